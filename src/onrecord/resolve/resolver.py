"""The Resolver: readings to resolutions, by folded names of the record and context."""

import dataclasses
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec

from onrecord.model.document import KIN_CLUE, Mention, Reading
from onrecord.model.entity import Candidate, Link, Resolution
from onrecord.model.record import Entity, Name
from onrecord.model.vocab import MentionForm, MentionKind, NameQuality, Outcome
from onrecord.record.base import RecordView
from onrecord.record.scan import name_keys
from onrecord.resolve.branches import is_branch, with_branches
from onrecord.resolve.company import company_of, with_linked
from onrecord.resolve.compounds import has_every_compound
from onrecord.resolve.context import Bearers, Context
from onrecord.resolve.decide import MOST_CANDIDATES, decide
from onrecord.resolve.denied_beside import apart_from_listed
from onrecord.resolve.elsewhere import with_entries_elsewhere
from onrecord.resolve.firms import bodies_that_begin, bodies_with, firms_called, whole_names
from onrecord.resolve.given_names import ends_row_of_relatives, with_relatives
from onrecord.resolve.in_translation import Translated, in_translation, translated_names
from onrecord.resolve.juniors import split_off, without_elders
from onrecord.resolve.kin import child_or_sibling, is_byname, kin_called, kin_mentions, of_one_family, with_siblings
from onrecord.resolve.longer_in_text import with_words_beside
from onrecord.resolve.near import NearNames, explained, name_of
from onrecord.resolve.nouns_before import without_nouns
from onrecord.resolve.only_one import alone_reasons, is_only_longer, nickname_reasons
from onrecord.resolve.outlined import left_open_beside_outlined
from onrecord.resolve.reasons import ANOTHER_NAME, reasons_for, that_tell
from onrecord.resolve.romanised import is_family_first, is_turned, romanisation
from onrecord.resolve.short_names import is_short_form
from onrecord.resolve.short_of import with_short_names
from onrecord.resolve.spellings import as_in_english, at_home, in_other_cases, written_out
from onrecord.resolve.tied_names import tied_names
from onrecord.resolve.told_as_one import told_as_one, told_as_two
from onrecord.resolve.twins import LEAST_WORDS
from onrecord.resolve.written_out import in_letters_of
from onrecord.text.normalize import PARTICLES, fold, telling_words

METHOD = "names.v2"


class Spelling(NamedTuple):
    """How a name in the report compares with that of the record.

    Attributes:
        told: It, in words.
        faithful: It is the listed name written in Cyrillic letters, or with the family name first; no guess.
    """

    told: str
    faithful: bool


_BEHIND_A_NOUN = Spelling("but for the word before it", False)
_TRANSLATED = Spelling("in another language", True)
Respelt = dict[tuple[str, str], Spelling]
"""Mention id and entity id to how the name in the report compares with that of the record."""
_NAMED_PARTIES = (MentionKind.PERSON, MentionKind.ORGANIZATION, MentionKind.OTHER)


