"""How sure an absence from a list is: who is listed and called absent, and who is on no list and found absent.

    python -m benchmarks.absence STORE [--source un] [--as-of 2020-12-15] [--seed 0] [--draw 300] [--show 20]

STORE holds the lists (`onrecord record add ... --store STORE`). Each name is put into one short sentence that says of
its bearer that he stands on the list (`told`), or that he does not (`denied`), and the sentence is checked by rules.

* Listed: parties of the snapshot before as-of, by a name that a report might give: as listed, with an initial, without
  the middle names, with the first and last word alone, respelt, with a slip of the hand, in capitals. `contradicted`
  where the listing is told, or `supported` where it is denied, calls a listed party absent: the worst error.
* Unlisted: names put together from words of different parties, names one word away from a listed one, and parties of
  the other lists held that have no entry on this one. The verdicts the other way round are right.
"""

import argparse
import collections
import random
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.evaluate.names.negatives import Listed, Words, one_word_away, recombined, recombined_group
from onrecord.evaluate.names.parties import Party
from onrecord.evaluate.names.typos import edit
from onrecord.model.document import Document, Published
from onrecord.model.record import Entry
from onrecord.model.time import parse_edtf
from onrecord.model.vocab import MentionKind, Mode, NameQuality
from onrecord.pipeline import Pipeline
from onrecord.record.authorities import title_of_list
from onrecord.record.held import open_record
from onrecord.record.view import StoreView
from onrecord.text.normalize import telling_words

TOLD = {
    MentionKind.PERSON: (
        "{} is on the {}.",
        "The trader {} is on the {}.",
        "{}, a former minister, is on the {}.",
    ),
    MentionKind.ORGANIZATION: ("{} is on the {}.", "The firm {} is on the {}.", "{}, a company, is on the {}."),
}
"""Sentences that say so, with a name and a list."""
LEAD = "A local radio station asked about sanctions on Tuesday. "
RESPELT = (
    ("kh", "h"), ("q", "k"), ("ou", "u"), ("u", "ou"), ("ee", "i"), ("ay", "ai"), ("y", "i"), ("dh", "d"), ("th", "t"),
    ("aa", "a"), ("sh", "ch"), ("j", "dj"), ("w", "ou"), ("v", "w"), ("ks", "x"), ("oo", "u"), ("mm", "m"), ("ss", "s"),
    ("ph", "f"), ("o", "u"), ("e", "a"), ("z", "s"), ("ie", "i"), ("ch", "tch"),
)  # fmt: skip
"""Letters that reports and lists write otherwise, after romanisation tables of Arabic, Persian, Russian and Korean."""
FEWEST = 2
"""Words of a name that is asked; of one word alone absence contradicts nobody."""


class Asked(NamedTuple):
    """A name with how it came about, the kind of its bearer, and who it is on record."""

    sort: str
    name: str
    kind: MentionKind
    whose: str = ""


def spoken(text: str) -> str:
    """Return a name of a list as a report prints it: `AL-AQIL` as `Al-Aqil`; short words in capitals stay."""
    words = [word.title() if word.isupper() and len(word) > FEWEST else word for word in text.split()]
    return " ".join(words).replace(",", "")


def ways(text: str, kind: MentionKind, rng: random.Random) -> Iterator[tuple[str, str]]:
    """Yield a name in the ways of reports, each with the sort of way."""
    words = text.split()
    yield "as listed", text
    yield "in capitals", text.upper()
    yield "slip of the hand", edit(text, rng)
    respelt = text
    for old, new in rng.sample([pair for pair in RESPELT if pair[0] in text.lower()] or [("", "")], 1):
        at = text.lower().rfind(old)
        respelt = text[:at] + new + text[at + len(old) :] if at > 0 else text
    if respelt != text:
        yield "respelt", respelt
    if kind is MentionKind.PERSON and len(words) > FEWEST:
        yield "first and last", f"{words[0]} {words[-1]}"
        yield "initial", f"{words[0]} {words[1][0]}. {' '.join(words[2:])}"
        out = rng.randrange(1, len(words))
        yield "one word less", " ".join(words[:out] + words[out + 1 :])
    elif len(words) > FEWEST:
        yield "last word less", " ".join(words[:-1])


def listed(entries: list[Entry], draw: int, rng: random.Random) -> Iterator[Asked]:
    """Yield names of listed parties; each way of writing of the same parties."""
    known = [entry for entry in entries if entry.kind in TOLD]
    for entry in rng.sample(known, min(draw, len(known))):
        names = [name.text for name in entry.names if name.quality is not NameQuality.WEAK and name.text.isascii()]
        if not names:
            continue
        text = spoken(rng.choice(names[:3]))
        for sort, name in ways(text, entry.kind, rng):
            if len(telling_words(name)) >= FEWEST:
                yield Asked(sort, name, entry.kind, entry.ref)


