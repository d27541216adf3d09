"""`gatepost person-file`: all that is held on one person, to hand over."""

from __future__ import annotations

import sys
from pathlib import Path

from gatepost.cli import speech
from gatepost.cli.passwords import signed_in
from gatepost.desk.clock import system_clock
from gatepost.desk.people import PeopleDesk
from gatepost.desk.visitors import VisitorsDesk
from gatepost.domain.errors import QT_TRANSLATE_NOOP
from gatepost.domain.people import Person

NOBODY, SEVERAL = 4, 5
_SEVERAL = QT_TRANSLATE_NOOP("Tools", "Several people were found: name one by its ID.")
_NONE = QT_TRANSLATE_NOOP("Tools", "Nobody was found.")


def person_file(folder: Path, user: str | None, password_fd: int | None, query: str, target: Path | None) -> int:
    """Write the file of the one person whom a document, personal or telephone number, name or `#ID` finds.

    4 where nobody is found; 5 where several are, who are listed with their IDs.
    """
    with signed_in(folder, user, password_fd, system_clock) as opened:
        found = _found(PeopleDesk(opened.store, opened.officer, system_clock), query)
        if len(found) != 1:
            for one in found:
                speech.tell(
                    QT_TRANSLATE_NOOP("Tools", "#{id}: {name}, born {birth_date}, personal number {pin}"),
                    id=one.id, name=one.name, birth_date=one.birth_date or "?", pin=one.pin or "-",
                )  # fmt: skip
            print(speech.text("Tools", _SEVERAL if found else _NONE), file=sys.stderr)
            return SEVERAL if found else NOBODY
        (person,) = found
        target = target or Path(f"person-{person.id}.zip")
        desk = VisitorsDesk(opened.store, opened.officer, system_clock)
        sha256 = desk.write_personal_file(person.id, target)
    speech.tell(
        QT_TRANSLATE_NOOP("Tools", "{file}: all that is held on {name}, SHA-256 {sha256}"),
        file=target, name=person.name, sha256=sha256,
    )  # fmt: skip
    return 0


def _found(people: PeopleDesk, query: str) -> list[Person]:
    if query.startswith("#") and query[1:].isdecimal():
        person = people.visitor(int(query[1:]))
        return [person] if person else []
    return people.find_visitors(query)
