"""Codes for paper: a record's number as a QR code or Code 128 that any reader at the gate opens again."""

from __future__ import annotations

import cv2
import numpy as np
import zxingcpp

_DOTS_A_MODULE = 6


def qr_png(text: str) -> bytes:
    """`text` as a QR code, a PNG in black and white with its quiet zone."""
    return _png(text, zxingcpp.BarcodeFormat.QRCode)


def code128_png(text: str) -> bytes:
    """`text` as Code 128 (ASCII alone), likewise."""
    return _png(text, zxingcpp.BarcodeFormat.Code128)


def _png(text: str, symbology: zxingcpp.BarcodeFormat) -> bytes:
    code = zxingcpp.create_barcode(text, symbology)
    pixels = np.array(zxingcpp.write_barcode_to_image(code, scale=_DOTS_A_MODULE))
    _, coded = cv2.imencode(".png", pixels)
    return coded.tobytes()
