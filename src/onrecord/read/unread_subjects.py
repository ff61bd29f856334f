"""Subjects that no name stands for: a noun in front of the verb that no mention holds."""

from onrecord.read.draft import Draft, Segment


def has_unread_subject(draft: Draft, segment: Segment, verb: int) -> bool:
    """Whether a noun stands where the subject does in a text without capitals, though it is no name that we found."""
    lexicon, at = draft.lexicon, segment.first
    if lexicon.letter_case:
        return _opens_with_noun(draft, segment, verb)
    if lexicon.verb_first:
        at = verb + 1
    while at < segment.last and draft.words[at] in lexicon.conjunctions:
        at += 1
    if at >= segment.last or not draft.tokens[at].text[0].isalpha():
        return False
    word = draft.words[at]
    if lexicon.verb_first and draft.words[verb] in lexicon.copulas and word in lexicon.roles:
        return False  # `كان أمير الجماعة`: what he was, not who
    closed = (lexicon.prepositions, lexicon.adverbs, lexicon.negations, lexicon.clause_starts, lexicon.pronouns)
    return (
        not draft.verbs[at] and not any(word in words for words in closed) and not draft.in_date(draft.tokens[at].start)
    )


def names_by_noun(draft: Draft, segment: Segment, verb: int) -> bool:
    """Whether a bare noun stands before the verb of what somebody says, in a language without articles."""
    lexicon, at = draft.lexicon, max(segment.first, segment.own)
    if not lexicon.bare_genitive or not lexicon.letter_case:
        return False
    if at < verb and draft.words[at] in lexicon.content_words:
        at += 1
    return at < verb and any(
        draft.words[at] in table for table in (lexicon.group_nouns, lexicon.person_nouns, lexicon.roles)
    )


def _opens_with_noun(draft: Draft, segment: Segment, verb: int) -> bool:
    """Whether a noun with an article opens a clause before its verb, which names nobody: `Un obispo acusa a ...`."""
    lexicon, at = draft.lexicon, segment.first
    commas = [i for i in range(segment.first, verb) if draft.tokens[i].text == ","]
    if commas and draft.words[segment.first] in lexicon.prepositions:
        at = commas[-1] + 1  # `En el mar, la lista incluye ...`
    while at < verb and (draft.words[at] in lexicon.conjunctions or draft.words[at] in lexicon.adverbs):
        at += 1
    if at + 1 < verb and draft.numbers_in(at, at + 1) and draft.tokens[at + 1].text.islower():
        return True  # `Diez militares siguen en la lista`
    if at + 1 >= verb or draft.words[at] not in lexicon.articles or draft.words[at] in lexicon.possessives:
        return False
    noun = draft.words[at + 1]
    # `El grupo` is a mention of its own; `El dueño` may be whom the text was about.
    described = any(noun in table for table in (lexicon.group_nouns, lexicon.person_nouns, lexicon.roles))
    return draft.tokens[at + 1].text.islower() and not described and noun not in lexicon.name_words
