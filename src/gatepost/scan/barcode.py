"""Barcodes in a picture: ZBar first, then zxing-cpp for what ZBar cannot read (PDF417, DataMatrix, Aztec)."""

from __future__ import annotations

import logging

import zxingcpp

from gatepost.domain.reading import BarcodeReading
from gatepost.scan.source import Picture

_log = logging.getLogger(__name__)

try:
    from pyzbar import pyzbar
except (ImportError, OSError):  # the system library is missing (on Windows: the VC++ 2013 runtime); zxing-cpp serves
    pyzbar = None
    _log.info("ZBar's library is not installed; barcodes are read by zxing-cpp alone")

_ZBAR_NAMES = {"QRCODE": "QRCode", "CODE128": "Code128", "CODE39": "Code39", "CODE93": "Code93", "I25": "ITF"}


def read(picture: Picture) -> list[BarcodeReading]:
    """Every barcode in the picture; text as UTF-8 where the bytes are that."""
    return _with_zbar(picture) or _with_zxing(picture)


def _with_zbar(picture: Picture) -> list[BarcodeReading]:
    if pyzbar is None:
        return []
    grey = picture.mean(axis=2).astype("uint8")
    # DataBar is left to zxing-cpp: ZBar's own decoder stumbles over noise there and says so on the console.
    kinds = [kind for kind in pyzbar.ZBarSymbol if not kind.name.startswith("DATABAR")]
    found = pyzbar.decode((grey.tobytes(), grey.shape[1], grey.shape[0]), kinds)
    return [BarcodeReading(_ZBAR_NAMES.get(one.type, one.type), _text(one.data)) for one in found if one.data]


def _with_zxing(picture: Picture) -> list[BarcodeReading]:
    found = zxingcpp.read_barcodes(picture)
    return [BarcodeReading(one.format.name, _text(one.bytes)) for one in found if one.bytes]


def _text(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("latin-1")
