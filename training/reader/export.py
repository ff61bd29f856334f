"""Write a trained net as the program reads it: `python -m training.reader.export STAGE FOLDER`.

The encoder goes to ONNX, as it is and with weights of eight bits a channel (word pieces too); the heads stay as they
are, stored with sixteen bits.
"""

import argparse
import json
import shutil
import warnings
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn

from onrecord.read.learnt.model import HEADS, NETWORK, SETTINGS, WORD_PIECES
from training.reader.net import Net
from training.reader.paths import OUT, WHEEL
from training.reader.train import tokenizer_file

FULL = "encoder.fp32.onnx"
_WHOLE = slice(1, 5)
"""Layers whose second product stays whole: with none, MUC-4 loses 2.5 points; with all, the file is too large."""


class _Alone(nn.Module):
    """The encoder for one stretch, which needs no mask."""

    def __init__(self, net: Net) -> None:
        super().__init__()
        self._encoder = net.encoder

    def forward(self, ids: torch.Tensor, shapes: torch.Tensor) -> torch.Tensor:
        """Return a vector a piece."""
        found: torch.Tensor = self._encoder(ids, shapes, torch.ones_like(ids))
        return found


def export(stage: str, folder: Path, made_by: str) -> None:
    """Write the files of a stage into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    net = Net(WHEEL)
    net.load_state_dict(torch.load(OUT / f"{stage}.pt", weights_only=True), strict=False)
    net.eval()
    example = (torch.ones(1, 16, dtype=torch.long), torch.zeros(1, 16, dtype=torch.long))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            _Alone(net), example, str(folder / FULL), input_names=["ids", "shapes"], output_names=["vectors"],
            dynamic_axes={"ids": {1: "n"}, "shapes": {1: "n"}, "vectors": {1: "n"}}, opset_version=17, dynamo=False,
        )  # fmt: skip
    ready = folder / "ready.onnx"
    quant_pre_process(str(folder / FULL), str(ready), skip_symbolic_shape=True)
    quantize_dynamic(
        str(ready), str(folder / NETWORK), per_channel=True, weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul", "Gather"], nodes_to_exclude=_left_whole(ready),
    )  # fmt: skip
    ready.unlink()
    heads = {name: value.numpy().astype(np.float16) for name, value in net.state_dict().items()}
    np.savez(folder / HEADS, **{name: value for name, value in heads.items() if not name.startswith("encoder.")})
    shutil.copy(tokenizer_file(), folder / WORD_PIECES)
    settings = folder / SETTINGS
    if not settings.exists():
        settings.write_text(json.dumps({"made_by": made_by}), "utf-8")


def _left_whole(ready: Path) -> list[str]:
    """The second product of the inner layers: what goes into it has outliers, which eight bits round away."""
    names = [node.name for node in onnx.load(str(ready)).graph.node if node.op_type == "MatMul"]
    return [name for name in names if name.endswith("output/dense/MatMul") and "attention" not in name][_WHOLE]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stage")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--made-by", default="learnt.v1")
    given = parser.parse_args()
    export(given.stage, given.folder, given.made_by)
