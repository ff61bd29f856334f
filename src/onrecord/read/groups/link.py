"""Link groups: words for several parties become mentions that hold them."""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft, Found
from onrecord.read.groups.members import members_of
from onrecord.read.groups.references import find_references


def link_groups(draft: Draft) -> None:
    """Add a mention for each word that stands for several parties told before, and give it these as members.

    A pronoun or description that lies in the words stands for the group from then on, not for one party.
    """
    told: list[Found] = []
    for reference in find_references(draft):
        chosen = members_of(draft, reference, told)
        if chosen is None or len(chosen.found) < max(2, reference.some + 1):
            continue
        kinds = {member.root.kind for member in chosen.found}
        group = Found(
            first=reference.first,
            last=reference.last,
            kind=kinds.pop() if len(kinds) == 1 else MentionKind.OTHER,
            form=MentionForm.PRONOMINAL,
            name="",
            plural=True,
            members=tuple(member.root for member in chosen.found),
            some=reference.some,
            fit=chosen.fit.value,
            none=reference.none,
        )
        told.append(group)
        inside = [f for f in draft.found if f.first < group.last and group.first < f.last]
        draft.found = sorted([*(f for f in draft.found if f not in inside), group], key=lambda f: (f.first, f.last))