class Resolver:
    """Resolves mentions against one record view; built once, called on a batch."""

    def __init__(self, view: RecordView) -> None:
        self._view = view
        self._near = NearNames(view)

    def __call__(self, readings: Sequence[Reading]) -> list[Resolution]:
        """Return one resolution a reading, same order, with one link a mention."""
        return [self._resolve(reading) for reading in readings]

    def _resolve(self, whole: Reading) -> Resolution:
        bare = without_nouns(whole, self._view)
        apart, young = split_off(whole, in_letters_of(self._view, with_words_beside(whole, bare, self._view)))
        reading = msgspec.structs.replace(whole, mentions=apart)
        guessed = {one.id for one, other in zip(bare, whole.mentions, strict=True) if one is not other}
        translated = translated_names(reading, self._view)
        candidates = self._candidates(reading, translated)
        candidates |= {m.id: without_elders(young, m, candidates[m.id]) for m in apart if m.id in candidates}
        # What is spelt otherwise is no context for other names: it is to be judged by them.
        context = Context.of(reading, candidates, self._view)
        respelt = self._respelt(reading, candidates, young)
        respelt |= {(id_, key): _BEHIND_A_NOUN for id_ in guessed for key in candidates.get(id_, ())}
        respelt |= {
            (mention.id, key): _TRANSLATED
            for mention in apart
            for key, bearer in in_translation(mention, translated).items()
            if candidates.get(mention.id, {}).get(key) == bearer
        }
        faithful = {mention: spelling.faithful for (mention, _), spelling in respelt.items()}
        context = dataclasses.replace(
            context,
            company=company_of(reading.mentions, candidates, faithful),
            parties=company_of(reading.mentions, candidates, faithful, with_bodies=True),
            as_one=told_as_one(reading, candidates),
            as_two=told_as_two(reading, candidates),
            entities=context.entities | written_out(reading.mentions, candidates, faithful),
        )
        links = _links(reading, candidates, context, respelt)
        # What is linked now is context for names that were not: `X is linked to Hamas`, once Hamas is.
        known = {link.entity.id for link in links if link.entity is not None and link.outcome is Outcome.LINKED}
        relatives = self._relatives(reading, links, candidates)
        candidates |= relatives
        undecided = any(link.outcome is not Outcome.LINKED and link.candidates for link in links)
        ties = tied_names(known | context.entities, self._view) if undecided else {}
        if relatives or ties or (undecided and known - context.entities):
            persons = {key for key in known if self._view.entity(key).kind is MentionKind.PERSON}
            context = dataclasses.replace(
                context,
                entities=context.entities | known,
                ties=ties,
                company=with_linked(context.company, persons, self._view),
                parties=with_linked(context.parties, known, self._view),
            )
            links = _links(reading, candidates, context, respelt)
        links = with_relatives(reading, with_short_names(reading.mentions, links), self._view)
        links = apart_from_listed(reading, left_open_beside_outlined(reading, links, self._view))
        links = with_siblings(reading, with_branches(reading, links, self._view), candidates)
        return Resolution(reading=whole, links=with_entries_elsewhere(links, self._view))

    def _relatives(
        self, reading: Reading, links: Sequence[Link], candidates: Mapping[str, Bearers]
    ) -> dict[str, Bearers]:
        """The persons on record whom given names mean that the report calls relatives of somebody who is linked."""
        linked: dict[str, Entity] = {}
        for mention, link in zip(reading.mentions, links, strict=True):
            if link.entity is not None and link.entity.kind is MentionKind.PERSON:
                linked.setdefault(mention.name, link.entity)
        found: dict[str, Bearers] = {}
        for mention, owner in kin_mentions(reading.mentions):
            if owner not in linked:
                continue
            bearers = child_or_sibling(mention, linked[owner], self._view)
            known = candidates.get(mention.id, {})
            if not bearers and all(is_byname(name) for _, name in known.values()):
                # `his brother Radu` is no stranger whom a list has under the one name `Radu`
                bearers = kin_called(mention, [linked[owner]], self._view) or of_one_family(known, linked[owner])
                if known and not bearers:
                    found[mention.id] = {}
            if bearers and set(bearers) != set(known):
                found[mention.id] = bearers
        return found

    def _respelt(self, reading: Reading, candidates: dict[str, Bearers], young: frozenset[str]) -> Respelt:
        """Add the parties whose names the report spells otherwise, where no name of a chain is on record as it stands.

        Returns:
            How the names compare, by mention id and entity id.
        """
        known = {
            mention.chain or mention.id
            for mention in reading.mentions
            if any(not _is_nobody_s(mention, name) for _, name in candidates.get(mention.id, {}).values())
        }
        respelt: Respelt = {}
        for mention in reading.mentions:
            named = mention.form is MentionForm.NAMED and mention.kind in _NAMED_PARTIES
            if (
                not named
                or is_branch(mention)
                or candidates.get(mention.id)
                or (mention.chain or mention.id) in known
                or mention.id in young
            ):
                continue
            bearers: dict[str, tuple[Entity, Name]] = {}
            for found in self._near(mention, reading.document.language).values():
                entity = self._view.entity(found.entity)
                bearers[entity.id] = (entity, name_of(found))
                faithful = bool(romanisation(mention.name, found.name)) or is_turned(mention.name, found.name)
                respelt[mention.id, entity.id] = Spelling(explained(found), faithful)
            candidates[mention.id] = bearers
        return respelt

    def _candidates(self, reading: Reading, translated: Translated) -> dict[str, Bearers]:
        """The entities that each name in the report may refer to, by mention id."""
        names = [
            mention for mention in reading.mentions if mention.form is MentionForm.NAMED and not is_branch(mention)
        ]
        language = reading.document.language
        keys = {
            mention.name: (*name_keys(mention.name), *in_other_cases(mention), *as_in_english(mention, language))
            for mention in names
        }
        found = self._view.look_up({key for some in keys.values() for key in some})
        candidates: dict[str, Bearers] = {}
        for mention in names:
            bearers: dict[str, tuple[Entity, Name]] = {}
            for hit in [hit for key in keys[mention.name] for hit in found.get(key, ())]:
                entity = self._view.entity(hit.entity_id)
                known = bearers.get(entity.id)
                if _kinds_agree(mention, entity) and (known is None or known[1].quality is NameQuality.WEAK):
                    bearers[entity.id] = (entity, hit.name)
            firms = firms_called(mention, self._view) if _may_be_a_firm(mention) and not bearers else {}
            bearers.update(whole_names(mention, firms))
            if mention.kind in _NAMED_PARTIES and (not bearers or mention.kind is MentionKind.PERSON):
                for key, row in self._longer(mention).items():
                    if key not in bearers or (bearers[key][1].quality is NameQuality.WEAK and _is_long(mention)):
                        bearers[key] = row
            if _may_be_a_firm(mention) and not bearers:
                view = self._view
                bearers.update(firms or bodies_with(mention, view) or bodies_that_begin(mention, view))
            bearers = bearers or dict(in_translation(mention, translated))
            if ends_row_of_relatives(mention, reading.document.text):
                bearers = {key: row for key, row in bearers.items() if row[0].kind is MentionKind.PERSON}
            candidates[mention.id] = bearers
        return candidates

    def _longer(self, mention: Mention) -> Bearers:
        """Entities with a good name that holds every word of a shorter one, in any order, or has the family name last.

        `Kim Bel-teng` may be the `Bel-teng KIM` of one list where another has a `KIM BEL TENG`.
        """
        words = telling_words(mention.name)
        if len(words) < 2:
            return {}
        found: dict[str, tuple[Entity, Name]] = {}
        kin = any(clue.startswith(KIN_CLUE) for clue in mention.clues)
        for hit in self._view.near_names(words):
            listed = hit.name.text
            theirs = fold(listed).split()
            whole = set(words) == set(theirs) and len(theirs) <= len(fold(mention.name).split())
            holds = set(words) <= set(theirs) or is_turned(mention.name, listed)
            if hit.name.quality is NameQuality.WEAK or not holds or _is_sentence(listed):
                continue
            if not has_every_compound(mention.name, listed):
                continue
            if kin and next((word for word in theirs if word not in PARTICLES), "") not in words:
                continue  # `his father Osman`, of the Vesks: no `Radu Osman Vesk`, who is a son of that one
            entity = self._view.entity(hit.entity_id)
            if (
                whole
                and not is_turned(mention.name, listed)
                and not is_family_first(mention.name, listed, at_home(entity))
            ):
                continue
            if entity.kind is mention.kind or mention.kind is MentionKind.OTHER:
                # Of several names the one of which this is the short form tells most.
                shorter = is_short_form(mention.name, listed)
                if entity.id not in found or (shorter and not is_short_form(mention.name, found[entity.id][1].text)):
                    found[entity.id] = (entity, hit.name)
        return found


