"""Draws the icon for Windows from the SVG. Usage: python icon.py SVG ICO. Run by the project's own environment (Qt)."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon

SIZES = (16, 24, 32, 48, 64, 128, 256)


def main() -> None:
    """Draw every size and put them into one file."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        largest = Path(folder) / "icon.png"
        QIcon(sys.argv[1]).pixmap(QSize(SIZES[-1], SIZES[-1])).save(str(largest))
        Image.open(largest).save(sys.argv[2], sizes=[(one, one) for one in SIZES])
    del application


if __name__ == "__main__":
    main()
