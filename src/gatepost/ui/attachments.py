"""Files of scanned pages: taken from disk or the camera as the store keeps them, and written out to be looked at."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from gatepost.domain.documents import Attachment, check_size
from gatepost.domain.errors import FileUnreadable, PictureUnreadable
from gatepost.domain.parcel_errors import AttachmentUnusable
from gatepost.ui import pictures


def attachment_in(file: Path) -> Attachment:
    """A PDF as it is, a picture as a JPEG. Its size is asked before it is read.

    Raises AttachmentTooLarge, AttachmentUnusable, FileUnreadable.
    """
    try:
        check_size(file.name, file.stat().st_size)
        if file.suffix.casefold() == ".pdf":
            return Attachment.of_pdf(file.name, file.read_bytes())
    except OSError as error:
        raise FileUnreadable(file=file.name) from error
    try:
        return Attachment.of_jpeg(file.name, pictures.page_in(file))
    except PictureUnreadable as error:
        raise AttachmentUnusable(file=file.name) from error


def attachment_of(frame: QImage, number: int) -> Attachment:
    """A page that the camera shows."""
    return Attachment.of_jpeg(f"page-{number}.jpg", pictures.page_of(frame))
