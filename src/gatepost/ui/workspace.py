"""What a signed-in officer sees: the rail, the pages and the status bar."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import partial
from typing import Any, TypeVar, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gatepost.desk.arrivals import DocumentShown, Elsewhere, KeptItemShown, PaperFormShown, ParcelShown
from gatepost.desk.counters import Counters
from gatepost.desk.search import Found
from gatepost.domain.backups import BackupReason
from gatepost.domain.changes import Subject
from gatepost.domain.documents import RegisteredDocument
from gatepost.domain.errors import Notice
from gatepost.domain.facility import Facility
from gatepost.domain.parcels import Parcel
from gatepost.domain.people import Person, Prisoner
from gatepost.domain.reading import DocumentReading, Reading
from gatepost.domain.roles import ADMINISTERING
from gatepost.domain.rules import HouseRules
from gatepost.domain.visits import Visit
from gatepost.ui.background import Background
from gatepost.ui.backups import BackupKeeper
from gatepost.ui.looks import Look
from gatepost.ui.messages import Messages
from gatepost.ui.pages.admin import AdminPage
from gatepost.ui.pages.backups import BackupsPage
from gatepost.ui.pages.bookings import BookingsPage
from gatepost.ui.pages.documents import DocumentsPage, KeptItemsPage
from gatepost.ui.pages.gate import GatePage
from gatepost.ui.pages.papers import PapersPage
from gatepost.ui.pages.parcels import ParcelsPage
from gatepost.ui.pages.prisoners import PrisonersPage
from gatepost.ui.pages.restrictions import RestrictionsPage
from gatepost.ui.pages.retention import RetentionPage
from gatepost.ui.pages.rules import ParcelRulesPage, RulesPage
from gatepost.ui.pages.shift import FiguresPage, PaperFormsPage, ReportsPage, ShiftPage
from gatepost.ui.pages.users import UsersPage
from gatepost.ui.pages.visitors import VisitorsPage
from gatepost.ui.pages.visits import VisitsPage
from gatepost.ui.pages.watchlists import WatchlistsPage
from gatepost.ui.rail import Rail
from gatepost.ui.scanner import Scanner
from gatepost.ui.status_bar import StatusBar
from gatepost.ui.theme import Theme
from gatepost.ui.widgets.later import Later
from gatepost.ui.widgets.page import Page
from gatepost.ui.widgets.past_dialog import PastOpener
from gatepost.ui.widgets.reachable import BesideThePage, Reachable
from gatepost.ui.widgets.search_dialog import SearchDialog
from gatepost.ui.widgets.sections import Sections

Shown = TypeVar("Shown", bound=Page)
_Wired = TypeVar("_Wired", VisitsPage, ParcelsPage, DocumentsPage, KeptItemsPage)
_Settling = TypeVar("_Settling", AdminPage, PapersPage, BackupsPage)
_Common = tuple[Counters, Facility, Background, Messages]
_Scanning = tuple[Counters, Scanner, Facility, Background, Messages]


_TOPICS: Mapping[type[Page], str] = {
    GatePage: "gate",
    VisitsPage: "visits",
    BookingsPage: "bookings",
    ParcelsPage: "parcels",
    DocumentsPage: "documents",
    KeptItemsPage: "documents",
    PrisonersPage: "people",
    VisitorsPage: "visitors",
    RestrictionsPage: "people",
    WatchlistsPage: "watchlists",
    ShiftPage: "shift",
    FiguresPage: "pictures",
    ReportsPage: "reports",
    PaperFormsPage: "forms",
    AdminPage: "it",
    UsersPage: "users",
    RulesPage: "people",
    ParcelRulesPage: "parcels",
    PapersPage: "papers",
    RetentionPage: "visitors",
    BackupsPage: "backups",
}


class Workspace(QWidget):
    """Wires the pages to each other through what changed; no page knows another."""

    sign_out_wanted = Signal()
    lock_wanted = Signal()
    password_wanted = Signal()
    look_wanted = Signal(object)  # Look
    facility_changed = Signal(object)

    def __init__(
        self,
        counters: Counters,
        facility: Facility,
        scanner: Scanner,
        background: Background,
        messages: Messages,
        theme: Theme,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        common = (counters, facility, background, messages)
        scanning = (counters, scanner, facility, background, messages)
        self.backups = BackupKeeper(counters.backups, counters.officer, background, messages, self)
        self.gate = GatePage(*scanning, theme)
        self._visits = Later(VisitsPage, lambda: self._wired(VisitsPage(*common)))
        self._parcels = Later(ParcelsPage, lambda: self._wired(ParcelsPage(*scanning, theme)))
        self._documents = Later(DocumentsPage, lambda: self._wired(DocumentsPage(*scanning, theme)))
        self._kept_items = Later(KeptItemsPage, lambda: self._wired(KeptItemsPage(*common)))
        self._forms = Later(PaperFormsPage, lambda: PaperFormsPage(*common))
        visits = [(self.tr("Register"), self._visits), (self.tr("Bookings"), _plain(BookingsPage, *common))]
        people = [
            (self.tr("Prisoners"), _plain(PrisonersPage, *common)),
            (self.tr("Visitors"), _plain(VisitorsPage, *common)),
            (self.tr("Restrictions"), _plain(RestrictionsPage, *common)),
            (self.tr("Watchlists"), _plain(WatchlistsPage, *common)),
        ]
        documents = [(self.tr("Documents"), self._documents), (self.tr("Kept for somebody"), self._kept_items)]
        shift = [
            (self.tr("Shift"), Later(ShiftPage, lambda: self._shift_page(common))),
            (self.tr("The day in pictures"), _plain(FiguresPage, *common, theme)),
            (self.tr("Reports"), _plain(ReportsPage, *common)),
            (self.tr("Forms for a power cut"), self._forms),
        ]
        self._entries: list[tuple[str, str, GatePage | Sections]] = [
            (self.tr("Gate"), "gate", self.gate),
            (self.tr("Visits"), "visits", Sections(visits)),
            (self.tr("Parcels"), "parcels", Sections([(self.tr("Parcels"), self._parcels)])),
            (self.tr("Documents"), "documents", Sections(documents)),
            (self.tr("People"), "person", Sections(people)),
            (self.tr("Shift"), "shift", Sections(shift)),
        ]
        if counters.officer.role in ADMINISTERING:
            self._entries.append((self.tr("Admin"), "admin", Sections(self._admin_pages(common, scanning))))
        self._past = PastOpener(*common, self)
        self._ask_search = partial(SearchDialog, counters.search, facility, background, messages, self)
        look = Look(language, theme.is_night, theme.type_size)
        self.status = StatusBar(counters.officer, facility, counters.visits.now, look)
        self._build(theme)
        self._connect()
        scanner.device_changed.connect(self.status.show_reader)
        self.backups.standing_changed.connect(self.status.show_backup)
        if theme.is_practice:
            self.backups.stop()  # nobody misses a backup of people who do not exist
            self.status.hide_backup()
        else:
            self.backups.look()

    def _admin_pages(self, common: _Common, scanning: _Scanning) -> list[tuple[str, Later[Page]]]:
        rules = Later(RulesPage, lambda: RulesPage(*common))

        def parcel_rules() -> ParcelRulesPage:
            page = ParcelRulesPage(*common)
            page.confirmed.connect(tell_rules)
            return page

        def tell_rules(confirmed: HouseRules) -> None:
            if rules.made is not None:
                rules.made.use_parcels(confirmed)

        return [
            (self.tr("Settings"), Later(AdminPage, lambda: self._settling(AdminPage(*scanning)))),
            (self.tr("Users"), _plain(UsersPage, *common)),
            (self.tr("Rules"), rules),
            (self.tr("Rules of parcels"), Later(ParcelRulesPage, parcel_rules)),
            (self.tr("Papers"), Later(PapersPage, lambda: self._settling(PapersPage(*common)))),
            (self.tr("Personal data"), _plain(RetentionPage, *common)),
            (self.tr("Backups"), Later(BackupsPage, lambda: self._backups_page(common))),
        ]

    def _wired(self, page: _Wired) -> _Wired:
        """A page whose changes others show; the register of visits opens them at the gate."""
        page.changed.connect(self._changed)
        if isinstance(page, VisitsPage):
            page.opened.connect(self._open_visit)
        return page

    def _settling(self, page: _Settling) -> _Settling:
        page.facility_changed.connect(self.facility_changed)
        return page

    def _shift_page(self, common: _Common) -> ShiftPage:
        page = ShiftPage(*common)
        page.closed.connect(partial(self._back_up, BackupReason.SHIFT_END))
        return page

    def _backups_page(self, common: _Common) -> BackupsPage:
        page = self._settling(BackupsPage(*common))
        page.wanted.connect(partial(self._back_up, BackupReason.WANTED))
        self.backups.made.connect(page.reload)
        self.backups.stepped.connect(page.show_step)
        return page

    def place_messages(self, messages: Messages) -> None:
        """Messages stand over the status bar."""
        self._column.insertWidget(1, messages)

    def receive(self, reading: Reading) -> None:
        """A scan, on whatever page: the page takes what belongs there; else the gate says what it opens."""
        page = self._page
        if page is not self.gate and page.takes(reading):
            page.receive(reading)
            return
        self.gate.receive(reading)

    def receive_again(self, reading: DocumentReading) -> None:
        """The reader's stutter."""
        self.gate.receive_again(reading)

    def show_failed_scan(self, notice: Notice) -> None:
        """A scan that could not be read."""
        self.gate.show_failed_scan(notice)

    @property
    def shown_kind(self) -> type[Page]:
        """Which page is seen."""
        return type(self._page)

    @property
    def topic(self) -> str:
        """The page of the manual for the page that is seen."""
        return _TOPICS[self.shown_kind]

    def page_of(self, kind: type[Shown]) -> Shown:
        """The page of a kind, made where it has not been shown yet."""
        if kind is GatePage:
            return cast("Shown", self.gate)
        return cast("Shown", next(later.page for later in self._laters if later.kind is kind))

    @property
    def unsaved(self) -> str:
        """What would be lost on signing out, on whatever page; empty where nothing would."""
        made = [self.gate, *(page for later in self._laters if (page := later.made) is not None)]
        return next((said for page in made if (said := page.unsaved)), "")

    def make_ahead(self) -> bool:
        """Make one page that has not been shown yet; False where those that the rail leads to are all there."""
        return any(entry.make_ahead() for _, _, entry in self._entries if isinstance(entry, Sections))

    def show_entry(self, place: int) -> None:
        """Show what lies behind an entry of the rail, its content fresh."""
        self._rail.choose(place)
        self._stack.setCurrentIndex(place)
        self._entries[place][2].reload()

    def show_page(self, kind: type[Page]) -> None:
        """Show the page of a kind, its content fresh."""
        for place, (_, _, entry) in enumerate(self._entries):
            if isinstance(entry, Sections):
                for later in entry.pages:
                    if later.kind is kind:
                        self._rail.choose(place)
                        self._stack.setCurrentIndex(place)
                        entry.show_page(later)
                        return
        self.show_entry(0)

    @property
    def _laters(self) -> list[Later[Page]]:
        sections = [entry for _, _, entry in self._entries if isinstance(entry, Sections)]
        return [later for entry in sections for later in entry.pages]

    def search(self) -> None:
        """Search for anybody and anything, from wherever one is."""
        dialog = self._ask_search()
        dialog.opened.connect(self._open_found)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        dialog.line.setFocus()

    @property
    def _page(self) -> Page:
        """The page that is seen."""
        entry = self._entries[self._stack.currentIndex()][2]
        return entry.page if isinstance(entry, Sections) else entry

    def _build(self, theme: Theme) -> None:
        self._rail = Rail([(name, icon) for name, icon, _ in self._entries], theme)
        self._stack = QStackedWidget()
        for _, _, entry in self._entries:
            self._stack.addWidget(entry if isinstance(entry, Sections) else Reachable(entry))
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(BesideThePage(self._rail))
        middle.addWidget(self._stack, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(middle, 1)
        self._column.addWidget(self.status)

    def _connect(self) -> None:
        self._rail.chosen.connect(self.show_entry)
        self.gate.inside_changed.connect(self.status.show_inside)
        self.gate.arrived.connect(self._show_gate)
        self.gate.elsewhere.connect(self._open_elsewhere)
        self.gate.changed.connect(self._changed)
        self.status.sign_out_wanted.connect(self.sign_out_wanted)
        self.status.look_wanted.connect(self.look_wanted)
        self.status.search_wanted.connect(self.search)
        self.status.lock_wanted.connect(self.lock_wanted)
        self.status.password_wanted.connect(self.password_wanted)
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock_wanted.emit)
        QShortcut(QKeySequence("Ctrl+Shift+L"), self, self.sign_out_wanted.emit)
        QShortcut(QKeySequence("Ctrl+K"), self, self.search)

    def _back_up(self, reason: BackupReason) -> None:
        self.backups.make(reason)

    def _show_gate(self) -> None:
        """A scan on another page opened something at the gate."""
        if self._page is not self.gate:
            self.show_page(GatePage)

    def _open_elsewhere(self, arrival: Elsewhere) -> None:
        """A parcel, a document or a kept thing was scanned."""
        opening: Later[ParcelsPage | DocumentsPage | KeptItemsPage | PaperFormsPage] = self._parcels
        if isinstance(arrival, DocumentShown):
            opening = self._documents
        elif isinstance(arrival, KeptItemShown):
            opening = self._kept_items
        elif isinstance(arrival, PaperFormShown):
            opening = self._forms
        self.show_page(opening.kind)
        opening.page.open_elsewhere(arrival)

    def _open_found(self, found: Found) -> None:
        """What was searched for, on the page where it belongs; people with everything around them."""
        if isinstance(found, Person):
            self._past.open_person(found)
        elif isinstance(found, Prisoner):
            self._past.open_prisoner(found)
        elif isinstance(found, Visit):
            self._open_found_visit(found)
        elif isinstance(found, Parcel):
            self._open_elsewhere(ParcelShown(found))
        elif isinstance(found, RegisteredDocument):
            self._open_elsewhere(DocumentShown(found))
        else:
            self._open_elsewhere(KeptItemShown(found))

    def _open_found_visit(self, visit: Visit) -> None:
        if visit.is_inside:
            self._open_visit(visit)
        else:
            self.show_page(VisitsPage)
            self._visits.page.open_history(visit)

    def _changed(self, subjects: AbstractSet[Subject]) -> None:
        """Another page that is seen shows it at once; the others ask anew when they are shown."""
        shown = self._page
        if subjects & {Subject.VISITS, Subject.REFUSALS, Subject.INCIDENTS} and isinstance(
            shown, VisitsPage | ShiftPage
        ):
            shown.reload()

    def _open_visit(self, visit: Visit) -> None:
        self.show_page(GatePage)
        self.gate.open_visit(visit)


def _plain(kind: type[Shown], *parts: Any) -> Later[Shown]:
    """A page that is made of its parts when it is first shown."""
    return Later(kind, lambda: kind(*parts))
