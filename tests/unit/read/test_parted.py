"""A source in commas between subject and predicate is no part of either, in five languages."""

import pytest

from onrecord.model.vocab import Label
from tests.unit.check.checking import ORG, finding
from tests.unit.record.held_record import entry, snapshot

LEADER = entry("un:TBi.002", "Radu Vesk", listed_on="2011-02-09")
TRADER = entry("un:TBi.003", "Osman Teral", listed_on="2011-02-09")
BRIGADE = entry(
    "un:TBe.001", "Tarvin Brigade", kind=ORG, listed_on="2012-07-05", remarks="Headed by Radu Vesk (TBi.002)."
)
LISTS = (snapshot("2020-12-01", LEADER, TRADER, BRIGADE), snapshot("2021-12-01", LEADER, TRADER, BRIGADE))
LEADS = {
    "en": "Radu Vesk and Osman Teral were put on the UN list on 9 February 2011. ",
    "fr": "Radu Vesk et Osman Teral ont été inscrits sur la liste de l'ONU le 9 février 2011. ",
    "es": "Radu Vesk y Osman Teral fueron incluidos en la lista de la ONU el 9 de febrero de 2011. ",
    "de": "Radu Vesk und Osman Teral wurden am 9. Februar 2011 auf die Liste der UN gesetzt. ",
    "ru": "Раду Веск и Осман Терал внесены в список ООН 9 февраля 2011 года. ",
}
SENTENCES = [
    ("en", "The leader of the Tarvin Brigade, according to the UN entry, is {}."),
    ("en", "The leader of the Tarvin Brigade, in the UN's telling, is {}."),
    ("en", "The leader of the Tarvin Brigade, the entry says, is {}."),
    ("en", "The leader of the Tarvin Brigade, as the list has it, is {}."),
    ("fr", "Le chef de la Tarvin Brigade, selon la liste, est {}."),
    ("fr", "Le chef de la Tarvin Brigade, dit la fiche, est {}."),
    ("es", "El jefe de la Tarvin Brigade, según la lista, es {}."),
    ("es", "El jefe de la Tarvin Brigade, dice la ficha, es {}."),
    ("de", "Der Anführer der Tarvin Brigade, so der Eintrag, ist {}."),
    ("ru", "Главой Tarvin Brigade, по данным ООН, является {}."),
]


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
@pytest.mark.parametrize(
    ("latin", "cyrillic", "label"),
    [("Radu Vesk", "Раду Веск", Label.SUPPORTED), ("Osman Teral", "Осман Терал", Label.CONTRADICTED)],
)
def test_who_holds_a_post_is_read_past_the_source(language, sentence, latin, cyrillic, label):
    text = sentence.format(cyrillic if language == "ru" else latin)
    found = finding(LEADS[language] + text, lists=LISTS, language=language)
    labels = {verdict.claim_id: verdict.label for verdict in found.verdicts}
    roles = [claim for claim in found.resolution.reading.claims if type(claim).__name__ == "RoleClaim"]
    assert [labels[claim.id] for claim in roles] == [label], [claim.span.quote for claim in roles]
