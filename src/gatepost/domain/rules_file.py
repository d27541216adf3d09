"""Reading a file of rules: parts that know their name, for the sentence that says what cannot be used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time
from enum import StrEnum
from typing import Any, TypeVar

from gatepost.domain.errors import RulesUnusable

MOST = 1_000  # of anything that is counted

Words = Mapping[str, str]  # language → word
Names = Mapping[str, Words]  # by code
Member = TypeVar("Member", bound=StrEnum)


def worded(words: Words, language: str) -> str:
    """The word in the language if there is one, else in the first there is."""
    return words.get(language) or next(iter(words.values()), "")


class Place:
    """A part of the file. Everything taken out of it is checked; RulesUnusable names what is not usable."""

    def __init__(self, content: Any, name: str) -> None:
        if not isinstance(content, dict):
            raise RulesUnusable(place=name or "file")
        self._content, self._name = content, name

    @property
    def keys(self) -> list[str]:
        """What is named here."""
        return list(self._content)

    def named(self, key: str) -> str:
        """The whole name of a place in this part."""
        return f"{self._name}.{key}" if self._name else key

    def take(self, key: str, kind: type) -> Any:
        """A value of a type."""
        value = self._content.get(key)
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise RulesUnusable(place=self.named(key))
        return value

    def is_null(self, key: str) -> bool:
        """Whether nothing is said."""
        return self._content.get(key) is None

    def part(self, key: str) -> Place:
        """A part of this part."""
        return Place(self._content.get(key), self.named(key))

    def parts(self, key: str) -> list[Place]:
        """A list of parts; a file that says nothing has none."""
        listed = [] if self.is_null(key) else self.take(key, list)
        return [Place(one, f"{self.named(key)}[{at}]") for at, one in enumerate(listed)]

    def texts(self) -> dict[str, str]:
        """Every key with its text."""
        return {key: self.text(key) for key in self._content}

    def text(self, key: str) -> str:
        """A text that is not empty."""
        text = str(self.take(key, str)).strip()
        if not text:
            raise RulesUnusable(place=self.named(key))
        return text

    def flag(self, key: str, otherwise: bool) -> bool:
        """Yes or no; `otherwise` where nothing is said."""
        return otherwise if self.is_null(key) else bool(self.take(key, bool))

    def count(self, key: str, most: int) -> int:
        """A whole number from 0 to `most`."""
        value = int(self.take(key, int))
        if not 0 <= value <= most:
            raise RulesUnusable(place=self.named(key))
        return value

    def limit(self, key: str, most: int) -> int | None:
        """A whole number; None where nothing is said."""
        return None if self.is_null(key) else self.count(key, most)

    def clock(self, key: str) -> time:
        """Hours and minutes."""
        try:
            return time.fromisoformat(self.text(key))
        except ValueError as error:
            raise RulesUnusable(place=self.named(key)) from error

    def day(self, key: str) -> date:
        """A date."""
        try:
            return date.fromisoformat(self.text(key))
        except ValueError as error:
            raise RulesUnusable(place=self.named(key)) from error

    def member(self, key: str, kind: type[Member]) -> Member:
        """A value of a closed list."""
        try:
            return kind(self.text(key))
        except ValueError as error:
            raise RulesUnusable(place=self.named(key)) from error

    def members(self, key: str, kind: type, allowed: Sequence[Any]) -> frozenset[Any]:
        """A list of which every one is allowed, at least one."""
        listed = self.take(key, list)
        if not listed or any(not isinstance(one, kind) or one not in allowed for one in listed):
            raise RulesUnusable(place=self.named(key))
        return frozenset(listed)
