"""One file that carries a post's whole set-up to the next: settings, papers, devices, and the rules of the house."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from gatepost.domain.errors import QT_TRANSLATE_NOOP, Refusal
from gatepost.domain.facility import Facility
from gatepost.domain.json_text import json_of
from gatepost.domain.rules import HouseRules, rules_in

FORMAT = 1
_MARK = "gatepost_set_up"
_OWN = frozenset({"name"})  # what a post does not take from another
_RULES = "rules"


class SetUpUnusable(Refusal):
    """A file is not a set-up; `place` names the first place that is wrong."""

    sentence = QT_TRANSLATE_NOOP(
        "Notice", "This file holds no set-up that can be used: look at “{place}”. Nothing was changed."
    )


@dataclass(frozen=True)
class Difference:
    """One setting that would change: its name, and what it is here and in the file."""

    name: str
    here: str
    in_file: str


@dataclass(frozen=True)
class SetUp:
    """Everything that an administrator has set. `rules` are None where nobody has confirmed any."""

    facility: Facility
    rules: HouseRules | None

    def to_json(self) -> str:
        """The file's text."""
        content = {
            _MARK: FORMAT,
            "facility": asdict(self.facility),
            _RULES: json.loads(self.rules.to_json()) if self.rules else None,
        }
        return json.dumps(content, ensure_ascii=False, indent=2) + "\n"

    def taken_at(self, own: Facility) -> SetUp:
        """The same for the post that takes it, which keeps its own name."""
        return replace(self, facility=replace(self.facility, **{name: getattr(own, name) for name in _OWN}))


def read_set_up(text: str) -> SetUp:
    """A set-up from a file's text. Raises SetUpUnusable, SettingUnusable, RulesUnusable."""
    try:
        content = json_of(text)
    except ValueError as error:
        raise SetUpUnusable(place="file") from error
    if not isinstance(content, dict) or content.get(_MARK) != FORMAT:
        raise SetUpUnusable(place=_MARK)
    rules = content.get(_RULES)
    return SetUp(
        read_facility(content.get("facility")),
        None if rules is None else rules_in(rules),
    )


def differences(here: SetUp, in_file: SetUp) -> list[Difference]:
    """What would change here, setting by setting; the rules are one."""
    found = [
        Difference(name, _shown(mine), _shown(theirs))
        for name, mine, theirs in _pairs(here.facility, in_file.facility)
        if mine != theirs
    ]
    mine, theirs = (one.rules.source if one.rules else "" for one in (here, in_file))
    if in_file.rules is not None and (here.rules is None or here.rules.to_json() != in_file.rules.to_json()):
        found.append(Difference(_RULES, mine, theirs))
    return found


def read_facility(content: Any) -> Facility:
    """Settings by their names. Raises SetUpUnusable (a name that is none, a value of another kind), SettingUnusable."""
    known = {one.name for one in fields(Facility)}
    if not isinstance(content, dict):
        raise SetUpUnusable(place="facility")
    usual = Facility("-")
    for name, value in content.items():
        if name not in known or not _is_alike(value, getattr(usual, name)):
            raise SetUpUnusable(place=name)
    if "name" not in content:
        raise SetUpUnusable(place="name")
    return Facility(**content).checked()


def _is_alike(value: Any, usual: Any) -> bool:
    """Whether a value is of the kind that a setting has."""
    if isinstance(usual, Mapping):
        return isinstance(value, dict) and all(isinstance(one, str) for pair in value.items() for one in pair)
    return type(value) is type(usual) or (isinstance(value, str) and isinstance(usual, str))


def _pairs(mine: Facility, theirs: Facility) -> Iterator[tuple[str, Any, Any]]:
    for one in fields(Facility):
        if one.name not in _OWN:
            yield one.name, getattr(mine, one.name), getattr(theirs, one.name)


def _shown(value: Any) -> str:
    """A setting as it is compared on the screen: texts of papers by their names alone."""
    return ", ".join(sorted(value)) if isinstance(value, Mapping) else str(value)