_LONG = 3
"""Words of a weak alias that is a good name without one of its words."""


def _is_long(mention: Mention) -> bool:
    return len(telling_words(mention.name)) >= _LONG


LONGEST_NAME = 9
"""Words up to which a name that ends with a stop is one, and no sentence that a list has among them."""


def _is_sentence(listed: str) -> bool:
    return listed.endswith(".") and len(listed.split()) > LONGEST_NAME


def _links(reading: Reading, candidates: dict[str, Bearers], context: Context, respelt: Respelt) -> list[Link]:
    """One link a mention: that of its chain, unless its own name points elsewhere."""
    chains: dict[str, list[Mention]] = {}
    for mention in reading.mentions:
        chains.setdefault(mention.chain or mention.id, []).append(mention)
    decided = {root: _decide_chain(chain, candidates, context, respelt) for root, chain in chains.items()}
    split = {root for root, chain in chains.items() if _may_be_two(chain, candidates)}
    links = []
    for mention in reading.mentions:
        root = mention.chain or mention.id
        link = decided[root]
        if root in split:
            link = _of_two(mention, chains[root], candidates, context, respelt)
        elif mention.id != root and candidates.get(mention.id):
            link = _by_own_name(mention, link, candidates, context, respelt)
        if link.entity is not None and _is_no_firm_s(mention, link.entity):
            link = Link(mention_id=mention.id, outcome=Outcome.NIL)
        links.append(Link(mention_id=mention.id, outcome=link.outcome, candidates=link.candidates, method=METHOD))
    return links


