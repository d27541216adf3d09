"""JSON from outside: a file that somebody edited, a stick that somebody brought."""

from __future__ import annotations

import json
from typing import Any


def json_of(text: str | bytes) -> Any:
    """What the text says. Raises ValueError where it is no JSON, or nests deeper than anything that is meant."""
    try:
        return json.loads(text)
    except RecursionError as error:
        raise ValueError from error
