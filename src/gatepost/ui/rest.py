"""What the window does while nobody touches it, so that it need not be done while somebody waits.

The pages behind the rail are made before they are first shown, and garbage is looked for everywhere.
"""

from __future__ import annotations

import time
import weakref
from typing import TYPE_CHECKING

from gatepost.ui.background import Background

if TYPE_CHECKING:
    from gatepost.ui.workspace import Workspace

_LONG_REST_S = 60.0  # an officer who has been away for so long does not notice a quarter of a second
_THOROUGH_EVERY_S = 600.0


class Rest:
    """Takes one step each time it is told that nobody does anything."""

    def __init__(self, background: Background) -> None:
        self._background = background
        self._tidied: weakref.ref[Workspace] | None = None
        self._tidied_at = 0.0

    def take(self, workspace: Workspace, quiet_s: float) -> None:
        """One step; nobody has touched anything for so many seconds."""
        if self._background.is_busy or workspace.make_ahead():
            return
        is_new = self._tidied is None or self._tidied() is not workspace
        is_time = quiet_s >= _LONG_REST_S and time.monotonic() - self._tidied_at >= _THOROUGH_EVERY_S
        if is_new or is_time:
            self._tidied, self._tidied_at = weakref.ref(workspace), time.monotonic()
            self._background.tidy_up()
