"""How well and how fast zones are read from pictures, beside other readers, by difficulty: `python -m benchmarks.mrz`.

The pictures are made on the spot by the generator that the networks learnt from as well, with other seeds: they say
how the readers compare and where they fail, not how real documents fare.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from benchmarks.readers import TODAY, Answer, Reader, available, verified_fields
from gatepost.scan.document import to_reading
from gatepost.scan.mrz import parse
from tests.scenes.lines import KINDS, Lines, zone
from tests.scenes.page import Pixels, Print, overprint, page, strip
from tests.scenes.photograph import CALM, HARD, Camera, photograph, two_documents, without_zone

_CLEAR = Camera(turn=(-2, 2), fill=(0.9, 1.02), perspective=0.01, blur=(0, 4), noise=(0, 2), jpeg=(80, 95))
_WEBCAM = replace(HARD, blur=(2, 12), motion=0.1, glare=0.3, gain=(0.55, 1.1), noise=(1, 8), fingers=0.1, curl=0.008)
# What a webcam sees of a document that somebody holds up to be read: milder than `_WEBCAM`, and the zone wholly shown.
_HELD_UP = replace(
    CALM, turn=(-12, 12), fill=(0.7, 1.0), perspective=0.05, blur=(1, 9), motion=0.05, glare=0.3, shade=0.3,
    gain=(0.6, 1.1), noise=(1, 6), jpeg=(60, 92),
)  # fmt: skip
SETS: dict[str, Camera] = {
    "specimens": replace(_CLEAR, size=(1100, 780)),
    "webcam": _WEBCAM,
    "webcam, quarter turns": replace(_WEBCAM, quarter_turns=True),
    "small (10-pixel signs)": replace(CALM, fill=(0.42, 0.5)),
    "hard": HARD,
}
_PIXELS_A_MM = 8.0  # of a page that is painted


@dataclass(frozen=True)
class Case:
    """One picture and the zones that may be read from it; none where the picture has none."""

    picture: Pixels
    zones: tuple[Lines, ...]


@dataclass
class Tally:
    """What one reader did with one set."""

    documents: int = 0
    lines: int = 0
    line_total: int = 0
    wrong_verified: int = 0
    times: list[float] = field(default_factory=list)


def main() -> None:
    asked = _arguments()
    readers = {name: reader for name, reader in available().items() if not asked.only or name in asked.only}
    print(f"{'set':24} {'reader':12} documents  lines    wrong verified  median ms  p95 ms")
    for name, make in _sets().items():
        if asked.sets and name not in asked.sets:
            continue
        cases = [make(random.Random(f"benchmark {name} {at}")) for at in range(asked.pictures)]
        cases = [replace(case, picture=np.ascontiguousarray(np.rot90(case.picture, asked.quarters))) for case in cases]
        for reader_name, reader in readers.items():
            tally = _tally(reader, cases)
            print(_row(name, reader_name, tally, len(cases)), flush=True)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"benchmark": "mrz", "pictures_a_set": asked.pictures, "memory_peak_mib": round(peak)}))


def _arguments() -> argparse.Namespace:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--pictures", type=int, default=40, help="pictures in each set")
    words.add_argument("--only", nargs="*", help="names of readers")
    words.add_argument("--sets", nargs="*", help="names of sets")
    words.add_argument("--quarters", type=int, default=0, help="quarter turns to the left, of every picture")
    return words.parse_args()


def _sets() -> dict[str, Callable[[random.Random], Case]]:
    sets: dict[str, Callable[[random.Random], Case]] = {
        name: lambda rng, camera=camera: _photo(rng, camera) for name, camera in SETS.items()
    }
    sets |= {f"webcam, {kind}": lambda rng, kind=kind: _photo(rng, _WEBCAM, kind) for kind in KINDS}
    return sets | {
        "specimens, OCR-B": lambda rng: _in_ocr_b(rng, SETS["specimens"]),
        "held up, OCR-B": lambda rng: _in_ocr_b(rng, _HELD_UP),
        "unusual print, OCR-B": _in_unusual_print,
        "close-ups, OCR-B": _close_up,
        "two documents": _two,
        "no zone": lambda rng: Case(without_zone(rng, _WEBCAM).picture, ()),
    }


def _photo(rng: random.Random, camera: Camera, kind: str | None = None) -> Case:
    scene = photograph(rng, page(rng, zone(rng, kind)), camera)
    return Case(scene.picture, scene.zones)


def _in_ocr_b(rng: random.Random, camera: Camera) -> Case:
    """A document in the standard's own typeface, its zone wholly in the picture."""
    while True:
        lines = zone(rng)
        scene = photograph(rng, page(rng, lines, printed=Print.by_chance(rng, len(lines), other_faces=0.0)), camera)
        corners = np.concatenate([outline.reshape(-1, 2) for outline in scene.outlines])
        if (corners > 0).all() and (corners < scene.picture.shape[1::-1]).all():
            return Case(scene.picture, scene.zones)


def _in_unusual_print(rng: random.Random) -> Case:
    """Lines and signs closer or wider apart than in the standard, pale ink, every other page overprinted darkly."""
    lines = zone(rng)
    painted = page(rng, lines, printed=Print.freely(rng, len(lines), other_faces=0.0), plain=True)
    if rng.random() < 0.5:
        overprint(rng, painted.picture, _PIXELS_A_MM, strength=(0.3, 0.6))
    scene = photograph(rng, painted, SETS["specimens"])
    return Case(scene.picture, scene.zones)


def _close_up(rng: random.Random) -> Case:
    """The zone and little around it, as somebody cuts it out of a picture."""
    lines = zone(rng)
    cut = strip(rng, page(rng, lines, printed=Print.by_chance(rng, len(lines), other_faces=0.0), plain=True))
    return Case(cut.picture, (lines,))


def _two(rng: random.Random) -> Case:
    scene = two_documents(rng, page(rng, zone(rng)), page(rng, zone(rng)), replace(CALM, size=(1920, 1080)))
    return Case(scene.picture, scene.zones)


def _tally(reader: Reader, cases: list[Case]) -> Tally:
    tally = Tally()
    reader(cases[0].picture)  # loads the models
    for case in cases:
        started = time.perf_counter()
        answer = reader(case.picture)
        tally.times.append(time.perf_counter() - started)
        _judge(tally, answer, case)
    return tally


def _judge(tally: Tally, answer: Answer, case: Case) -> None:
    if not case.zones:
        tally.documents += not answer.lines
        tally.wrong_verified += len(answer.verified)
        return
    truth = max(case.zones, key=lambda lines: sum(a == b for a, b in zip(lines, answer.lines, strict=False)))
    tally.documents += answer.lines == truth
    tally.line_total += len(truth)
    tally.lines += sum(a == b for a, b in zip(truth, answer.lines, strict=False))
    right = dict(verified_fields(to_reading(parse(truth), TODAY)))
    tally.wrong_verified += sum(right.get(name) != value for name, value in answer.verified)


def _row(name: str, reader: str, tally: Tally, count: int) -> str:
    times = sorted(tally.times)
    lines = f"{tally.lines}/{tally.line_total}" if tally.line_total else "-"
    return (
        f"{name:24} {reader:12} {tally.documents:>4}/{count:<4} {lines:>9} {tally.wrong_verified:>10}"
        f" {statistics.median(times) * 1000:>14.0f} {times[int(len(times) * 0.95)] * 1000:>8.0f}"
    )


if __name__ == "__main__":
    main()
