"""Check that the facts of a training item are well formed: known ids, of the right types, with words that exist."""

from collections.abc import Iterator

from training.fact_kinds import ATTACK_TYPES, KINDS, TYPES
from training.markup import Fact, Item, Value


def fact_problems(item: Item) -> Iterator[tuple[int, str]]:
    """Give the line and the problem of each fact of `item` that cannot stand."""
    mentioned = item.mentioned()
    seen: dict[tuple[object, ...], int] = {}
    for fact in item.facts:
        for name in fact.ids():
            if name not in mentioned:
                yield fact.line, f"{name} has no mention in {item.id}"
        yield from ((fact.line, problem) for problem in (*_args(fact), *_keys(fact), *_sense(fact)))
        same = (fact.kind, fact.args, tuple(sorted((key, *values) for key, values in _plain(fact).items())))
        if same in seen:
            yield fact.line, f"the same fact as in line {seen[same]}"
        seen[same] = fact.line


def _plain(fact: Fact) -> dict[str, tuple[str, ...]]:
    return {key: tuple(f"{value.text}:{value.people}" for value in values) for key, values in fact.keys.items()}


def _args(fact: Fact) -> Iterator[str]:
    for types, arg in zip(KINDS[fact.kind].args, fact.args, strict=True):
        if not types:
            if len(arg) > 1 or arg[0] not in ATTACK_TYPES:
                yield f"no type of attack `{','.join(arg)}`"
            continue
        for name in arg:
            if name[:1] not in types or not name[1:].isdecimal():
                yield f"`{name}` where `{fact.kind}` takes {_named(types)}"


def _keys(fact: Fact) -> Iterator[str]:
    kind = KINDS[fact.kind]
    for key, values in fact.keys.items():
        if not kind.keys[key]:
            if len(values) > 1 or values[0].text not in kind.words(key) or values[0].people:
                yield f"`{key}` takes one of {', '.join(sorted(kind.words(key)))}"
            continue
        for value in values:
            yield from _value(key, value, kind.keys[key])


def _value(key: str, value: Value, types: str) -> Iterator[str]:
    if value.text[:1] not in types or not value.text[1:].isdecimal():
        yield f"`{value.text}` where `{key}` takes {_named(types)}"
    if value.people is not None and (
        "N" not in types or not value.text.startswith("N") or value.people[:1] not in "VPGO" or not value.people[1:]
    ):
        yield f"`{value.text}:{value.people}`: only a number is paired, and only with people"


def _sense(fact: Fact) -> Iterator[str]:
    """Give what no person would write on purpose: a tie of a thing with itself, a responsibility without its mode."""
    ids = [name for arg in fact.args for name in arg]
    if len(ids) != len(set(ids)):
        yield f"`{fact.kind}` of a thing with itself"
    if fact.kind == "responsible" and "mode" not in fact.keys:
        yield "`responsible` needs its mode"


def _named(types: str) -> str:
    return " or ".join(f"{letter} ({TYPES[letter]})" for letter in types)
