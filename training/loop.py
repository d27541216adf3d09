"""What both trainings share: arguments, seeded streams of examples from helper processes, the loop, export."""

from __future__ import annotations

import argparse
import copy
import random
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from training.shipped import resume_from

Example = Any
Forward = Callable[[Tensor], Tensor]
_REMEMBERED = 300  # batches


class Stream(IterableDataset[Example]):
    """`count` examples from every helper process, which draws from a seed of its own and then ends by itself."""

    def __init__(self, draw: Callable[[random.Random], Example], seed: int, count: int) -> None:
        self._draw, self._seed, self._count = draw, seed, count

    def __iter__(self) -> Iterator[Example]:
        cv2.setNumThreads(1)
        torch.set_num_threads(1)
        worker = get_worker_info()
        rng = random.Random(f"{self._seed}-{worker.id if worker else 0}")
        for _ in range(self._count):
            yield self._draw(rng)


@dataclass(frozen=True)
class Lesson:
    """One network: its examples, how they become a batch, the loss of one, what to say and write now and then."""

    draw: Callable[[random.Random], Example]
    batch: int
    collate: Callable[[list[Example]], Any]
    loss: Callable[[Forward, Any], Tensor]
    decay: float  # of the averaged weights
    report: Callable[[nn.Module], str]
    write: Callable[[nn.Module, Path], None]
    sample: Callable[[], Tensor]  # inputs that were held out


def batches(lesson: Lesson, seed: int, steps: int, helpers: int) -> Iterator[Any]:
    """At least `steps` batches, made by `helpers` other processes."""
    # Started afresh, not forked: OpenCV's own threads do not survive a fork.
    stream = Stream(lesson.draw, seed, lesson.batch * -(-steps // helpers))
    return iter(
        DataLoader(
            stream,
            lesson.batch,
            num_workers=helpers,
            collate_fn=lesson.collate,
            prefetch_factor=6,
            multiprocessing_context="spawn",
        )
    )


def replayed(fresh: Iterator[Any], repeat: int, rng: random.Random, device: str) -> Iterator[Any]:
    """Every batch, on `device`, and after each `repeat - 1` that lie up to `_REMEMBERED` back.

    A graphics card learns faster than processors draw; of so many pictures none is learnt by heart.
    """
    memory: deque[Any] = deque(maxlen=_REMEMBERED if repeat > 1 else 1)
    for batch in fresh:
        memory.append(tuple(part.to(device) if isinstance(part, Tensor) else part for part in batch))
        yield memory[-1]
        for _ in range(repeat - 1):
            yield rng.choice(memory)


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


def arguments(description: str, steps: int, rate: float, seed: int, batch: int) -> argparse.Namespace:
    """The words of the command line, with these values where none are given."""
    words = argparse.ArgumentParser(description=description)
    words.add_argument("--target", type=Path, required=True)
    words.add_argument("--steps", type=int, default=steps)
    words.add_argument("--rate", type=float, default=rate)
    words.add_argument("--seed", type=int, default=seed)
    words.add_argument("--batch", type=int, default=batch, help="examples a step")
    words.add_argument("--repeat", type=int, default=1, help="steps a batch that was drawn")
    words.add_argument("--report-every", type=int, default=250, help="steps from one report to the next")
    words.add_argument("--device", default="cpu", help="cuda, where there is a graphics card")
    words.add_argument("--threads", type=int, default=2)
    words.add_argument("--helpers", type=int, default=1)
    words.add_argument("--bfloat16", action="store_true", help="half precision, where the device has it")
    words.add_argument("--resume", type=Path, help="weights of an earlier round (.pt), or a shipped file (.onnx)")
    return words.parse_args()


def train(net: nn.Module, lesson: Lesson, asked: argparse.Namespace) -> None:
    """AdamW with one cycle of the rate; now and then the averaged weights are reported on and written."""
    asked.target.parent.mkdir(parents=True, exist_ok=True)
    if asked.resume and asked.resume.suffix == ".onnx":
        resume_from(net, asked.resume, lesson.sample())
    elif asked.resume:
        net.load_state_dict(torch.load(asked.resume))
    print(f"before the first step: {lesson.report(net.eval())}", flush=True)
    net.to(asked.device, memory_format=torch.channels_last)  # type: ignore[call-overload]  # a third faster on processors
    forward = _forward(net, asked.device, asked.bfloat16)
    average = Average(net, lesson.decay)
    optimiser = torch.optim.AdamW(net.parameters(), lr=asked.rate, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, asked.rate, total_steps=asked.steps, pct_start=0.08)
    started = time.monotonic()
    fresh = batches(lesson, asked.seed, -(-asked.steps // asked.repeat), asked.helpers)
    for step, batch in enumerate(replayed(fresh, asked.repeat, random.Random(asked.seed), asked.device)):
        if step >= asked.steps:
            continue  # helpers that are more than one may have made a few too many
        net.train()
        loss = lesson.loss(forward, batch)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 5.0)
        optimiser.step()
        schedule.step()
        average.follow(net, step)
        if step % max(asked.report_every // 5, 1) == 0:
            print(f"step {step} loss {loss.item():.4f} {time.monotonic() - started:.0f} s", flush=True)
        if (step + 1) % asked.report_every == 0 or step == asked.steps - 1:
            _keep(copy.deepcopy(average.net).cpu(), lesson, step + 1, asked.target)


def _keep(net: nn.Module, lesson: Lesson, steps: int, target: Path) -> None:
    print(f"step {steps} {lesson.report(net)}", flush=True)
    torch.save(net.state_dict(), target.with_suffix(".pt"))
    lesson.write(net, target)


def _forward(net: nn.Module, device: str, bfloat16: bool) -> Forward:
    """What the loss calls: the convolutions in half precision if asked, weights and answer in float32 all the same."""

    def forward(x: Tensor) -> Tensor:
        with torch.autocast(device, torch.bfloat16, enabled=bfloat16):
            answer: Tensor = net(x)
        return answer.float()

    return forward


def export(net: nn.Module, shape: tuple[int, ...], target: Path) -> None:
    """Write `net` as ONNX with every axis fixed, which OpenCV's own runtime needs."""
    beside = target.with_suffix(".part")
    sample: Tensor = torch.zeros(shape)
    plain = copy.deepcopy(net).to(memory_format=torch.contiguous_format)  # type: ignore[call-overload]
    torch.onnx.export(
        plain.eval(), (sample,), str(beside), opset_version=13, dynamo=False, input_names=["x"], output_names=["y"]
    )
    beside.replace(target)
