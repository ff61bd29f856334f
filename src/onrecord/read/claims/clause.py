"""The clause a detector looks at: its words, parties, dates and numbers, and how to make a claim of it."""

import dataclasses
from collections.abc import Iterable
from typing import Any, TypeVar

from onrecord.model.claim import ClaimBase, When
from onrecord.model.ids import content_id
from onrecord.model.quantity import Estimate
from onrecord.model.span import Span
from onrecord.model.vocab import MentionForm, MentionKind, Modality, Polarity
from onrecord.read.compared_in_time import is_compared_in_time
from onrecord.read.draft import Draft, Found, Segment
from onrecord.read.relative_clauses import antecedent
from onrecord.read.restrictive import leaves_one
from onrecord.read.set_apart import denied_parts
from onrecord.text.dates import DateMention
from onrecord.text.phrases import Hit, PhraseTable

READER = "rules.v1"
LONGEST_REACH = 6.0
"""Times its own length that a quotation may have with the name of its party in front; judged on reports."""
LONGEST_ASIDE = 3.3
"""Times its own length that a predicate may have with its subject and an aside between the two in front."""
AnyClaim = TypeVar("AnyClaim", bound=ClaimBase)
FARTHEST_NAME = 16
"""Tokens between a name and the clause that hangs on it, up to which both are one claim's words."""

LONGEST_GROUP = 4
"""Tokens of words for several parties that may stand before the clause that they belong to."""

_BESIDE = frozenset(
    "among amongst alongside beside besides with parmi entre avec con unter neben mit среди вместе".split()
)
"""Prepositions by which a party is told of beside several others."""

_OR = frozenset("or ou oder o или".split())
"""Words that set a negation beside what it would deny: `dead or not`."""
_AFTER_NO = frozenset("stranger doubt secret exception wonder surprise coincidence accident newcomer novice".split())
_SETTLED = (
    ("in", "dispute"), ("in", "doubt"), ("in", "question"), ("disputed",), ("contested",), ("at", "issue"),
    ("a", "secret"), ("open", "to", "doubt"), ("up", "for", "debate"),
)  # fmt: skip
"""What is denied of a thing that is so: `That X is on the list is not in dispute`."""
SPANS = frozenset(
    "day days week weeks month months year years hour hours"
    " jour jours semaine semaines mois an ans année années heure heures"
    " día días semana semanas mes meses año años hora horas"
    " tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden"
    " дня дней день неделя недели недель неделю месяц месяца месяцев год года лет году"
    " dia dias mês ano anos".split()
)
"""Units of time."""
_EVEN = frozenset("even quite yet full a an one même un une siquiera ni einmal ganz и ещё прошло прошли минуло".split())
_ONE = frozenset(
    "два две двух три трёх трех полутора deux trois dos tres zwei drei vier two three four dois três".split()
)
_LONGEST_SPAN = 4
_BREAKS = frozenset(",;–—(")
_NEITHER = {"neither": "nor", "ni": "ni", "weder": "noch", "ни": "ни", "nem": "nem"}
"""Words that deny the first of two subjects, with those before the second."""
_ASIDES = frozenset(("appositive", "relative", "participle", "including"))


