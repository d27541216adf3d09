"""Safe loading of pictures: bounded memory, turned upright, always 8-bit RGB."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from gatepost.domain.errors import FileUnreadable, FormatUnsupported, PictureTooLarge, PictureUnreadable
from gatepost.scan.source import Picture

MOST_MEGAPIXELS = 60
_LONG_SIDE = 4_000  # a JPEG larger than this is already shrunk while it is decoded
_FORMATS = ("JPEG", "PNG", "BMP", "TIFF", "WEBP", "GIF", "PPM", "JPEG2000")
ENDINGS = (".jpg", ".jpeg", ".png", ".bmp", ".tif", ".tiff", ".webp", ".gif", ".ppm", ".pgm", ".jp2")
_HEIF_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif")

Image.MAX_IMAGE_PIXELS = None  # the header's size is checked here, before a pixel is decoded


def load(path: Path) -> Picture:
    """The picture in a file. Raises FileUnreadable, FormatUnsupported, PictureUnreadable or PictureTooLarge."""
    name = path.name
    try:
        with path.open("rb") as file:
            _check_format(file, name)
            with Image.open(file, formats=_FORMATS) as picture:
                picture.draft("RGB", (_LONG_SIDE, _LONG_SIDE))
                _check_size(picture, name)
                return _as_rgb(ImageOps.exif_transpose(picture))
    except UnidentifiedImageError as error:
        raise PictureUnreadable(file=name) from error
    except OSError as error:
        fault = FileUnreadable if error.errno else PictureUnreadable
        raise fault(file=name) from error
    except (
        ValueError,
        SyntaxError,
        EOFError,
        MemoryError,
        IndexError,
        TypeError,
        KeyError,
        ZeroDivisionError,
    ) as error:
        # What Pillow's decoders raise on corrupt files.
        raise PictureUnreadable(file=name) from error


def _check_format(file: BinaryIO, name: str) -> None:
    """What people bring on telephones and sticks, and no picture library here opens."""
    start = file.read(32)
    file.seek(0)
    if start.lstrip().startswith(b"%PDF"):
        raise FormatUnsupported(file=name, format="PDF")
    if start[4:8] == b"ftyp" and start[8:12] in _HEIF_BRANDS:
        raise FormatUnsupported(file=name, format="AVIF" if start[8:12] == b"avif" else "HEIC")


def _check_size(picture: Image.Image, name: str) -> None:
    megapixels = picture.width * picture.height / 1e6
    if megapixels > MOST_MEGAPIXELS:
        raise PictureTooLarge(file=name, megapixels=round(megapixels), most=MOST_MEGAPIXELS)


def _as_rgb(picture: Image.Image) -> Picture:
    if picture.mode.startswith("I") or picture.mode == "F":
        return _from_deep(np.asarray(picture, dtype=np.float32))
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        picture = Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture.convert("RGBA"))
    return np.asarray(picture.convert("RGB"), dtype=np.uint8).copy()


def _from_deep(values: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> Picture:
    """Sixteen or more bits of grey, stretched to eight."""
    low, high = float(values.min()), float(values.max())
    grey = ((values - low) * (255.0 / (high - low or 1.0))).astype(np.uint8)
    return np.repeat(grey[:, :, None], 3, axis=2)
