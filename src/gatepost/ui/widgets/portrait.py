"""The visitor's portrait: a small frame on a card, and the dialog that takes it from the camera."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gatepost.ui import icons
from gatepost.ui.pictures import as_jpeg
from gatepost.ui.theme import Theme

_FRAME = QSize(84, 112)
_JPEG = QSize(360, 480)  # what is kept, in pixels: three to four, as passports have it
_JPEG_QUALITY = 85
_STEP, _GROWTH = 0.02, 1.1  # of the picture's height, for one key or one notch of the wheel
_LEAST_HEIGHT = 0.2
_ICON_PX = 48


class PortraitFrame(QLabel):
    """Shows a portrait, or a figure where there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, alignment=Qt.AlignmentFlag.AlignCenter)
        self._theme = theme
        self.setObjectName("portrait")
        self.setFixedSize(_FRAME)
        self.show_portrait(b"")

    @property
    def has_portrait(self) -> bool:
        """Whether a face is shown."""
        return self._has_portrait

    def show_portrait(self, jpeg: bytes) -> None:
        """Show a JPEG; an empty one shows a figure."""
        face = QPixmap()
        self._has_portrait = bool(jpeg) and face.loadFromData(jpeg, "JPG")  # type: ignore[call-overload]
        if self._has_portrait:
            mode = Qt.TransformationMode.SmoothTransformation
            self.setPixmap(face.scaled(_FRAME, Qt.AspectRatioMode.KeepAspectRatio, mode))
            self.setAccessibleName(self.tr("Portrait"))
        else:
            self.setPixmap(icons.pixmap("person", self._theme.colours.muted, _ICON_PX))
            self.setAccessibleName(self.tr("No portrait"))


class PortraitCorner(QWidget):
    """The portrait of the card that is open, and the button that takes it."""

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frame = PortraitFrame(theme)
        take = QPushButton(self.tr("Portrait  ·  F7"))
        take.setObjectName("portrait_wanted")
        take.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.frame)
        row.addWidget(take, 1, Qt.AlignmentFlag.AlignBottom)


class PortraitDialog(QDialog):
    """The camera's live picture with a frame to put the face into. `taken` carries the JPEG."""

    taken = Signal(object)  # bytes

    def __init__(self, theme: Theme, mirrored: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mirrored = mirrored
        self.setWindowTitle(self.tr("Portrait"))
        self._view = _CropView(theme)
        self._take = QPushButton(self.tr("Take  ·  Enter"))
        self._take.setObjectName("take_portrait")
        self._take.setProperty("role", "primary")
        self._take.setDefault(True)
        again = QPushButton(self.tr("Again  ·  Backspace"))
        again.setObjectName("portrait_again")
        again.setAutoDefault(False)
        cancel = QPushButton(self.tr("Cancel  ·  Esc"))
        cancel.setAutoDefault(False)
        hint = QLabel(self.tr("Mouse or arrow keys move the frame; wheel, + and − change its size."))
        hint.setProperty("role", "hint")
        buttons = QHBoxLayout()
        buttons.addWidget(cancel)
        buttons.addStretch(1)
        buttons.addWidget(again)
        buttons.addWidget(self._take)
        column = QVBoxLayout(self)
        column.addWidget(self._view, 1)
        column.addWidget(hint)
        column.addLayout(buttons)
        self._take.clicked.connect(self.take)
        again.clicked.connect(self._view.go_on)
        cancel.clicked.connect(self.reject)

    def show_frame(self, frame: QImage) -> None:
        """The camera's next frame; not shown while one is held."""
        self._view.show_frame(frame)

    def take(self) -> None:
        """First the picture stands still, so that the frame can be put right; then it is kept."""
        if not self._view.has_picture:
            return
        if not self._view.is_held:
            self._view.hold()
            self._take.setText(self.tr("Keep  ·  Enter"))
            return
        face = self._view.cropped()
        if self._mirrored:  # the officer sees a mirror image; the record shows the person
            face = face.transformed(QTransform().scale(-1, 1))
        self.taken.emit(jpeg_of(face))
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the frame, plus and minus change its size, backspace goes on."""
        moves = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        key = Qt.Key(event.key())
        if key in moves:
            self._view.move_crop(*(step * _STEP for step in moves[key]))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._view.grow(_GROWTH)
        elif key == Qt.Key.Key_Minus:
            self._view.grow(1 / _GROWTH)
        elif key == Qt.Key.Key_Backspace:
            self._view.go_on()
            self._take.setText(self.tr("Take  ·  Enter"))
        else:
            super().keyPressEvent(event)


class _CropView(QWidget):
    """A picture with a frame of three to four over it, in shares of the picture's height."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._frame: QImage | None = None
        self.is_held = False
        self._height = 0.8
        self._centre = QPointF(0.0, 0.0)  # from the picture's middle
        self.setMinimumSize(640, 360)

    @property
    def has_picture(self) -> bool:
        """Whether the camera has sent a frame."""
        return self._frame is not None

    def show_frame(self, frame: QImage) -> None:
        if not self.is_held:
            self._frame = frame
            self.update()

    def hold(self) -> None:
        self.is_held = True

    def go_on(self) -> None:
        self.is_held = False

    def move_crop(self, right: float, down: float) -> None:
        self._centre += QPointF(right, down)
        self._keep_inside()

    def grow(self, factor: float) -> None:
        self._height = min(max(self._height * factor, _LEAST_HEIGHT), 1.0)
        self._keep_inside()

    def cropped(self) -> QImage:
        """What the frame holds."""
        assert self._frame is not None  # noqa: S101 - `take` asks first
        return self._frame.copy(self._crop(QRectF(self._frame.rect())).toRect())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place()
        if event.buttons() & Qt.MouseButton.LeftButton and place.height() > 0:
            off = event.position() - place.center()
            self._centre = QPointF(off.x() / place.height(), off.y() / place.height())
            self._keep_inside()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.grow(_GROWTH if event.angleDelta().y() > 0 else 1 / _GROWTH)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        if self._frame is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            place = self._place()
            painter.drawImage(place, self._frame)
            painter.setPen(QPen(QColor(self._theme.colours.accent), 3))
            painter.drawRect(self._crop(place))
        painter.end()

    def _place(self) -> QRectF:
        if self._frame is None:
            return QRectF(self.rect())
        size = QSize(self._frame.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(
            (self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height()
        )

    def _crop(self, place: QRectF) -> QRectF:
        height = self._height * place.height()
        width = height * _JPEG.width() / _JPEG.height()
        middle = place.center() + self._centre * place.height()
        return QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)

    def _keep_inside(self) -> None:
        place = self._place()
        shape = place.width() / max(place.height(), 1.0)
        across = max((shape - self._height * _JPEG.width() / _JPEG.height()) / 2, 0.0)
        down = max((1 - self._height) / 2, 0.0)
        x, y = self._centre.x(), self._centre.y()
        self._centre = QPointF(min(max(x, -across), across), min(max(y, -down), down))
        self.update()


def jpeg_of(face: QImage) -> bytes:
    """A portrait as it is kept."""
    whole = face.scaled(_JPEG, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return as_jpeg(whole, _JPEG_QUALITY)
