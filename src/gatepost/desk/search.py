"""The desk of search: whatever is known by a name or a number, from anywhere in the window."""

from __future__ import annotations

from gatepost.db.store import Registers, Store
from gatepost.domain.closeness import Closeness
from gatepost.domain.documents import RegisteredDocument
from gatepost.domain.kept_items import KeptItem
from gatepost.domain.names import fold
from gatepost.domain.parcels import Parcel
from gatepost.domain.people import Person, Prisoner
from gatepost.domain.visits import Visit

Found = Person | Prisoner | Visit | Parcel | RegisteredDocument | KeptItem
MOST_FOUND = 20


class SearchDesk:
    """Reads and changes nothing."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, query: str) -> list[Found]:
        """What has this number; after that prisoners and visitors, the closest name first. At most `MOST_FOUND`."""
        query = query.strip()
        with self._store.reading() as registers:
            numbered = _numbered(registers, query.upper()) if any(sign.isdigit() for sign in query) else []
            prisoners, people = registers.prisoners.find(query), registers.people.find(query)
        to_query = Closeness(query)
        exact = [one for one in prisoners if one.register_number.casefold() == query.casefold()]
        named: list[Person | Prisoner] = [one for one in prisoners if one not in exact]
        named += people
        named.sort(key=lambda one: to_query.of(one.name, fold(one.name)), reverse=True)
        return [*numbered, *exact, *named][:MOST_FOUND]


def _numbered(registers: Registers, number: str) -> list[Found]:
    """What bears a number of ours or the post's; of documents also their own."""
    one_each = (
        registers.visits.by_number(number),
        registers.parcels.by_number(number) or registers.parcels.by_postal_number(number),
        registers.kept_items.by_number(number),
    )
    return [*(one for one in one_each if one is not None), *registers.documents.find(number)]
