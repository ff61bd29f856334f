"""Check the training texts and print what they cover: `make check-texts`, or `python -m training.check_texts FILE...`.

Problems are printed one a line, with file and line; the exit status is 1 where there is one.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from training.check_facts import fact_problems
from training.fact_kinds import KINDS, MODES, REGIONS, RESPONSIBLE_MODES, STYLES
from training.markup import TEXTS, Item, MarkupError, Mention, Paragraph, read_file

REAL_NAMES = TEXTS / "real-names.txt"
CAPITALS = TEXTS / "ordinary-capitals.txt"
_PREPOSITION = re.compile(r"(?:on|in|at|since|until|by|from|during)\s", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_TITLES = "Gen Col Lt Maj Capt Brig Sgt Cpl Dr Mr Mrs Ms Prof Rev".split()
_NO_TITLE = "".join(rf"(?<!\b{title}\.)" for title in _TITLES)
_SENTENCE_START = re.compile(rf"(?:^|[.!?:;]{_NO_TITLE}['\"”’)]*\s+|[\"“‘(]|[—–-]\s+|\n)$")


def main(arguments: Sequence[str]) -> int:
    """Check the files named, or all of them, and print problems and coverage."""
    paths = [Path(argument) for argument in arguments] or sorted(TEXTS.glob("*/*.txt"))
    items: list[Item] = []
    problems: list[str] = []
    for path in paths:
        try:
            items += read_file(path)
        except MarkupError as error:
            problems.append(str(error))
    problems += find_problems(items)
    print("\n".join(coverage(items)))
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(items)} items in {len(paths)} files; {len(problems)} problems", file=sys.stderr)
    return 1 if problems else 0


def find_problems(items: Iterable[Item]) -> list[str]:
    """Return each problem of `items` as one line with its file and its line."""
    real = _words_of(REAL_NAMES)
    ordinary = {word.lower() for word in _words_of(CAPITALS)}
    ids: dict[str, Item] = {}
    sentences: dict[str, Item] = {}
    problems: list[str] = []
    for item in items:
        found = [*header_problems(item), *fact_problems(item)]
        for paragraph in item.paragraphs:
            found += ((paragraph.line, problem) for problem in text_problems(paragraph, real, ordinary))
            bare = bare_words(paragraph)
            if bare in sentences and len(bare.split()) > 3:
                found.append((paragraph.line, f"the words of {sentences[bare].id} again, with other names"))
            sentences.setdefault(bare, item)
        if item.id in ids:
            found.append((item.line, f"the id {item.id} is taken in {ids[item.id].path}"))
        ids.setdefault(item.id, item)
        problems += (f"{item.path}:{line}: {problem}" for line, problem in found)
    return problems


def header_problems(item: Item) -> Iterator[tuple[int, str]]:
    """Give what is unknown in a header."""
    for key, value, known in (("style", item.style, STYLES), ("region", item.region, REGIONS)):
        if value not in known:
            yield item.line, f"no {key} `{value}`: one of {', '.join(sorted(known))}"


def bare_words(paragraph: Paragraph) -> str:
    """Return the words of a paragraph without its placeholders, numbers and marks: what two copies share."""
    text = paragraph.text
    for slot in reversed(paragraph.slots):
        text = text[: slot.start] + " " + text[slot.end :]
    return " ".join(_WORD.findall(text.lower()))


def text_problems(paragraph: Paragraph, real: Iterable[str], ordinary: Iterable[str]) -> Iterator[str]:
    """Give what is wrong with the words of a paragraph: real names, names without a placeholder, doubled brackets."""
    text, slots = paragraph.text, {(slot.start, slot.end): slot.id for slot in paragraph.slots}
    for name in real:
        if re.search(rf"(?<![\w%]){re.escape(name)}\b", text):
            yield f"the real name {name!r}: write a placeholder"
    for mention in paragraph.mentions:
        if mention.form is None and (mention.start, mention.end) in slots:
            yield f"brackets of {mention.id} around the placeholder %{slots[mention.start, mention.end]} alone"
        if mention.type == "D" and _PREPOSITION.match(text[mention.start : mention.end]):
            yield f"the date {text[mention.start : mention.end]!r} begins with its preposition"
    yield from _bare_names(paragraph, ordinary)


def _bare_names(paragraph: Paragraph, ordinary: Iterable[str]) -> Iterator[str]:
    """Give words with a capital that look like a name and stand neither in a placeholder nor in brackets.

    A person's or a group's brackets do not excuse them: such a name is never written out.
    """
    letters = [letter for letter in paragraph.text if letter.isalpha()]
    if sum(letter.isupper() for letter in letters) > 0.6 * len(letters):
        return  # upper-case wire text shows no names
    excusing = [mention for mention in paragraph.mentions if mention.form is not None or mention.type in "DKLORFWTXE"]
    for word in _WORD.finditer(paragraph.text):
        if not word[0][0].isupper() or word[0].lower().removesuffix("'s").removesuffix("’s") in ordinary:
            continue
        if _SENTENCE_START.search(paragraph.text[: word.start()]):
            continue
        if not any(_covers(mention, word.start()) for mention in excusing):
            yield f"the name {word[0]!r} without a placeholder (or a word for {CAPITALS.name})"


def _covers(mention: Mention, at: int) -> bool:
    return mention.start <= at < mention.end


def _words_of(path: Path) -> list[str]:
    lines = path.read_text("utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def coverage(items: Sequence[Item]) -> Iterator[str]:
    """Give the lines of a table that counts items and facts by what they are."""
    facts = [fact for item in items for fact in item.facts]
    reports = sum(len(item.paragraphs) > 1 for item in items)
    yield f"items {len(items)}, of several paragraphs {reports}, without a fact {sum(not i.facts for i in items)}"
    yield f"facts {len(facts)}, mentions {sum(len(p.mentions) for item in items for p in item.paragraphs)}"
    modes = Counter(fact.word("mode") or "asserted" for fact in facts)
    yield from _row("style", Counter(item.style for item in items), STYLES)
    yield from _row("region", Counter(item.region for item in items), REGIONS)
    yield from _row("kind", Counter(fact.kind for fact in facts), KINDS)
    yield from _row("mode", modes, MODES | RESPONSIBLE_MODES)
    yield from _row("attack", Counter(fact.args[1][0] for fact in facts if fact.kind == "attack"), ())
    yield from _row("polarity", Counter(fact.word("polarity") or "yes" for fact in facts), ())
    yield from _row("attributed", Counter("yes" if "says" in fact.keys else "no" for fact in facts), ())
    yield from _row("form", Counter(dict(Counter(form for item in items for form in item.forms).most_common(30))), ())


def _row(name: str, counts: Counter[str], wanted: Iterable[str]) -> Iterator[str]:
    """Give the counts of one property, largest first; a value that is wanted and never met is shown with 0."""
    values = sorted({*counts, *wanted}, key=lambda value: (-counts[value], value))
    yield f"{name}: " + ", ".join(f"{value} {counts[value]}" for value in values)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
