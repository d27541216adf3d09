"""From a picture to the lines of a machine readable zone, with the fields that the picture left unclear.

Each line is read by a small network (`assets/models/recogniser.onnx`) without any knowledge of formats; the formats
are laid over its chances afterwards. A zone that is not clear at the first look is looked at again: in more detail,
from other crops whose chances are averaged. Check digits settle one open sign at most, and prove nothing then.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import reduce

import cv2
import numpy as np
from numpy.typing import NDArray

from gatepost.domain.errors import MrzUnreadable
from gatepost.domain.reading import DocumentFormat
from gatepost.scan import decode
from gatepost.scan.line_image import HEIGHT, WIDTH, Grey, GreyPicture, LinePlace, cut_out, evened, leans_of
from gatepost.scan.locate import Locator, Look
from gatepost.scan.mend import settled
from gatepost.scan.mrz import FILLER, LAYOUTS, Layout, ParsedMrz, layout_of, parse
from gatepost.scan.network import Network
from gatepost.scan.source import Picture
from gatepost.scan.zones import Zone, upside_down

_LENGTHS = sorted({layout.line_length for layout in LAYOUTS.values()})
_OFF_LENGTH = 6  # signs by which the first look at a line may miss the format's length
_LEAST_SCORE = -1.2  # mean log-probability of a sign, below which lines are no machine readable zone
_LEAST_SCORE_UNCHECKED = -0.35  # the same where at most one check digit holds
_LEAST_SURENESS = -0.06  # of a line's steps, below which it is no writing, not even upside down
_PROVEN = 3  # check digits that hold, after which nothing else needs to look like a zone
_FIRST_SIGNS = {
    DocumentFormat.TD1: "ACI",
    DocumentFormat.TD2: "ACIP",
    DocumentFormat.TD3: "P",
    DocumentFormat.MRV_A: "V",
    DocumentFormat.MRV_B: "V",
}
_NEVER_EMPTY = ("issuer", "names", "surname", "document_number", "nationality")
_FORCED = (
    4.0  # natural logarithm: a line costs more than this to bring to its length only where signs are lost or made up
)
_LEAST_CAP = 5.5  # pixels of capitals, below which G and 6 are the same few points: nothing is vouched for
_BROKEN = 0.5  # the same for a zone of which nothing is vouched for: a torn picture has signs of one line in another
_FAINT = -0.29  # natural logarithm (three to one): a sign that is seen less surely than this is in doubt
_UNSEEN = 5.0  # natural logarithm: the same against a sign that no check digit could tell from this one
_SHAPED = 2.5  # natural logarithm: the same against the letter or digit of its shape, where a check digit covers it
_UNSURE = 1.5  # natural logarithm: a sign that is less than this likelier than another leaves its field in doubt
_MOST_WRONG = 0.12  # wrong signs to be expected under one check digit: two of them may cancel out
_WANTED, _LOOSE = 0.02, 0.06  # shares of a crop's width that a line leaves free at each end
_TIGHT, _TIGHT_UNKNOWN = 0.5, 1.3  # of a sign's width: what is free where a line may be cut off (no format's length)
_GROWTH = 5  # signs by which a line grows at an end that may be cut off
_MOST_GROWTHS = 7
_SECOND_LOOKS = ((0.12, 1.0), (-0.12, 1.0), (0.0, 1.15), (0.0, 0.88))  # moved down, and how much taller
_LARGEST = 4_000_000  # pixels; a larger picture is halved before anything else


@dataclass(frozen=True, eq=False)
class ReadLine:
    """A line's place in a picture of a shape, the network's scores over its crop, what they say without any grammar."""

    place: LinePlace
    scores: decode.Scores
    text: str
    shape: tuple[int, ...]

    @property
    def sureness(self) -> float:
        """Mean log-probability of what the network takes each step for: near 0 for writing, lower for other things."""
        return float(self.scores.max(axis=1).mean())


@dataclass(frozen=True, eq=False)
class FoundMrz:
    """A zone in a picture.

    `unclear` names fields of the layout that read differently with and without the grammar, or hold a sign that might
    be another. `aligned` (one a line) may be averaged with those of other pictures of the same zone. Where check digits
    settled a sign, `parsed.checks` are still those of the signs that were read.
    """

    parsed: ParsedMrz
    unclear: frozenset[str]
    score: float
    lines: tuple[ReadLine, ...]
    aligned: tuple[decode.Aligned, ...]

    @property
    def is_certain(self) -> bool:
        """Whether a second look could add nothing."""
        return not self.unclear and all(self.parsed.checks.values())

    @property
    def worth(self) -> tuple[int, int, float]:
        """Orders readings of one picture: check digits that hold, fields that are clear, likelihood."""
        failed = sum(not held for held in self.parsed.checks.values())
        return proofs(self.parsed) - failed, -len(self.unclear), self.score


class Recogniser:
    """Finds and reads the zone of a picture. Not for two threads at once; the first picture loads the networks."""

    def __init__(self) -> None:
        self._locator = Locator()
        self._network = Network("recogniser")

    def load(self) -> None:
        """Load the networks now, so that the first picture does not wait for them."""
        self._locator.load()
        self._network.load(1, 1, HEIGHT, WIDTH)

    def read(self, picture: Picture, patient: bool = True) -> FoundMrz | None:
        """The zone in `picture` (the best one of several), or None where there is none.

        `patient` allows the second looks; a camera does without, because its next frame is another look.
        """
        looks = GreyPicture(grey_of(picture))
        found = self._best(looks, self._locator.zones(looks))
        if not patient or (found is not None and found.is_certain):
            return found
        rough, found = found, _better(found, self._best(looks, self._locator.zones(looks, Look.FINE)))
        if found is None:
            found = self._best(looks, self._locator.zones(looks, Look.FROM_AFAR))
        at_odds = _contradicts(rough, found)
        if found is None or (found.is_certain and not at_odds):
            return found
        again = self._looked_again(looks, found, rough)
        best = again if again is not None and (at_odds or again.worth > found.worth) else found
        return with_open_sign_settled(best)

    def _best(self, looks: GreyPicture, zones: Sequence[Zone]) -> FoundMrz | None:
        found: FoundMrz | None = None
        for zone in zones:
            read = self._lines(looks, zone)
            here = self._best_of(looks, read)
            if here is None and any(line.sureness > _LEAST_SURENESS for line in read):
                here = self._best_of(looks, self._lines(looks, upside_down(zone)))
            found = _better(found, here)
        return found

    def _best_of(self, looks: GreyPicture, read: Sequence[ReadLine]) -> FoundMrz | None:
        return reduce(_better, self._readings(looks, read), None)

    def _lines(self, looks: GreyPicture, zone: Zone) -> list[ReadLine]:
        return _without_strays(self._upright(looks, [self._fitted(looks, place) for place in zone]))

    def _readings(self, looks: GreyPicture, read: Sequence[ReadLine]) -> Iterator[FoundMrz]:
        for length in _LENGTHS:
            if not any(abs(len(line.text) - length) <= _OFF_LENGTH for line in read):
                continue
            levelled = self._levelled(looks, read, length)
            for layout in _layouts(length):
                for start in range(len(levelled) - layout + 1):
                    found = judged(levelled[start : start + layout], length)
                    if found is not None:
                        yield found

    def _read(self, looks: GreyPicture, place: LinePlace) -> ReadLine:
        crop = evened(cut_out(looks, place)[None])
        scores = _log_softmax(self._network.run(crop[:, None])[:, 0])
        return ReadLine(place, scores, decode.greedy(scores), looks.whole.shape)

    def _fitted(self, looks: GreyPicture, place: LinePlace) -> ReadLine:
        """A line read once more where the crop cut off its ends, or left too much beside them."""
        line = self._read(looks, place)
        found_end = [False, False]  # the end was gone past: nothing more came, and the place shrank again
        for _ in range(_MOST_GROWTHS):
            steps = [0.0 if step > 0 and past else step for step, past in zip(_missing(line), found_end, strict=True)]
            if not any(steps):
                break
            again = self._read(looks, line.place.stretched(*steps))
            if max(steps) > 0 and len(again.text) <= len(line.text):
                return again if len(again.text) in _LENGTHS else line
            found_end = [past or step < 0 for step, past in zip(steps, found_end, strict=True)]
            line = again
        return line

    def _upright(self, looks: GreyPicture, read: Sequence[ReadLine]) -> list[ReadLine]:
        """Lines whose signs lean over, read once more with the signs upright."""
        places = [line.place for line in read]
        leans = leans_of([cut_out(looks, place) for place in places], places) if places else (0.0, 0.0)
        return [self._fitted(looks, replace(place, leans=leans)) for place in places] if any(leans) else list(read)

    def _levelled(self, looks: GreyPicture, read: Sequence[ReadLine], length: int) -> list[ReadLine]:
        """Lines of a zone begin and end together: those of a wrong length are read between the ends of a right one."""
        models = [line for line in read if len(line.text) == length]
        if not models or len(models) == len(read):
            return list(read)
        return [
            line if len(line.text) == length else self._between_ends(looks, line, models[0], length) for line in read
        ]

    def _between_ends(self, looks: GreyPicture, line: ReadLine, model: ReadLine, length: int) -> ReadLine:
        way, first = line.place.way, line.place.middle[0]
        before = float((first - model.place.middle[0]) @ way) / max(line.place.length, 1)
        after = float((model.place.middle[-1] - line.place.middle[-1]) @ way) / max(line.place.length, 1)
        if max(abs(before), abs(after)) > 1:
            return line
        again = self._read(looks, line.place.stretched(before, after))
        return again if abs(len(again.text) - length) < abs(len(line.text) - length) else line

    def _looked_again(self, looks: GreyPicture, found: FoundMrz, before: FoundMrz | None) -> FoundMrz | None:
        """The same lines from other crops, the chances of all looks averaged, `before` too where it said otherwise."""
        length = len(found.parsed.lines[0])
        seen = [[one] for one in found.aligned]
        if before is not None and _contradicts(before, found):
            seen = [[one, other] for one, other in zip(found.aligned, before.aligned, strict=True)]
        for down, taller in _SECOND_LOOKS:
            for at, line in enumerate(found.lines):
                again = decode.aligned(self._read(looks, line.place.moved(down, taller)).scores, length)
                if again is not None:
                    seen[at].append(again)
        return judged(found.lines, length, [_mean(each) for each in seen])


def judged(lines: Sequence[ReadLine], length: int, known: Sequence[decode.Aligned] | None = None) -> FoundMrz | None:
    """Lines read as a zone whose lines have `length` signs; None where they are none."""
    known = known or [each for line in lines if (each := decode.aligned(line.scores, length)) is not None]
    if len(known) < len(lines):
        return None
    free = tuple(decode.spell(each.chances, decode.any_sign(length)).text for each in known)
    try:
        layout = layout_of(free)
    except MrzUnreadable:
        return None
    grammars = decode.grammars(layout, free)
    spelt = [decode.spell(each.chances, allowed) for each, allowed in zip(known, grammars, strict=True)]
    spelt = decode.with_known_codes(layout, spelt, [each.chances for each in known])
    try:
        parsed = parse(tuple(line.text for line in spelt))
    except MrzUnreadable:
        return None
    score = min(line.score - each.cost / length for line, each in zip(spelt, known, strict=True))
    if not _is_zone(parsed, score):
        return None
    blind = [
        line.place.outside(line.shape, length) | (each.cost > _FORCED) for line, each in zip(lines, known, strict=True)
    ]
    too_small = min(line.place.cap for line in lines) < _LEAST_CAP
    if too_small or _is_shifted(parsed) or any(each.cost > _BROKEN for each in known):
        blind = [np.ones(length, dtype=bool) for _ in lines]
    unclear = _unclear(parsed.layout, spelt, blind)
    return FoundMrz(parsed, unclear, score, tuple(lines), tuple(known))


def with_open_sign_settled(found: FoundMrz) -> FoundMrz:
    """The zone with a sign that only its check digits can tell: likelier to be right, and no more vouched for."""
    grammars = decode.grammars(found.parsed.layout, found.parsed.lines)
    better = settled(found.parsed, [each.chances for each in found.aligned], grammars)
    if better is None:
        return found
    unclear = _with_their_names(found.unclear | better.fields)
    return replace(found, parsed=replace(better.parsed, checks=found.parsed.checks), unclear=unclear)


def averaged(readings: Sequence[FoundMrz]) -> FoundMrz | None:
    """Several pictures' readings of one zone as one reading: what a camera's frames say together."""
    last = readings[-1]
    shape = [one.chances.shape for one in last.aligned]
    alike = [one.aligned for one in readings if [each.chances.shape for each in one.aligned] == shape]
    return judged(last.lines, len(last.parsed.lines[0]), [_mean(each) for each in zip(*alike, strict=True)])


def _contradicts(before: FoundMrz | None, found: FoundMrz | None) -> bool:
    return (
        before is not None
        and found is not None
        and _same_zone(before, found)
        and before.parsed.lines != found.parsed.lines
    )


def _same_zone(one: FoundMrz, other: FoundMrz) -> bool:
    """Whether two looks at one picture saw the same lines."""
    return one.parsed.layout is other.parsed.layout and all(
        float(np.linalg.norm(line.place.centre - place.place.centre)) < line.place.cap
        for line, place in zip(one.lines, other.lines, strict=True)
    )


def _mean(seen: Sequence[decode.Aligned]) -> decode.Aligned:
    """Several looks at one line: the mean of what they say, for they tend to err together."""
    return decode.Aligned(np.mean([one.chances for one in seen], axis=0), float(np.mean([one.cost for one in seen])))


def grey_of(picture: Picture) -> Grey:
    """The picture in grey, as all places in it are counted; halved while it is larger than needed."""
    grey = np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    while grey.size > _LARGEST:
        grey = np.asarray(cv2.pyrDown(grey), dtype=np.uint8)
    return grey


def _log_softmax(scores: decode.Scores) -> decode.Scores:
    """The network's raw scores as log-probabilities, its blank moved behind the signs."""
    raised = scores - scores.max(axis=1, keepdims=True)
    logs = raised - np.log(np.exp(raised).sum(axis=1, keepdims=True))
    return np.asarray(np.roll(logs, -1, axis=1), dtype=np.float32)


