"""Strangers: whether a claim clearly says of whom nobody on record bears the name that he stands on a list.

What is missing on a list contradicts a report only where the report gives the whole name of whom it means. A clause
that leaves it out is about him where it hangs on the name, or where nobody else is named since.
"""

import re
from itertools import pairwise

from onrecord.check.case import Desk
from onrecord.check.listing.nearness import SURE_KINDS
from onrecord.model.claim import DesignationClaim
from onrecord.model.document import Mention
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.text.normalize import telling_words

LONGEST_ASIDE = 100
"""Characters of a description in commas between a name and the clause that is about its bearer."""
FEWEST_LETTERS = 2
"""Letters of the last word of a whole name; one is an initial, and the rest of the name is missing."""
LONGEST_OPENING = 2
"""Words before a name that opens its sentence, or before a pronoun that does: a title, a conjunction."""
LONGEST_BEFORE = 6
"""Words of a sentence before its pronoun: whose list it is, and a verb."""
LONGEST_SENTENCE = 400
"""Characters before a pronoun in which the sentences before are looked for."""
MOST_SENTENCES = 4
"""Sentences back from a pronoun, its own counted, in which its name is looked for."""
FEWEST_WORDS = 2
"""Words of a name of no known kind from which its absence counts."""
_STOP = re.compile(r"(?<!\b\d)(?<!\b\d\d)[.!?…](?=\s)|\n")
"""The end of a sentence; a day of the month with its dot is none."""
_BARRED = re.compile(r"[.;:!?()\n]")
_MARKS = "«\"“„‚'‘‹"
_RELATIVES = frozenset(
    "who which whom that qui que dont quien que cual der die das welcher welche который которая которое которые".split()
)
"""Words that open a clause which is quoted without the name it hangs on."""
_PARTS = frozenset({"of", "de", "du", "des", "del", "von", "der", "with", "avec", "con", "mit", "by", "par", "por"})
"""Words before a name that make its bearer a part of what the clause is about, or somebody beside it."""
_ARTICLES = frozenset("the a an this these those its his her their so-called".split())


def is_about(party: str, claim: DesignationClaim, desk: Desk) -> bool:
    """Return whether the words of a claim leave no doubt whom it is about: they name him, hang on it, or follow it."""
    mention = desk.mentions[party]
    if claim.span.start <= mention.span.start < claim.span.end and mention.form is MentionForm.NAMED:
        return not _belongs_to(mention, desk)
    if mention.form is MentionForm.NAMED:
        return _hangs_on(mention, claim.span.start, desk)
    return sole_name(mention, desk) is not None


def _belongs_to(name: Mention, desk: Desk) -> bool:
    """Whether a name only says whose somebody is: `the widow of X`; what is somebody's own of a list is he."""
    words = desk.text[max(0, name.span.start - LONGEST_ASIDE) : name.span.start].split()
    return len(words) > 1 and words[-1].casefold() in _OF and words[-2].casefold().strip(",") in RELATIVE_OF


_OF = frozenset("of de du des del di d' von der do da".split())
RELATIVE_OF = frozenset(
    "wife husband widow widower son sons daughter brother sister father mother nephew niece cousin uncle aunt heir "
    "partner aide bodyguard lawyer associate associates ally deputy successor killer driver friend relative relatives "
    "femme épouse mari veuve veuf fils fille frère sœur soeur père mère neveu nièce cousin oncle avocat proche associé "
    "mujer esposa marido esposo viuda hijo hija hermano hermana padre madre sobrino primo tío abogado socio allegado "
    "frau mann witwe sohn tochter bruder schwester vater mutter neffe cousin onkel anwalt partner vertrauter".split()
)
"""Nouns for somebody by whose he is."""


def _hangs_on(name: Mention, start: int, desk: Desk) -> bool:
    """Whether nothing but a description in commas stands between a name and a clause: `X, a trader, | was listed`."""
    between = desk.text[name.span.end : start]
    if not 0 <= len(between) <= LONGEST_ASIDE or _BARRED.search(between):
        return False
    aside = between.strip()
    apposed = not aside or (aside.startswith(",") and (len(aside) == 1 or aside.endswith(",")))
    others = [m for m in desk.mentions_in(name.span.end, start) if m.form is MentionForm.NAMED]
    others = [m for m in others if name.kind not in SURE_KINDS or m.kind not in SURE_KINDS or m.kind is name.kind]
    opening = desk.text[start : start + LONGEST_ASIDE].split(maxsplit=1)[:1]
    return apposed and not others and _RELATIVES.isdisjoint(opening) and _word_before(name, desk) not in _PARTS


