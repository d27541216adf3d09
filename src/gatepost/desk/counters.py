"""The counters that a signed-in officer stands at, wired to one open store."""

from __future__ import annotations

from dataclasses import dataclass

from gatepost.desk.admin import AdminDesk
from gatepost.desk.arrivals import ArrivalsDesk
from gatepost.desk.authority import Authority
from gatepost.desk.backups import BackupsDesk
from gatepost.desk.bookings import BookingsDesk
from gatepost.desk.clock import Clock
from gatepost.desk.contacts import ContactsDesk
from gatepost.desk.documents import DocumentsDesk
from gatepost.desk.end_of_day import EndOfDayDesk
from gatepost.desk.figures import FiguresDesk
from gatepost.desk.history import HistoryDesk
from gatepost.desk.incidents import IncidentsDesk
from gatepost.desk.kept_items import KeptItemsDesk
from gatepost.desk.paper_forms import PaperFormsDesk
from gatepost.desk.papers import PapersDesk
from gatepost.desk.parcels import ParcelsDesk
from gatepost.desk.people import PeopleDesk
from gatepost.desk.prisoner_lists import PrisonerListsDesk
from gatepost.desk.proof import ProofDesk
from gatepost.desk.reports import ReportsDesk
from gatepost.desk.restrictions import RestrictionsDesk
from gatepost.desk.retention import RetentionDesk
from gatepost.desk.rules import RulesDesk
from gatepost.desk.search import SearchDesk
from gatepost.desk.set_up_file import SetUpFileDesk
from gatepost.desk.shifts import ShiftsDesk
from gatepost.desk.sign_in import Opened, SignInDesk
from gatepost.desk.visitors import VisitorsDesk
from gatepost.desk.visits import VisitsDesk
from gatepost.desk.watchlists import WatchlistsDesk
from gatepost.domain.roles import Officer


@dataclass(frozen=True)
class Counters:
    """One desk each; `close` lets the store go when the officer signs out."""

    officer: Officer
    arrivals: ArrivalsDesk
    visits: VisitsDesk
    people: PeopleDesk
    shifts: ShiftsDesk
    end_of_day: EndOfDayDesk
    paper_forms: PaperFormsDesk
    reports: ReportsDesk
    figures: FiguresDesk
    papers: PapersDesk
    admin: AdminDesk
    set_up_file: SetUpFileDesk
    rules: RulesDesk
    restrictions: RestrictionsDesk
    history: HistoryDesk
    bookings: BookingsDesk
    incidents: IncidentsDesk
    contacts: ContactsDesk
    parcels: ParcelsDesk
    documents: DocumentsDesk
    kept_items: KeptItemsDesk
    search: SearchDesk
    prisoner_lists: PrisonerListsDesk
    visitors: VisitorsDesk
    watchlists: WatchlistsDesk
    retention: RetentionDesk
    backups: BackupsDesk
    proof: ProofDesk
    _opened: Opened

    @classmethod
    def open(cls, opened: Opened, sign_in: SignInDesk, now: Clock) -> Counters:
        """The counters of the officer who has just signed in."""
        store, officer = opened.store, opened.officer
        authority = Authority(sign_in, store)
        return cls(
            officer=officer,
            arrivals=ArrivalsDesk(store, now),
            visits=VisitsDesk(store, officer, now, authority),
            people=PeopleDesk(store, officer, now),
            shifts=ShiftsDesk(store, officer, now, authority),
            end_of_day=EndOfDayDesk(store, officer, now),
            paper_forms=PaperFormsDesk(store, officer, now),
            reports=ReportsDesk(store, officer, now),
            figures=FiguresDesk(store, now),
            papers=PapersDesk(store, officer, now),
            set_up_file=SetUpFileDesk(store, officer, now),
            admin=AdminDesk(store, officer, now, sign_in),
            rules=RulesDesk(store, officer, now),
            restrictions=RestrictionsDesk(store, officer, now),
            history=HistoryDesk(store, officer, now),
            bookings=BookingsDesk(store, officer, now),
            incidents=IncidentsDesk(store, officer, now),
            contacts=ContactsDesk(store, officer, now),
            parcels=ParcelsDesk(store, officer, now, authority),
            documents=DocumentsDesk(store, officer, now, authority),
            kept_items=KeptItemsDesk(store, officer, now, authority),
            search=SearchDesk(store),
            prisoner_lists=PrisonerListsDesk(store, officer, now),
            visitors=VisitorsDesk(store, officer, now),
            watchlists=WatchlistsDesk(store, officer, now, authority),
            retention=RetentionDesk(store, officer, now, authority),
            backups=BackupsDesk(store, officer, now),
            proof=ProofDesk(store),
            _opened=opened,
        )

    def close(self) -> None:
        """Sign out: the store is closed and its key forgotten."""
        self._opened.store.close()