def _may_be_a_firm(mention: Mention) -> bool:
    """Whether a name may be that of a firm in other words: the first of its chain, and no single word of a person."""
    if mention.kind not in _NAMED_PARTIES or (mention.chain or mention.id) != mention.id:
        return False
    return mention.kind is not MentionKind.PERSON or len(telling_words(mention.name)) > 1


def _is_no_firm_s(mention: Mention, entity: Entity) -> bool:
    """Whether a word for a person joins a name that the reader took for a person's, and that is a firm's."""
    other = mention.form is not MentionForm.NAMED and mention.kind is MentionKind.PERSON
    return other and entity.kind is MentionKind.ORGANIZATION


def _may_be_two(chain: list[Mention], candidates: dict[str, Bearers]) -> bool:
    """Whether a chain may join two parties: a full name, and after it a longer one that fits fewer parties.

    `Nicolás Maduro` and, further on, his son `Nicolás Ernesto Maduro Guerra`: the record has a party that only the
    shorter name fits. The other way round, the longer name first, the shorter one is its short form.
    """
    lead = _lead(chain, candidates)
    if lead is None:
        return False
    before = chain[: chain.index(lead)]
    return any(
        _is_full(mention) and set(candidates.get(mention.id, ())) - set(candidates[lead.id]) for mention in before
    )


def _of_two(
    mention: Mention, chain: list[Mention], candidates: dict[str, Bearers], context: Context, respelt: Respelt
) -> Link:
    """The link of a name in a chain that may join two: by its own full name; a short one is anybody's."""
    own = [other for other in chain if other.name == mention.name]
    if _is_full(mention) and candidates.get(mention.id):
        return _decide_chain(own, candidates, context, respelt)
    lead = _lead(chain, candidates)
    full = {other.id: other for other in chain if _is_full(other) and candidates.get(other.id)}
    found = {
        one.entity.id: one
        for other in (*full.values(), *([lead] if lead is not None else []))
        for one in _candidates_with_reasons(other, [other], candidates, context, respelt)
    }
    return Link(mention_id=mention.id, outcome=Outcome.AMBIGUOUS, candidates=tuple(found.values())[:MOST_CANDIDATES])


