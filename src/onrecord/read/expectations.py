"""What no record could decide: expectations and judgements told in other ways than `will` and `in my view`."""

from itertools import pairwise

from onrecord.model.vocab import MentionForm, MentionKind, Modality
from onrecord.read.comparisons import compares_without_measure, waits
from onrecord.read.draft import Draft, Segment
from onrecord.read.lexicon.base import table
from onrecord.read.openings import after_marks

_EXPECT = frozenset(
    "expect expects expecting foresee foresees predict predicts forecast forecasts anticipate anticipates bet bets"
    " reckon reckons await awaits".split()
)
"""Verbs before what somebody thinks will come: `Traders expect prices to double`."""
_DUE = frozenset("expected due scheduled slated forecast predicted anticipated awaited".split())
"""Words after `is` for what is to come, before a time or `to`: `is expected before spring`, `is due next month`."""
_SURE = frozenset("likely unlikely set poised certain sure bound destined tipped".split())
"""Words after `is` for what is to come, before `to` and a verb: `are unlikely to return`."""
_AHEAD = frozenset("before by next within in on this later soon tomorrow until no".split())
"""Words that tell when."""
_NOW = frozenset("is are 's remains".split())
_LONGEST_WAY = 9
"""Tokens between `expect` and the `to` of what is expected."""

_JUDGING = frozenset(
    "cruel harsh dumb stupid silly sad brave wise smart clever shrewd sly sneaky fair kind mean nasty ugly dirty filthy"
    " greedy lazy weak bold bitter grim dark strange odd weird crazy mad wild safe tough hard easy soft sharp fine"
    " great grand noble pure proud calm dull bland hollow shallow fierce vile foul lame"
    " petty sweet sorry lucky happy unhappy gentle humble rude blunt cynical bleak dear nice pretty lovely plain"
    " sick brutal vicious ridiculous pathetic feeble clumsy costly deadly noisy risky crude tame vain frail wily shabby"
    " tidy messy sloppy merry gloomy dreary stern severe strict loud quiet slippery crafty".split()
)
"""Adjectives of judgement, whose superlative no record decides; `oldest` or `largest` may well be on record."""
_MEASURED = frozenset(
    "large big old eld young long late high low near close short deep tall small new early fast few great rich poor"
    " heavy broad wide wealthy east west north south furth farth inn out upp utt hind".split()
)
"""Adjectives whose superlative a record may decide."""
_NO_SUPERLATIVES = frozenset(
    "west east rest best test guest nest pest chest crest vest quest arrest protest interest"
    " request latest forest priest"
    " harvest contest honest modest unrest invest manifest conquest behest digest suggest attest detest ingest divest"
    " inquest bequest tempest northwest southwest northeast southeast budapest bucharest midwest".split()
)
"""Words with that ending that are none."""
_SWEEPING = table(
    "change{,s,d} {nobody,nothing,no one};achieve{d,s} nothing;mean{s,t} nothing;scare{s,d} {nobody,no one};"
    "deter{s,red} {nobody,no one};impress{es,ed} {nobody,no one};fool{s,ed} {nobody,no one};solve{s,d} nothing;"
    "worth nothing;prove{s,d} nothing;help{s,ed} {nobody,no one};worth more than;worth less than;more than any;"
    "better than any;worse than any;second to none;not worth the paper;too {little,late,timid,lenient};makes no sense;"
    "made no sense;in vain;to no avail;a waste of time;window dressing;toothless;a laughing stock;serves no purpose;"
    "good riddance;poetic justice;high time;speaks volumes;says it all;tells you everything"
)
"""Words by which a text weighs the whole of something, as no record does."""
_NOBODY = table("none of;nobody;no one;nothing;not one;not a single;not one of;no * has;no * have")
"""Words for nobody at all, as subjects."""
_AT_ALL = table("ever;a single;a thing;one iota;the slightest;any of;so much as;the least;a jot")
"""Words that make such a sentence one on everything at all times."""
_GUESSES = {
    "en": table(
        "{my,our,his,her,their} {own ,own best ,best ,,only }{hunch,guess,bet,wager,hope,fear,feeling,prediction,"
        "suspicion,money,sense};i {bet,wager,suspect,fear,hope,predict,reckon,imagine,dare say}"
    ),
    "fr": table(
        "{mon,notre} {pari,pronostic,intuition,pressentiment};je {parie,crains,soupçonne,prédis};"
        "tout {indique,porte à croire,laisse penser,laisse croire};il y a fort à parier"
    ),
    "es": table(
        "{mi,nuestra} {apuesta,corazonada,impresión,sospecha};{apuesto,me temo,sospecho,presiento};"
        "todo {apunta a,indica,hace pensar};es de {esperar,suponer,temer}"
    ),
    "de": table(
        "{meine,unsere} {vermutung,prognose,wette,befürchtung};ich {wette,fürchte,vermute,ahne};"
        "{alles,vieles,manches,einiges} {deutet,spricht} {darauf hin,dafür};es sieht {so,danach} aus;"
        "es ist {zu erwarten,zu befürchten,davon auszugehen,damit zu rechnen}"
    ),
    "ru": table(
        "{моя,наша} {догадка,ставка};{мой,наш} прогноз;{подозреваю,боюсь,готов поспорить};"
        "{всё,все,многое} {указывает на то,говорит о том,идёт к тому}"
    ),
}
"""Words before what somebody only guesses."""
_OWNERS = frozenset({"the", "its", "their", "his", "her", "our", "my"})
_SHORTEST = 5


