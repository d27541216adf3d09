"""Train the finder of lines on generated photographs alone: `python -m training.train_localiser`."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from training.loop import Lesson, arguments, export, train
from training.networks import Localiser
from training.scene_maps import HEIGHT, WIDTH, Maps, example

_SEED = 20261125


def main() -> None:
    """Train, say how well held-out maps are met, write the model in two sizes."""
    asked = arguments(__doc__ or "", steps=4000, rate=3e-3, seed=_SEED, batch=8)
    torch.manual_seed(_SEED)
    torch.set_num_threads(asked.threads)
    rng = random.Random("held-out")
    held_out = _batch([example(rng) for _ in range(48)])
    lesson = Lesson(
        draw=example,
        batch=asked.batch,
        collate=_batch,
        loss=lambda forward, batch: loss_of(forward(batch[0]), batch[1]),
        decay=0.995,
        report=lambda net: f"held-out overlap: {_overlap(net, held_out):.1%}",
        write=_write,
        sample=lambda: held_out[0],
    )
    train(Localiser(), lesson, asked)


def _write(net: nn.Module, target: Path) -> None:
    export(net, (1, 1, HEIGHT, WIDTH), target)
    export(net, (1, 1, 2 * HEIGHT, 2 * WIDTH), target.with_stem(f"{target.stem}_fine"))


def _batch(examples: list[tuple[np.ndarray, Maps]]) -> tuple[Tensor, Tensor]:
    pictures, maps = zip(*examples, strict=True)
    return torch.from_numpy(np.stack(pictures))[:, None], torch.from_numpy(np.stack(maps))


def loss_of(answer: Tensor, wanted: Tensor) -> Tensor:
    """Overlap and likelihood of the cores; direction and height of capitals inside them alone."""
    core, inside = wanted[:, 0], wanted[:, 0]
    likelihood = functional.binary_cross_entropy_with_logits(answer[:, 0], core, pos_weight=core.new_tensor(3.0))
    chance = answer[:, 0].sigmoid()
    dice = 1 - (2 * (chance * core).sum() + 1) / (chance.sum() + core.sum() + 1)
    points = inside.sum() + 1
    way = ((answer[:, 1:3] - wanted[:, 1:3]).square().sum(1) * inside).sum() / points
    height = ((answer[:, 3] - wanted[:, 3]).abs() * inside).sum() / points
    return likelihood * 2 + dice + way + height


@torch.no_grad()
def _overlap(net: nn.Module, held_out: tuple[Tensor, Tensor]) -> float:
    pictures, wanted = held_out
    found = torch.cat([net(picture[None])[:, 0] for picture in pictures]) > 0
    core = wanted[:, 0] > 0
    return float((found & core).sum() / ((found | core).sum() + 1))


if __name__ == "__main__":
    main()
