"""The desk of papers: the house's own templates and sizes."""

from __future__ import annotations

from dataclasses import replace

from gatepost.db.store import Store
from gatepost.desk.clock import Clock
from gatepost.domain.changes import Deed, Done, Subject
from gatepost.domain.errors import SettingUnusable
from gatepost.domain.export_errors import TemplateTooLong
from gatepost.domain.facility import Facility
from gatepost.domain.papers import MOST_SIGNS, SIZES, USUAL_SIZES, PaperName, check_template
from gatepost.domain.roles import ADMINISTERING, Officer, require


class PapersDesk:
    """Acts for one signed-in officer."""

    def __init__(self, store: Store, officer: Officer, now: Clock) -> None:
        self._store = store
        self._officer = officer
        self._now = now

    def save(self, name: PaperName, language: str, template: str, size: str, shipped: str) -> Done[Facility]:
        """Keep a paper's template for a language (empty: for all that have none of their own), and its size.

        A template that says what the shipped one says is not kept: a new version may better that one. Raises
        TemplateUnknownWord, TemplateLacks, TemplateTooLong, SettingUnusable, NotAllowed, ClockMovedBack.
        """
        require(self._officer, ADMINISTERING)
        if len(template) > MOST_SIGNS:
            raise TemplateTooLong(most=MOST_SIGNS)
        if size not in SIZES:
            raise SettingUnusable(name="paper_size", value=size)
        check_template(template, shipped)
        with self._store.changing(Deed.by(self._officer, "paper.changed", self._now())) as registers:
            facility = registers.settings.facility()
            key = f"{name}.{language}" if language else name.value
            papers = {one: text for one, text in facility.papers.items() if one != key}
            if template.strip() != shipped.strip():
                papers[key] = template
            sizes = {one: own for one, own in facility.paper_sizes.items() if one != name}
            if size != USUAL_SIZES[name]:
                sizes[name.value] = size
            facility = replace(facility, papers=papers, paper_sizes=sizes)
            registers.settings.save(facility)
            registers.subject = key
        return Done(facility, frozenset({Subject.SETTINGS}))
