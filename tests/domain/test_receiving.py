"""What stands against receiving a parcel, and what a scan is answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from gatepost.desk.rules import template
from gatepost.domain.amounts import Unit
from gatepost.domain.annulments import Annulment
from gatepost.domain.entitlements import Balance
from gatepost.domain.hindrances import HindranceKind
from gatepost.domain.parcel_rules import NO_PARCEL_RULES, CatalogueItem, ParcelKindRule, ParcelRules, Ruling
from gatepost.domain.parcels import Parcel, ParcelItem, ParcelKind, ParcelState, Sender, Step
from gatepost.domain.people import Prisoner, PrisonerStatus
from gatepost.domain.receiving import Offer, ScanAnswer, hindrances, judge
from gatepost.domain.restrictions import Restriction, RestrictionKind
from gatepost.domain.rules import HouseRules, Passing

DAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 6, tzinfo=UTC)
K = HindranceKind
CATALOGUE = (
    CatalogueItem("tea", {"en": "Tea", "ru": "Чай"}, Unit.GRAM, most=500),
    CatalogueItem("juice", {"en": "Juice"}, Unit.MILLILITRE, Ruling.CONDITIONAL, condition={"en": "only sealed"}),
    CatalogueItem("telephone", {"en": "Telephone"}, Unit.PIECE, Ruling.PROHIBITED),
    CatalogueItem("soap", {"en": "Soap"}, Unit.PIECE, Ruling.CONDITIONAL),
)
TEA = ParcelItem("Tea", Unit.GRAM, 500, "tea")
BAN = Restriction(RestrictionKind.BAN, "order 1", "because", "2026-01-01", number="R-2026-000001")
PARCEL = Parcel(ParcelKind.PACKET, Prisoner("ST-001", "T", "B", id=1), Sender("A"), (TEA,), grams=10_000)


def rules(confirmed: bool = True, check_one_in: int = 0, **kind: object) -> HouseRules:
    kinds = {**NO_PARCEL_RULES.kinds, ParcelKind.PACKET: ParcelKindRule(**kind)}
    parcels = ParcelRules(kinds, check_one_in, CATALOGUE)
    return replace(template(), parcels=parcels, confirmed_by="admin" if confirmed else "")


def found(house: HouseRules, parcel: Parcel = PARCEL, **facts: object) -> list[tuple[HindranceKind, Passing]]:
    return [(one.kind, one.passing) for one in hindrances(Offer(parcel, DAY, "en", **facts), house)]


def test_an_ordinary_parcel_meets_nothing():
    assert found(rules()) == []


def test_rules_that_nobody_has_confirmed_hinder_nobody():
    heavy = replace(PARCEL, grams=400_000, items=(replace(TEA, code="telephone"),))
    assert found(rules(confirmed=False, accepted=False, grams=1), heavy) == []


def test_the_weight_is_allowed_to_its_last_gram():
    assert found(rules(grams=10_000)) == []
    (over,) = hindrances(Offer(replace(PARCEL, grams=10_001), DAY, "en"), rules(grams=10_000))
    assert str(over) == "Too heavy: 10.001 kg of at most 10 kg."
    assert over.passing is Passing.DUTY_OFFICER


def test_the_year_s_number_counts_the_kind_alone():
    used = Balance(ParcelKind.PACKET, 2026, 2, 2)
    assert found(rules(), balances=(used,)) == [(K.PARCELS_USED_UP, Passing.DUTY_OFFICER)]
    assert found(rules(), balances=(replace(used, used=1),)) == []
    assert found(rules(), balances=(replace(used, kind=ParcelKind.PARCEL),)) == []


def test_a_kind_that_the_house_does_not_accept():
    assert found(rules(accepted=False)) == [(K.KIND_NOT_ACCEPTED, Passing.ADMINISTRATOR)]


def test_who_left_receives_nothing_and_who_is_out_for_a_while_does():
    for status, passing in ((PrisonerStatus.RELEASED, Passing.NOBODY), (PrisonerStatus.COURT, Passing.WARNS)):
        parcel = replace(PARCEL, prisoner=replace(PARCEL.prisoner, status=status))
        assert found(rules(), parcel) == [(K.PRISONER_AWAY, passing)]


def test_an_order_interrupts_unless_the_rules_let_this_kind_through_to_the_restricted():
    assert found(rules(when_restricted=False), restrictions=(BAN,)) == [(K.RESTRICTED, Passing.ADMINISTRATOR)]
    assert found(rules(when_restricted=True), restrictions=(BAN,)) == [(K.RESTRICTED, Passing.WARNS)]
    assert found(rules(confirmed=False), restrictions=(BAN,)) == [(K.RESTRICTED, Passing.ADMINISTRATOR)]
    assert found(rules(), restrictions=(replace(BAN, last_day="2026-11-24"),)) == []


def test_of_items_the_rules_only_warn():
    items = (
        TEA,
        replace(TEA, amount=1),
        ParcelItem("Juice", Unit.MILLILITRE, 1000, "juice"),
        ParcelItem("Telephone", Unit.PIECE, 1, "telephone"),
        ParcelItem("Soap", Unit.PIECE, 1, "soap"),
        ParcelItem("Woollen scarf", Unit.PIECE, 1),
    )
    said = [str(one) for one in hindrances(Offer(replace(PARCEL, items=items), DAY, "en"), rules())]
    assert said == [
        "Tea stands in the list more than once.",
        "Too much of Tea: 501 g of at most 500 g.",
        "Juice: only sealed.",
        "Prohibited: Telephone. Refuse it at the inspection.",
    ]


# --- scans -----------------------------------------------------------------------------------------------------------

READY = replace(PARCEL, number="P-2026-000001", items=(replace(TEA, state=ParcelState.STORED),))


def answer(parcel: Parcel | None) -> ScanAnswer:
    return judge("P-2026-000001", parcel, DAY, NOW).answer


def test_a_parcel_that_may_be_handed_over_is_ready():
    assert answer(READY) is ScanAnswer.READY
    assert answer(replace(READY, expires_on=DAY.isoformat())) is ScanAnswer.READY
    assert ScanAnswer.READY.colour == "good"


def test_what_nobody_knows_or_was_annulled_is_none():
    assert answer(None) is ScanAnswer.NO_SUCH
    assert answer(replace(READY, annulment=Annulment(NOW, "a", "b", "c"))) is ScanAnswer.NO_SUCH
    assert ScanAnswer.NO_SUCH.colour == "bad"


def test_what_was_handed_over_already_says_when():
    step = Step(ParcelState.HANDED_OVER, NOW, "admin", (1,), people="T B")
    over = replace(READY, items=(replace(TEA, state=ParcelState.HANDED_OVER),), steps=(step,))
    judged = judge("P-2026-000001", over, DAY, NOW)
    assert (judged.answer, judged.first_at) == (ScanAnswer.DUPLICATE, NOW)
    assert judge("P", replace(over, steps=()), DAY, NOW).first_at is None


def test_what_is_stored_too_long_is_expired_the_day_after_its_last():
    assert answer(replace(READY, expires_on="2026-11-24")) is ScanAnswer.EXPIRED
    assert ScanAnswer.EXPIRED.colour == "warn"


def test_what_was_drawn_is_looked_into_again():
    assert answer(replace(READY, check_due=True)) is ScanAnswer.RANDOM_CHECK


@pytest.mark.parametrize("state", [ParcelState.RECEIVED, ParcelState.REFUSED])
def test_what_is_not_inspected_or_refused_needs_more(state):
    assert answer(replace(READY, items=(replace(TEA, state=state),))) is ScanAnswer.MORE_CHECKS


def test_a_prisoner_who_is_away_needs_more_checks():
    away = replace(READY.prisoner, status=PrisonerStatus.HOSPITAL)
    assert answer(replace(READY, prisoner=away)) is ScanAnswer.MORE_CHECKS
