"""Ties that the entry of the one party words itself, with the other one's name as the report or the record writes it.

`Owned or controlled by, or acts on behalf of, OSTR` in the entry of a firm ties it to what the report calls `OSTR`, be
it that two bodies on record bear these letters. The words between the tie and the name say which way it reads.
"""

import re
from collections.abc import Iterator, Sequence

from onrecord.check.case import Desk, Ruling, said
from onrecord.check.role.terms import begins_after
from onrecord.check.tie.named_in import own_passages
from onrecord.model.claim import TieClaim
from onrecord.model.record import Entity, Statement
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, MentionForm, MentionKind, NameQuality, Polarity, Relation, SlotOutcome, Stance
from onrecord.text.normalize import fold
from onrecord.text.sentences import split_sentences

_HELD = (
    r"(?:owned|controlled)(?:,? (?:and|or) (?:owned|controlled|operated))?(?: \w+ly)? by|"
    r"subsidiary (?:of|to)|subsidiaries of|daughter company of"
)
"""Words behind which the owner of an entry's party stands."""
_UNDER = (
    r"subordinated? (?:entity )?(?:of|to)|branch of|arm of|part of|wing of|unit of|division of|department of|"
    r"entity of|depends on|under the (?:control|direction|command|authority) of|affiliate of"
)
"""Words behind which what it belongs to stands."""
_FOR = (
    r"on behalf of|act(?:s|ed|ing)? for|front(?: company)? for|front(?: company)? of|works for|working for|"
    r"represent(?:s|ed|ing)|representative (?:of|for)"
)
"""Words behind which whom it acts for stands."""
_WITH = (
    r"(?:affiliated|associated|linked|connected|tied) (?:with|to)|(?:ties|links) (?:with|to)|link(?:s|ed) to|"
    r"associate of|close to|cooperat(?:es|ed|ing) with|collaborat(?:es|ed|ing) with|works? with"
)
"""Words that tie two without saying more."""
_ANY = f"{_HELD}|{_UNDER}|{_FOR}|{_WITH}"
_WORDS = {
    Relation.LINKED_TO: _ANY,
    Relation.AFFILIATED_WITH: _ANY,
    Relation.PART_OF: f"{_HELD}|{_UNDER}",
    Relation.MEMBER_OF: f"{_HELD}|{_UNDER}",
    Relation.ACTS_FOR: f"{_HELD}|{_UNDER}|{_FOR}",
}
"""Words of the party's own entry that satisfy a relation to the other one, by relation."""
_HOLDERS = {Relation.OWNS: _HELD, Relation.CONTROLS: f"{_HELD}|{_UNDER}"}
"""The same where the other one is the party on the left: `X controls Y`, in the entry of Y."""
_NOT = re.compile(r"\b(?:not|never|denie[sd]|formerly|former|no longer|until|against|rival)\b", re.IGNORECASE)
FAR = 90
"""Code points from the words of a tie to the name."""
_CUT = re.compile(r"[.;:()]|\b(?:which|who|that|whose|where)\b")
"""What ends the words of a tie: the name behind it is another's."""
_ACRONYM = re.compile(r"[A-Z]{3,}")


def check_worded_tie(claim: TieClaim, desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return `supported` where the own entry of the one words such a tie to the other one by name, else None."""
    if claim.polarity is Polarity.NEGATIVE or claim.when is not None or claim.universal or not claim.b:
        return None
    others = claim.b if claim.relation not in _HOLDERS else claim.a
    owns = [one for one in (claim.a if claim.relation not in _HOLDERS else claim.b) if desk.entity(one) is not None]
    words = _WORDS.get(claim.relation) or _HOLDERS.get(claim.relation)
    if words is None or len({_party(one, desk) for one in owns}) != 1 or len(others) != 1:
        return None
    party = desk.entity(owns[0])
    if party is None or (found := _worded(party, others[0], words, desk)) is None:
        return None
    ruling.cite(found, Stance.SUPPORTS)
    ruling.compare("relation", claim.words, found.cite.excerpt, SlotOutcome.SAME, source=found.cite.title)
    return ruling.verdict(Label.SUPPORTED, said(found) + ".")


def _party(mention: str, desk: Desk) -> str:
    entity = desk.entity(mention)
    return entity.id if entity is not None else ""


def _worded(party: Entity, other: str, words: str, desk: Desk) -> Statement | None:
    names = list(_names(other, desk))
    pattern = re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    if not names or party.kind is MentionKind.OTHER:
        return None
    for statement in own_passages(party, desk):
        if begins_after(statement, desk.as_of):
            continue
        for first, last in split_sentences(statement.cite.excerpt):
            sentence = statement.cite.excerpt[first:last]
            if _NOT.search(sentence) or not _speaks_of(party, sentence):
                continue
            for match in pattern.finditer(sentence):
                if any(_stands(name, _CUT.split(sentence[match.end() :][:FAR], maxsplit=1)[0]) for name in names):
                    return statement
    return None


def _speaks_of(party: Entity, sentence: str) -> bool:
    """Whether a sentence of an entry opens with its party or with a verb: else it may speak of somebody else."""
    opening = fold(_ARTICLE.sub("", sentence))
    return (
        not sentence[:1].isupper()
        or any(opening.startswith(fold(name.text)) for name in party.names)
        or _OPENS.match(sentence) is not None
    )


_OPENS = re.compile(
    r"(?:(?:Wholly |Fully |Partly )?(?:Owned|Controlled)|Subsidiary|Subordinate|Branch|Part|Act(?:s|ing|ed)|"
    r"Front|Affiliate[ds]?|Associate[ds]?|Linked|Links|Ties|Works?|Working|Facilitat\w+|"
    r"The (?:company|firm|entity|group|organi[sz]ation|bank)|It|He|She|Has|Is|Also|Represent\w+|Member|Senior|A |An )\b"
)


def _names(mention: str, desk: Desk) -> Iterator[str]:
    """The names to look for: as the report writes it, and those of the party that it links to."""
    own = desk.mentions.get(mention)
    root = desk.mentions.get(own.chain, own) if own is not None else None
    entity = desk.entity(mention)
    told = [root.span.quote] if root is not None and root.form is MentionForm.NAMED else []
    known: Sequence[str] = [n.text for n in entity.names if n.quality is not NameQuality.WEAK] if entity else []
    for name in (*told, *known):
        plain = _ARTICLE.sub("", name)
        if len(plain.split()) > 1 or _ACRONYM.fullmatch(plain):
            yield plain


_ARTICLE = re.compile(r"^(?:the|la|le|les|el|los|las|der|die|das|den|dem|des)\s+|^l['’]", re.IGNORECASE)


def _stands(name: str, words: str) -> bool:
    """Whether a name stands in some words: letters as they are written, words one behind the other."""
    if _ACRONYM.fullmatch(name):
        return re.search(rf"\b{name}\b", words) is not None
    return f" {fold(name)} " in f" {fold(words)} "
