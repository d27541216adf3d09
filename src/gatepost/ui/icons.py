"""Icons from `assets/icons`, drawn in the colour that the theme asks for."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gatepost.host import shipped

_SHARPNESS = 2  # pixels drawn for each pixel shown, so that icons stay sharp on dense screens


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """The icon `name` in one colour, `size` pixels square."""
    drawing = (shipped("assets") / "icons" / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    picture = QPixmap(size * _SHARPNESS, size * _SHARPNESS)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size * _SHARPNESS, size * _SHARPNESS))
    painter.end()
    picture.setDevicePixelRatio(_SHARPNESS)
    return picture


def icon(name: str, colour: str, size: int = 24) -> QIcon:
    """The same as a QIcon."""
    return QIcon(pixmap(name, colour, size))
