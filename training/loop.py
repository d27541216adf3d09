"""What both trainings share: seeded streams of examples from helper processes, averaged weights, export."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cv2
import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

Example = Any


class Stream(IterableDataset[Example]):
    """Endless examples; every helper process draws from a seed of its own."""

    def __init__(self, draw: Callable[[random.Random], Example], seed: int) -> None:
        self._draw, self._seed = draw, seed

    def __iter__(self) -> Iterator[Example]:
        cv2.setNumThreads(1)
        torch.set_num_threads(1)
        worker = get_worker_info()
        rng = random.Random(f"{self._seed}-{worker.id if worker else 0}")
        while True:
            yield self._draw(rng)


def batches(
    draw: Callable[[random.Random], Example],
    seed: int,
    size: int,
    collate: Callable[[list[Example]], Any],
    helpers: int,
) -> Iterator[Any]:
    """Batches made by `helpers` other processes."""
    # Started afresh, not forked: OpenCV's own threads do not survive a fork.
    stream = Stream(draw, seed)
    return iter(
        DataLoader(
            stream, size, num_workers=helpers, collate_fn=collate, prefetch_factor=6, multiprocessing_context="spawn"
        )
    )


class Average:
    """Weights averaged over the last steps: they generalise better than any single step's."""

    def __init__(self, net: nn.Module, decay: float = 0.998) -> None:
        self.net = copy.deepcopy(net).eval()
        self._decay = decay

    @torch.no_grad()
    def follow(self, net: nn.Module, step: int) -> None:
        decay = min(self._decay, (step + 1) / (step + 10))
        for mine, theirs in zip(self.net.state_dict().values(), net.state_dict().values(), strict=True):
            if mine.dtype.is_floating_point:
                mine.mul_(decay).add_(theirs, alpha=1 - decay)
            else:
                mine.copy_(theirs)


def export(net: nn.Module, shape: tuple[int, ...], target: Path) -> None:
    """Write `net` as ONNX with every axis fixed, which OpenCV's own runtime needs."""
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_suffix(".part")
    sample: Tensor = torch.zeros(shape)
    torch.onnx.export(
        net.eval(), (sample,), str(beside), opset_version=13, dynamo=False, input_names=["x"], output_names=["y"]
    )
    beside.replace(target)
