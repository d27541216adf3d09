"""A page that is made when it is first needed: signing in must not wait for twenty pages of which one is seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from gatepost.ui.widgets.page import Page

Made_co = TypeVar("Made_co", bound=Page, covariant=True)


class Later(Generic[Made_co]):
    """`kind` says which page it will be; `page` makes it, once."""

    def __init__(self, kind: type[Made_co], make: Callable[[], Made_co]) -> None:
        self.kind = kind
        self._make = make
        self._made: Made_co | None = None

    @property
    def page(self) -> Made_co:
        """The page."""
        if self._made is None:
            self._made = self._make()
        return self._made

    @property
    def made(self) -> Made_co | None:
        """The page where it has been made."""
        return self._made
