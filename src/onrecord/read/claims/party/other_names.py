"""Other names by the shape of a clause: `has also traded as X`, `is among the names on the entry`, `another name, X`.

English. `As` with a name right behind it gives its subject that name, whatever the verb; a record that has the name for
another party, or for none, leaves the claim open.
"""

from collections.abc import Sequence

from onrecord.model.claim import Claim, IdentityClaim
from onrecord.model.vocab import MentionForm, Polarity
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words
from onrecord.text.nations import nation_of
from onrecord.text.office_terms import head_nouns

_BEFORE_AS = words("same such well far soon long just twice much many known served serves serve acted acts described")
"""Words before an `as` that compares, or that tells of a post."""
_NAMES = words("name names alias aliases pseudonym nickname label labels spelling spellings identity handle aka")
_OF_RECORD = words("entry entries file files record list lists listing sheet its his her their the register document")
_LEADS = frozenset({",", ":", "–", "—"})
_GIVES = words("is was include includes included being")
REACH = 3
"""Tokens between a noun for a name and the name."""
FARTHEST = 16
"""Tokens behind such a noun in which a name ends."""


def find_other_name(clause: Clause) -> list[Claim]:
    """Return the name that a clause gives its party by its shape; one claim at most."""
    if clause.draft.lexicon.language != "en" or clause.segment.verb is None:
        return []
    return _as_name(clause) or _among_names(clause) or _by_noun(clause) or _called_so(clause)


_CALLS = words(
    "has have had know{s,n} knew list{s,ed} carr{y,ies,ied} give{s,n} gave name{s,d} call{s,ed} enter{s,ed}"
    " record{s,ed} file{s,d} remember{s,ed} style{s,d} dub{s,bed} nickname{s,d} put{s}"
)
"""Verbs by which a list, or people, call somebody something."""
_CALLS_BY_NAME = words("call{s,ed} name{s,d} style{s,d} dub{s,bed} nickname{s,d}")
"""Those of them with a name right behind whom it is given to: `call him the X`, not `gives him the bank X`."""
_DOWN = words("down also simply only once there then too")
_SMALL = words("of the de del la le el al and in on von der")
_LONGEST_NAME = 6


def _called_so(clause: Clause) -> list[Claim]:
    """`The entry has him as the King of X`, `Some call him the Y`: an epithet behind whom it is given to, no post."""
    draft = clause.draft
    for at in range(clause.first, clause.last - 2):
        if draft.words[at] not in _CALLS or not draft.verbs[at]:
            continue
        party = next((f for f in clause.mentions(at + 1) if f.first == at + 1), None)
        if party is None or not is_party(party) or party.root.authority or party.place:
            continue
        start = party.last
        while start < clause.last - 1 and draft.words[start] in _DOWN:
            start += 1
        said_as = draft.words[start : start + 1] == ["as"]
        start += said_as
        article = start < clause.last - 1 and draft.words[start] == "the"
        start += article
        end = _epithet_end(clause, start)
        epithet = said_as or (article and draft.words[at] in _CALLS_BY_NAME)
        if not epithet or end == start or head_nouns(draft.words[start:end]):
            continue
        text = draft.text_of(start, end).strip("\"'“”‘’")
        return [
            clause.make(
                IdentityClaim,
                span=draft.span(clause.first, end),
                party=clause.id_of(party),
                aliases=(text,),
                when=None,
                says=f"{party.root.name or 'the party'} is also called {text}",
            )
        ]
    return []


def _epithet_end(clause: Clause, start: int) -> int:
    """The token after a run of capitalised words, small ones between: `King of Ostrel`; `start` where none is there."""
    draft, end = clause.draft, start
    for at in range(start, min(clause.last, start + _LONGEST_NAME)):
        token = draft.tokens[at]
        if token.text[:1].isupper() and not draft.in_date(token.start):
            end = at + 1
        elif draft.words[at] not in _SMALL or at == start:
            break
    if end == start:
        return start
    whole = draft.text_of(start, end)
    return start if nation_of(whole) or nation_of(draft.text_of(start, start + 1)) else end


