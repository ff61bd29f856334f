"""Write a trained net as the program reads it: `python -m training.reader.export STAGE FOLDER`.

The encoder goes to ONNX, as it is and, evened out, with weights of eight bits a channel (word pieces too); the heads
stay as they are, stored with sixteen bits.
"""

import argparse
import json
import random  # noqa: TID251 - seeded
import shutil
import warnings
from pathlib import Path

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn

from onrecord.read.learnt.model import HEADS, NETWORK, SETTINGS, WORD_PIECES
from onrecord.read.learnt.pieces import load_tokenizer
from training.reader import batches
from training.reader.encode import Encoded, encode
from training.reader.net import Net
from training.reader.paths import OUT, WHEEL
from training.reader.smooth import smooth
from training.reader.sources import Sources
from training.reader.train import tokenizer_file

FULL = "encoder.fp32.onnx"
_SEEN = 20
"""Batches of the training set by which the encoder is evened out."""


class _Alone(nn.Module):
    """The encoder for one stretch, which needs no mask."""

    def __init__(self, net: Net) -> None:
        super().__init__()
        self._encoder = net.encoder

    def forward(self, ids: torch.Tensor, shapes: torch.Tensor) -> torch.Tensor:
        """Return a vector a piece."""
        found: torch.Tensor = self._encoder(ids, shapes, None)
        return found


def export(stage: str, folder: Path, made_by: str) -> None:
    """Write the files of a stage into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    net = Net(WHEEL)
    net.load_state_dict(torch.load(OUT / f"{stage}.pt", weights_only=True), strict=False)
    net.eval()
    heads = {name: value.numpy().astype(np.float16) for name, value in net.state_dict().items()}
    np.savez(folder / HEADS, **{name: value for name, value in heads.items() if not name.startswith("encoder.")})
    _draw(net, folder / FULL)
    smooth(net.encoder, _some_batches())
    even, ready = folder / "even.onnx", folder / "ready.onnx"
    _draw(net, even)
    quant_pre_process(str(even), str(ready), skip_symbolic_shape=True)
    quantize_dynamic(
        str(ready), str(folder / NETWORK), per_channel=True, weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul", "Gather"],
    )  # fmt: skip
    even.unlink()
    ready.unlink()
    shutil.copy(tokenizer_file(), folder / WORD_PIECES)
    settings = folder / SETTINGS
    if not settings.exists():
        settings.write_text(json.dumps({"made_by": made_by}), "utf-8")


def _draw(net: Net, path: Path) -> None:
    """Write the encoder as a graph."""
    example = (torch.ones(1, 16, dtype=torch.long), torch.zeros(1, 16, dtype=torch.long))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            _Alone(net), example, str(path), input_names=["ids", "shapes"], output_names=["vectors"],
            dynamic_axes={"ids": {1: "n"}, "shapes": {1: "n"}, "vectors": {1: "n"}}, opset_version=17, dynamo=False,
        )  # fmt: skip


def _some_batches() -> list[list[Encoded]]:
    """Return batches of our own texts and of MUC-4, long and short."""
    tokenizer, sources = load_tokenizer(str(tokenizer_file())), Sources.here()
    rng, chance = random.Random(1), np.random.default_rng(1)  # noqa: S311 - no secret
    items = [item for name in ("own", "muc") for item in rng.sample(sources.of(name, rng), 60)]
    groups = batches.cut([encode(tokenizer, item, chance) for item in items], 1024, chance)
    return rng.sample(groups, min(_SEEN, len(groups)))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stage")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--made-by", default="learnt.v1")
    given = parser.parse_args()
    export(given.stage, given.folder, given.made_by)
