"""Train the reader of lines on generated crops alone: `python -m training.train_recogniser`."""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from gatepost.scan import line_image
from gatepost.scan.decode import ALPHABET
from training.line_crops import Crop, example, targets
from training.loop import Average, batches, export
from training.networks import Recogniser

Batch = tuple[Tensor, Tensor, Tensor, list[str]]
_SEED = 20261124


def main() -> None:
    """Train, print the share of held-out lines read exactly now and then, write the model."""
    asked = _arguments()
    torch.manual_seed(_SEED)
    torch.set_num_threads(asked.threads)
    net, loss_of = Recogniser(), nn.CTCLoss(blank=0, zero_infinity=True)
    if asked.resume:
        net.load_state_dict(torch.load(asked.resume))
    average = Average(net)
    optimiser = torch.optim.AdamW(net.parameters(), lr=asked.rate, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, asked.rate, total_steps=asked.steps, pct_start=0.08)
    held_out = _batch([example(random.Random(f"held-out-{at}")) for at in range(256)])
    started = time.monotonic()
    for step, (crops, wanted, lengths, _) in enumerate(batches(example, asked.seed, 64, _batch, asked.helpers)):
        if step == asked.steps:
            break
        net.train()
        scores = net(crops).log_softmax(2)
        loss = loss_of(scores, wanted, torch.full((crops.shape[0],), scores.shape[0]), lengths)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 5.0)
        optimiser.step()
        schedule.step()
        average.follow(net, step)
        if step % 50 == 0:
            print(f"step {step} loss {loss.item():.4f} {time.monotonic() - started:.0f} s", flush=True)
        if step % 250 == 249 or step == asked.steps - 1:
            print(f"step {step + 1} held-out lines read exactly: {_exact(average.net, held_out):.1%}", flush=True)
            torch.save(average.net.state_dict(), asked.target.with_suffix(".pt"))
            export(average.net, (1, 1, line_image.HEIGHT, line_image.WIDTH), asked.target)


def _arguments() -> argparse.Namespace:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--target", type=Path, required=True)
    words.add_argument("--steps", type=int, default=3000)
    words.add_argument("--rate", type=float, default=2e-3)
    words.add_argument("--seed", type=int, default=_SEED)
    words.add_argument("--threads", type=int, default=2)
    words.add_argument("--helpers", type=int, default=1)
    words.add_argument("--resume", type=Path)
    return words.parse_args()


def _batch(examples: list[tuple[Crop, str]]) -> Batch:
    crops = line_image.evened(np.stack([crop for crop, _ in examples]))
    texts = [text for _, text in examples]
    wanted = torch.tensor([sign for text in texts for sign in targets(text)])
    return torch.from_numpy(crops)[:, None], wanted, torch.tensor([len(text) for text in texts]), texts


@torch.no_grad()
def _exact(net: nn.Module, held_out: Batch) -> float:
    crops, _, _, texts = held_out
    best = net(crops).argmax(2).T.tolist()
    return sum(_folded(row) == text for row, text in zip(best, texts, strict=True)) / len(texts)


def _folded(row: list[int]) -> str:
    kept = [sign for sign, before in zip(row, [0, *row], strict=False) if sign and sign != before]
    return "".join(ALPHABET[sign - 1] for sign in kept)


if __name__ == "__main__":
    main()