def sole_name(mention: Mention, desk: Desk) -> Mention | None:
    """Return the name that a pronoun stands for where its sentence and those before leave no doubt; else None.

    The name stands in the sentence before, or in one before that where pronouns for its bearer stand between; that
    sentence is a question about the name or opens with it, and none of them tells of anybody else: `And X? Washington
    still has him. The UN has him, too.`
    """
    name = desk.mentions.get(mention.chain)
    if mention.form is not MentionForm.PRONOMINAL or name is None or name.form is not MentionForm.NAMED:
        return None
    starts = _sentence_starts(mention.span.start, desk.text)
    at = next((at for at, start in enumerate(starts[1:], 1) if start <= name.span.start), None)
    if at is None or starts[0] == mention.span.start == 0:
        return None
    first, last = starts[at], starts[at - 1]
    told = [m for m in desk.mentions_in(last, mention.span.start) if m.chain == name.chain]
    if not all(any(start <= m.span.start < end for m in told) for end, start in pairwise(starts[:at])):
        return None
    if _is_relatives(desk.text[starts[0] : mention.span.start]):
        return None
    asked = desk.text[first:last].rstrip().endswith("?")
    opens = len(desk.text[first : name.span.start].split()) <= LONGEST_OPENING
    others = [m for m in desk.mentions_in(first, mention.span.start) if m.chain != name.chain]
    alone = not any(_may_be_meant(other, mention.kind, desk) for other in others)
    return name if alone and (asked or opens) else None


def _is_relatives(before: str) -> bool:
    """Whether the words before a pronoun are too many to be sure of, or name somebody by whose he is."""
    words = [word.strip(",;:").casefold() for word in before.split()]
    return len(words) > LONGEST_BEFORE or not RELATIVE_OF.isdisjoint(words)


def _sentence_starts(at: int, text: str) -> list[int]:
    """Where the sentence begins that holds an offset, and those before it, nearest first."""
    after = max(0, at - LONGEST_SENTENCE)
    ends = [match.end() for match in _STOP.finditer(text, after, at)]
    starts = [end + len(text[end:at]) - len(text[end:at].lstrip()) for end in ends]
    return list(reversed(dict.fromkeys([*([0] if not after else []), *starts])))[:MOST_SENTENCES]


def _may_be_meant(other: Mention, kind: MentionKind, desk: Desk) -> bool:
    """Whether a pronoun for a person, or for a body, may stand for a mention: no name that says more of a noun may."""
    if other.kind is MentionKind.PLACE or (other.kind in SURE_KINDS and kind in SURE_KINDS and other.kind is not kind):
        return False
    following = desk.text[other.span.end : other.span.end + 2]
    opening = other.span.quote.split()[0].casefold()
    after_article = opening in _ARTICLES or _word_before(other, desk) in _ARTICLES
    describing = following[:1] == " " and following[1:].islower() and after_article  # `the Orlan list`
    return not describing or other.kind is MentionKind.PERSON


def names_stranger(claim: DesignationClaim, desk: Desk) -> bool:
    """Return whether a listing is told of a party whom its own words name, and whose name no party linked bears.

    What an entry says of others bears out no listing of his: `His partner X was listed on the same day`.
    """
    if claim.count is not None:
        return False
    for party in claim.parties:
        mention = desk.mentions[party]
        inside = claim.span.start <= mention.span.start < claim.span.end
        if mention.form is not MentionForm.NAMED or not inside or desk.entity(party) is not None:
            continue
        words = telling_words(mention.name)
        acronym = len(words) == 1 and mention.name.isupper() and len(words[0]) > FEWEST_LETTERS
        if (len(words) >= FEWEST_WORDS or acronym) and not desk.linked_with(words):
            return True
    return False


def is_whole_name(mention: Mention, desk: Desk) -> bool:
    """Return whether a name ends where the reader ends it: neither in an initial nor before one more word of it."""
    name, after = mention.name, desk.text[mention.span.end : mention.span.end + 3]
    if _word_before(mention, desk) in _PUT_IN_QUESTION:
        return False
    joined = after[:1] in _JOINING and after[1:2] != "s"
    # With an initial it may be a firm's as well as a person's: `the stores Pavel B. Vesk`.
    if any(len(word.strip(".")) < FEWEST_LETTERS for word in name.split()) or joined:
        return False
    if name.isupper() and after[:2] == ", " and after[2:3].isupper():
        return False  # `VESK, Radu Osman`: as lists write the name of a person
    goes_on = after[:1] == " " and after[1:2].isupper()
    return not goes_on or desk.resolution.reading.document.language == "de"


_PUT_IN_QUESTION = frozenset("so-called alleged supposed self-styled soi-disant llamado llamada sogenannte".split())
_JOINING = ("-", "–", "'", "’", "&", "/")


def is_plain_name(mention: Mention, name: str, desk: Desk) -> bool:
    """Return whether a name whose kind the reader does not know is one of a party, given whole, and no description.

    A report in the language of the lists writes several words with capitals, without an article or marks.
    """
    if desk.resolution.reading.document.language != "en" or mention.form is not MentionForm.NAMED:
        return False
    if len(telling_words(name)) < FEWEST_WORDS or not name.isascii():
        return False
    before = desk.text[: mention.span.start].rstrip(" ")
    return _word_before(mention, desk) not in _ARTICLES and not before.endswith(tuple(_MARKS))


_ARTICLES_OF_THINGS = frozenset("le la les el los las il lo gli o os as the".split())


def is_thing_by_article(mention: Mention, desk: Desk) -> bool:
    """Return whether an article right before a name that was taken for a person's says that it is one of a body."""
    return mention.kind is MentionKind.PERSON and _word_before(mention, desk) in _ARTICLES_OF_THINGS


def _word_before(mention: Mention, desk: Desk) -> str:
    words = desk.text[max(0, mention.span.start - 40) : mention.span.start].split()
    return words[-1].strip('(«"“„‘').casefold() if words else ""