def outlook_of(draft: Draft, segment: Segment) -> str:
    """Return the modality of an English segment that tells what is expected or judges by a superlative, or empty."""
    if draft.lexicon.language != "en":
        return ""
    if judging(draft, segment.first, segment.last) >= 0 or _sweeps(draft, segment) or _likens(draft, segment):
        return Modality.OPINION
    if compares_without_measure(draft, segment, _JUDGING):
        return Modality.OPINION
    if waits(draft, segment):
        return Modality.FORECAST
    words = draft.words
    for at in range(segment.first, segment.last - 1):
        expects = words[at] in _EXPECT and at > segment.first and not _is_noun(draft, at)
        if expects and (_to_come(draft, segment, at) or _before_long(draft, segment, at)):
            return Modality.FORECAST
        # In the past somebody expected it: what became of it since may be on record.
        ahead = words[at] in _DUE and words[at + 1] in _AHEAD
        ahead = ahead or (words[at] in _DUE | _SURE and _is_infinitive(draft, at + 1, segment.last))
        if ahead and any(word in _NOW for word in words[max(segment.first, at - 3) : at]):
            return Modality.FORECAST
    return ""


def guesses(draft: Draft, segment: Segment) -> bool:
    """Return whether a segment says that what follows is a guess: `My hunch is that ...`."""
    phrases = _GUESSES.get(draft.lexicon.language)
    return phrases is not None and bool(phrases.find(draft.words, segment.first, segment.last))


_CALLED = frozenset("best-known most-wanted best-selling most-favoured".split())
"""Words of that make that a record may bear out."""
_EXTREMES = ("best-", "worst-", "most-", "least-")


def judging(draft: Draft, first: int, last: int) -> int:
    """Return the place of a superlative of judgement (`the cruellest`) in tokens `[first, last)`; -1 for none.

    `No sadder town` judges as `the saddest town` does, and `the best-paid idlers` as `the best` do.
    """
    words = draft.words
    for at in range(first + 1, last):
        extreme = words[at].startswith(_EXTREMES) or (words[at] in ("best", "worst") and at + 1 < last)
        if extreme and _is_owned(draft, at) and words[at] not in _CALLED:
            return at
        if (
            words[at].endswith("est")
            and draft.tokens[at].text.islower()
            and _judges(words[at])
            and _is_owned(draft, at)
        ):
            return at
        compared = words[at].endswith("er") and words[at - 1] == "no" and _base(words[at], "er") in _JUDGING
        if compared and at + 1 < last and words[at + 1].isalpha():
            return at
    return -1


def _judges(word: str) -> bool:
    """Whether a superlative is one of judgement: any but those of what can be measured."""
    if word in _NO_SUPERLATIVES or len(word) < _SHORTEST:
        return False
    stem = word[:-3]
    forms = {stem, stem + "e", stem[:-1] + "y" if stem.endswith("i") else stem, stem[:-1]}
    return not forms & _MEASURED


def _sweeps(draft: Draft, segment: Segment) -> bool:
    """Whether a segment without the name of a party weighs everything: `None of it has ever changed a thing`."""
    first, last = segment.first, segment.last
    if any(f.form is MentionForm.NAMED and f.kind in _PARTIES for f in draft.within(first, last)):
        return False
    if any(not _measures(draft, hit.first) for hit in _SWEEPING.find(draft.words, first, last)):
        return True
    nobody = _NOBODY.find(draft.words, first, last)
    return bool(nobody) and bool(_AT_ALL.find(draft.words, nobody[0].last, last))


