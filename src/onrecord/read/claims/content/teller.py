"""Unnamed tellers: `An aid worker counted ...`, `A customs man reckons that ...` are said by somebody."""

from onrecord.read.claims.clause import Clause

_TELLS = frozenset(
    "counted counts estimated estimates reckons reckoned put puts saw sees heard hears remembers remembered recalls"
    " recalled says said tells told reports reported claims claimed insists insisted complains complained mentions"
    " mentioned describes described guesses guessed believes believed thinks calculates calculated swears swore"
    " maintains maintained suspects suspected notes noted adds added writes wrote speaks spoke whispers whispered"
    " confirms confirmed admits admitted".split()
)
_PEOPLE = frozenset(
    "worker workers officer officers official officials resident residents villager villagers trader traders banker"
    " bankers broker brokers agent agents man men woman women priest priests driver drivers doctor doctors nurse nurses"
    " teacher teachers witness witnesses source sources diplomat diplomats analyst analysts expert experts councillor"
    " councillors councilor monitor monitors fisherman fishermen refugee refugees farmer farmers herder herders elder"
    " elders trucker truckers captain captains sailor sailors mate mates smuggler smugglers dealer dealers merchant"
    " merchants shopkeeper shopkeepers neighbour neighbours neighbor neighbors cousin colleague colleagues lawyer"
    " lawyers counsel clerk clerks soldier soldiers policeman policemen insider insiders observer observers researcher"
    " researchers economist economists investigator investigators inspector inspectors spokesman spokeswoman"
    " spokesperson activist activists journalist journalists reporter reporters student students engineer engineers"
    " courier couriers guide guides host hosts friend friends aunt uncle medic medics surgeon surgeons magistrate"
    " prosecutor prosecutors guard guards miner miners digger diggers pilot pilots passenger passengers survivor"
    " survivors prisoner prisoners inmate inmates defector defectors people locals ex-croupier veteran veterans"
    " shipbroker shipbrokers creditor creditors donor donors surveyor surveyors economist customer customers".split()
)
"""Nouns for people who tell a reporter things without a name."""
_ANY = frozenset("a an one two three four several some many most other another the local our my".split())
_LONGEST = 12


def teller_of(clause: Clause) -> str:
    """Return the words for an unnamed person who tells what an English clause says; empty where nobody does."""
    draft = clause.draft
    if draft.lexicon.language != "en" or clause.first >= clause.last or draft.words[clause.first] not in _ANY:
        return ""
    for at in range(clause.first + 1, min(clause.last - 1, clause.first + _LONGEST)):
        if draft.words[at] in _TELLS:
            said = draft.words[clause.first : at]
            return draft.text_of(clause.first, at) if any(word in _PEOPLE for word in said) else ""
    return ""
