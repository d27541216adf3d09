"""Names in two scripts: transliteration, the Russian passport's code, and the key that search folds them to."""

from __future__ import annotations

import re
import unicodedata

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

# Spellings of one sound, longest first, folded to one sign.
_FOLDS = (
    ("SHCH", "S"),
    ("DZH", "J"),
    ("ZH", "J"),
    ("DJ", "J"),
    ("KH", "H"),
    ("TCH", "C"),
    ("CH", "C"),
    ("TS", "C"),
    ("TC", "C"),
    ("SH", "S"),
    ("PH", "F"),
    ("NG", "N"),
    ("W", "V"),
    ("Q", "K"),
)
_OPENING_VOWELS = re.compile(r"[AEIOUY]+")
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
    plain = unicodedata.normalize("NFKD", to_latin(text)).upper()
    ascii_only = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(_fold_word(word) for word in _NOT_A_WORD.split(ascii_only) if word)


def _fold_word(word: str) -> str:
    for spelling, sign in _FOLDS:
        word = word.replace(spelling, sign)
    opening = _OPENING_VOWELS.match(word)
    first = _opening(opening[0]) if opening else ""
    rest = _VOWELS.sub("a", word[len(opening[0]) :] if opening else word)
    return first + _DOUBLED.sub(r"\1", rest).lower()


def _opening(vowels: str) -> str:
    """The vowel a name opens with tells names apart (Asanov, Usenov); of `IU` or `YA` the second one sounds."""
    sounds = vowels[1] if len(vowels) > 1 and vowels[0] in "IY" else vowels[0]
    return "e" if sounds in "IYE" else sounds.lower()