def _measures(draft: Draft, at: int) -> bool:
    """Whether a price is part of the words: `worth more than $10 million`."""
    return any(n.kind == "money" for n in draft.numbers_in(at, min(at + _NEAR_FIGURE, len(draft.tokens))))


_NEAR_FIGURE = 7


_MATTERS = frozenset(
    "list lists register roll blacklist regime system sanctions case file policy listings designations process "
    "paperwork exercise business affair story saga outcome verdict machinery catalogue roster approach silence thing "
    "lot".split()
)
"""What a text weighs, none of it a party."""


def _likens(draft: Draft, segment: Segment) -> bool:
    """Whether a segment weighs the matter itself by what it likens it to: `The list is a fossil, and an ugly one`.

    `The case is thinner than its file`; not `The list is a document of 2012`, with a date, a figure or a name.
    """
    first, last = after_marks(draft, segment), segment.last
    verb = segment.verb
    if verb is None or verb - first > _LONGEST_MATTER or verb + 1 >= last:
        return False
    if draft.words[verb] not in draft.lexicon.copulas:
        return False
    if draft.words[verb - 1] not in _MATTERS or draft.words[first] not in draft.lexicon.articles:
        return False
    named = any(f.form is MentionForm.NAMED for f in draft.within(verb, last))
    if named or draft.dates_in(verb, last) or draft.numbers_in(verb, last):
        return False
    likened = draft.words[verb + 1] in ("a", "an") and verb + 2 < last
    compared = draft.words[verb + 1].endswith("er") or draft.words[verb + 1] in ("more", "less")
    return likened or (compared and "than" in draft.words[verb + 2 : last])


_LONGEST_MATTER = 5
"""Tokens of a subject that is weighed."""


def _before_long(draft: Draft, segment: Segment, at: int) -> bool:
    """Whether something is expected at a time to come: `expects one more name before next summer`."""
    ahead = draft.words[at + 1 : segment.last]
    return any(word in _AHEAD_PREPOSITIONS and following in _COMING for word, following in pairwise(ahead))


_AHEAD_PREPOSITIONS = frozenset("before by within until".split())
_COMING = frozenset("next the coming christmas summer spring autumn winter easter ramadan".split())
_PARTIES = (MentionKind.PERSON, MentionKind.ORGANIZATION)


def _is_owned(draft: Draft, at: int) -> bool:
    return draft.words[at - 1] in _OWNERS or draft.tokens[at - 1].lower.endswith(("'s", "’s"))


def _base(word: str, ending: str) -> str:
    """The adjective of a comparative or superlative: `cruellest`, `sadder`, `ugliest`, `wiser`."""
    stem = word[: -len(ending)]
    if len(word) < _SHORTEST or stem in _JUDGING:
        return stem
    forms = (stem + "e", stem[:-1] + "y" if stem.endswith("i") else "", stem[:-1] if stem[-1:] == stem[-2:-1] else "")
    return next((form for form in forms if form in _JUDGING), "")


def _is_noun(draft: Draft, at: int) -> bool:
    """Whether a form is a noun here: `the hope to see`, `their fears`."""
    before = draft.words[at - 1]
    return before in draft.lexicon.articles or before in draft.lexicon.possessives or before in draft.lexicon.of_words


def _to_come(draft: Draft, segment: Segment, at: int) -> bool:
    """Whether somebody else than the one who expects is expected to do something: `expects prices to double`."""
    end = min(segment.last, at + _LONGEST_WAY)
    for place in range(at + 2, end - 1):
        if _is_infinitive(draft, place, segment.last):
            return True
        if draft.tokens[place].text in ".;:":
            break
    return False


def _is_infinitive(draft: Draft, at: int, last: int) -> bool:
    """Whether `to` stands here before a verb, as far as a word shows it: in small letters, and no article."""
    if at + 1 >= last or draft.words[at] != "to":
        return False
    lexicon, following = draft.lexicon, draft.words[at + 1]
    closed = (lexicon.articles, lexicon.prepositions, lexicon.pronouns, lexicon.possessives)
    return draft.tokens[at + 1].text.islower() and not any(following in words for words in closed)
