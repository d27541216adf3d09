"""Forms on paper: rows to domain values and back."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from gatepost.db.numbering import PAPER_FORMS, next_number
from gatepost.db.shift_tables import PaperFormRow
from gatepost.domain.paper_forms import FormState, PaperForm


def form_of(row: PaperFormRow) -> PaperForm:
    """The domain value of a row."""
    return PaperForm(
        number=row.number,
        printed_at=row.printed_at,
        printed_by=row.printed_by,
        state=FormState(row.state),
        record=row.record,
        reason=row.reason,
        settled_at=row.settled_at,
        settled_by=row.settled_by,
    )


class PaperForms:
    """The register of forms that were printed blank."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, at: datetime, year: int, officer: str) -> PaperForm:
        """Write that a form is printed."""
        row = PaperFormRow(
            number=next_number(self._session, PAPER_FORMS, year),
            printed_at=at,
            printed_by=officer,
            state=FormState.BLANK.value,
            record="",
            reason="",
            settled_at=None,
            settled_by="",
        )
        self._session.add(row)
        self._session.flush()
        return form_of(row)

    def by_number(self, number: str) -> PaperForm | None:
        """The form with this number."""
        row = self._session.scalars(_by_number(number)).first()
        return form_of(row) if row else None

    def newest(self, most: int) -> list[PaperForm]:
        """The newest first."""
        rows = self._session.scalars(select(PaperFormRow).order_by(PaperFormRow.id.desc()).limit(most))
        return [form_of(row) for row in rows]

    def counts(self) -> dict[FormState, int]:
        """How many forms stand in each state."""
        counted = self._session.execute(select(PaperFormRow.state, func.count()).group_by(PaperFormRow.state))
        return {FormState(state): count for state, count in counted}

    def enter(self, number: str, record: str, at: datetime, officer: str) -> PaperForm:
        """Write that a visit was made from a form."""
        return self._settle(number, FormState.ENTERED, at, officer, record=record)

    def spoil(self, number: str, reason: str, at: datetime, officer: str) -> PaperForm:
        """Write that a form will never be entered, and why."""
        return self._settle(number, FormState.SPOILED, at, officer, reason=reason)

    def _settle(
        self, number: str, state: FormState, at: datetime, officer: str, record: str = "", reason: str = ""
    ) -> PaperForm:
        row = self._session.scalars(_by_number(number)).one()
        row.state, row.record, row.reason = state.value, record, reason
        row.settled_at, row.settled_by = at, officer
        self._session.flush()
        return form_of(row)


def _by_number(number: str) -> Select[PaperFormRow]:
    return select(PaperFormRow).where(PaperFormRow.number == number)
