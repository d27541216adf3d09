"""Before anything else in a bundle: libraries are taken from the bundle, never looked for in the system."""

import ctypes.util
import sys
from pathlib import Path

_INSIDE = Path(sys._MEIPASS)
_find_in_system = ctypes.util.find_library


def _find_here_first(name: str) -> str | None:
    """ZBar is found through ldconfig by pyzbar: on a clean system there is none, and here lies our own."""
    found = sorted(_INSIDE.glob(f"lib{name}.so*"))
    return str(found[0]) if found else _find_in_system(name)


ctypes.util.find_library = _find_here_first
