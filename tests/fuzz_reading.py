"""Mutated pictures and mutated lines through the whole path: `python -m tests.fuzz_reading --pictures 20000 --lines
1000000`.

Looks for a crash, for an answer that takes longer than two seconds, and for a false *verified*: in a picture a
verified field that differs from what was printed, in a text a verified field whose check digit, computed here anew,
does not hold.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import cv2
import numpy as np

from gatepost.domain.errors import MrzUnreadable, Notice
from gatepost.domain.reading import Certainty, DocumentReading
from gatepost.scan.document import to_reading
from gatepost.scan.image_file import picture_in
from gatepost.scan.intake import Intake
from gatepost.scan.mrz import LAYOUTS, parse
from gatepost.scan.mrz_text import parse_text
from tests.scenes.lines import Lines, zone
from tests.scenes.page import Pixels, page
from tests.scenes.photograph import Camera, photograph

TODAY = date(2026, 11, 24)
LONGEST_S = 2.0
_CAMERA = Camera(size=(640, 420), turn=(-6, 6), fill=(0.85, 1.0), perspective=0.03, blur=(0, 10), jpeg=(60, 95))
_SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<<<<<< \n«абвЁ\t\x00-.,%🛂"


class Findings:
    """What was found; empty of faults where all is well."""

    def __init__(self) -> None:
        self.outcomes: Counter[str] = Counter()
        self.faults: list[str] = []
        self.slowest_s = 0.0

    def timed(self, seconds: float, what: str) -> None:
        self.slowest_s = max(self.slowest_s, seconds)
        if seconds > LONGEST_S:
            self.faults.append(f"{what} took {seconds:.1f} s")


def pictures(rng: random.Random, count: int) -> Findings:
    """Read `count` mutated pictures, half of them as mutated files."""
    cv2.setNumThreads(1)  # every process has a core to itself, not all of them all
    findings, intake = Findings(), Intake(lambda: TODAY)
    with TemporaryDirectory() as folder:
        for at, (picture, truth) in enumerate(_mutated_pictures(rng, count)):
            if at and at % 1_000 == 0:
                print(f"{at} pictures: {dict(findings.outcomes)}, faults {findings.faults}", flush=True)
            file = Path(folder) / f"fuzz{rng.choice(('.jpg', '.png', '.bmp', '.webp'))}"
            _write(rng, picture, file)
            started = time.perf_counter()
            try:
                reading = intake.read(picture_in(file))
            except Notice as notice:
                findings.outcomes[type(notice).__name__] += 1
            else:
                findings.outcomes[type(reading).__name__] += 1
                _judge_picture(findings, at, reading, truth)
            findings.timed(time.perf_counter() - started, f"picture {at}")
    return findings


def lines(rng: random.Random, count: int) -> Findings:
    """Parse `count` mutated zones as text."""
    findings, whole = Findings(), ""
    for at in range(count):
        if at % 20 == 0:
            whole = "\n".join(zone(rng))
        text = _mutated_text(rng, whole)
        started = time.perf_counter()
        try:
            reading = to_reading(parse_text(text), TODAY)
        except MrzUnreadable:
            findings.outcomes["MrzUnreadable"] += 1
        else:
            findings.outcomes["DocumentReading"] += 1
            _judge_text(findings, at, reading)
        findings.timed(time.perf_counter() - started, f"text {at}")
    return findings


def _mutated_pictures(rng: random.Random, count: int) -> Iterator[tuple[Pixels, Lines | None]]:
    """Pictures with what was printed; None where a mutation printed something else, which nobody could tell."""
    scene = photograph(rng, page(rng, zone(rng), scale=5), _CAMERA)
    for at in range(count):
        if at % 8 == 0:
            scene = photograph(rng, page(rng, zone(rng), scale=5), _CAMERA)
        mutations = rng.choices(_MUTATIONS, k=rng.randint(1, 3))
        picture = scene.picture.copy()
        for mutation in mutations:
            picture = mutation(rng, picture)
        yield picture, None if _repeated in mutations else scene.zones[0]


def _covered(rng: random.Random, picture: Pixels) -> Pixels:
    """Something lies on the document."""
    x, y = _spot(rng, picture)
    tone = [rng.randint(0, 255)] * 3
    return np.asarray(cv2.rectangle(picture, (x, y), (x + rng.randint(3, 90), y + rng.randint(3, 60)), tone, -1))


def _scribbled(rng: random.Random, picture: Pixels) -> Pixels:
    tone = [rng.randint(0, 90)] * 3
    return np.asarray(cv2.line(picture, _spot(rng, picture), _spot(rng, picture), tone, rng.randint(1, 6)))


def _grainy(rng: random.Random, picture: Pixels) -> Pixels:
    grain = np.random.default_rng(rng.getrandbits(32)).normal(0, rng.uniform(5, 60), picture.shape)
    return np.clip(picture + grain, 0, 255).astype(np.uint8)


def _blurred(rng: random.Random, picture: Pixels) -> Pixels:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.5, 3)), dtype=np.uint8)


def _torn(rng: random.Random, picture: Pixels) -> Pixels:
    """All rows from one on moved sideways, as a broken transfer leaves them."""
    _, y = _spot(rng, picture)
    picture[y:] = np.roll(picture[y:], rng.randint(-40, 40), axis=1)
    return picture


def _repeated(rng: random.Random, picture: Pixels) -> Pixels:
    """A piece of the page once more, over another piece: signs that look right at a wrong place."""
    x, y = _spot(rng, picture)
    piece = picture[y : y + 30, x : x + 60].copy()
    to = rng.randrange(max(picture.shape[0] - 30, 1))
    target = picture[to : to + piece.shape[0], x : x + piece.shape[1]]
    target[:] = piece[: target.shape[0]]
    return picture


def _turned(rng: random.Random, picture: Pixels) -> Pixels:
    return np.ascontiguousarray(np.rot90(picture, rng.randint(1, 3)))


def _resized(rng: random.Random, picture: Pixels) -> Pixels:
    scale = rng.uniform(0.3, 1.3)
    return np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _dark_or_inverted(rng: random.Random, picture: Pixels) -> Pixels:
    return 255 - picture if rng.random() < 0.2 else (picture * rng.uniform(0.1, 0.9)).astype(np.uint8)


_MUTATIONS = (
    _covered,
    _scribbled,
    _grainy,
    _blurred,
    _torn,
    _repeated,
    _turned,
    _resized,
    _dark_or_inverted,
)


def _spot(rng: random.Random, picture: Pixels) -> tuple[int, int]:
    return rng.randrange(picture.shape[1]), rng.randrange(picture.shape[0])


def _write(rng: random.Random, picture: Pixels, file: Path) -> None:
    _, coded = cv2.imencode(file.suffix, picture[:, :, ::-1])
    content = bytearray(coded.tobytes())
    if rng.random() < 0.5:
        for _ in range(rng.randint(1, 6)):
            content[rng.randrange(len(content))] = rng.randrange(256)
        if rng.random() < 0.1:
            content = content[: rng.randrange(len(content))]
    file.write_bytes(content)


def _judge_picture(findings: Findings, at: int, reading: object, truth: Lines | None) -> None:
    if truth is None or not isinstance(reading, DocumentReading):
        return
    findings.outcomes["read exactly"] += reading.lines == truth
    right = to_reading(parse(truth), TODAY)
    for name, field in reading.fields.items():
        if field.certainty is Certainty.VERIFIED and field.value != right.value(name):
            findings.faults.append(f"picture {at}: {name} verified as {field.value}, printed {right.value(name)}")


def _mutated_text(rng: random.Random, text: str) -> str:
    signs = list(text)
    for _ in range(rng.choice((0, 1, 1, 2, 3, 8))):
        place = rng.randrange(len(signs)) if signs else 0
        kind = rng.randrange(4)
        if kind == 0 and signs:
            signs[place] = rng.choice(_SIGNS)
        elif kind == 1 and signs:
            del signs[place]
        elif kind == 2:
            signs.insert(place, rng.choice(_SIGNS))
        elif signs:
            other = rng.randrange(len(signs))
            signs[place], signs[other] = signs[other], signs[place]
    return "".join(signs)


def _judge_text(findings: Findings, at: int, reading: DocumentReading) -> None:
    parsed = parse(reading.lines)
    for name in ("document_number", "birth_date", "expiry_date"):
        field = reading.fields.get(name)
        if field is None or field.certainty is not Certainty.VERIFIED or name not in parsed.layout.checks:
            continue
        digit, spans = parsed.layout.checks[name]
        covered = "".join(reading.lines[span.line][span.start : span.end] for span in spans)
        written = reading.lines[digit.line][digit.start]
        if parsed.layout in (LAYOUTS["TD1"], LAYOUTS["TD2"]) and written == "<":
            continue  # a long number: its rest and its check digit stand in the optional field
        if written != _digit(covered):
            findings.faults.append(f"text {at}: {name} verified as {field.value} under {written}")


def _digit(signs: str) -> str:
    """Doc 9303's check digit, written here a second time on purpose."""
    values = [0 if sign == "<" else int(sign, 36) for sign in signs]
    return str(sum(value * (7, 3, 1)[place % 3] for place, value in enumerate(values)) % 10)