def _as_name(clause: Clause) -> list[Claim]:
    """`has also traded as X`, `sails as X`, `advertised itself as X`: the name right behind `as`."""
    draft, verb = clause.draft, clause.segment.verb or clause.first
    for at in range(verb + 1, clause.last - 1):
        if draft.words[at] != "as" or draft.words[at - 1] in _BEFORE_AS or not _is_plain(clause, verb, at):
            continue
        start = at + 1 + (draft.words[at + 1] in draft.lexicon.articles)
        name = next((f for f in clause.mentions(start) if start - 1 <= f.first <= start), None)
        party = _subject(clause, at) or _ship(clause, name)
        if name is None or party is None or not _is_name(clause, name) or party.root is name.root:
            continue
        names = [name, *_further(clause, name)]
        return [_claim(clause, party, name, names[-1].last, names=names)]
    return []


def _ship(clause: Clause, name: Found | None) -> Found | None:
    """The name that opens a clause and is no party's yet, as a ship's is that is a plain word: `the tanker Huge`.

    The name that it is given is then one of a record.
    """
    verb = clause.segment.verb or clause.first
    before = [f for f in clause.mentions(None, verb) if f.form is MentionForm.NAMED and not f.place]
    head = clause.head if clause.segment.kind == "relative" and not before else None
    party = before[0] if len(before) == 1 else head
    if name is None or not name.listed or party is None or party.root.authority or is_party(party):
        return None
    return party if party.form is MentionForm.NAMED and not party.place and not nation_of(party.name) else None


_MOST_JOINING = 3
"""Words between two names of one party: `as X and as the Y`."""


def _further(clause: Clause, name: Found) -> list[Found]:
    """The names that a conjunction, a comma or another `as` joins to one: `sailed as X and as Y`."""
    draft = clause.draft
    small = draft.lexicon.conjunctions | draft.lexicon.articles | {",", "as", "then", "later", "before", "that"}
    chosen: list[Found] = []
    last = name
    for found in clause.mentions(name.last):
        gap = draft.words[last.last : found.first]
        joins = any(word in draft.lexicon.conjunctions or word == "," for word in gap)
        if not joins or len(gap) > _MOST_JOINING or not all(word in small for word in gap):
            break
        if not _is_name(clause, found) or any(draft.verbs[found.last : found.last + 1]):
            break
        chosen.append(found)
        last = found
    return chosen


_GOING = words(
    "sail{,s,ed,ing} trad{e,es,ed,ing} fl{y,ies,ew,own,ying} operat{e,es,ed,ing} work{,s,ed,ing} run{,s,ning} ran "
    "pl{y,ies,ied,ying} appear{,s,ed,ing} perform{,s,ed,ing} writ{e,es,ing} wrote go goes went gone going "
    "travel{,s,led} pass{,es,ed} steam{,s,ed,ing} navigat{e,es,ed,ing} call{s,ed} voyag{e,ed} ship{s,ped} "
    "circulat{e,es,ed} liv{e,es,ed,ing} serv{e,es,ed} began begun start{s,ed} incorporated registered rebrand{,s,ed} "
    "reappear{,s,ed} resurfac{e,es,ed} re-emerg{e,es,ed} advertis{e,es,ed} brand{s,ed} fought preach{es,ed} sign{s,ed}"
)
"""Verbs of going about under a name, which take no object."""
_LONGEST_ADJUNCT = 6
"""Words between such a verb and `as`: `traded in past years as X`."""


_ITSELF = words("itself himself herself themselves business online abroad openly publicly locally here there")


