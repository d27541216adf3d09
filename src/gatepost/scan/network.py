"""Our own small networks, run by OpenCV alone; their files and a card about them stand in `assets/models/`."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from gatepost.host import shipped


class Network:
    """One network, loaded when it is first run. Not for two threads at once."""

    def __init__(self, name: str) -> None:
        self._name = name

    def run(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        """The output for one input of exactly the shape that the model was exported for."""
        self._net.setInput(batch)
        return np.asarray(self._net.forward(), dtype=np.float32)

    def load(self, *shape: int) -> None:
        """Load the network and run it once on nothing of `shape`, so that the first picture does not wait for that."""
        self.run(np.zeros(shape, dtype=np.float32))

    @cached_property
    def _net(self) -> Any:
        return cv2.dnn.readNetFromONNX(str(shipped("assets") / "models" / f"{self._name}.onnx"))
