"""Taking a list of prisoners over: what is written, what is left out, and taking the whole back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from gatepost.db.store import Store
from gatepost.desk.prisoner_lists import OpenedList
from gatepost.domain.errors import Cancelled, FieldMissing, NoSuchRecord, NotAllowed
from gatepost.domain.list_errors import ColumnsMissing, NothingToTake, RegisterChanged, TakenBackAlready
from gatepost.domain.people import Prisoner, PrisonerStatus
from gatepost.domain.prisoner_lists import ListColumn, Plan
from gatepost.domain.roles import Officer, Role
from tests.desk.test_visits import admission

LIST = """СПИСОК осуждённых;;;
;на 25.11.2026;;
Л/д;Фамилия;Имя;Дата рождения
ST-001;Specimenov;Specimen;01.02.1980
ST-002;Асанов;Үсөн;2 марта 1985 г.
ST-003;Ким;Лариса;31.02.1990
;Никто;;
"""


def opened(counters, tmp_path: Path, text: str = LIST, encoding: str = "utf-8-sig") -> OpenedList:
    path = tmp_path / "list.csv"
    path.write_text(text, encoding)
    return counters.prisoner_lists.open(path)


def taken_over(counters, tmp_path, text=LIST, **how):
    found = opened(counters, tmp_path, text)
    return counters.prisoner_lists.take_over(found, counters.prisoner_lists.plan(found), **how).value


def by_number(counters, number: str) -> Prisoner | None:
    found = [one for one in counters.people.find_prisoners(number) if one.register_number == number]
    return found[0] if found else None


def store_of(counters) -> Store:
    return counters.people._store


@pytest.fixture
def known(counters) -> Prisoner:
    return counters.people.add_prisoner(Prisoner("ST-001", "Specimenov", "Specimen", unit="Unit 1")).value


def test_a_list_adds_who_is_new_and_changes_who_is_known(counters, known, tmp_path):
    taken = taken_over(counters, tmp_path)
    assert (taken.number, taken.added, taken.changed, taken.gone, taken.left_out) == ("L-2026-000001", 1, 1, 0, 2)
    assert by_number(counters, "ST-001") == replace(known, birth_date="1980-02-01")
    assert by_number(counters, "ST-002").birth_date == "1985-03-02"
    assert by_number(counters, "ST-003") is None
    assert counters.prisoner_lists.all() == [taken]
    assert [one.name for one in counters.people.find_prisoners("Asanov")] == ["Асанов Үсөн"]
    assert store_of(counters).verify_journal().holds
    (entry, _) = store_of(counters).journal_of("L-2026-000001")
    assert entry.deed == "prisoners.list_taken"


def test_a_doubtful_row_is_taken_over_where_somebody_says_so(counters, tmp_path):
    taken = taken_over(counters, tmp_path, wanted=frozenset({6, 7}))
    assert (taken.added, taken.left_out) == (3, 1)
    assert by_number(counters, "ST-003").birth_date == ""


def test_who_is_gone_from_the_list_stays_unless_somebody_says_what_they_are(counters, tmp_path):
    absent = counters.people.add_prisoner(Prisoner("ST-100", "Absent", "A")).value
    assert taken_over(counters, tmp_path).gone == 0
    assert by_number(counters, "ST-100") == absent
    taken = taken_over(counters, tmp_path, gone_as=PrisonerStatus.TRANSFERRED)
    assert (taken.added, taken.changed, taken.gone) == (0, 0, 1)
    assert by_number(counters, "ST-100").status is PrisonerStatus.TRANSFERRED


def test_nothing_new_is_said_and_leaves_no_list(counters, tmp_path):
    taken_over(counters, tmp_path)
    with pytest.raises(NothingToTake):
        taken_over(counters, tmp_path)
    assert len(counters.prisoner_lists.all()) == 1


def test_a_register_that_changed_after_the_look_is_not_written_over(counters, tmp_path):
    found = opened(counters, tmp_path)
    looked_at = counters.prisoner_lists.plan(found)
    counters.people.add_prisoner(Prisoner("ST-002", "Somebody", "S"))
    with pytest.raises(RegisterChanged):
        counters.prisoner_lists.take_over(found, looked_at)
    assert by_number(counters, "ST-001") is None


def test_cancelling_leaves_nothing_behind(counters, tmp_path):
    def cancel(far: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        taken_over(counters, tmp_path, step=cancel)
    assert by_number(counters, "ST-001") is None
    assert counters.prisoner_lists.all() == []
    assert taken_over(counters, tmp_path).number == "L-2026-000001"


def test_columns_mapped_by_hand_are_remembered_for_the_next_list(counters, tmp_path):
    text = "Шифр;Кто\nX-1;Асанов Үсөн\nX-2;Ким Лариса\n"
    found = opened(counters, tmp_path, text)
    with pytest.raises(ColumnsMissing, match="register number, surname"):
        counters.prisoner_lists.plan(found)
    found = replace(found, columns={0: ListColumn.REGISTER_NUMBER, 1: ListColumn.FULL_NAME})
    counters.prisoner_lists.take_over(found, counters.prisoner_lists.plan(found))
    again = opened(counters, tmp_path, text.replace("X-2", "X-3"))
    assert again.columns == found.columns
    assert again.headings == ("Шифр", "Кто")


def test_a_whole_list_is_taken_back(counters, known, tmp_path):
    absent = counters.people.add_prisoner(Prisoner("ST-100", "Absent", "A")).value
    taken = taken_over(counters, tmp_path, gone_as=PrisonerStatus.RELEASED)
    back = counters.prisoner_lists.take_back(taken.number, " the wrong file ").value
    assert (back.restored, back.left_alone) == (3, ())
    assert (back.taken.taken_back_by, back.taken.taken_back_reason) == ("admin", "the wrong file")
    assert by_number(counters, "ST-001") == known
    assert by_number(counters, "ST-100") == absent
    assert by_number(counters, "ST-002") is None
    assert counters.people.find_prisoners("") == [absent, known]
    assert store_of(counters).verify_journal().holds
    with pytest.raises(TakenBackAlready):
        counters.prisoner_lists.take_back(taken.number, "again")


def test_who_was_changed_or_visited_since_is_left_alone(counters, clock, tmp_path):
    taken = taken_over(counters, tmp_path)
    changed = counters.people.change_prisoner(replace(by_number(counters, "ST-001"), unit="9")).value
    visited = by_number(counters, "ST-002")
    counters.visits.admit(admission(counters, prisoner_id=visited.id))
    back = counters.prisoner_lists.take_back(taken.number, "the wrong file").value
    assert (back.restored, set(back.left_alone)) == (0, {changed, visited})
    assert by_number(counters, "ST-002") == visited


def test_a_number_that_was_struck_out_can_be_given_again(counters, tmp_path):
    first = taken_over(counters, tmp_path)
    struck = by_number(counters, "ST-002")
    counters.prisoner_lists.take_back(first.number, "the wrong file")
    again = counters.people.add_prisoner(Prisoner("ST-001", "Another", "A")).value
    assert by_number(counters, "ST-001") == again
    taken = taken_over(counters, tmp_path, wanted=frozenset({4}))
    assert taken.added == 1
    assert by_number(counters, "ST-002") == struck


def test_what_is_asked_wrongly_is_refused(counters, tmp_path):
    with pytest.raises(FieldMissing):
        counters.prisoner_lists.take_back("L-2026-000001", " ")
    with pytest.raises(NoSuchRecord):
        counters.prisoner_lists.take_back("L-2026-000001", "no such list")


def test_only_a_duty_officer_or_administrator_takes_lists_over(counters, tmp_path):
    found = opened(counters, tmp_path)
    desk = counters.prisoner_lists
    for role in (Role.OFFICER, Role.AUDITOR):
        desk._officer = Officer("x", "X", role)
        for act in (
            lambda: opened(counters, tmp_path),
            lambda: desk.plan(found),
            lambda: desk.take_over(found, Plan((), ())),
            lambda: desk.take_back("L-2026-000001", "no"),
        ):
            with pytest.raises(NotAllowed):
                act()
    desk._officer = Officer("x", "X", Role.DUTY_OFFICER)
    assert desk.take_over(found, desk.plan(found)).value.taken_by == "x"
