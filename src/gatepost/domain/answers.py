"""Answers for setting up many posts alike: one TOML file, read where nobody sits at the window.

set_up = "post.json"            # optional: the set-up file of another post, beside this one

[facility]                      # what this post has of its own; the names are those of the settings
name = "Prison No. 47"
language = "ru"

[administrator]                 # the first user; the password is never in a file
login = "aida"
name = "Aida Testova"
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from gatepost.domain.errors import QT_TRANSLATE_NOOP, Refusal
from gatepost.domain.facility import Facility
from gatepost.domain.rules import HouseRules
from gatepost.domain.set_up_file import SetUp, read_facility, read_set_up

_SET_UP, _FACILITY, _ADMINISTRATOR = "set_up", "facility", "administrator"
_OF_ADMINISTRATOR = frozenset({"login", "name"})


class AnswersUnusable(Refusal):
    """A file of answers cannot be used; `place` names the first place that is wrong."""

    sentence = QT_TRANSLATE_NOOP(
        "Notice", "The answers cannot be used: look at “{place}”. Nothing was set up; mend the file and start again."
    )


@dataclass(frozen=True)
class Answers:
    """What a post is set up with. `rules` are None where the answers name no set-up file, or one without rules."""

    facility: Facility
    rules: HouseRules | None
    login: str
    name: str

    @property
    def set_up(self) -> SetUp:
        """The same as the set-up file that carries it."""
        return SetUp(self.facility, self.rules)


def read_answers(text: str, beside: Callable[[str], str]) -> Answers:
    """Answers from a file's text; `beside` gives the text of a file that they name.

    Raises AnswersUnusable, SetUpUnusable, SettingUnusable, RulesUnusable, and whatever `beside` raises.
    """
    content = _tables(text)
    carried = read_set_up(beside(_text(content, _SET_UP))) if _SET_UP in content else None
    own = _table(content, _FACILITY)
    administrator = _table(content, _ADMINISTRATOR)
    for name in administrator.keys() - _OF_ADMINISTRATOR:
        raise AnswersUnusable(place=name)
    login = _text(administrator, "login")
    usual: Mapping[str, Any] = {**asdict(carried.facility), "name": ""} if carried else {}
    facility = read_facility({**usual, **own})
    name = _text(administrator, "name") if "name" in administrator else login
    return Answers(facility, carried.rules if carried else None, login, name)


def _tables(text: str) -> dict[str, Any]:
    try:
        content = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:  # the second: arrays in arrays without end
        raise AnswersUnusable(place=str(error)) from error
    for name in content.keys() - {_SET_UP, _FACILITY, _ADMINISTRATOR}:
        raise AnswersUnusable(place=name)
    return content


def _table(content: dict[str, Any], name: str) -> dict[str, Any]:
    found = content.get(name)
    if not isinstance(found, dict):
        raise AnswersUnusable(place=name)
    return found


def _text(content: dict[str, Any], name: str) -> str:
    found = content.get(name)
    if not isinstance(found, str) or not found.strip():
        raise AnswersUnusable(place=name)
    return found.strip()
