"""A visit that really was of another kind: it counts, lasts and is let pass as that kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from gatepost.db.store import Registers
from gatepost.db.visits import Allowed
from gatepost.desk.admission import House, question
from gatepost.desk.authority import Vouched, passed
from gatepost.domain.admittance import over_limit
from gatepost.domain.errors import FieldMissing
from gatepost.domain.hindrances import OVER_LIMIT
from gatepost.domain.visits import Correction, Visit


def allowed_as(registers: Registers, visit: Visit, right: Correction, vouched: Vouched | None) -> Allowed:
    """How a visit stands once it counts as what it really was, by the rules of the day on which it began.

    Raises FieldMissing where the kind needs a written permission; AuthorityNeeded and AuthorityTooLow over the limit.
    """
    house = House.at(registers, visit.arrived_at)
    stands = Allowed(
        at=visit.arrived_at,
        year=house.day.year,
        officer=visit.admitted_by,
        until=visit.allowed_until,
        exceptions=visit.exceptions,
        authorised_by=visit.authorised_by,
        reason=visit.authorised_reason,
    )
    rule = house.rules.kinds[right.kind]
    if house.rules.is_confirmed and rule.permission and not right.permission.strip():
        raise FieldMissing(fields=("permission",))
    if right.kind is visit.kind:
        return stands
    asked = question(registers, house, visit.person, visit.prisoner.id, right.kind, "")
    made = () if visit.party else passed(over_limit(asked, house.rules), vouched)
    stands = replace(stands, exceptions=tuple(one for one in visit.exceptions if one != OVER_LIMIT) + made)
    if visit.is_inside:
        until = visit.arrived_at + timedelta(minutes=rule.minutes) if rule.minutes is not None else None
        stands = replace(stands, until=until)
    return replace(stands, authorised_by=vouched.officer.login, reason=vouched.reason) if vouched and made else stands
