"""Codes for paper: a record's number as a QR code that any reader at the gate opens again."""

from __future__ import annotations

import cv2
import numpy as np
import zxingcpp

_DOTS_A_MODULE = 6


def qr_png(text: str) -> bytes:
    """`text` as a QR code, a PNG in black and white with its quiet zone."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    pixels = np.array(zxingcpp.write_barcode_to_image(code, scale=_DOTS_A_MODULE))
    _, coded = cv2.imencode(".png", pixels)
    return coded.tobytes()