def in_parts(name: str, seed: int, count: int, processes: int) -> Findings:
    """`count` runs, shared among processes that each draw from a seed of their own."""
    run = {"lines": lines, "pictures": pictures}[name]
    parts = [random.Random(f"fuzz {name} {seed}" + f" part {part}" * (part > 0)) for part in range(processes)]
    whole = Findings()
    with ProcessPoolExecutor(processes, multiprocessing.get_context("spawn")) as pool:
        for found in pool.map(run, parts, [count // processes] * processes):
            whole.outcomes += found.outcomes
            whole.faults += found.faults
            whole.slowest_s = max(whole.slowest_s, found.slowest_s)
    return whole


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--pictures", type=int, default=20_000)
    words.add_argument("--lines", type=int, default=1_000_000)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--processes", type=int, default=2)
    asked = words.parse_args()
    faults = 0
    for name, count in (("lines", asked.lines), ("pictures", asked.pictures)):
        started = time.perf_counter()
        found = in_parts(name, asked.seed, count, asked.processes)
        print(f"{count} mutated {name} in {time.perf_counter() - started:.0f} s, slowest {found.slowest_s:.2f} s")
        print(f"  {dict(found.outcomes)}")
        print(f"  faults: {len(found.faults)}", *found.faults[:20], sep="\n  ", flush=True)
        faults += len(found.faults)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
