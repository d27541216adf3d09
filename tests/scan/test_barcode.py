"""Barcodes in pictures, made by zxing-cpp itself."""

from __future__ import annotations

import numpy as np
import pytest
import zxingcpp

from gatepost.scan import barcode


def drawn(kind: zxingcpp.BarcodeFormat, text: str) -> np.ndarray:
    grey = np.asarray(zxingcpp.create_barcode(text, kind).to_image(scale=4))
    framed = np.pad(grey, 40, constant_values=255)
    return np.repeat(framed[:, :, None], 3, axis=2)


@pytest.mark.parametrize(
    ("kind", "text", "name"),
    [
        (zxingcpp.BarcodeFormat.QRCode, "V-2026-000001", "QRCode"),
        (zxingcpp.BarcodeFormat.QRCode, "Свидание №1", "QRCode"),
        (zxingcpp.BarcodeFormat.Code128, "RR123456785KG", "Code128"),
        (zxingcpp.BarcodeFormat.DataMatrix, "ST-001", "DataMatrix"),
        (zxingcpp.BarcodeFormat.PDF417, "ST-001", "PDF417"),
        (zxingcpp.BarcodeFormat.Aztec, "ST-001", "Aztec"),
    ],
)
def test_each_kind_is_read(kind, text, name):
    (found,) = barcode.read(drawn(kind, text))
    assert (found.symbology, found.text) == (name, text)


def test_a_picture_without_a_barcode_gives_none():
    assert barcode.read(np.full((200, 200, 3), 255, dtype=np.uint8)) == []


def test_without_zbars_library_zxing_reads_alone(monkeypatch):
    monkeypatch.setattr(barcode, "pyzbar", None)
    (found,) = barcode.read(drawn(zxingcpp.BarcodeFormat.QRCode, "V-2026-000001"))
    assert found.text == "V-2026-000001"


def test_bytes_that_are_no_utf8_are_taken_as_latin():
    assert barcode._text(b"\xe9") == "é"


def test_a_postal_number_says_whether_its_check_digit_holds():
    (right,) = barcode.read(drawn(zxingcpp.BarcodeFormat.Code128, "RR123456785KG"))
    (wrong,) = barcode.read(drawn(zxingcpp.BarcodeFormat.Code128, "RR123456784KG"))
    (other,) = barcode.read(drawn(zxingcpp.BarcodeFormat.Code128, "V-2026-000001"))
    assert (right.check, wrong.check, other.check) == (True, False, None)
