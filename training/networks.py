"""The two networks: what finds lines of a zone in a picture, and what reads one line."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional

from gatepost.scan.decode import ALPHABET


def _conv(inputs: int, outputs: int, stride: int | tuple[int, int] = 1, dilation: int = 1) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, stride, dilation, dilation, bias=False), nn.BatchNorm2d(outputs), nn.ReLU()
    )


class Residual(nn.Module):
    """Two convolutions whose sum with their input goes on."""

    def __init__(self, channels: int, dilation: int = 1) -> None:
        super().__init__()
        self.first = _conv(channels, channels, 1, dilation)
        self.second = nn.Sequential(nn.Conv2d(channels, channels, 3, 1, 1, bias=False), nn.BatchNorm2d(channels))

    def forward(self, x: Tensor) -> Tensor:
        return functional.relu(x + self.second(self.first(x)))


class Recogniser(nn.Module):
    """Batch × 1 × 32 × 704 → steps (176) × batch × classes; class 0 is CTC's blank."""

    def __init__(self, narrow: int = 48, wide: int = 96, neck: int = 144) -> None:
        super().__init__()
        self.body = nn.Sequential(
            _conv(1, 24, 2), _conv(24, narrow, 2), Residual(narrow), _conv(narrow, wide, (2, 1)), Residual(wide)
        )
        self.collapse = nn.Sequential(nn.Conv2d(wide, neck, (4, 1), bias=False), nn.BatchNorm2d(neck), nn.ReLU())
        self.along = nn.ModuleList(
            nn.Sequential(nn.Conv2d(neck, neck, (1, 5), 1, (0, 2), bias=False), nn.BatchNorm2d(neck), nn.ReLU())
            for _ in range(2)
        )
        self.dropout = nn.Dropout(0.1)
        self.head = nn.Conv2d(neck, len(ALPHABET) + 1, 1)

    def forward(self, x: Tensor) -> Tensor:
        x = self.collapse(self.body(x))
        for layer in self.along:
            x = x + layer(x)
        return self.head(self.dropout(x)).squeeze(2).permute(2, 0, 1)


class Localiser(nn.Module):
    """Batch × 1 × height × width → batch × 4 × height / 4 × width / 4.

    Channels: whether a point lies on the middle of a zone's line (logit), the direction of reading (cosine, sine), and
    the height of capitals (natural logarithm of pixels).
    """

    def __init__(self) -> None:
        super().__init__()
        self.halved = _conv(1, 16, 2)
        self.quartered = nn.Sequential(_conv(16, 24, 2), _conv(24, 24))
        self.at_eighth = nn.Sequential(_conv(24, 32, 2), Residual(32, 2))
        self.at_sixteenth = nn.Sequential(_conv(32, 48, 2), Residual(48, 2), Residual(48, 4))
        self.from_sixteenth = nn.Conv2d(48, 32, 1)
        self.join_eighth = _conv(32, 32)
        self.from_eighth = nn.Conv2d(32, 24, 1)
        self.join_quarter = _conv(24, 24)
        self.head = nn.Conv2d(24, 4, 1)

    def forward(self, x: Tensor) -> Tensor:
        quarter = self.quartered(self.halved(x))
        eighth = self.at_eighth(quarter)
        sixteenth = self.at_sixteenth(eighth)
        eighth = self.join_eighth(eighth + functional.interpolate(self.from_sixteenth(sixteenth), scale_factor=2.0))
        quarter = self.join_quarter(quarter + functional.interpolate(self.from_eighth(eighth), scale_factor=2.0))
        return self.head(quarter)
