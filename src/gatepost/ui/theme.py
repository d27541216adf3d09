"""The look: two themes of one style sheet, the shipped fonts, and the colours that painted parts ask for."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, replace
from string import Template

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from gatepost.host import shipped

TEXT_FONT, MRZ_FONT = "Inter", "OCR B"
_POINTS = 11
_USUAL_PERCENT = 100
_SIZE = re.compile(r"(font-size: |min-height: )([\d.]+)(pt|px)")


@dataclass(frozen=True)
class Colours:
    """The named colours of one theme. Every text colour reaches WCAG AA (4.5 to 1) on the ground it is used on."""

    ground: str
    surface: str
    raised: str
    ink: str
    muted: str
    line: str
    accent: str
    accent_ink: str
    accent_soft: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    rail: str
    rail_ink: str
    rail_chosen: str


LIGHT = Colours(
    ground="#EEF1F4",
    surface="#FFFFFF",
    raised="#F7F9FB",
    ink="#15212C",
    muted="#4F5E6C",
    line="#C9D2DA",
    accent="#0B5CAD",
    accent_ink="#FFFFFF",
    accent_soft="#E1EDF9",
    good="#176B36",
    good_soft="#E2F4E8",
    warn="#8A4B00",
    warn_soft="#FFF1D9",
    bad="#A61B14",
    bad_soft="#FDE7E5",
    rail="#1B2A38",
    rail_ink="#D5DFE8",
    rail_chosen="#2F4559",
)
NIGHT = Colours(
    ground="#0E151B",
    surface="#17212B",
    raised="#1E2A36",
    ink="#E9EFF4",
    muted="#A8B6C3",
    line="#344453",
    accent="#7DBBF5",
    accent_ink="#0A1A29",
    accent_soft="#1F3A54",
    good="#7FD69B",
    good_soft="#163524",
    warn="#F5BE6B",
    warn_soft="#3B2A10",
    bad="#FF9A92",
    bad_soft="#43191A",
    rail="#0A1016",
    rail_ink="#C6D2DD",
    rail_chosen="#22303D",
)


def practising(colours: Colours) -> Colours:
    """The same theme in the colour of warnings: whoever practises sees at every moment that it is not the register."""
    is_dark = colours is NIGHT
    return replace(
        colours,
        accent=colours.warn,
        accent_soft=colours.warn_soft,
        rail="#3B2A10" if is_dark else "#6B3E00",
        rail_ink="#FFE9C7",
        rail_chosen="#5A3F14" if is_dark else "#8A4B00",
    )


class Theme:
    """Puts one of the themes on the application; parts that paint themselves ask `colours`."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self.is_night = False
        self.type_size = _USUAL_PERCENT
        self.is_practice = self.is_on = False
        self.colours = LIGHT
        _load_fonts()
        application.setFont(_text_font(self.type_size))
        application.setStyle("Fusion")

    def apply(self, night: bool, type_size: int = _USUAL_PERCENT, practice: bool = False) -> None:
        """Switch to the light or the night theme, with type of so many per cent of the usual size."""
        self.is_night, self.type_size, self.is_practice, self.is_on = night, type_size, practice, True
        colours = NIGHT if night else LIGHT
        self.colours = practising(colours) if practice else colours
        sheet = Template((shipped("assets") / "style.qss").read_text(encoding="utf-8"))
        places = {"icons": (shipped("assets") / "icons").as_posix(), "theme": "night" if night else "light"}
        self._application.setFont(_text_font(type_size))
        self._application.setPalette(_palette(self.colours))
        self._application.setStyleSheet(_sized(sheet.substitute(asdict(self.colours) | places), type_size))


def mrz_font(points: float = _POINTS) -> QFont:
    """The font that machine readable zones are shown in; of `points` at the usual size of type."""
    font = QFont(MRZ_FONT)
    font.setPointSizeF(points * QApplication.font().pointSizeF() / _POINTS)
    return font


def text_font(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font of parts that paint their text themselves; of `points` at the usual size of type."""
    font = QFont(TEXT_FONT)
    font.setPointSizeF(points * QApplication.font().pointSizeF() / _POINTS)
    font.setWeight(weight)
    return font


def scaled(pixels: int) -> int:
    """A width or height that text must fit into, as large as the type asks for."""
    return round(pixels * QApplication.font().pointSizeF() / _POINTS)


def _text_font(type_size: int) -> QFont:
    font = QFont(TEXT_FONT)
    font.setPointSizeF(_POINTS * type_size / _USUAL_PERCENT)
    return font


def _sized(sheet: str, type_size: int) -> str:
    """The style sheet with every size of type, and the least height of what holds text, as large as is asked for."""
    return _SIZE.sub(lambda found: f"{found[1]}{float(found[2]) * type_size / _USUAL_PERCENT:g}{found[3]}", sheet)


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet asks for; the sheet is asked again only where it changes."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _load_fonts() -> None:
    for file in sorted((shipped("assets") / "fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.ground,
        QPalette.ColorRole.WindowText: colours.ink,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.raised,
        QPalette.ColorRole.Text: colours.ink,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.ink,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.accent_ink,
        QPalette.ColorRole.ToolTipBase: colours.raised,
        QPalette.ColorRole.ToolTipText: colours.ink,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.BrightText: colours.bad,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    return palette