@dataclasses.dataclass
class Clause:
    """One segment with what a detector needs to know of it."""

    draft: Draft
    segment: Segment

    @property
    def first(self) -> int:
        """First token."""
        return self.segment.first

    @property
    def last(self) -> int:
        """Token after the last."""
        return self.segment.last

    @property
    def reach(self) -> int:
        """The token up to which the sentence may go on with the clause: its end, unless the clause is closed."""
        return self.last if self.segment.closed else self.draft.sentences[self.segment.sentence][1]

    @property
    def opens_sentence(self) -> bool:
        """Whether nothing of its sentence stands before the clause."""
        return self.first == self.draft.sentences[self.segment.sentence][0]

    @property
    def opening(self) -> int:
        """The first token of the subject of the clause: that of its sentence, where only asides stand between.

        `Six generals, drawn from both camps, | were listed`
        """
        if self.segment.kind != "main" or self.segment.verb is None:
            return self.first
        first, _ = self.draft.sentences[self.segment.sentence]
        if first == self.first:
            return first
        asides = [s for s in self.draft.segments_from(first) if s.last <= self.first]
        named = self.draft.within(self.first, self.segment.verb)
        own = bool(named) or not self.draft.lexicon.articles.isdisjoint(
            self.draft.words[self.first : self.segment.verb]
        )
        parted = self.draft.tokens[self.first - 1].text in _BREAKS
        aside = all(s.verb is None or s.kind in _ASIDES or self._is_participle(s) for s in asides)
        return first if parted and aside and not own else self.first

    def _is_participle(self, segment: Segment) -> bool:
        """Whether the verb of a segment is a participle that hangs on a noun behind a comma: `Six men, drawn from`."""
        words, verb = self.draft.words, segment.verb
        return verb is not None and verb > segment.first and words[verb - 1] == "," and segment.subject is None

    def hits(self, table: PhraseTable, first: int | None = None, last: int | None = None) -> list[Hit]:
        """Return the phrases of a table in the clause, or in a part of it."""
        return table.find(self.draft.words, self.first if first is None else first, self.last if last is None else last)

    def mentions(self, first: int | None = None, last: int | None = None) -> list[Found]:
        """Return the mentions in the clause, or in a part of it, in order; who says so in an aside is left out."""
        found = self.draft.within(self.first if first is None else first, self.last if last is None else last)
        return [f for f in found if not self.segment.is_aside(f.first)] if self.segment.aside else found

    def past_aside(self, at: int) -> int:
        """Return the token behind the words in commas that say who says so, where they begin at a token."""
        start, behind = self.segment.aside or (at + 2, at)
        return behind if start - 1 <= at <= start else at

    def parties(self, first: int | None = None, last: int | None = None) -> list[Found]:
        """Return the mentions that can be a party: persons and organisations, by name or by an antecedent."""
        return [f for f in self.mentions(first, last) if is_party(f)]

    @property
    def groups(self) -> list[Found]:
        """The words for several parties in the clause, also where it begins inside them: `neither | of whom`."""
        near = self.draft.within(max(0, self.first - LONGEST_GROUP), self.last)
        return [f for f in near if f.members and f.last > self.first and not self._are_beside_subject(f)]

    def _are_beside_subject(self, group: Found) -> bool:
        """Whether several parties stand behind a preposition, the subject beside them: `X figures among them`."""
        subject = self.subject
        if is_compared_in_time(self.draft, group):
            return True
        if group.first <= self.first or self.draft.words[group.first - 1] not in _BESIDE or subject is None:
            return False
        named = subject.form is MentionForm.NAMED and is_party(subject)
        return named and self.first <= subject.first < group.first

    @property
    def subject(self) -> Found | None:
        """The party the clause is about: its own subject, or what it hangs on."""
        if self.segment.kind in ("relative", "participle", "appositive"):
            inner = self.segment.subject
            if inner is not None and inner.first >= max(self.first, self.segment.own):
                return inner
            return antecedent(self.draft, self.segment) or inner
        return self.segment.subject

    @property
    def head(self) -> Found | None:
        """What a relative, participle or appositive clause hangs on."""
        return antecedent(self.draft, self.segment)

    def named_before(self, party: Found) -> Found | None:
        """Return the name of a party where its own sentence gives it, before the clause that hangs on it."""
        first, _ = self.draft.sentences[self.segment.sentence]
        before = [
            f
            for f in self.draft.within(first, self.first)
            if f.root is party.root and f.form is MentionForm.NAMED and self.first - f.last <= FARTHEST_NAME
        ]
        return before[-1] if before else None

    def reach_back(self, named: Found, first: int, last: int) -> int:
        """Return the first token of a quotation: the name before it, unless what stands between outweighs the rest."""
        tokens = self.draft.tokens
        if any(tokens[at].text == ";" for at in range(named.last, first)):
            return first  # a part of the sentence that stands for itself
        whole, own = tokens[last - 1].end - tokens[named.first].start, tokens[last - 1].end - tokens[first].start
        if whole <= LONGEST_REACH * own:
            return named.first
        after = min(named.last + 1, first)  # the description between the name and the clause, without the name
        between = tokens[last - 1].end - tokens[after].start
        if self.draft.words[after] in self.draft.lexicon.relatives:
            return first  # `X, whom the list calls a trader, was born in 1951`: a clause of its own
        return after if between <= LONGEST_REACH * own else first

    def is_outweighed(self, subject: Found, first: int, last: int) -> bool:
        """Return whether what parts a subject from its predicate is much longer than the predicate."""
        tokens = self.draft.tokens
        whole, own = (tokens[last - 1].end - tokens[at].start for at in (subject.first, first))
        return whole > LONGEST_ASIDE * own

    def own_words(self, subject: Found, at: int, last: int) -> int:
        """Return where the words of a predicate begin that its subject does not stand right before.

        They begin behind the comma or the conjunction where the subject shares another predicate with them (`X comes
        from Ostrel, was born in 1963`), with the aside or behind it where that and the subject outweigh them; else at
        the subject.

        Args:
            subject: Whose predicate it is.
            at: One of its tokens.
            last: The token behind it.
        """
        words, lexicon = self.draft.words, self.draft.lexicon
        for joint in range(at - 1, subject.last - 1, -1):
            if words[joint] != "," and words[joint] not in lexicon.conjunctions:
                continue
            finite = words[joint + 1] in lexicon.copulas | lexicon.auxiliaries or (
                lexicon.drops_subjects and self.draft.verbs[joint + 1]
            )
            if words[subject.last] != ",":  # `X comes from Ostrel, was born`
                told = finite or any(self.draft.verbs[subject.last : joint])
                return joint + 1 if joint > subject.last and told else subject.first
            # `X, owner of Y, is a native of Ostrel`: a post is told with the rest
            tells = any(hit.first <= subject.last + 2 for hit in lexicon.roles.find(words, subject.last, joint))
            apart = finite and not tells and self.is_outweighed(subject, joint + 1, last)
            if not apart:
                return subject.first
            # the aside itself is quoted with them where it does not outweigh them
            tokens, aside = self.draft.tokens, subject.last + 1
            whole, own = (tokens[last - 1].end - tokens[n].start for n in (aside, joint + 1))
            return aside if whole <= LONGEST_ASIDE * own else joint + 1
        return subject.first

    def when(self, first: int | None = None, last: int | None = None) -> When | None:
        """Return the first date of the clause, or of a part of it, as a claim's time."""
        start, end = self.first if first is None else first, self.last if last is None else last
        if start >= end:
            return None
        dates = self.draft.dates_in(start, end)
        return when_of(dates[0]) if dates else None

    @property
    def negative(self) -> bool:
        """Whether the clause negates its verb, not only what it sets beside it: `listed as a bank, not as a group`."""
        if any(f.none for f in self.groups) or self.is_of_neither():
            return True
        hits = self.hits(self.draft.lexicon.negations)
        if not hits:
            return False
        apart = {first for first, _ in self.denied_parts()}
        hits = [hit for hit in hits if hit.first not in apart and not self._is_in_name(hit)]
        telling = (h for h in hits if not self._is_idiom(h) and not leaves_one(self.draft, h.last, self.last))
        return any(not self._is_contrast(hit) and not self._is_in_number(hit) for hit in telling)

    def is_of_neither(self) -> bool:
        """Return whether an aside parts the verb from a subject that is denied: `Neither A nor its owner, X, is`."""
        draft, segment = self.draft, self.segment
        first, _ = draft.sentences[segment.sentence]
        if segment.kind != "main" or segment.verb is None or first >= self.first:
            return False
        pair = _NEITHER.get(draft.words[first])
        if pair is None or pair not in draft.words[first + 1 : self.first]:
            return False
        before = [s for s in draft.segments_from(first) if s.last <= self.first]
        return draft.words[self.first - 1] == "," and all(s.verb is None or s.kind in _ASIDES for s in before)

    def denied_parts(self) -> list[tuple[int, int]]:
        """Return the parts that a negation sets apart from what the clause says: `nicht im März`."""
        negations = self.hits(self.draft.lexicon.negations)
        return denied_parts(self.draft, self.first, self.last, negations) if negations else []

    def _is_idiom(self, negation: Hit) -> bool:
        """Whether a negation denies no verb: `is no stranger to the list`, `no doubt`, `no wonder`."""
        following = self.draft.words[negation.last] if negation.last < self.last else ""
        if negation.phrase == "non" and following.isalpha() and following != "plus":
            return True  # `34 civils non armés`
        if negation.first and self.draft.words[negation.first - 1] in _OR and not following.isalpha():
            return True  # `Dead or not, both are on the list`
        behind = tuple(self.draft.words[negation.last : min(self.last, negation.last + 3)])
        settled = negation.phrase == "not" and any(behind[: len(phrase)] == phrase for phrase in _SETTLED)
        return (negation.phrase == "no" and following in _AFTER_NO) or settled or self._is_of_span(negation)

    def _is_in_name(self, negation: Hit) -> bool:
        """Whether a negation is a word within a name: `Office No. 39`."""
        named = (f for f in self.mentions() if f.form is MentionForm.NAMED)
        return any(f.first < negation.first < f.last for f in named)

    def _is_of_span(self, negation: Hit) -> bool:
        """Whether a negation denies that a time was long: `not two months later`, `keine Woche später`."""
        at = negation.last
        while at < min(self.last, negation.last + _LONGEST_SPAN) and (
            self.draft.words[at] in _EVEN or self.draft.numbers_in(at, at + 1) or self.draft.words[at] in _ONE
        ):
            at += 1
        return at < self.last and self.draft.words[at] in SPANS

    def _is_in_number(self, negation: Hit) -> bool:
        """Whether a negation is a part of a number: `no fewer than 20`."""
        start = self.draft.tokens[negation.first].start
        return any(n.start <= start < n.end for n in self.draft.numbers_in(self.first, self.last))

    def _is_contrast(self, negation: Hit) -> bool:
        """Whether a negation opens a part, behind a comma or a conjunction, that does not hold the verb."""
        words, verb = self.draft.words, self.segment.verb
        if verb is None or negation.first == self.first:
            return False
        joined = words[negation.first - 1] in self.draft.lexicon.conjunctions and verb < negation.first
        if words[negation.first - 1] not in _BREAKS and not joined:
            return False
        if not joined and self._is_behind_aside(negation.first - 1, verb):
            return False
        end = next((at for at in range(negation.last, self.last) if words[at] in _BREAKS), self.last)
        return not negation.first <= verb < end

    def _is_behind_aside(self, comma: int, verb: int) -> bool:
        """Whether a comma closes an aside right behind the verb: `steht, anders als X, nicht auf der Liste`."""
        opens = verb + 1
        while opens < comma and self.draft.words[opens] in self.draft.lexicon.adverbs:
            opens += 1
        return opens < comma and self.draft.words[opens] == "," == self.draft.words[comma]

    @property
    def span(self) -> Span:
        """The clause's span, without a conjunction at its beginning or its end."""
        first, last = self.first, self.last
        while first < self.last - 1 and self.draft.words[first] in self.draft.lexicon.conjunctions:
            first += 1
        while last > first + 1 and self._is_loose(last - 1):
            last -= 1
        return self.draft.span(first, last)

    def _is_loose(self, at: int) -> bool:
        return self.draft.words[at] in self.draft.lexicon.conjunctions or not self.draft.tokens[at].text[0].isalnum()

    def make(self, kind: type[AnyClaim], span: Span | None = None, **slots: Any) -> AnyClaim:
        """Return a claim of this clause, with speaker, modality and polarity filled in.

        Args:
            kind: Its type.
            span: Its words; the whole clause where none are given.
            **slots: Its slots.
        """
        segment = self.segment
        where = span or self.span
        slots.setdefault("modality", Modality(segment.modality or "asserted"))
        slots.setdefault("polarity", Polarity.NEGATIVE if self.negative else Polarity.POSITIVE)
        speaker = segment.speaker
        if segment.listing_speaker and slots["modality"] is Modality.REPORTED:
            slots["modality"] = Modality.ASSERTED
        return kind(
            id=content_id(
                "clm",
                self.draft.document.id,
                kind.__name__,
                where.start,
                where.end,
                sorted((k, str(v)) for k, v in slots.items()),
            ),
            span=where,
            speaker=slots.pop("speaker", speaker),
            speaker_mention=mention_id(self.draft, segment.speaker_found) if segment.speaker_found else None,
            made_by=READER,
            **slots,
        )

    def ids(self, found: Iterable[Found | None]) -> tuple[str, ...]:
        """Return the mention ids of found mentions, without repeats."""
        return tuple(dict.fromkeys(mention_id(self.draft, f) for f in found if f is not None))

    def id_of(self, found: Found | None) -> str | None:
        """Return the mention id, or None."""
        return None if found is None else mention_id(self.draft, found)


def is_party(found: Found) -> bool:
    """Whether a mention can stand for a person or an organisation."""
    if found.members:
        return True
    if found.place or (found.form is not MentionForm.NAMED and found.antecedent is None):
        return False
    return found.root.kind in (MentionKind.PERSON, MentionKind.ORGANIZATION) or found.root.listed


def mention_id(draft: Draft, found: Found) -> str:
    """Return the id of a mention: from the document and its place."""
    if found.inside and found.antecedent is not None:
        found = found.root
    return content_id("men", draft.document.id, draft.tokens[found.first].start, draft.tokens[found.last - 1].end)


def when_of(date: DateMention) -> When:
    """Return a claim's time from a date mention."""
    return When(quote=date.quote, period=date.period, relation=date.relation, relative=date.relative)


def figure(estimate: Estimate | None) -> str:
    """Return a number as text for a neutral sentence."""
    if estimate is None:
        return ""
    return estimate.quote or f"{estimate.low:g}"
