"""The one intake: whatever a source sent becomes a typed reading."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from gatepost.domain.errors import MrzUnreadable, NothingRead
from gatepost.domain.reading import BarcodeReading, DocumentReading, Reading, UnknownReading
from gatepost.domain.seals import is_seal
from gatepost.scan import barcode
from gatepost.scan.cut_out import cut_outs
from gatepost.scan.document import to_reading
from gatepost.scan.mrz_text import as_latin, looks_like_mrz, parse_text
from gatepost.scan.page_picture import page_jpeg
from gatepost.scan.recognise import FoundMrz, Recogniser
from gatepost.scan.source import Picture, RawScan, RawText

TYPED_BARCODE = "text"  # the symbology of a barcode that a wedge or serial reader sent: it does not say which
_CODE = re.compile(r"\S{3,80}")


class Intake:
    """Turns raw scans into readings. `today` is the local date, which two-digit years are measured by."""

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today
        self._recogniser = Recogniser()

    def load(self) -> None:
        """Load the networks now, so that the first picture does not wait for them."""
        self._recogniser.load()

    def read(self, scan: RawScan) -> Reading:
        """The reading of any scan.

        Raises NothingRead for a picture without a zone and without a barcode, MrzUnreadable for text that is meant as
        a zone and is none.
        """
        return self.read_text(scan.text) if isinstance(scan, RawText) else self.read_picture(scan.picture)

    def read_text(self, text: str) -> Reading:
        """The reading of text. Raises MrzUnreadable."""
        try:
            return to_reading(parse_text(text), self._today())
        except MrzUnreadable:
            if looks_like_mrz(text):
                raise
        code = as_latin(text.strip())
        if is_seal(code):  # our own sheet; its code holds blanks
            return BarcodeReading(TYPED_BARCODE, code)
        return BarcodeReading(TYPED_BARCODE, code) if _CODE.fullmatch(code) else UnknownReading(text.strip())

    def read_picture(self, picture: Picture) -> Reading:
        """The reading of a picture: its zone, else a zone or text in its barcode. Raises NothingRead."""
        found = self._recogniser.read(picture)
        if found is not None:
            return self.document(found, picture)
        barcodes = barcode.read(picture)
        if not barcodes:
            raise NothingRead
        return self._best(barcodes)

    def look(self, frame: Picture) -> FoundMrz | None:
        """The zone that a camera's frame shows at one quick look; not yet a reading."""
        return self._recogniser.read(frame, patient=False)

    def barcodes(self, frame: Picture) -> list[BarcodeReading]:
        """The barcodes that a camera's frame shows; a postal number whose check digit fails was misread."""
        return [one for one in barcode.read(frame) if one.check is not False]

    def document(self, found: FoundMrz, picture: Picture) -> DocumentReading:
        """The reading of a found zone, with the page as `picture` shows it and cut-outs of what is in doubt."""
        reading = to_reading(found.parsed, self._today(), found.unclear, exact=False)
        pieces = cut_outs(found, picture, reading.doubtful)
        return replace(reading, cut_outs=pieces, page=page_jpeg(found, picture))

    def _best(self, barcodes: list[BarcodeReading]) -> Reading:
        """A document in a barcode before anything else; else the first."""
        for one in barcodes:
            if looks_like_mrz(one.text):
                return to_reading(parse_text(one.text), self._today())
        return barcodes[0]
