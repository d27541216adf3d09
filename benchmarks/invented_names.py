"""Invented names, as many different ones as a country has, made of syllables; and what people make of a name."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from gatepost.domain import names

_SURNAMES, _GIVEN, _FATHERS = 30_000, 3_000, 3_000
_OPEN = (
    "А Ай Ал Ба Бей Бо Бө Жа Жо Жу Жы Э Эр Са Сар Сы Ту Тур Та Кы Ка Ке Ку Ко Ни На Ну Му Ма Мей Ру Ра Дү До Да Че Чо "
    "Ша Ше Шу О Ор И Ис Мо Үс Үм Бе Бу Те Ти Га Го Гу Ле Ли Ве Пе Ха Аб Аз Ос"
)
_MIDDLE = (
    "ды ра ки на ло шө ма ту бе жи ха со гу лы рби мба нта лда ри са ша ке ко да за зу лу ме му ни рды рма нды стан "
    "бай ты ку ла ре лке шты"
)
_ENDS = "бек нов лиев мат гүл ров нур тай шев жан кул дин баев ев ов ин ков уев хан али бу ра сон"
_LETTERS = "ABDEGIKLMNORSTUZ"


Named = tuple[str, str, str]  # surname, given name, patronymic, in Cyrillic


def invented(count: int, seed: int = 1) -> list[Named]:
    """So many people; a few names are everybody’s, most are rare."""
    rng = random.Random(seed)
    surnames, given, fathers = (_pool(rng, size) for size in (_SURNAMES, _GIVEN, _FATHERS))

    def common(pool: list[str]) -> str:  # a few names are everybody's, most are rare
        return pool[int(len(pool) * rng.random() ** 2)]

    return [(common(surnames), common(given), f"{common(fathers)}ович") for _ in range(count)]


def _pool(rng: random.Random, size: int) -> list[str]:
    opens, middles, ends = _OPEN.split(), _MIDDLE.split(), _ENDS.split()
    pool: set[str] = set()
    while len(pool) < size:  # about one in a hundred of what the syllables allow: real names lie as far apart
        middle = "".join(rng.choice(middles) for _ in range(rng.choice((1, 1, 2))))
        pool.add((rng.choice(opens) + middle + rng.choice(ends)).capitalize())
    return sorted(sorted(pool), key=lambda _: rng.random())


def distortions(rng: random.Random) -> Iterator[tuple[str, Callable[[Named], str]]]:
    """Ways in which a name is spelt or typed, by what they are called."""

    def latin(one: Named) -> str:
        return names.to_latin(" ".join(one))

    yield "one_error", lambda one: misspelt(rng, latin(one), 1)
    yield "two_errors", lambda one: misspelt(rng, latin(one), 2)
    yield "cyrillic", " ".join
    yield "cyrillic_one_error", lambda one: swapped_letters(rng, " ".join(one))
    yield "swapped_names", lambda one: names.to_latin(f"{one[1]} {one[2]} {one[0]}")
    yield "swapped_names_one_error", lambda one: misspelt(rng, names.to_latin(f"{one[1]} {one[2]} {one[0]}"), 1)
    yield "no_patronymic", lambda one: names.to_latin(f"{one[0]} {one[1]}")
    yield "no_patronymic_one_error", lambda one: misspelt(rng, names.to_latin(f"{one[0]} {one[1]}"), 1)
    yield "everyday_spelling", lambda one: _everyday(latin(one))


def _everyday(latin: str) -> str:
    for icao, other in (("ZH", "J"), ("KH", "H"), ("IU", "YU"), ("IA", "YA"), ("TS", "C")):
        latin = latin.replace(icao, other)
    return latin


def misspelt(rng: random.Random, name: str, errors: int) -> str:
    """With so many letters left out, put in, put wrong or changed about."""
    for _ in range(errors):
        at = rng.randrange(1, len(name)) if len(name) > 1 else 0
        kind = rng.randrange(4)
        if kind == 0:
            name = name[:at] + name[at + 1 :]
        elif kind == 1:
            name = name[:at] + rng.choice(_LETTERS) + name[at:]
        elif kind == 2:
            name = name[:at] + rng.choice(_LETTERS) + name[at + 1 :]
        else:
            name = name[: at - 1] + name[at : at + 1] + name[at - 1 : at] + name[at + 1 :]
    return name


def swapped_letters(rng: random.Random, name: str) -> str:
    """With two letters changed about."""
    at = rng.randrange(1, len(name)) if len(name) > 1 else 0
    return name[: at - 1] + name[at : at + 1] + name[at - 1 : at] + name[at + 1 :]
