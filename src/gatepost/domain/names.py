"""Names in two scripts: transliteration, the Russian passport's code, and the key that search folds them to."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Doc 9303-3, Russian letters; the Kyrgyz letters as they are used in practice.
_LATIN = dict(
    zip(
        "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЫЪЬЭЮЯҢӨҮ",
        "A B V G D E E ZH Z I I K L M N O P R S T U F KH TS CH SH SHCH Y IE - E IU IA N O U".replace("-", "_").split(),
        strict=True,
    )
)
_LATIN["Ь"] = ""

# The "modernised CLAIR" code of the Russian internal passport: one sign a letter.
_PNRUS_SIGNS = "ABVGDE2JZIQKLMNOPRSTUFHC34WXY9678"
_PNRUS_LETTERS = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
_PNRUS = dict(zip(_PNRUS_SIGNS, _PNRUS_LETTERS, strict=True))

# Letters of the neighbours' alphabets, and Latin ones that no decomposition turns into plain letters.
_OTHER_LETTERS = str.maketrans(dict(zip("ӘҒҚҰҺІЎҲӢӮҶЇЄҐƏØŁĐÆŒ", "AGKUHIOHIUJIEGAOLDAO", strict=True)))
_APOSTROPHES = str.maketrans(dict.fromkeys("'’‘ʼʻʹʺ`´", ""))

# Spellings of one sound, folded to one sign in this order. What stands for Х goes first: Асхат is ASKHAT or ASHAT.
_FOLDS = (
    ("KH", "H"),
    ("SHCH", "S"),
    ("SCH", "S"),
    ("SH", "S"),
    ("DZH", "J"),
    ("ZH", "J"),
    ("TCH", "C"),
    ("CH", "C"),
    ("TS", "C"),
    ("TC", "C"),
    ("PH", "F"),
    ("NG", "N"),
    ("GH", "G"),
    ("W", "V"),
    ("Q", "K"),
    ("X", "KS"),
    ("JH", "J"),
    ("FH", "F"),
    ("CS", "C"),
    ("SC", "S"),
    ("PF", "F"),
)
# What the last letter typed so far may turn out to be, once the next one is typed.
_BEGINS = {"t": "c", "z": "j", "d": "j", "k": "h"}
_INTO_J = re.compile(r"[DZJ]+J")  # ДЖ, ЗЖ, ДЗЖ: written and heard as one
_VOWELS = re.compile(r"[AEIOUY]+")
_DOUBLED = re.compile(r"(.)\1+")
_NOT_A_WORD = re.compile(r"[^A-Z0-9]+")


def to_latin(text: str) -> str:
    """`text` in capital Latin letters by Doc 9303-3; Latin letters and other signs stay."""
    return "".join(_LATIN.get(sign, sign) for sign in unicodedata.normalize("NFC", text).upper())


def from_pnrus(signs: str) -> str:
    """The exact Cyrillic of a name as the Russian internal passport's MRZ writes it (`<` already a space)."""
    return "".join(_PNRUS.get(sign, sign) for sign in signs)


def fold(text: str) -> str:
    """The search key of a name: words parted by a space, with spellings of one sound folded together.

    Vowels are what transliterations disagree on, so every run of them inside a word becomes one `a`.
    """
    return " ".join(map(_fold_word, plain_words(text)))


def plain_words(text: str) -> list[str]:
    """The words of a text in plain capital Latin letters and digits."""
    return list(_plain_words(text))


@lru_cache(maxsize=5_000)  # a name that is written is folded, indexed and compared
def _plain_words(text: str) -> list[str]:
    if text.isascii():
        return [word for word in _NOT_A_WORD.split(text.upper().replace("'", "").replace("`", "")) if word]
    latin = to_latin(text).translate(_APOSTROPHES).translate(_OTHER_LETTERS)
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", latin).upper() if not unicodedata.combining(sign))
    return [word for word in _NOT_A_WORD.split(plain) if word]


def begun(key: str) -> tuple[str, ...]:
    """The keys that a word may have of which `key` is typed so far: T may be the first half of TS."""
    other = _BEGINS.get(key[-1:])
    return (key, key[:-1] + other) if other else (key,)


def is_particle(key: str) -> bool:
    """Whether a folded word is *uulu* or *kyzy* (son, daughter), which one paper has and another leaves out."""
    return key in _PARTICLES


@lru_cache(maxsize=20_000)
def _fold_word(word: str) -> str:
    word = _DOUBLED.sub(r"\1", f"H{word[1:]}" if word.startswith("X") else word)
    for spelling, sign in _FOLDS:
        if spelling in word:
            word = _DOUBLED.sub(r"\1", word.replace(spelling, sign))
    word = _INTO_J.sub("J", word)
    opening = _VOWELS.match(word)
    first = _opening(opening[0]) if opening else ""
    rest = _VOWELS.sub("a", word[len(opening[0]) :] if opening else word)
    return first + _DOUBLED.sub(r"\1", rest).lower()


def _opening(vowels: str) -> str:
    """The vowel a name opens with tells names apart (Asanov, Usenov); of `IU` or `YA` the second one sounds."""
    sounds = vowels.lstrip("IY")
    is_yo = sounds.startswith("O") and sounds != vowels  # Ё, which passports write E
    return "e" if not sounds or sounds.startswith("E") or is_yo else sounds[0].lower()


_PARTICLES = frozenset(_fold_word(word) for word in ("UULU", "ULUU", "OGLY", "OGLU", "KYZY", "KIZI", "QIZI"))
