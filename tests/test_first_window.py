"""What is loaded before the first window is shown: an officer in a hurry waits for all of it."""

from __future__ import annotations

import subprocess
import sys

_LOADED = "import sys, gatepost.app; print(*sorted({name.partition('.')[0] for name in sys.modules}))"


def test_the_first_window_waits_for_no_heavy_library():
    loaded = subprocess.run([sys.executable, "-c", _LOADED], capture_output=True, text=True, check=True).stdout.split()
    assert "PySide6" in loaded
    assert not {"sqlalchemy", "alembic", "cv2", "numpy", "onnxruntime", "xlsxwriter"} & set(loaded)
