"""The weights of a shipped ONNX file, put back into a network that can be trained further.

The export folds each normalisation into the convolution before it. What the folded weights say is kept, and what each
normalisation has to undo is measured on examples: the network answers as the file does, and learns on from there.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn


def resume_from(net: nn.Module, shipped: Path, sample: Tensor) -> None:
    """Give `net` the weights of `shipped`; `sample` (a batch of inputs) says how far each convolution's answers spread.

    Raises ValueError where the file does not hold as many convolutions as the network.
    """
    folded = list(_convolutions(shipped))
    pairs = _in_order(net, sample)
    if len(pairs) != len(folded):
        raise ValueError(f"{shipped}: {len(folded)} convolutions, the network has {len(pairs)}")
    net.eval()
    for at, ((convolution, normalisation), (weight, bias)) in enumerate(zip(pairs, folded, strict=True), 1):
        convolution.weight.data.copy_(weight)
        if normalisation is None:
            if convolution.bias is None:
                raise ValueError(f"{shipped}: convolution {at} has a bias that the network has no place for")
            convolution.bias.data.copy_(bias)
        else:
            mean, variance = _spread(net, convolution, sample)
            normalisation.running_mean.copy_(mean)
            normalisation.running_var.copy_(variance)
            normalisation.weight.data.copy_(torch.sqrt(variance + normalisation.eps))
            normalisation.bias.data.copy_(bias + mean)


def _convolutions(shipped: Path) -> Iterator[tuple[Tensor, Tensor]]:
    graph = onnx.load(str(shipped)).graph
    known = {part.name: torch.from_numpy(numpy_helper.to_array(part).copy()) for part in graph.initializer}
    for node in graph.node:
        if node.op_type == "Conv":
            weight = known[node.input[1]]
            yield weight, known[node.input[2]] if len(node.input) > 2 else torch.zeros(weight.shape[0])


def _in_order(net: nn.Module, sample: Tensor) -> list[tuple[nn.Conv2d, nn.BatchNorm2d | None]]:
    """The network's convolutions as they are asked, each with the normalisation that takes its answer."""
    asked: list[nn.Module] = []
    hooks = [
        part.register_forward_pre_hook(lambda module, _: asked.append(module))
        for part in net.modules()
        if isinstance(part, nn.Conv2d | nn.BatchNorm2d)
    ]
    with torch.no_grad():
        net.eval()(sample[:1])
    for hook in hooks:
        hook.remove()
    return [
        (part, follows if isinstance(follows, nn.BatchNorm2d) else None)
        for part, follows in zip(asked, [*asked[1:], None], strict=True)
        if isinstance(part, nn.Conv2d)
    ]


class _Seen(Exception):
    """The convolution in question has answered; the rest of the network need not."""


@torch.no_grad()
def _spread(net: nn.Module, convolution: nn.Conv2d, sample: Tensor) -> tuple[Tensor, Tensor]:
    """Mean and variance of what a convolution answers to the sample, one of each a channel."""
    found: list[tuple[Tensor, Tensor]] = []

    def look(_module: nn.Module, _inputs: object, answer: Tensor) -> None:
        found.append((answer.mean(dim=(0, 2, 3)), answer.var(dim=(0, 2, 3))))
        raise _Seen

    hook = convolution.register_forward_hook(look)
    with contextlib.suppress(_Seen):
        net(sample)
    hook.remove()
    return found[0]
