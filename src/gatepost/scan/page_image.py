"""A whole picture as the localiser takes it: grey, of one size, evened out."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

STRIDE = 4  # the localiser's answer has one point for so many pixels of its input

PageImage = NDArray[np.float32]  # height × width, grey from 0 to 255


def evened(grey: PageImage) -> NDArray[np.float32]:
    """The picture with mean 0 and deviation 1, as the network was trained on."""
    return np.asarray((grey - grey.mean()) / (grey.std() + 4.0), dtype=np.float32)
