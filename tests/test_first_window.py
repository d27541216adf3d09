"""What is loaded before the first window is shown: an officer in a hurry waits for all of it."""

from __future__ import annotations

import subprocess
import sys

_LOADED = "import sys, gatepost.app; print(*sorted(sys.modules))"
_HEAVY = {"sqlalchemy", "alembic", "cv2", "numpy", "onnxruntime", "xlsxwriter", "rapidfuzz", "cryptography"}
_OF_THE_WORKSPACE = {"gatepost.ui.words", "gatepost.ui.workspace", "gatepost.domain.visits", "gatepost.domain.parcels"}


def test_the_first_window_waits_for_no_heavy_library():
    loaded = subprocess.run([sys.executable, "-c", _LOADED], capture_output=True, text=True, check=True).stdout.split()
    assert "PySide6" in loaded
    assert "gatepost.ui.pages.sign_in" in loaded
    assert not (_HEAVY | _OF_THE_WORKSPACE) & set(loaded)
