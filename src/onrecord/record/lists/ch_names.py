"""Names in the Swiss list: ordered parts, each with spelling variants by language and script."""

import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from onrecord.model.record import Name
from onrecord.model.vocab import NameQuality
from onrecord.record.lists.forms import distinct_names, script_of, squeeze

if TYPE_CHECKING:
    from lxml import etree

_TYPES = {"primary-name", "alias", "formerly-known-as"}
_PARTS = {
    "title",
    "given-name",
    "further-given-name",
    "father-name",
    "grand-father-name",
    "family-name",
    "maiden-name",
    "tribal-name",
    "suffix",
    "whole-name",
    "other",
}
_MAX_VARIANTS = 24
"""Whole names made of the spelling variants of one name; a real name has fewer."""


class _Part(NamedTuple):
    kind: str
    value: str
    variants: dict[tuple[str, str], list[str]]


class NamesFound(NamedTuple):
    """Names and titles of one target, and what nobody handles in them."""

    names: tuple[Name, ...]
    titles: tuple[str, ...]
    unknown: frozenset[str]


def names_of(node: "etree._Element") -> NamesFound:
    """Return every name of the identities of an individual, entity or object.

    The primary name of the main identity is primary; other identities give further names of the same party. A name
    of low quality is weak, with its variants. Where the family name comes first, the name in its usual order is
    put before the name as the list orders it.
    """
    names: list[Name] = []
    titles: list[str] = []
    unknown: set[str] = set()
    for identity in node.iterfind("identity"):
        for name in identity.iterfind("name"):
            sort, grade = name.get("name-type") or "", name.get("quality") or "good"
            if sort not in _TYPES:
                unknown.add(f"name/@name-type={sort}")
            first = sort == "primary-name" and identity.get("main") == "true"
            quality = NameQuality.PRIMARY if first else NameQuality.GOOD
            if grade != "good" or sort not in _TYPES:
                quality = NameQuality.WEAK
            parts = _parts(name)
            unknown.update(f"name-part/@name-part-type={part.kind}" for part in parts if part.kind not in _PARTS)
            titles += [part.value for part in parts if part.kind == "title"]
            names += _forms([part for part in parts if part.kind != "title"], quality)
    return NamesFound(distinct_names(names), tuple(dict.fromkeys(titles)), frozenset(unknown))


def _parts(name: "etree._Element") -> list[_Part]:
    found: list[tuple[int, _Part]] = []
    for part in name.iterfind("name-part"):
        variants: dict[tuple[str, str], list[str]] = {}
        for variant in part.iterfind("spelling-variant"):
            if text := squeeze(variant.text):
                variants.setdefault((variant.get("script") or "", variant.get("lang") or ""), []).append(text)
        order = part.get("order") or ""
        value = squeeze(part.findtext("value"))
        if value or variants:
            place = int(order) if order.isdecimal() else len(found) + 1
            found.append((place, _Part(part.get("name-part-type") or "", value, variants)))
    return [part for _, part in sorted(found, key=lambda pair: pair[0])]


def _forms(parts: list[_Part], quality: NameQuality) -> Iterator[Name]:
    further = NameQuality.WEAK if quality is NameQuality.WEAK else NameQuality.GOOD
    usual = _usual_order(parts)
    for ordered in (usual, parts) if usual != parts else (parts,):
        text = " ".join(part.value for part in ordered if part.value)
        if text:
            yield Name(text=text, quality=quality if ordered is usual else further, script=script_of(text))
    for culture in dict.fromkeys(key for part in usual for key in part.variants):
        if not _is_whole(usual, culture):
            continue
        choices = [part.variants.get(culture) or [part.value] for part in usual]
        for combination in itertools.islice(itertools.product(*choices), _MAX_VARIANTS):
            text = " ".join(value for value in combination if value)
            if text:
                script = culture[0].title() if len(culture[0]) == 4 else script_of(text)
                yield Name(text=text, quality=further, script=script)


def _is_whole(parts: list[_Part], culture: tuple[str, str]) -> bool:
    """Whether the variants of one script give a name; half a name in another script is none."""
    return culture[0].upper() == "LATN" or all(culture in part.variants for part in parts)


def _usual_order(parts: list[_Part]) -> list[_Part]:
    """Put a leading family name behind the other names, before a suffix."""
    if len(parts) < 2 or parts[0].kind != "family-name" or not any(part.kind == "given-name" for part in parts[1:]):
        return parts
    rest = [part for part in parts[1:] if part.kind != "suffix"]
    return [*rest, parts[0], *(part for part in parts[1:] if part.kind == "suffix")]
