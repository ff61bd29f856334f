"""Own names: whether a list that has an organisation would have it under the name that a report in any language gives.

A list gives organisations in English, or in their own language in Latin letters. `Zentralbank` may stand there as
`Central Bank`, and so its absence shows nothing; `Brigade de l'Azlagh` keeps its last word in every translation.
"""

from onrecord.check.case import Desk
from onrecord.check.listing.nearness import has_spelling, is_on, may_be
from onrecord.model.vocab import MentionForm
from onrecord.text.names import part_of
from onrecord.text.normalize import fold
from onrecord.text.senses import Sense, content_of

SHORTEST_OWN = 4
"""Letters of a word of a name by which its bearer is looked for alone."""
_ENGLISH = frozenset("of the and for".split())
"""Words that no name in another language has: such a name is written as the lists write it."""
_COMPANY_WORDS = frozenset(
    "bank shipping trading holding holdings group company limited airlines airways aviation logistics services oil "
    "energy steel gold mining insurance bunkering tankers lines network army movement technology systems investment "
    "investments enterprise enterprises partners ventures exchange council foundation trust fund resources supplies "
    "freight cargo ltd marine petroleum".split()
)
"""English words of firms and bodies."""
_SHARED = {
    "de": frozenset("bank holding holdings trust marine gold services".split()),
    "fr": frozenset("marine trust services".split()),
    "es": frozenset(),
    "it": frozenset(),
    "pt": frozenset(),
}
"""Those of them that another language has as well, so that they do not tell in which of the two a name is given."""
_MARKS = "«\"“„‚'‘‹"


def has_own_word(party: str, name: str, source: str, desk: Desk) -> bool:
    """Return whether a name is written as a list would write it, or has a word that no translation changes.

    No name on the list has such a word, in any spelling: one that no table of the language has may still be of it.
    """
    language = desk.resolution.reading.document.language
    folded = fold(name).split()
    if is_in_english(name, desk):
        return True
    plain = _is_quoted(party, desk) or (len(folded) == 1 and language != "de" and not _opens_sentence(party, desk))
    own = [sense for sense in content_of(name, language).senses if _is_own(sense, name, plain=plain)]
    return bool(own) and not any(_is_borne(fold(sense.name), party, source, desk) for sense in own)


def is_in_english(name: str, desk: Desk) -> bool:
    """Return whether a report in another language gives a name in English: `Orlan Shipping`, `Bank of Orlan`.

    Nobody has translated it, and a list that has its bearer has it so.
    """
    language = desk.resolution.reading.document.language
    folded = fold(name).split()[1:]
    if language == "en" or not name.isascii():
        return False
    foreign = _COMPANY_WORDS - _SHARED[language] if language in _SHARED else frozenset()
    return not _ENGLISH.isdisjoint(folded) or not foreign.isdisjoint(folded)


def _is_own(sense: Sense, name: str, *, plain: bool) -> bool:
    """Whether a word of a name is no word of its language that a translation would change.

    Args:
        sense: The word.
        name: The name.
        plain: The report shows that it is a name, by marks or by a capital within a sentence.
    """
    foreign = sense.word.isascii() and not name.isascii() and any("\u0400" <= c <= "\u04ff" for c in name)
    if part_of(fold(sense.word)).text != fold(sense.word):
        return False  # `nacional`, `banque`: a word of organisations that has a form in every language
    return sense.bare and len(sense.name) >= SHORTEST_OWN and (sense.proper or plain or foreign)


def _is_quoted(party: str, desk: Desk) -> bool:
    mention = desk.mentions.get(party)
    if mention is None or mention.form is not MentionForm.NAMED:
        return False
    return mention.span.start > 0 and desk.text[mention.span.start - 1] in _MARKS


def _opens_sentence(party: str, desk: Desk) -> bool:
    mention = desk.mentions.get(party)
    before = desk.text[: mention.span.start].rstrip() if mention is not None else ""
    return not before or before[-1] in ".!?:;\n" or desk.text[len(before) :][:1] == "\n"


def _is_borne(word: str, party: str, source: str, desk: Desk) -> bool:
    """Whether a party on a list, of a kind that the one of a mention may be, has a name with a word in any spelling."""
    mention = desk.mentions[party]
    for hit in desk.view.near_names([word]):
        if has_spelling(word, hit.name.text):
            entity = desk.view.entity(hit.entity_id)
            if may_be(entity, mention.kind) and is_on(entity, source, desk, now=True):
                return True
    return False
