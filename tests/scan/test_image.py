"""Loading pictures safely."""

from __future__ import annotations

import io
import random
import struct
import zlib

import numpy as np
import pytest
from PIL import Image

from gatepost.domain.errors import FileUnreadable, FormatUnsupported, Notice, PictureTooLarge, PictureUnreadable
from gatepost.scan import image
from gatepost.scan.image_file import ImageFiles


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"])
def test_a_file_that_is_no_picture_is_said_plainly(tmp_path, content):
    file = tmp_path / "scan.jpg"
    file.write_bytes(content)
    with pytest.raises(PictureUnreadable, match=r"scan\.jpg"):
        image.load(file)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "BMP", "TIFF", "WEBP", "GIF", "PPM", "JPEG2000"])
def test_a_truncated_file_is_said_plainly(tmp_path, kind):
    whole = io.BytesIO()
    noise = np.random.default_rng(7).integers(0, 255, (200, 200, 3), dtype=np.uint8)
    Image.fromarray(noise).save(whole, kind)
    file = tmp_path / "cut.img"
    file.write_bytes(whole.getvalue()[: len(whole.getvalue()) // 2])
    with pytest.raises(PictureUnreadable):
        image.load(file)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.7\n", "PDF"),
        (b"\n\n%PDF-1.4", "PDF"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", "HEIC"),
        (b"\x00\x00\x00\x1cftypavif\x00\x00\x00\x00", "AVIF"),
    ],
)
def test_a_kind_that_is_not_read_here_is_named_with_the_way_out(tmp_path, content, said):
    file = tmp_path / "scan.jpg"
    file.write_bytes(content)
    with pytest.raises(FormatUnsupported, match=f"{said} file.*save it as JPEG or PNG"):
        image.load(file)


def test_a_picture_of_thirty_thousand_by_thirty_thousand_is_refused_by_its_header(tmp_path):
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0))
    file = tmp_path / "huge.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(bytes(90_001))))
    with pytest.raises(PictureTooLarge, match="900 megapixels"):
        image.load(file)


def test_of_an_animation_the_first_picture_is_read(tmp_path):
    file = tmp_path / "moving.gif"
    frames = [Image.new("L", (30, 20), shade) for shade in (10, 200)]
    frames[0].save(file, save_all=True, append_images=frames[1:])
    assert image.load(file).max() == 10


def test_a_missing_file_and_a_folder_are_said_plainly(tmp_path):
    for path in (tmp_path / "missing.png", tmp_path):
        with pytest.raises(FileUnreadable):
            image.load(path)


def test_a_hundred_megapixels_are_refused_before_they_are_decoded(tmp_path):
    file = tmp_path / "huge.png"
    Image.new("1", (10_000, 10_000)).save(file)
    with pytest.raises(PictureTooLarge, match="100 megapixels"):
        image.load(file)


def test_a_huge_jpeg_is_shrunk_while_it_is_decoded(tmp_path):
    file = tmp_path / "phone.jpg"
    Image.new("L", (12_000, 9_000), 200).save(file, quality=30)
    assert max(image.load(file).shape) <= 8_000


def test_a_picture_turned_by_its_exif_is_turned_upright(tmp_path):
    file = tmp_path / "turned.jpg"
    picture = Image.new("RGB", (80, 40), "white")
    exif = Image.Exif()
    exif[0x0112] = 6
    picture.save(file, exif=exif)
    assert image.load(file).shape == (80, 40, 3)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16", "I", "F", "YCbCr"])
def test_every_mode_becomes_eight_bit_rgb(tmp_path, mode):
    file = tmp_path / ("picture.tif" if mode not in ("P", "YCbCr") else "picture.png" if mode == "P" else "picture.jpg")
    Image.new(mode, (30, 20)).save(file)
    loaded = image.load(file)
    assert (loaded.shape, loaded.dtype) == ((20, 30, 3), np.uint8)


def test_what_is_transparent_becomes_white(tmp_path):
    file = tmp_path / "clear.png"
    Image.new("RGBA", (4, 4), (0, 0, 0, 0)).save(file)
    assert image.load(file).min() == 255


def test_mutated_files_raise_nothing_but_a_notice(tmp_path):
    whole = io.BytesIO()
    Image.fromarray(np.random.default_rng(3).integers(0, 255, (60, 60, 3), dtype=np.uint8)).save(whole, "PNG")
    dice, file = random.Random(11), tmp_path / "mutated.png"
    for _ in range(150):
        content = bytearray(whole.getvalue())
        for _ in range(dice.randint(1, 8)):
            content[dice.randrange(len(content))] = dice.randrange(256)
        file.write_bytes(content)
        try:
            assert image.load(file).ndim == 3
        except Notice as notice:
            assert str(notice)


def test_files_are_read_one_a_call_and_a_bad_one_spoils_only_itself(tmp_path):
    good, bad = tmp_path / "good.png", tmp_path / "bad.png"
    Image.new("RGB", (9, 5)).save(good)
    bad.write_bytes(b"")
    source = ImageFiles(bad)
    source.open()
    source.add(good)
    with pytest.raises(PictureUnreadable):
        source.read()
    scan = source.read()
    assert scan is not None
    assert (scan.name, scan.picture.shape) == ("good.png", (5, 9, 3))
    assert source.read() is None
    source.add(good)
    source.close()
    assert source.read() is None
