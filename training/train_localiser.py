"""Train the finder of lines on generated photographs alone: `python -m training.train_localiser`."""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from training.loop import Average, batches, export
from training.networks import Localiser
from training.scene_maps import HEIGHT, WIDTH, Maps, example

_SEED = 20261125
_BATCH = 8


def main() -> None:
    """Train, print how well the held-out maps are met now and then, write the model in two sizes."""
    asked = _arguments()
    torch.manual_seed(_SEED)
    torch.set_num_threads(asked.threads)
    net = Localiser()
    if asked.resume:
        net.load_state_dict(torch.load(asked.resume))
    average = Average(net, 0.995)
    optimiser = torch.optim.AdamW(net.parameters(), lr=asked.rate, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, asked.rate, total_steps=asked.steps, pct_start=0.08)
    rng = random.Random("held-out")
    held_out = _batch([example(rng) for _ in range(48)])
    started = time.monotonic()
    for step, (pictures, wanted) in enumerate(batches(example, asked.seed, _BATCH, _batch, asked.helpers)):
        if step == asked.steps:
            break
        net.train()
        loss = loss_of(net(pictures), wanted)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 5.0)
        optimiser.step()
        schedule.step()
        average.follow(net, step)
        if step % 50 == 0:
            print(f"step {step} loss {loss.item():.4f} {time.monotonic() - started:.0f} s", flush=True)
        if step % 250 == 249 or step == asked.steps - 1:
            print(f"step {step + 1} held-out overlap: {_overlap(average.net, held_out):.1%}", flush=True)
            torch.save(average.net.state_dict(), asked.target.with_suffix(".pt"))
            export(average.net, (1, 1, HEIGHT, WIDTH), asked.target)
            export(average.net, (1, 1, 2 * HEIGHT, 2 * WIDTH), asked.target.with_stem(asked.target.stem + "_fine"))


def _arguments() -> argparse.Namespace:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--target", type=Path, required=True)
    words.add_argument("--steps", type=int, default=2500)
    words.add_argument("--rate", type=float, default=3e-3)
    words.add_argument("--seed", type=int, default=_SEED)
    words.add_argument("--threads", type=int, default=2)
    words.add_argument("--helpers", type=int, default=1)
    words.add_argument("--resume", type=Path)
    return words.parse_args()


def _batch(examples: list[tuple[np.ndarray, Maps]]) -> tuple[Tensor, Tensor]:
    pictures, maps = zip(*examples, strict=True)
    return torch.from_numpy(np.stack(pictures))[:, None], torch.from_numpy(np.stack(maps))


def loss_of(answer: Tensor, wanted: Tensor) -> Tensor:
    """Overlap and likelihood of the cores; direction and height of capitals inside them alone."""
    core, inside = wanted[:, 0], wanted[:, 0]
    likelihood = functional.binary_cross_entropy_with_logits(answer[:, 0], core, pos_weight=torch.tensor(3.0))
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