def _better(one: FoundMrz | None, other: FoundMrz | None) -> FoundMrz | None:
    if one is None or other is None:
        return one or other
    return other if other.worth > one.worth else one


def _without_strays(read: Sequence[ReadLine]) -> list[ReadLine]:
    """Without lines too short for any format: print that the locator took for a zone's line."""
    return [line for line in read if len(line.text) >= _LENGTHS[0] // 2]


def _layouts(length: int) -> list[int]:
    """How many lines the formats have whose lines have `length` signs."""
    return sorted({layout.line_count for layout in LAYOUTS.values() if layout.line_length == length})


def _missing(line: ReadLine) -> tuple[float, float]:
    """By which shares of its length a line's place should grow (or shrink) before its first and after its last sign."""
    count = len(line.text)
    if count < _LENGTHS[0] // 4:
        return 0.0, 0.0
    begin, end = decode.ends(line.scores)
    sign = (end - begin) / count
    tight = sign * (_TIGHT if count in _LENGTHS else _TIGHT_UNKNOWN)
    most = _GROWTH * sign if count < _LENGTHS[-1] else 0.0
    return _growth(begin, tight, most), _growth(1 - end, tight, most)


def _growth(free: float, tight: float, most: float) -> float:
    if free > _LOOSE:
        return -(free - _WANTED)
    return most if free < tight else 0.0


def proofs(parsed: ParsedMrz) -> int:
    """How many check digits hold over something: an empty field proves nothing."""
    covered = {
        name: "".join(parsed.lines[span.line][span.start : span.end] for span in spans)
        for name, (_, spans) in parsed.layout.checks.items()
    }
    return sum(held and bool(covered[name].strip(FILLER)) for name, held in parsed.checks.items())


def _is_zone(parsed: ParsedMrz, score: float) -> bool:
    """Fillers, likely signs, and an opening as the standard has it; where check digits fail, very likely signs."""
    if not any(FILLER in line for line in parsed.lines) or score < _LEAST_SCORE:
        return False
    proven = proofs(parsed)
    opens_right = parsed.lines[0][0] in _FIRST_SIGNS[parsed.document.format]
    if proven >= _PROVEN:
        return True
    return opens_right and (proven > 1 or score > _LEAST_SCORE_UNCHECKED)


def _is_shifted(parsed: ParsedMrz) -> bool:
    """Whether something that is never empty begins with a filler: part of a longer zone was taken for a whole one.

    Its digits may then hold by chance, each over what belongs to another field.
    """
    fields = [parsed.layout.fields[name] for name in _NEVER_EMPTY if name in parsed.layout.fields]
    return any(parsed.lines[field.line][field.start] == FILLER for field in fields)


def _unclear(layout: Layout, spelt: Sequence[decode.Spelt], blind: Sequence[NDArray[np.bool_]]) -> frozenset[str]:
    """Fields with a sign that the grammar overruled or that might be another; a check digit counts with its field.

    A check digit does not see G taken for Q or 6, S for 8, B for 1: what it covers must be told from these more surely.
    `blind` says what nobody can have seen: signs cut off by the picture's edge, and all of a line that was forced to
    its length, which may have lost a sign anywhere.
    """
    doubts = [
        (line.margins < _UNSURE) | (line.peaks < _FAINT) | hidden for line, hidden in zip(spelt, blind, strict=True)
    ]
    for _, spans in layout.checks.values():
        for span in spans:
            line, at = spelt[span.line], slice(span.start, span.end)
            doubts[span.line][at] |= (line.unseen[at] < _UNSEEN) | (line.shapes[at] < _SHAPED)
    for name, span in layout.fields.items():
        at = slice(span.start, span.end)
        if name in layout.checks and np.exp(-spelt[span.line].margins[at]).sum() > _MOST_WRONG:
            doubts[span.line][at] = True
    unclear = {name for name, span in layout.fields.items() if doubts[span.line][span.start : span.end].any()}
    unclear |= {
        name for name, (digit, _) in layout.checks.items() if name in layout.fields and doubts[digit.line][digit.start]
    }
    return _with_their_names(unclear)


def _with_their_names(unclear: AbstractSet[str]) -> frozenset[str]:
    """Fields of the layout, with the fields of a document that are made from them, whichever format has which."""
    names = {"surname", "given_names"} if "names" in unclear else set()
    numbers = {"optional", "personal_number"} if unclear & {"optional", "optional_2", "personal_number"} else set()
    return frozenset(unclear | names | numbers)
