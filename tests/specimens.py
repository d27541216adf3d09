"""Documents of nobody: the standard's worked specimens, the published Kyrgyz one, and generated lines and pictures."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from gatepost.domain.reading import DocumentFormat
from gatepost.host import shipped
from gatepost.scan.mrz import LAYOUTS, MrzDocument

TD3 = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
TD1 = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
TD2 = ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")
KYRGYZ = ("P<KGZTESTOV<<ADIL<<<<<<<<<<<<<<<<<<<<<<<<<<<", "PE00000007KGZ9905094M30020272090519990000086")
MRV_A = ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<<<")
MRV_B = ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L898902C36UTO7408122F1204159<<<<<<<<")
ALL = {"TD3": TD3, "TD1": TD1, "TD2": TD2, "KGZ": KYRGYZ, "MRV-A": MRV_A, "MRV-B": MRV_B}

_PAPER, _INK = (226, 235, 230), (22, 22, 28)
_FONT_PX, _LINE_PX = 34, 58

_letters = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=9)
_signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
_dates = st.dates().map(lambda day: day.strftime("%y%m%d"))


@st.composite
def documents(draw: st.DrawFn) -> MrzDocument:
    """Any document whose names are not cut off."""
    document_format = draw(st.sampled_from(list(DocumentFormat)))
    layout = LAYOUTS[document_format]
    is_visa = document_format in (DocumentFormat.MRV_A, DocumentFormat.MRV_B)
    code = "V" if is_visa else "P" if document_format is DocumentFormat.TD3 else draw(st.sampled_from("IAC"))
    names = layout.fields["names"]
    room = names.end - names.start - 1
    surname = " ".join(draw(st.lists(_letters, min_size=1, max_size=2)))[: room - 4].strip()
    given_names = " ".join(draw(st.lists(_letters, max_size=2)))[: max(room - len(surname) - 2, 0)].strip()
    can_be_long = document_format in (DocumentFormat.TD1, DocumentFormat.TD2)
    optional_room = (
        layout.fields["optional"].end - layout.fields["optional"].start if "optional" in layout.fields else 0
    )
    number_most = 9 + (4 if can_be_long else 0)
    number = draw(st.text(_signs, min_size=1, max_size=number_most))
    rest = max(len(number) - 9 + 2, 0) if len(number) > 9 else 0
    optional = draw(st.text(_signs, max_size=max(optional_room - rest, 0)))
    return MrzDocument(
        format=document_format,
        document_code=code + draw(st.sampled_from(["", "A", "X"])),
        issuer=draw(st.sampled_from(["UTO", "KGZ", "D", "RUS", "XXA"])),
        surname=surname,
        given_names=given_names,
        document_number=number,
        nationality=draw(st.sampled_from(["UTO", "KGZ", "D"])),
        birth_date=draw(_dates),
        sex=draw(st.sampled_from(["M", "F", ""])),
        expiry_date=draw(_dates),
        personal_number=draw(st.text(_signs, max_size=14)) if document_format is DocumentFormat.TD3 else "",
        optional=optional if optional_room else "",
        optional_2=draw(st.text(_signs, max_size=11)) if document_format is DocumentFormat.TD1 else "",
    )


def page(lines: tuple[str, ...], blur: float = 0.6) -> Image.Image:
    """A picture of a document page with a zone, printed in OCR-B."""
    font = ImageFont.truetype(str(shipped("assets") / "fonts" / "OCRB.otf"), _FONT_PX)
    plain = ImageFont.truetype(str(shipped("assets") / "fonts" / "Inter-Regular.otf"), 30)
    height = 520 + _LINE_PX * len(lines)
    picture = Image.new("RGB", (1180, height), _PAPER)
    draw = ImageDraw.Draw(picture)
    for at in range(0, 1180, 26):
        draw.arc((at - 300, -200, at + 500, height), 0, 180, fill=(205, 222, 214))
    draw.rectangle((70, 90, 330, 420), fill=(178, 186, 190))
    for row, text in enumerate(("UTOPIA", "SPECIMEN DOCUMENT", lines[-1].replace("<", " ").strip()[:24])):
        draw.text((380, 100 + row * 70), text, font=plain, fill=(60, 70, 90))
    for row, line in enumerate(lines):
        draw.text((80, 460 + row * _LINE_PX), line, font=font, fill=_INK)
    return picture.filter(ImageFilter.GaussianBlur(blur))


def photo(lines: tuple[str, ...], turn: float = 0.0) -> np.ndarray:
    """A page on a dark table, turned by `turn` degrees, as an array of pixels."""
    framed = Image.new("RGB", (1400, 1000), (92, 84, 78))
    framed.paste(page(lines), (110, 100))
    turned = framed.rotate(turn, expand=True, resample=Image.Resampling.BICUBIC, fillcolor=(92, 84, 78))
    return np.asarray(turned)


def save_photo(lines: tuple[str, ...], file: Path, turn: float = 0.0) -> Path:
    """The same as a JPEG or PNG file."""
    Image.fromarray(photo(lines, turn)).save(file, quality=90)
    return file
