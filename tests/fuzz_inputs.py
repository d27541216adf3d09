"""Coverage-guided fuzzing of everything that comes from outside: `python -m tests.fuzz_inputs rules -runs=100000`.

The first word names a door (`--doors` lists them), the others are libFuzzer's own. Whatever comes, a door answers with
a value or with a typed sentence (`Notice`); anything else stops the run with the input that did it. Atheris lives in
an environment of its own (`make fuzz`): the product needs none of it.
"""

from __future__ import annotations

import io
import json
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import atheris
import numpy as np
from openpyxl import Workbook
from PIL import Image

with atheris.instrument_imports(include=["gatepost"]):
    from gatepost.domain.amounts import Unit, amount_of
    from gatepost.domain.answers import read_answers
    from gatepost.domain.errors import Notice
    from gatepost.domain.facility import Facility
    from gatepost.domain.listed_dates import listed_date
    from gatepost.domain.names import fold
    from gatepost.domain.papers import check_template
    from gatepost.domain.prisoner_lists import Vocabulary, guessed_columns, heading_line, plan
    from gatepost.domain.rules import read_rules
    from gatepost.domain.seals import Seal, read_seal
    from gatepost.domain.set_up_file import SetUp, read_set_up
    from gatepost.domain.text import tidy
    from gatepost.domain.watchlists import read_watchlist
    from gatepost.files.tables import read_table
    from gatepost.scan.image_file import picture_in
    from gatepost.scan.intake import Intake
    from gatepost.scan.scale import weight_in
    from gatepost.scan.source import RawText
    from gatepost.scan.wedge import ENTER, TAB, Verdict, WedgeBurst

from tests.specimens import TD1, TD3

TODAY = date(2026, 11, 24)
_LEFT = Path(__file__).parents[1] / ".build"  # where an input that stopped a run is left
_TEMPLATE = (Path(__file__).parents[1] / "assets" / "rules" / "template.json").read_text("utf-8")
_PAPER = next((Path(__file__).parents[1] / "assets" / "papers").glob("*.html")).read_text("utf-8")
_LIST = (
    "Рег. номер;Фамилия;Имя;Дата рождения;Режим\n17-001;Specimenov;Azamat;12.03.1981;общий\n"
    '17-002;"Speci\nmenova";Aida;1979;\n'
)
_WATCHED = "Full name,Birth date,Document\nSPECIMEN ANNA,1974-08-12,L898902C3\n"
_ANSWERS = '[facility]\nname = "Post 1"\nlanguage = "ru"\n[administrator]\nlogin = "it"\n'
_ORIENTATION = 0x0112  # EXIF's tag
_INTAKE = Intake(lambda: TODAY)


def rules(content: bytes) -> None:
    """A file of the house's rules; what was taken is taken again from what it is written as."""
    taken = read_rules(_text(content))
    assert read_rules(taken.to_json()) == taken


def set_up(content: bytes) -> None:
    """A set-up file."""
    read_set_up(_text(content))


def answers(content: bytes) -> None:
    """A file of answers, which may name a set-up file beside it."""
    read_answers(_text(content), lambda _name: SetUp(Facility("Post"), None).to_json())


def seal(content: bytes) -> None:
    """A seal as it is scanned or typed."""
    read_seal(_text(content))


def paper(content: bytes) -> None:
    """The words of a paper that an administrator edits."""
    check_template(_text(content), _PAPER)


def table(content: bytes) -> None:
    """A list of another office, CSV or XLSX, up to the look at what it would change."""
    file = _file(content, ".csv")
    rows = read_table(file).rows
    heading = heading_line(rows)
    columns = guessed_columns(rows[heading])
    plan(list(enumerate(rows, 1))[heading + 1 :], columns, [], Vocabulary({}, {}), TODAY)


def watchlist(content: bytes) -> None:
    """A watchlist."""
    read_watchlist(read_table(_file(content, ".csv")).rows, TODAY)


def scanned(content: bytes) -> None:
    """What a serial reader or a wedge sent, whole."""
    _INTAKE.read(RawText(_text(content)))


def keys(content: bytes) -> None:
    """Keys at any speed: a burst that is broken off is judged, and what is taken is what was pressed, none lost."""
    burst, now, pressed = WedgeBurst(), 0.0, ""
    for code in content:
        sign = ENTER if code == 13 else TAB if code == 9 else chr(code)
        now += (code & 7) * 0.01
        if burst.breaks(now):
            assert burst.judge(now) is not Verdict.WAIT
            assert burst.take().text == pressed.replace(ENTER, "\n").rstrip("\n\t")
            pressed = ""
        burst.press(sign, now)
        pressed += sign
        if burst.judge(now) is not Verdict.WAIT:
            assert burst.take().text == pressed.replace(ENTER, "\n").rstrip("\n\t")
            assert not burst.holds_keys
            pressed = ""


