"""Who may do what: every method of every desk, with every role, against one table."""

from __future__ import annotations

import inspect
from dataclasses import fields
from unittest.mock import MagicMock

import pytest

from gatepost.desk.authority import SecondSignIn
from gatepost.desk.counters import Counters
from gatepost.desk.sign_in import Opened
from gatepost.domain.errors import NotAllowed
from gatepost.domain.roles import Officer, Role

EVERYBODY = frozenset(Role)
REGISTERING = EVERYBODY - {Role.AUDITOR}
COMMANDING = frozenset({Role.DUTY_OFFICER, Role.ADMINISTRATOR})
DISCLOSING = EVERYBODY - {Role.OFFICER}
ADMINISTERING = frozenset({Role.ADMINISTRATOR})
WHO_MAY = {
    "arrivals": {EVERYBODY: "expected is_known receive"},
    "visits": {
        EVERYBODY: "facility inside now of_day outlook portrait refused_on visit",
        REGISTERING: "admit annul check_out correct extend refuse",
    },
    "people": {
        EVERYBODY: "find_prisoners find_visitors visitor",
        REGISTERING: "add_prisoner add_visitor",
        COMMANDING: "change_prisoner",
    },
    "shifts": {EVERYBODY: "last running unfinished", REGISTERING: "close confirm_clock open"},
    "end_of_day": {EVERYBODY: "read_journal rows_of today", REGISTERING: "export_day write_day"},
    "paper_forms": {EVERYBODY: "counts newest", REGISTERING: "enter number spoil"},
    "reports": {EVERYBODY: "show", DISCLOSING: "draw write"},
    "figures": {EVERYBODY: "picture"},
    "papers": {ADMINISTERING: "save"},
    "admin": {
        EVERYBODY: "facility users",
        ADMINISTERING: "add_user change_facility change_user renew_recovery_key retire_user set_password",
    },
    "set_up_file": {ADMINISTERING: "compare take written"},
    "rules": {EVERYBODY: "in_force read", ADMINISTERING: "confirm"},
    "restrictions": {EVERYBODY: "all", COMMANDING: "lift make"},
    "history": {EVERYBODY: "of_person of_prisoner of_record"},
    "bookings": {
        EVERYBODY: "blocked expected_today of_days sessions_of",
        REGISTERING: "book cancel",
        COMMANDING: "block",
    },
    "incidents": {EVERYBODY: "of_day whole", REGISTERING: "write"},
    "contacts": {EVERYBODY: "of_prisoner", REGISTERING: "write", COMMANDING: "approve withdraw"},
    "parcels": {
        EVERYBODY: "consider find find_senders of_day open_counts parcel standing",
        REGISTERING: "annul check_again correct hand_over inspect move receive scan",
    },
    "documents": {
        EVERYBODY: "awaiting content document find of_day",
        REGISTERING: "annul answer correct pass_on register",
    },
    "kept_items": {EVERYBODY: "here item of_day", REGISTERING: "annul correct give_out take_in"},
    "search": {EVERYBODY: "find"},
    "prisoner_lists": {EVERYBODY: "all", COMMANDING: "open plan take_back take_over"},
    "visitors": {
        EVERYBODY: "card duplicates pages portraits",
        REGISTERING: "set_phone",
        COMMANDING: "merge part tell_apart",
        DISCLOSING: "write_personal_file",
    },
    "watchlists": {EVERYBODY: "all matches", REGISTERING: "decide", COMMANDING: "load open withdraw"},
    "retention": {ADMINISTERING: "carry_out plan"},
    "backups": {EVERYBODY: "all check now standing", REGISTERING: "copy_to_second make"},
    "proof": {EVERYBODY: "check seal"},
}
TABLE = [
    (desk, method, roles)
    for desk, rows in WHO_MAY.items()
    for roles, methods in rows.items()
    for method in methods.split()
]


def desks_of(counters: Counters) -> dict[str, object]:
    names = [one.name for one in fields(Counters) if one.name not in ("officer", "_opened")]
    return {name: getattr(counters, name) for name in names}


def test_the_table_names_every_method_of_every_desk(counters):
    public = {
        (name, method)
        for name, desk in desks_of(counters).items()
        for method, _ in inspect.getmembers(desk, callable)
        if not method.startswith("_")
    }
    assert {(desk, method) for desk, method, _ in TABLE} == public
    assert len(TABLE) == len(public)


@pytest.mark.parametrize("role", Role)
def test_every_method_refuses_whoever_the_table_does_not_name(counters, sign_in, clock, role):
    """Whatever is handed over: the role is asked for before anything else is looked at."""
    acting = Counters.open(Opened(counters._opened.store, Officer("x", "X", role)), sign_in, clock)
    before = counters._opened.store.journal_length()
    for desk, method, roles in TABLE:
        if role in roles:
            continue
        act = getattr(desks_of(acting)[desk], method)
        with pytest.raises(NotAllowed):
            act(*_anything(act))
    assert counters._opened.store.journal_length() == before


@pytest.mark.parametrize("role", Role)
def test_nobody_whom_the_table_names_is_refused_for_their_role(counters, sign_in, clock, role):
    acting = Counters.open(Opened(counters._opened.store, Officer("x", "X", role)), sign_in, clock)
    for desk, method, roles in TABLE:
        if role not in roles:
            continue
        act = getattr(desks_of(acting)[desk], method)
        try:
            act(*_anything(act))
        except NotAllowed as refused:
            pytest.fail(f"{role} may not {desk}.{method}: {refused}")
        except Exception:  # noqa: BLE001 - what is handed over here makes no sense to the rest of the method
            continue


def _anything(act) -> list[object]:
    """Something for every argument that must be given, and a second sign-in wherever one may be."""
    taken = inspect.signature(act).parameters.values()
    needed = [one for one in taken if one.default is inspect.Parameter.empty or one.name == "second"]
    return [SecondSignIn("nobody", "no", "why") if one.name == "second" else MagicMock() for one in needed]
