"""Variation of capitals: part of the training text is read in capitals or in small letters."""

import dataclasses
import random  # noqa: TID251 - seeded

from training.reader.items import Item


def vary(item: Item, rng: random.Random, upper: float = 0.08, lower: float = 0.06) -> Item:
    """Return the item as it is, or by chance in capitals or small letters where that keeps its length."""
    chance = rng.random()
    if chance < upper:
        text = item.text.upper()
    elif chance < upper + lower:
        text = item.text.lower()
    else:
        return item
    return dataclasses.replace(item, text=text) if len(text) == len(item.text) else item
