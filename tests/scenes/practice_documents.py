"""Paints the documents that one practises scanning, of nobody: `python -m tests.scenes.practice_documents`.

Each is a picture in `assets/practice` with its zone as text beside it. Who shows a `known-` one has been here before.
"""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from gatepost.domain.reading import DocumentFormat
from gatepost.scan.mrz import MrzDocument, format_mrz
from tests.scenes.typeface import OCR_B

FOLDER = Path(__file__).parents[2] / "assets" / "practice"
FONTS = FOLDER.parent / "fonts"
_QUALITY = 85
_PASSPORT, _CARD = (1250, 880), (1000, 760)  # pixels
_CARD_LINES = range(3)
_ZONE_PX, _LINE_PX = 200, 58
_OCR_B = ImageFont.truetype(str(OCR_B), 40)


def _document(number: str, surname: str, given: str, birth: str, expiry: str, card: bool = False) -> MrzDocument:
    return MrzDocument(
        format=DocumentFormat.TD1 if card else DocumentFormat.TD3,
        document_code="I" if card else "P",
        issuer="UTO",
        surname=surname,
        given_names=given,
        document_number=number,
        nationality="UTO",
        birth_date=birth,
        sex="F",
        expiry_date=expiry,
    )


DOCUMENTS = {
    "known-passport": _document("PR9000001", "OBRAZTSOVA", "VYDUMKA", "740812", "350630"),
    "known-card": _document("PR9000002", "MISALOVA", "BOLZHOLAI", "880301", "340115", card=True),
    "new-passport": _document("PR9000003", "PRIMEROVA", "PROBA", "910523", "330908"),
    "expired-passport": _document("PR9000004", "SKAZOCHNOVA", "SKHEMA", "660214", "200101"),
}


def _painted(document: MrzDocument, lines: tuple[str, ...]) -> Image.Image:
    """A data page as a passport or card has it: heading, portrait, fields, zone, and SPECIMEN across it."""
    width, height = _CARD if len(lines) == len(_CARD_LINES) else _PASSPORT
    picture = Image.new("RGB", (width, height), "#E9EEF4")
    draw = ImageDraw.Draw(picture)
    for at in range(-height, width, 14):
        draw.line([(at, 0), (at + height, height)], fill="#DFE7F0", width=2)
    draw.text((40, 26), "UTOPIA  ·  SPECIMEN  ·  ОБРАЗЕЦ  ·  ҮЛГҮ", "#44607C", _font(30))
    draw.rectangle((40, 90, 300, 430), "#C9D5E1")
    draw.ellipse((110, 140, 230, 300), "#7D92A7")
    draw.pieslice((70, 310, 270, 560), 180, 360, "#7D92A7")
    draw.rectangle((40, 431, 300, 560), "#E9EEF4")
    fields = {
        "Surname": document.surname,
        "Given names": document.given_names,
        "Document No.": document.document_number,
        "Date of birth": _day(document.birth_date),
        "Date of expiry": _day(document.expiry_date),
    }
    for at, (name, text) in enumerate(fields.items()):
        draw.text((340, 92 + at * 68), name, "#5A6F84", _font(19))
        draw.text((340, 114 + at * 68), text, "#15212C", _font(32))
    for at, line in enumerate(lines):
        pitch = (width - 80) / len(line)
        for place, sign in enumerate(line):
            draw.text((40 + place * pitch, height - _ZONE_PX + at * _LINE_PX), sign, "#111111", _OCR_B)
    return picture


def _font(pixels: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONTS / "Inter-Medium.otf"), pixels)


def _day(short: str) -> str:
    return f"{short[4:]}.{short[2:4]}.{short[:2]}"


def main() -> None:
    """Paint them all, the same each time."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, document in DOCUMENTS.items():
        lines = format_mrz(document)
        _painted(document, lines).save(FOLDER / f"{name}.jpg", quality=_QUALITY)
        (FOLDER / f"{name}.mrz").write_text("\n".join(lines) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