def unlisted(view: StoreView, source: str, entries: list[Entry], draw: int, rng: random.Random) -> Iterator[Asked]:
    """Yield names of nobody on a list: put together, one word away from a listed one, and of the other lists held."""
    parties = [
        Party(id=entry.ref, kind=entry.kind, names=entry.names, weak=(), originals=(), main=True)
        for entry in entries
        if entry.kind in TOLD and entry.names and entry.names[0].text.isascii()
    ]
    known = Listed((name.text, entry.kind.value) for entry in entries for name in entry.names)
    words = Words(parties)
    for _ in range(draw):
        for sort, kind, name in (
            ("put together", MentionKind.PERSON, recombined(words, rng)),
            ("put together", MentionKind.ORGANIZATION, recombined_group(words, rng)),
            *((("one word away", p.kind, one_word_away(p, words, rng)[0])) for p in [rng.choice(parties)]),
        ):
            if len(telling_words(name)) >= FEWEST and not known.could_be(name, kind.value):
                yield Asked(sort, spoken(name), kind)
    others = [
        entry
        for other in view.sources()
        if other.partition("-")[0] != source.partition("-")[0]  # `the American list` may be either of two
        for snapshot in view.around(other)[:1]
        if snapshot is not None
        for entry in view.entries(snapshot)
        if entry.kind in TOLD and entry.names and entry.names[0].text.isascii()
    ]
    for entry in rng.sample(others, min(draw, len(others))):
        entity = view.entity_of_ref(entry.ref)
        if entity is None or any(ref.startswith(source + ":") for ref in entity.refs):
            continue
        name = entry.names[0].text
        if len(telling_words(name)) >= FEWEST and not known.could_be(name, entry.kind.value):
            yield Asked("of another list", spoken(name), entry.kind, entry.ref)


def verdict(text: str, pipeline: Pipeline, published: Published) -> str:
    """Return the label of the claim on the party, `none` where the sentence is not read as one."""
    document = Document(id="doc-absence", source="absence.txt", text=LEAD + text, language="en", published=published)
    finding = next(pipeline([document]))
    verdicts = {row.claim_id: row.label.value for row in finding.verdicts}
    labels = [verdicts[c.id] for c in finding.resolution.reading.claims if c.span.start >= len(LEAD)]
    return labels[-1] if labels else "none"


def main() -> None:
    """Read the options and measure."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("store")
    parser.add_argument("--source", action="append")
    parser.add_argument("--as-of", default="2020-12-15")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--draw", type=int, default=300, help="parties drawn a list, and names of each sort made")
    parser.add_argument("--show", type=int, default=0, help="wrong outcomes shown for each sort")
    options = parser.parse_args()
    as_of = parse_edtf(options.as_of)
    with open_record(options.store) as record:
        view = record.view(as_of, Mode.KNOWN_THEN)
        pipeline = Pipeline(view, "rules")
        for source in options.source or ["un", "ofac"]:
            measure(source, view, pipeline, Published(period=as_of, by="given"), options)


def measure(
    source: str, view: StoreView, pipeline: Pipeline, published: Published, options: argparse.Namespace
) -> None:
    """Print what comes out for the names drawn for one list."""
    rng = random.Random(f"absence {options.seed} {source}")  # noqa: S311 - a draw that can be made again
    snapshot = view.around(source)[0]
    if snapshot is None:
        print(f"{source}: no snapshot at or before {options.as_of}")
        return
    entries = sorted(view.entries(snapshot), key=lambda entry: entry.ref)
    print(f"\n{title_of_list(source)}, snapshot of {snapshot.date}, {len(entries)} entries, seed {options.seed}")
    title = title_of_list(source).replace("OFAC SDN list", "American list")
    drawn = [(True, asked) for asked in listed(entries, options.draw, rng)]
    drawn += [(False, asked) for asked in unlisted(view, source, entries, options.draw, rng)]
    counts: dict[tuple[str, str], collections.Counter[str]] = collections.defaultdict(collections.Counter)
    shown: collections.Counter[tuple[str, str]] = collections.Counter()
    for on_list, asked in drawn:
        frame = rng.choice(TOLD[asked.kind])
        for how, wrong, text in (
            ("told", "contradicted", frame),
            ("denied", "supported", frame.replace(" is ", " is not ")),
        ):
            label = verdict(text.format(asked.name, title), pipeline, published)
            row = ("listed: " if on_list else "unlisted: ") + f"{asked.sort}, {asked.kind.value}"
            counts[row, how][label] += 1
            if (label == wrong) is on_list and shown[row, how] < options.show:
                shown[row, how] += 1
                print(f"    {row} {how}: {asked.name!r} {asked.whose} {label}")
    for on_list in (True, False):
        for how, word in (("told", "contradicted"), ("denied", "supported")):
            rows = {
                row: count for (row, h), count in counts.items() if h == how and row.startswith("listed") is on_list
            }
            total, absent = (sum(c.total() for c in rows.values()), sum(c[word] for c in rows.values()))
            print(f"{'listed' if on_list else 'unlisted':<9} {how:<7} called absent {absent:>5} of {total}")
            for row, count in sorted(rows.items()):
                print(f"    {row:<48} {count[word]:>4} of {count.total():<4} {dict(count.most_common())}")


if __name__ == "__main__":
    main()