def _is_nobody_s(mention: Mention, name: Name) -> bool:
    """Whether a name says nothing of the other names of its chain: one word that is a weak alias of somebody."""
    return name.quality is NameQuality.WEAK and len(telling_words(mention.name)) < LEAST_WORDS


def _is_full(mention: Mention) -> bool:
    return mention.kind is MentionKind.PERSON and len(telling_words(mention.name)) > 1


def _lead(chain: list[Mention], candidates: dict[str, Bearers]) -> Mention | None:
    """The longest name of a chain that some party bears, the first of equals."""
    named = [mention for mention in chain if candidates.get(mention.id)]
    return max(named, key=lambda mention: len(mention.name.split())) if named else None


def _by_own_name(
    mention: Mention, chain: Link, candidates: dict[str, Bearers], context: Context, respelt: Respelt
) -> Link:
    """The link of a later name in a chain, which may be another party's: its own bearers against the chain's entity."""
    own = candidates[mention.id]
    if chain.outcome is not Outcome.LINKED:
        return _decide_chain([mention], candidates, context, respelt)
    entity = chain.entity
    others = [key for key in own if entity is None or key != entity.id]
    if len(own) > 1 and any(key in context.entities for key in others):
        alone = _decide_chain([mention], candidates, context, respelt)
        if alone.outcome is not Outcome.LINKED:
            return alone
        rivals = _candidates_with_reasons(mention, [mention], candidates, context, respelt)
        return Link(mention_id=mention.id, outcome=Outcome.AMBIGUOUS, candidates=rivals)
    if entity is not None and entity.id not in own:
        alone = _decide_chain([mention], candidates, context, respelt)
        # The given name of a person named in full is no ship of that name.
        of_person = alone.entity is None or alone.entity.kind is MentionKind.PERSON
        same_sort = of_person or entity.kind is not MentionKind.PERSON
        return alone if alone.outcome is Outcome.LINKED and same_sort else chain
    return chain


def _decide_chain(chain: list[Mention], candidates: dict[str, Bearers], context: Context, respelt: Respelt) -> Link:
    """Decide by the names of a chain, the longest first; every name of it adds its reasons."""
    lead = _lead(chain, candidates)
    if lead is None:
        return Link(mention_id=chain[0].id, outcome=Outcome.NIL)
    return decide(lead, list(_candidates_with_reasons(lead, chain, candidates, context, respelt)))


def _candidates_with_reasons(
    lead: Mention, chain: list[Mention], candidates: dict[str, Bearers], context: Context, respelt: Respelt
) -> tuple[Candidate, ...]:
    found = []
    for entity, name in candidates[lead.id].values():
        reasons = reasons_for(entity, name, chain, context)
        spelling = respelt.get((lead.id, entity.id))
        if spelling:
            rest = that_tell(reasons[1:], entity, chain, context) if spelling.faithful else reasons[1:]
            reasons = (f"{reasons[0]}, {spelling.told}", *rest)
        if len(candidates[lead.id]) > 1 and is_only_longer(lead, entity, context):
            reasons = tuple(reason for reason in reasons if reason != ANOTHER_NAME)
        elif len(candidates[lead.id]) == 1 and spelling is None:
            reasons += nickname_reasons(lead, entity, name, context, candidates)
            reasons += alone_reasons(lead, entity, name, context, corroborated=len(reasons) > 1)
        guessed = spelling is not None and not spelling.faithful
        found.append(Candidate(entity=entity, score=0.0, matched=name, reasons=reasons, respelt=guessed))
    return tuple(found)


def _kinds_agree(mention: Mention, entity: Entity) -> bool:
    if mention.kind in (MentionKind.OTHER, MentionKind.PLACE) or entity.kind is MentionKind.OTHER:
        return True
    return mention.kind is entity.kind


def resolve(readings: Sequence[Reading], view: RecordView) -> list[Resolution]:
    """Return one resolution a reading, same order."""
    return Resolver(view)(readings)