def _is_plain(clause: Clause, verb: int, at: int) -> bool:
    """Whether no object stands between a verb and `as`: not `gives his birthplace as X`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    small = (lexicon.adverbs, lexicon.auxiliaries, lexicon.copulas, _ITSELF)
    going = next((to for to in range(verb, at) if draft.words[to] in _GOING), None)
    if going is not None and at - going <= _LONGEST_ADJUNCT + 1:
        return not any(draft.tokens[to].text[:1].isupper() or draft.words[to] in ",;:" for to in range(going, at))
    return all(
        draft.verbs[to] or draft.words[to].endswith("ly") or any(draft.words[to] in table for table in small)
        for to in range(verb + 1, at)
    )


def _among_names(clause: Clause) -> list[Claim]:
    """`X is among the names on the entry`, `X is one of its aliases`: the subject is itself the name."""
    draft, verb = clause.draft, clause.segment.verb or clause.first
    name = clause.subject
    if name is None or name.form is not MentionForm.NAMED or draft.words[verb] not in draft.lexicon.copulas:
        return []
    for at in range(verb + 1, clause.last - 1):
        of_names = draft.words[at] == "among" or draft.words[at : at + 2] in (["one", "of"], ["another", "of"])
        noun = next((to for to in range(at + 1, min(clause.last, at + 6)) if draft.words[to] in _NAMES), None)
        if not of_names or noun is None or any(draft.verbs[at:noun]):
            continue
        owned = [f for f in clause.mentions(at, noun) if is_party(f) and not f.root.authority]
        behind = draft.words[noun + 1 : noun + 4]
        if not owned and not any(word in _OF_RECORD for word in behind):
            continue
        party = owned[0] if owned else name
        places = [to for to in range(noun + 1, min(clause.last, noun + 4)) if draft.words[to] in _OF_RECORD]
        end = places[-1] + 1 if places else noun + 1
        return [_claim(clause, party, name, end, positive="but" in draft.words[verb:at])]
    return []


def _by_noun(clause: Clause) -> list[Claim]:
    """`is known under a second set of names, X`, `hides an older name: X`, `has another name, X`."""
    draft, verb = clause.draft, clause.segment.verb or clause.first
    for at in range(verb + 1, clause.last):
        if draft.words[at] not in _NAMES or draft.words[at + 1 : at + 2] == ["of"]:
            continue
        leads = at + 1 < len(draft.tokens) and (draft.tokens[at + 1].text in _LEADS or draft.words[at + 1] in _GIVES)
        near = draft.around(at, 0, FARTHEST) if leads else []
        name = next((f for f in near if f.first > at + 1 and f.form is MentionForm.NAMED), None)
        party = _subject(clause, at)
        if name is None or party is None or not _is_name(clause, name) or name.first - at > REACH:
            continue
        if draft.sentence_of(name.first) != clause.segment.sentence or party.root is name.root:
            continue
        return [_claim(clause, party, name, name.last)]
    return []


def _subject(clause: Clause, at: int) -> Found | None:
    """Whose name it is: the subject of the clause, or what it hangs on."""
    before = [f for f in clause.mentions(clause.first, at) if is_party(f) and f.form is MentionForm.NAMED]
    party = clause.subject or (before[0] if before else None)
    if party is None or not is_party(party) or party.root.authority or party.members:
        return None
    objects = [f for f in clause.mentions((clause.segment.verb or clause.first) + 1, at) if is_party(f)]
    others = [f for f in objects if f.root is not party.root and clause.draft.words[f.first] not in _ITSELF]
    return None if others else party


def _is_name(clause: Clause, name: Found) -> bool:
    """Whether a mention is a name that a party can bear: no authority, place, nation or post."""
    draft = clause.draft
    if name.form is not MentionForm.NAMED or name.root.authority or name.place or nation_of(name.name):
        return False
    first = draft.words[name.first]
    post = first in draft.lexicon.roles or first in draft.lexicon.titles or first in draft.lexicon.former_words
    return not post and not draft.in_date(draft.tokens[name.first].start)


def _claim(
    clause: Clause, party: Found, name: Found, end: int, *, positive: bool = False, names: Sequence[Found] = ()
) -> Claim:
    draft = clause.draft
    told_of = [f for f in (name, party) if clause.first <= f.first < end and f.form is MentionForm.NAMED]
    verb = clause.segment.verb or clause.first
    own = [f for f in told_of if f.last <= verb]
    named = clause.named_before(party)
    first = own[0].first if own else clause.first
    opening, _ = draft.sentences[clause.segment.sentence]
    if not own and opening <= name.first < clause.first:
        first = clause.reach_back(name, clause.first, end)
    elif not own and named is not None:
        first = clause.reach_back(named, clause.first, end)
    told = {"polarity": Polarity.POSITIVE} if positive else {}
    return clause.make(
        IdentityClaim,
        span=draft.span(first, end),
        party=clause.id_of(party),
        aliases=tuple(f.name for f in names or (name,)),
        when=None,
        says=f"{party.root.name or 'the party'} is also called {', '.join(f.name for f in names or (name,))}",
        **told,
    )
