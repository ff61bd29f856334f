"""Names in quotation marks behind a noun: a party of their own, whatever the noun could mean."""

import pytest

from onrecord.model.claim import DesignationClaim, RoleClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import finding
from tests.unit.record.held_record import ORG, entry, snapshot

ENTRIES = (
    entry("un:TBe.021", "Ostrel League", kind=ORG, listed_on="2012-07-05"),
    entry("un:TBi.022", "Radu Vesk", listed_on="2011-02-09", remarks="Leader of ALTOR (“Grey Wolves”)."),
)
LISTS = tuple(snapshot(day, *ENTRIES) for day in ("2020-12-01", "2021-12-01"))


def told(kind, text, language):
    found = finding(text, lists=LISTS, language=language)
    verdicts = {verdict.claim_id: verdict.label for verdict in found.verdicts}
    return [verdicts[claim.id] for claim in found.resolution.reading.claims if isinstance(claim, kind)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Die Ostrel League steht auf der Liste der UNO. Der verbotene Verein «Die gute Sache» steht dort nicht.",
        ),
        (
            "es",
            "Ostrel League figura en la lista de la ONU. La asociación prohibida «La buena causa» no figura en ella.",
        ),
        (
            "fr",
            "Ostrel League figure sur la liste de l'ONU. Le groupe interdit « La bonne cause » n'y figure pas.",
        ),
        (
            "en",
            "The Ostrel League is on the UN list. The banned group “The Good Cause”, by contrast, is on no UN list.",
        ),
    ],
)
def test_a_noun_with_a_quoted_name_means_nobody_named_before(language, text):
    labels = told(DesignationClaim, text, language)
    assert labels[0] is Label.SUPPORTED
    assert labels[1:]
    assert not {Label.CONTRADICTED, Label.DIFFERS} & set(labels[1:])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Radu Vesk est sur la liste de l'ONU. L'ONU le décrit comme le chef des Loups Gris."),
        ("de", "Radu Vesk steht auf der UN-Liste. Die UN-Liste nennt ihn als Chef der Grauen Wölfe."),
        ("es", "Radu Vesk figura en la lista de la ONU. La ONU lo describe como jefe de los Lobos Grises."),
    ],
)
def test_what_a_body_is_called_in_another_language_contradicts_no_post(language, text):
    assert not {Label.CONTRADICTED, Label.DIFFERS} & set(told(RoleClaim, text, language))
