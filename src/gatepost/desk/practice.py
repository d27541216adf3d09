"""Practising: a store of its own with a year of invented people, made once, and put back in a second."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from gatepost.db.audit import Entry
from gatepost.db.keys import KEY_FILE, spare_of
from gatepost.db.store_files import STORE_FILE
from gatepost.desk.authority import Authority
from gatepost.desk.clock import Clock
from gatepost.desk.invented_year import DAYS, InventedYear, Step
from gatepost.desk.sign_in import Opened, SignInDesk
from gatepost.domain.changes import Deed
from gatepost.domain.facility import Facility
from gatepost.domain.lessons import DoneDeed, Lesson, learnt
from gatepost.domain.reading import DocumentReading
from gatepost.domain.roles import Officer, Role

FOLDER = "practice"
LOGIN, SECOND_LOGIN = "practice", "second"
PASSWORD = "quiet river stone"  # noqa: S105 - shown to whoever practises; it guards invented people only
_KEPT, _MADE_ON = "as-made", "made-on.txt"


class PracticeDesk:
    """Guards the practice store while somebody practises; `close` gives it back."""

    def __init__(self, beside: Path, now: Clock, facility: Facility, specimens: Sequence[DocumentReading]) -> None:
        self._folder = beside / FOLDER
        self._now = now
        self._facility = facility
        self._specimens = specimens
        self._a_year_ago: datetime | None = None
        self.sign_in = SignInDesk(self._folder, lambda: self._a_year_ago or now())

    def close(self) -> None:
        """Let the practice store go."""
        self.sign_in.close()

    @property
    def is_made(self) -> bool:
        """Whether the year is there, and ends today: else it is made, which takes some seconds."""
        made_on = self._folder / _KEPT / _MADE_ON
        return made_on.exists() and made_on.read_text(encoding="utf-8") == self._today.isoformat()

    def begin(self, step: Step) -> Opened:
        """Open the practice store as it was made; `step` is told the days of the year that are written."""
        if not self.is_made:
            self._make(step)
        self._put_back()
        return self.sign_in.sign_in(LOGIN, PASSWORD)

    def done_since(self, opened: Opened, entries: int) -> frozenset[Lesson]:
        """The lessons that the journal shows to be done since it had so many entries."""
        return learnt(_told(entry) for entry in opened.store.journal_after(entries))

    @property
    def _today(self) -> date:
        return self._facility.day_of(self._now())

    def _make(self, step: Step) -> None:
        """The year, whole or not at all: what was begun and not finished is thrown away."""
        kept = self._folder / _KEPT
        shutil.rmtree(kept, ignore_errors=True)
        self._throw_away()
        self._a_year_ago = self._now() - timedelta(days=DAYS + 1)
        try:
            self._write(step)
        finally:
            self._a_year_ago = None
        kept.mkdir()
        for name in (STORE_FILE, KEY_FILE):
            shutil.copyfile(self._folder / name, kept / name)
        (kept / _MADE_ON).write_text(self._today.isoformat(), encoding="utf-8")

    def _write(self, step: Step) -> None:
        self.sign_in.set_up(replace(self._facility, lock_minutes=0), LOGIN, "A. Practice", PASSWORD)
        opened = self.sign_in.sign_in(LOGIN, PASSWORD)
        try:
            self._add_second(opened)
            authority = Authority(self.sign_in, opened.store)
            year = InventedYear(opened.store, opened.officer, self._facility, self._now, authority)
            year.write(self._specimens, step)
        finally:
            opened.store.close()

    def _add_second(self, opened: Opened) -> None:
        """Who takes over a shift, and vouches where two are asked for."""
        second = Officer(SECOND_LOGIN, "B. Second", Role.DUTY_OFFICER)
        self.sign_in.add_password(second, PASSWORD, LOGIN, PASSWORD)
        with opened.store.changing(Deed.by(opened.officer, "user.added", self.sign_in.now())) as registers:
            registers.users.add(second)
            registers.subject = second.login

    def _put_back(self) -> None:
        self._throw_away()
        for name in (STORE_FILE, KEY_FILE):
            shutil.copyfile(self._folder / _KEPT / name, self._folder / name)

    def _throw_away(self) -> None:
        keys = self._folder / KEY_FILE
        beside = (self._folder / f"{STORE_FILE}{ending}" for ending in ("", "-wal", "-shm"))
        for file in (*beside, keys, spare_of(keys)):
            file.unlink(missing_ok=True)


def _told(entry: Entry) -> DoneDeed:
    rows = json.loads(entry.details).get("rows", [])
    return DoneDeed(entry.deed, frozenset(str(row.get("values", {}).get("to_state", "")) for row in rows))
