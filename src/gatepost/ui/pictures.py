"""Pictures as they are kept: JPEGs of a bounded size."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap

from gatepost.domain.errors import PictureUnreadable
from gatepost.domain.incidents import LARGEST_PHOTO

_PHOTO = QSize(1600, 1200)  # a photo fits into this many pixels
_PAGE = QSize(2600, 2600)  # a page of A4 at 220 dots an inch
_PAGE_QUALITY = 80
_QUALITIES = (85, 70, 50, 30)


def as_jpeg(picture: QImage, quality: int) -> bytes:
    """The picture as a JPEG."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "JPG", quality)  # type: ignore[call-overload]
    return bytes(content.data())


def photo_of(picture: QImage) -> bytes:
    """The picture as an incident keeps it: small enough, as good as that allows."""
    small = _within(picture, _PHOTO)
    for quality in _QUALITIES:
        jpeg = as_jpeg(small, quality)
        if len(jpeg) <= LARGEST_PHOTO:
            break
    return jpeg


def photo_in(file: Path) -> bytes:
    """A picture file as an incident keeps it, set upright. Raises PictureUnreadable."""
    return photo_of(_upright(file, _PHOTO))


def page_of(picture: QImage) -> bytes:
    """A picture of a page as a document keeps it: its print can be read."""
    return as_jpeg(_within(picture, _PAGE), _PAGE_QUALITY)


def page_in(file: Path) -> bytes:
    """A picture file of a page as a document keeps it, set upright. Raises PictureUnreadable."""
    return page_of(_upright(file, _PAGE))


def _upright(file: Path, most: QSize) -> QImage:
    """The picture, no larger than `most`: it is made smaller while it is read. Raises PictureUnreadable."""
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (size.width() > most.width() or size.height() > most.height()):
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read()
    if picture.isNull():
        raise PictureUnreadable(file=file.name)
    return picture


def _within(picture: QImage, most: QSize) -> QImage:
    if picture.width() <= most.width() and picture.height() <= most.height():
        return picture
    return picture.scaled(most, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def thumbnail(jpeg: bytes, size: QSize) -> QPixmap:
    """A kept picture as it is shown in a list; empty where it cannot be read."""
    picture = QPixmap()
    if not picture.loadFromData(jpeg, "JPG"):  # type: ignore[call-overload]
        return picture
    mode = Qt.TransformationMode.SmoothTransformation
    return picture.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, mode)


def small_image(jpeg: bytes, size: QSize) -> QImage:
    """A kept picture, small; may be called on any thread. A JPEG is never decoded larger than it is shown."""
    content = QByteArray(jpeg)
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    whole = reader.size()
    if whole.isValid():
        reader.setScaledSize(whole.scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
