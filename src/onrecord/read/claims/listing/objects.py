"""The objects of a listing verb: the name behind it, and those joined to it."""

from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause
from onrecord.read.draft import Found


def objects_of(clause: Clause, after: list[Found]) -> list[Found]:
    """Return the object of a listing verb, and the names joined to it: `designated X, Y and the vessel Z`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    chosen = after[:1]
    if lexicon.language != "en" or not chosen or chosen[0].form is not MentionForm.NAMED:
        return chosen
    closed = (lexicon.prepositions, lexicon.relatives, lexicon.pronouns, lexicon.possessives, lexicon.clause_starts)
    for found in after[1:]:
        between = range(chosen[-1].last, found.first)
        plain = all(
            draft.tokens[at].text == ","
            or (
                not draft.verbs[at]
                and not any(draft.words[at] in words for words in closed)
                and draft.words[at] not in lexicon.negations
                and (draft.words[at] in (*lexicon.conjunctions, *lexicon.articles, *_NOUNS_BEFORE_NAMES))
            )
            for at in between
        )
        joined = any(draft.words[at] == "and" or draft.tokens[at].text == "," for at in between)
        if found.form is not MentionForm.NAMED or not plain or not joined or found.modifier:
            break
        if draft.words[found.last : found.last + 1] == ["along"]:
            break  # `and Y along with it` is told apart
        chosen.append(found)
    # `listed X, Y commander`: a comma alone joins nothing
    return chosen if len(chosen) == 1 or "and" in draft.words[chosen[0].last : chosen[-1].first] else chosen[:1]


_NOUNS_BEFORE_NAMES = frozenset("vessel ship tanker company firm bank group general mr mrs colonel brothers".split())
