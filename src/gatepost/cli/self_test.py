"""`gatepost self-test`: walks the main job in a store of its own, with invented people only."""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path

from gatepost.cli import speech
from gatepost.desk.arrivals import Arriving, Leaving
from gatepost.desk.clock import system_clock
from gatepost.desk.counters import Counters
from gatepost.desk.people import PeopleDesk
from gatepost.desk.sign_in import Opened, SignInDesk
from gatepost.domain.errors import QT_TRANSLATE_NOOP
from gatepost.domain.facility import Facility
from gatepost.domain.people import Prisoner
from gatepost.domain.reading import DocumentFormat
from gatepost.domain.visits import Admission, Outcome, Relation, VisitKind
from gatepost.host import private_folder
from gatepost.scan.intake import Intake
from gatepost.scan.mrz import MrzDocument, format_mrz

USER = "self-test"
PASSWORD_FILE = "self-test-password.txt"  # noqa: S105 - a file's name
WALKED, BROKEN = 0, 1
_THEY_HOLD = QT_TRANSLATE_NOOP("Tools", "verified {count} journal entries: they hold")
_THEY_DO_NOT = QT_TRANSLATE_NOOP("Tools", "verified {count} journal entries: BROKEN")
_SURNAMES = ("ERIKSSON", "TESTOVA", "SPECIMEN", "MUSTERMANN", "DOE")
_GIVEN_NAMES = ("ANNA MARIA", "AIDA", "BEISPIEL", "ERIKA", "JANE")
_RELATIONS = tuple(Relation)
_LEAVES_EVERY = 2  # every second visitor has left again at the end


def run(folder: Path | None, visits: int) -> int:
    """Register `visits` visits, check half of them out, export, verify; 0 where everything held."""
    folder = private_folder(folder or Path(tempfile.mkdtemp(prefix="gatepost-self-test-")))
    sign_in = SignInDesk(folder, system_clock)
    try:
        counters = Counters.open(_opened(sign_in, folder), sign_in, system_clock)
        try:
            return _walk(counters, folder, visits)
        finally:
            counters.close()
    finally:
        sign_in.close()


def _opened(sign_in: SignInDesk, folder: Path) -> Opened:
    """Its own store, made where there is none. The password guards nobody: every person in it is invented."""
    password_file = folder / PASSWORD_FILE
    if not password_file.exists():
        password = secrets.token_urlsafe(16)
        sign_in.set_up(Facility("Self-test, invented people only"), USER, "Self-test", password)
        password_file.write_text(password + "\n", encoding="utf-8")
        speech.tell(
            QT_TRANSLATE_NOOP("Tools", "made a store in {folder} (user {login}, password in {file})"),
            folder=folder, login=USER, file=PASSWORD_FILE,
        )  # fmt: skip
    return sign_in.sign_in(USER, password_file.read_text(encoding="utf-8").strip())


def _walk(counters: Counters, folder: Path, visits: int) -> int:
    prisoner = _prisoner(counters.people)
    desk, arrivals = counters.visits, counters.arrivals
    intake = Intake(date.today)
    for place, lines in enumerate(islice(_documents(), visits)):
        reading = intake.read_text("\n".join(lines))
        arrival = arrivals.receive(reading)
        if isinstance(arrival, Leaving):
            desk.check_out(arrival.visit.number, Outcome.COMPLETED)
            arrival = arrivals.receive(reading)
        if not isinstance(arrival, Arriving):
            speech.tell(
                QT_TRANSLATE_NOOP("Tools", "a document opened {what} instead of a new visit"),
                what=type(arrival).__name__,
            )
            return BROKEN
        kind, relation = VisitKind.SHORT_TERM, _RELATIONS[place % len(_RELATIONS)]
        visit = desk.admit(
            Admission(arrival.person, arrival.document, prisoner.id, kind, relation, arrival.reading)
        ).value
        told = {"number": visit.number, "name": visit.person.name}
        speech.tell(QT_TRANSLATE_NOOP("Tools", "{number} {name}: inside"), **told)
        if place % _LEAVES_EVERY:
            desk.check_out(visit.number, Outcome.COMPLETED)
            speech.tell(QT_TRANSLATE_NOOP("Tools", "{number} {name}: left"), **told)
    return _export_and_verify(counters, folder)


def _export_and_verify(counters: Counters, folder: Path) -> int:
    day = counters.end_of_day.today()
    written = counters.end_of_day.export_day(day, folder / f"visits-{day.isoformat()}.csv")
    speech.tell(
        QT_TRANSLATE_NOOP("Tools", "exported {count} rows to {file}, SHA-256 {sha256}"),
        count=written.rows, file=written.path.name, sha256=written.sha256,
    )  # fmt: skip
    proof = counters.proof.check([counters.proof.seal(day).text])
    speech.tell(_THEY_HOLD if proof.holds else _THEY_DO_NOT, count=proof.entries)
    for finding in proof.findings:
        print(speech.proof(finding))
    return WALKED if proof.holds else BROKEN


def _prisoner(desk: PeopleDesk) -> Prisoner:
    invented = Prisoner("ST-001", "Specimenov", "Specimen", "1980-01-01", "Unit 1")
    known = [one for one in desk.find_prisoners(invented.register_number) if one.register_number == "ST-001"]
    return known[0] if known else desk.add_prisoner(invented).value


def _documents() -> Iterator[tuple[str, ...]]:
    """Lines of invented documents without end, in all five formats, Utopian."""
    formats = tuple(DocumentFormat)
    codes = {DocumentFormat.TD3: "P", DocumentFormat.MRV_A: "V", DocumentFormat.MRV_B: "V"}
    place = 0
    while True:
        document_format = formats[place % len(formats)]
        document = MrzDocument(
            format=document_format,
            document_code=codes.get(document_format, "I"),
            issuer="UTO",
            surname=_SURNAMES[place % len(_SURNAMES)] + _letters(place),
            given_names=_GIVEN_NAMES[place % len(_GIVEN_NAMES)],
            document_number=f"ST{place:07d}",
            nationality="UTO",
            birth_date=f"{70 + place % 25:02d}{1 + place % 12:02d}{1 + place % 28:02d}",
            sex="FM"[place % 2],
            expiry_date="350101",
        )
        yield format_mrz(document)
        place += 1


def _letters(place: int) -> str:
    """`place` in letters, so that every invented surname is another one."""
    return "".join(chr(ord("A") + int(digit)) for digit in str(place))
