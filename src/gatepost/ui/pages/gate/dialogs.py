"""The dialogs of the gate: a portrait, a refusal, an incident, each about the card that is open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gatepost.domain.facility import Facility
from gatepost.domain.incidents import Incident
from gatepost.domain.refusals import RefusalCode
from gatepost.domain.visits import Visit
from gatepost.ui.pages.gate.deeds import Deeds
from gatepost.ui.pages.gate.refusal_dialog import RefusalDialog
from gatepost.ui.pages.gate.visit_card import VisitCard
from gatepost.ui.scanner import Scanner
from gatepost.ui.theme import Theme
from gatepost.ui.widgets.incident_dialog import IncidentDialog
from gatepost.ui.widgets.portrait import PortraitDialog


class GateDialogs(QObject):
    """Opens them over the page; what they hand over goes to the deeds."""

    def __init__(
        self,
        deeds: Deeds,
        scanner: Scanner,
        facility: Facility,
        theme: Theme,
        now: Callable[[], datetime],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._deeds = deeds
        self._scanner = scanner
        self._facility = facility
        self._theme = theme
        self._now = now
        self._window = window
        deeds.incident_wanted.connect(self.write_incident_of)

    def take_portrait(self, card: VisitCard) -> None:
        """Take the visitor's face from the camera."""
        if not self._facility.camera:
            return
        dialog = PortraitDialog(self._theme, self._facility.camera_mirrored, self._window)
        dialog.taken.connect(card.show_portrait)
        self._scanner.camera.frame_shown.connect(dialog.show_frame)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def refuse(self, card: VisitCard) -> None:
        """Refuse the visitor of the card."""
        dialog = RefusalDialog(card.title, self._window)
        dialog.wanted.connect(partial(self._refuse, card, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_incident_with(self, card: VisitCard) -> None:
        """Write down what was found on somebody who is not inside yet, or what happened with them."""
        self._ask_incident(card.incident(self._now()))

    def write_incident_of(self, visit: Visit) -> None:
        """Write down what was found on the visitor of a visit, or what happened with them."""
        about = Incident(visit.person, visit.document, self._now(), (), (), prisoner=visit.prisoner, visit=visit.number)
        self._ask_incident(about)

    def _ask_incident(self, about: Incident) -> None:
        dialog = IncidentDialog(about, self._facility, self._window)
        self._scanner.camera.frame_shown.connect(dialog.show_frame)
        dialog.wanted.connect(partial(self._write_incident, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write_incident(self, dialog: IncidentDialog, incident: Incident) -> None:
        self._deeds.write_incident(incident, dialog.accept, dialog.show_failure)

    def _refuse(self, card: VisitCard, dialog: RefusalDialog, codes: tuple[RefusalCode, ...], explanation: str) -> None:
        self._deeds.refuse(card.refused(codes, explanation), dialog.accept)