def words(content: bytes) -> None:
    """Whatever is typed into fields of names, dates, amounts and weights."""
    text = _text(content)
    assert tidy(tidy(text)) == tidy(text)
    assert fold(tidy(text).upper()) == fold(tidy(text)), "capitals change nobody's key"
    weight_in(text)
    for read in (lambda: listed_date(text, TODAY), *(lambda unit=unit: amount_of(text, unit) for unit in Unit)):
        try:
            read()
        except Notice:  # each must have its turn
            continue


def picture(content: bytes) -> None:
    """A picture's file, read to the end."""
    _INTAKE.read(picture_in(_file(content, ".png")))


def _text(content: bytes) -> str:
    return content.decode("utf-8", errors="surrogateescape" if content[:1] == b"\xff" else "replace")


def _file(content: bytes, ending: str) -> Path:
    file = _FOLDER / f"fuzzed{ending}"
    file.write_bytes(content)
    return file


def _workbook() -> bytes:
    book, content = Workbook(), io.BytesIO()
    for line in _LIST.splitlines():
        book.active.append(line.split(";"))
    book.active.merge_cells("A1:B1")
    book.save(content)
    return content.getvalue()


def _picture_seeds() -> list[bytes]:
    """One small picture in all its ways: grey, palette, alpha, 16 bits, CMYK, turned, animated, with pages."""
    shades = np.add.outer(np.arange(40), 2 * np.arange(60)).astype(np.uint8)
    plain = Image.fromarray(np.dstack([shades, shades[::-1], shades]))
    turned = Image.Exif()
    turned[_ORIENTATION] = 6
    more = [plain.rotate(at) for at in (90, 180)]
    ways: list[tuple[Image.Image, str, dict[str, Any]]] = [
        (plain, "PNG", {}),
        (Image.fromarray(shades), "PNG", {}),
        (plain.convert("P"), "PNG", {}),
        (plain.convert("RGBA"), "PNG", {}),
        (plain.convert("1"), "PNG", {}),
        (Image.fromarray(shades.astype(np.uint16) << 8), "PNG", {}),
        (plain, "JPEG", {"exif": turned}),
        (plain, "JPEG", {"progressive": True}),
        (plain.convert("CMYK"), "JPEG", {}),
        (plain, "BMP", {}),
        (plain, "TIFF", {"compression": "tiff_lzw"}),
        (plain, "TIFF", {"save_all": True, "append_images": more}),
        (plain, "GIF", {"save_all": True, "append_images": more}),
        (plain, "WEBP", {}),
        (plain, "PDF", {}),
    ]
    return [*(_written(*way) for way in ways), b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"]


def _written(picture: Image.Image, kind: str, how: dict[str, Any]) -> bytes:
    content = io.BytesIO()
    picture.save(content, kind, **how)
    return content.getvalue()


DOORS: dict[str, tuple[Callable[[bytes], None], Callable[[], Sequence[bytes]]]] = {
    "rules": (rules, lambda: [_TEMPLATE.encode()]),
    "set_up": (
        set_up,
        lambda: [
            SetUp(Facility("Post"), read_rules(_TEMPLATE)).to_json().encode(),
            json.dumps(asdict(Facility("Post"))).encode(),
        ],
    ),
    "answers": (answers, lambda: [_ANSWERS.encode()]),
    "seal": (seal, lambda: [Seal(TODAY, 12, "ab" * 32, {("V", 2026): 7}).text.encode()]),
    "paper": (paper, lambda: [_PAPER.encode()]),
    "table": (table, lambda: [_LIST.encode(), _LIST.encode("cp1251"), _LIST.encode("utf-16"), _workbook()]),
    "watchlist": (watchlist, lambda: [_WATCHED.encode()]),
    "scanned": (scanned, lambda: ["\n".join(TD3).encode(), "\r".join(TD1).encode(), b"CP123456785RU"]),
    "keys": (keys, lambda: ["\r".join(TD3).encode()]),
    "words": (words, lambda: ["ЖОРОБЕКОВ Ө".encode(), b"12.03.1981", b"1,5 kg", b"ST,GS,+  1.25kg"]),
    "picture": (picture, _picture_seeds),
}


def main() -> None:
    """Fuzz one door."""
    if sys.argv[1:] == ["--doors"]:
        print(*DOORS)
        return
    door, seeds = DOORS[sys.argv[1]]
    corpus = _FOLDER / "corpus"
    corpus.mkdir()
    for at, one in enumerate(seeds()):
        (corpus / str(at)).write_bytes(one)

    def once(content: bytes) -> None:
        try:
            door(content)
        except Notice:
            return

    limits = ("-timeout=2", "-rss_limit_mb=2048", "-max_len=65536", "-print_final_stats=1")
    atheris.Setup([sys.argv[0], str(corpus), *limits, f"-artifact_prefix={_LEFT / sys.argv[1]}-", *sys.argv[2:]], once)
    atheris.Fuzz()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        _FOLDER = Path(folder)
        main()
