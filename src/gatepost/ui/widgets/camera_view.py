"""What the camera sees, with the zone that was found drawn into it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gatepost.ui.theme import Theme

_SHAPE = 9 / 16
_LINE_PX = 1.5
_ROUND_PX = 6


class CameraView(QWidget):
    """A live picture as wide as its place; says so in a sentence where the camera is not connected."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._frame: QImage | None = None
        self._zone: tuple[QPolygonF, ...] = ()
        self._mirrored = False
        self._said = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Camera"))
        self.show_lost()

    @property
    def text(self) -> str:
        """What stands over the picture."""
        return self._said

    @property
    def shows_zone(self) -> bool:
        """Whether a zone is drawn."""
        return bool(self._zone)

    @property
    def has_picture(self) -> bool:
        """Whether a frame is shown."""
        return self._frame is not None

    def show_frame(self, frame: QImage) -> None:
        """The next frame."""
        self._frame, self._said = frame, ""
        self.update()

    def show_zone(self, zone: tuple[QPolygonF, ...]) -> None:
        """The lines of the zone in the frame, in shares of its width and height; none takes them away."""
        self._zone = zone
        self.update()

    def set_mirrored(self, mirrored: bool) -> None:
        """Whether the frames are mirrored, so that the zone must be too."""
        self._mirrored = mirrored

    def show_lost(self) -> None:
        """No camera there: a plain statement."""
        self._frame, self._zone = None, ()
        self._said = self.tr("The camera is not connected. It is picked up when it is plugged in.")
        self.update()

    def show_connected(self, device: str, connected: bool) -> None:
        """The camera came or went."""
        del device
        if not connected:
            self.show_lost()

    def heightForWidth(self, width: int) -> int:
        """Sixteen to nine, as cameras are."""
        return round(width * _SHAPE)

    def hasHeightForWidth(self) -> bool:
        """The height follows the width."""
        return True

    def sizeHint(self) -> QSize:
        """Wide enough for a panel."""
        return QSize(260, self.heightForWidth(260))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, zone, or the statement."""
        del event
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._frame is None:
            self._paint_statement(painter)
        else:
            place = self._place(self._frame)
            painter.drawImage(place, self._frame)
            self._paint_zone(painter, place)
        painter.end()

    def _place(self, frame: QImage) -> QRectF:
        """The largest rectangle of the frame's shape that fits."""
        scale = min(self.width() / frame.width(), self.height() / frame.height())
        width, height = frame.width() * scale, frame.height() * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _paint_zone(self, painter: QPainter, place: QRectF) -> None:
        painter.setPen(QPen(QColor(self._theme.colours.accent), _LINE_PX))
        for line in self._zone:
            painter.drawPolygon(QPolygonF([self._point(place, line.at(at)) for at in range(line.size())]))

    def _point(self, place: QRectF, corner: QPointF) -> QPointF:
        x = 1 - corner.x() if self._mirrored else corner.x()
        return QPointF(place.x() + x * place.width(), place.y() + corner.y() * place.height())

    def _paint_statement(self, painter: QPainter) -> None:
        colours = self._theme.colours
        painter.setPen(QColor(colours.line))
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND_PX, _ROUND_PX)
        painter.setPen(QColor(colours.muted))
        margins = self.rect().adjusted(14, 8, -14, -8)
        painter.drawText(margins, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._said)
