"""`gatepost person-file`: all that is held on one person, to hand over."""

from __future__ import annotations

import sys
from pathlib import Path

from gatepost.cli.passwords import signed_in
from gatepost.desk.clock import system_clock
from gatepost.desk.people import PeopleDesk
from gatepost.desk.visitors import VisitorsDesk
from gatepost.domain.people import Person

NOBODY, SEVERAL = 4, 5


def person_file(folder: Path, user: str | None, password_fd: int | None, query: str, target: Path | None) -> int:
    """Write the file of the one person whom a document, personal or telephone number, name or `#ID` finds.

    4 where nobody is found; 5 where several are, who are listed with their IDs.
    """
    with signed_in(folder, user, password_fd, system_clock) as opened:
        found = _found(PeopleDesk(opened.store, opened.officer, system_clock), query)
        if len(found) != 1:
            for one in found:
                print(f"#{one.id}: {one.name}, born {one.birth_date or '?'}, {one.pin or 'no personal number'}")
            said = "Several people were found: name one by its ID." if found else "Nobody was found."
            print(said, file=sys.stderr)
            return SEVERAL if found else NOBODY
        (person,) = found
        target = target or Path(f"person-{person.id}.zip")
        desk = VisitorsDesk(opened.store, opened.officer, system_clock)
        sha256 = desk.write_personal_file(person.id, target)
    print(f"{target}: all that is held on {person.name}, SHA-256 {sha256}")
    return 0


def _found(people: PeopleDesk, query: str) -> list[Person]:
    if query.startswith("#") and query[1:].isdecimal():
        person = people.visitor(int(query[1:]))
        return [person] if person else []
    return people.find_visitors(query)
