"""Make the encoder fit for eight bits: even out what goes into its products.

A few of the numbers that go into a product are far larger than the others, and one scale for all rounds the others
away. Each is divided by a factor and the weights that it meets are multiplied by it: the product stays, the outliers go
(SmoothQuant, Xiao et al. 2023). The factors come from texts of the training set.
"""

from collections.abc import Iterator, Sequence

import torch
from torch import nn

from training.reader.batches import collate
from training.reader.encode import Encoded
from training.reader.net import Shaped

_SHARE = 0.8
"""How much of the unevenness goes into the weights."""


class _Divided(nn.Module):
    """A product whose input is divided by factors that its weights have taken up."""

    def __init__(self, dense: nn.Linear, factors: torch.Tensor) -> None:
        super().__init__()
        self._dense = dense
        with torch.no_grad():
            dense.weight *= factors
        self._divided = nn.Parameter(1 / factors, requires_grad=False)

    def forward(self, found: torch.Tensor) -> torch.Tensor:
        """Return the product."""
        product: torch.Tensor = self._dense(found * self._divided)
        return product


def _products(encoder: Shaped) -> Iterator[tuple[nn.Module, str]]:
    """The products of each layer but the one after attention, whose input is even, as owner and name."""
    for layer in encoder.bert.encoder.layer:
        yield from ((layer.attention.self, name) for name in ("query", "key", "value"))
        yield layer.intermediate, "dense"
        yield layer.output, "dense"


def smooth(encoder: Shaped, groups: Sequence[list[Encoded]]) -> None:
    """Even out the products of all layers, by what goes into them in some batches."""
    products = [(owner, name, getattr(owner, name)) for owner, name in _products(encoder)]
    most = [torch.full((dense.in_features,), 1e-3) for *_, dense in products]

    def watch(at: int, dense: nn.Linear) -> torch.utils.hooks.RemovableHandle:
        def seen(_: nn.Module, given: tuple[torch.Tensor]) -> None:
            most[at] = torch.maximum(most[at], given[0].detach().abs().flatten(0, -2).amax(0))

        return dense.register_forward_pre_hook(seen)

    hooks = [watch(at, dense) for at, (*_, dense) in enumerate(products)]
    with torch.no_grad():
        for group in groups:
            batch = collate(group)
            encoder(batch.ids, batch.shapes, batch.mask)
    for hook in hooks:
        hook.remove()
    for (owner, name, dense), top in zip(products, most, strict=True):
        weights = dense.weight.detach().abs().amax(0).clamp(min=1e-4)
        factors = top**_SHARE / weights ** (1 - _SHARE)
        setattr(owner, name, _Divided(dense, factors / factors.median()))
