"""Train the reader of lines on generated crops alone: `python -m training.train_recogniser`."""

from __future__ import annotations

import random

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from gatepost.scan import line_image
from gatepost.scan.decode import ALPHABET
from training.line_crops import Crop, example, targets
from training.loop import Forward, Lesson, arguments, export, train
from training.networks import Recogniser

Batch = tuple[Tensor, Tensor, Tensor, list[str]]
_SEED = 20261124


def main() -> None:
    """Train, say the share of held-out lines read exactly, write the model."""
    asked = arguments(__doc__ or "", steps=8000, rate=2e-3, seed=_SEED, batch=32)
    torch.manual_seed(_SEED)
    torch.set_num_threads(asked.threads)
    held_out = _batch([example(random.Random(f"held-out-{at}")) for at in range(256)])
    lesson = Lesson(
        draw=example,
        batch=asked.batch,
        collate=_batch,
        loss=_loss,
        decay=0.999,
        report=lambda net: f"held-out lines read exactly: {_exact(net, held_out):.1%}",
        write=lambda net, target: export(net, (1, 1, line_image.HEIGHT, line_image.WIDTH), target),
        sample=lambda: held_out[0],
    )
    train(Recogniser(), lesson, asked)


def _loss(forward: Forward, batch: Batch) -> Tensor:
    crops, wanted, lengths, _ = batch
    scores = forward(crops).log_softmax(2)
    steps = torch.full((crops.shape[0],), scores.shape[0])
    return functional.ctc_loss(scores, wanted, steps, lengths, blank=0, zero_infinity=True)


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
