"""Random zones: every format, national oddities, and lines of pure chance."""

from __future__ import annotations

import random
import string

from gatepost.domain.reading import DocumentFormat
from gatepost.scan.mrz import FILLER, LAYOUTS, MrzDocument, check_digit, format_mrz

Lines = tuple[str, ...]
KINDS = ("TD1", "TD2", "TD3", "MRV-A", "MRV-B", "PNRUS", "IDFRA")


def words(text: str) -> list[str]:
    """The words of a text."""
    return text.split()


_LETTERS = string.ascii_uppercase
_SIGNS = string.digits + _LETTERS
_COUNTRIES = words(
    "UTO KGZ KAZ UZB TJK TUR RUS CHN D USA GBR FRA ESP ITA POL UKR BLR AZE ARM GEO MNG IND PAK AFG IRN IRQ TKM XXA "
    "XXB UNO UNA EUE CHE AUT NLD BEL SWE NOR FIN DNK EST LVA LTU CZE SVK HUN ROU BGR GRC PRT IRL CAN MEX BRA ARG"
)
_SURNAMES = words(
    "ASANOV USENOV ABDYKADYROV TOKTOGULOV ISAEVA MAMYTBEKOVA OSMONOVA JEENBEKOV SYDYKOV BEKMURZAEV IVANOV PETROVA KIM "
    "SMITH JOHNSON MUELLER SCHMIDT ERIKSSON LI WANG YILMAZ KAYA NGUYEN OCONNOR GARCIA FERNANDEZ DUBOIS KOWALSKI "
    "SHCHERBAKOV ZHUMABAEV DZHAKSYBEKOV QODIROV XUDOYBERDIYEV BAYRAMOV VAN DER BERG ZHYRGALBEKOVA"
)
_GIVEN = words(
    "ADIL AIBEK NURLAN BAKYT GULNARA AIZADA CHOLPON JYPARGUL ERMEK TEMIRLAN ANNA MARIA ELENA VLADIMIR IGOR OLGA JOHN "
    "MARY HANS LUCIA MEHMET AYSE XIAOMING WEI FATIMA OMAR KYZY UULU ASANOVICH IVANOVNA ZHANARBEK QUENTIN YVES ZOE"
)


def zone(rng: random.Random, kind: str | None = None) -> Lines:
    """A zone whose check digits all hold, of nobody."""
    kind = kind or rng.choices(KINDS, (30, 8, 40, 6, 6, 6, 4))[0]
    if kind == "IDFRA":
        return _old_french(rng)
    if kind == "PNRUS":
        return _russian_internal(rng)
    return format_mrz(_document(rng, DocumentFormat(kind)))


def chance_line(rng: random.Random, length: int) -> str:
    """Signs without any meaning, with runs of fillers: what keeps a recogniser from learning names by heart."""
    line = ""
    while len(line) < length:
        kind = rng.random()
        if kind < 0.25:
            line += FILLER * rng.randint(1, 12)
        elif kind < 0.55:
            line += "".join(rng.choices(string.digits, k=rng.randint(1, 10)))
        elif kind < 0.8:
            line += "".join(rng.choices(_LETTERS, k=rng.randint(1, 10)))
        else:
            line += "".join(rng.choices(_SIGNS, k=rng.randint(1, 9)))
    return line[:length]


def _document(rng: random.Random, document_format: DocumentFormat) -> MrzDocument:
    names = LAYOUTS[document_format].fields["names"]
    surname, given = _names(rng, names.end - names.start)
    issuer = rng.choice(_COUNTRIES)
    of_passport = document_format is DocumentFormat.TD3
    of_visa = document_format in (DocumentFormat.MRV_A, DocumentFormat.MRV_B)
    first = "P" if of_passport else "V" if of_visa else rng.choice("IIIAC")
    return MrzDocument(
        format=document_format,
        document_code=first + rng.choice(["", "", "", *"ABCDEMNOPRSTX19"]),
        issuer=issuer,
        surname=surname,
        given_names=given,
        document_number=_number(rng),
        nationality=issuer if rng.random() < 0.8 else rng.choice(_COUNTRIES),
        birth_date=_date(rng, 1935, 2024),
        sex=rng.choice("MMFFX") if rng.random() < 0.95 else "",
        expiry_date=_date(rng, 2015, 2039),
        personal_number=_optional(rng, 14) if of_passport else "",
        optional=_optional(rng, {"TD1": 15, "TD2": 7, "MRV-A": 16, "MRV-B": 8}.get(document_format.value, 0)),
        optional_2=_optional(rng, 11) if document_format is DocumentFormat.TD1 and rng.random() < 0.4 else "",
    )


def _names(rng: random.Random, room: int) -> tuple[str, str]:
    def word(pool: list[str]) -> str:
        if rng.random() < 0.5:
            return rng.choice(pool)
        return "".join(rng.choices(_LETTERS, k=rng.randint(2, 11)))

    surname = " ".join(word(_SURNAMES) for _ in range(rng.choice((1, 1, 1, 2))))
    given = " ".join(word(_GIVEN) for _ in range(rng.choice((1, 1, 2, 2, 3))))
    return surname[: room - 4].strip(), given if rng.random() < 0.97 else ""


def _number(rng: random.Random) -> str:
    shape = rng.random()
    if shape < 0.45:
        return "".join(rng.choices(_LETTERS, k=rng.randint(1, 2))) + "".join(rng.choices(string.digits, k=7))
    if shape < 0.75:
        return "".join(rng.choices(string.digits, k=9))
    return "".join(rng.choices(_SIGNS, k=rng.randint(6, 9)))


def _optional(rng: random.Random, room: int) -> str:
    shape = rng.random()
    if shape < 0.35 or not room:
        return ""
    if shape < 0.75:
        return "".join(rng.choices(string.digits, k=min(room, rng.choice((8, 11, 12, 14)))))
    return "".join(rng.choices(_SIGNS, k=rng.randint(1, room)))


def _date(rng: random.Random, first: int, last: int) -> str:
    return f"{rng.randint(first, last) % 100:02}{rng.randint(1, 12):02}{rng.randint(1, 28):02}"


def _russian_internal(rng: random.Random) -> Lines:
    """TD3 whose names hold digits (FACTS: the modernised CLAIR code)."""
    letters = _LETTERS + "2346789"
    surname = "".join(rng.choices(letters, k=rng.randint(4, 12)))
    given = " ".join("".join(rng.choices(letters, k=rng.randint(4, 12))) for _ in range(2))
    rest = "".join(rng.choices(string.digits, k=13))
    return format_mrz(
        MrzDocument(
            DocumentFormat.TD3, "PN", "RUS", surname, given, "".join(rng.choices(string.digits, k=9)), "RUS",
            _date(rng, 1935, 2010), rng.choice("MF"), FILLER * 6, rest,
        )
    )  # fmt: skip


def _old_french(rng: random.Random) -> Lines:
    """The French identity card of before 2021: two lines of 36 signs in a layout of its own."""
    surname, given = _names(rng, 25)
    office = "".join(rng.choices(string.digits, k=6)) if rng.random() < 0.7 else ""
    first = f"IDFRA{surname.replace(' ', FILLER)[:25].ljust(25, FILLER)}{office.ljust(6, FILLER)}"
    number = "".join(rng.choices(string.digits, k=12))
    birth = _date(rng, 1935, 2010)
    second = number + check_digit(number) + given.replace(" ", FILLER * 2)[:14].ljust(14, FILLER)
    second += birth + check_digit(birth) + rng.choice("MF")
    return first, second + check_digit(first + second)
