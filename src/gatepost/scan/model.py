"""Networks of others, run by onnxruntime. The models travel in RapidOCR's wheel (Apache-2.0).

RapidOCR itself is never imported: it asks the network stack while it loads, and Gatepost opens no socket, ever.
"""

from __future__ import annotations

from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gatepost.scan.source import Picture

_THREADS = 2


class Model:
    """One network of RapidOCR's, loaded when it is first run."""

    def __init__(self, name: str) -> None:
        self._name = name

    def run(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        """The first output for one batch."""
        (output,) = self._session.run(None, {self._session.get_inputs()[0].name: batch})
        return np.asarray(output, dtype=np.float32)

    @property
    def signs(self) -> list[str]:
        """The signs that a recogniser tells apart, as the model itself says."""
        return str(self._session.get_modelmeta().custom_metadata_map["character"]).splitlines()

    @cached_property
    def _session(self) -> Any:
        # Loaded late on purpose: the models take half a second, and a day of wedge scans needs none.
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = _THREADS
        options.enable_cpu_mem_arena = False
        options.log_severity_level = 4
        return onnxruntime.InferenceSession(str(_folder() / self._name), options, providers=["CPUExecutionProvider"])


def as_input(picture: Picture) -> NDArray[np.float32]:
    """A picture as these networks take it: 1 × 3 × height × width, blue first, from -1 to 1."""
    return np.ascontiguousarray((picture[:, :, ::-1].astype(np.float32) / 127.5 - 1.0).transpose(2, 0, 1)[None])


def _folder() -> Path:
    package = find_spec("rapidocr")  # finds the folder without running the package
    if package is None or not package.submodule_search_locations:
        raise ModuleNotFoundError("rapidocr")
    return Path(package.submodule_search_locations[0]) / "models"
