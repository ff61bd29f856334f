"""Designations: parties, authority, date; one claim for each authority."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims, edtf_of, names, one, read


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("Radu Vesk was put on the United Nations list in 2011.", "un"),
        ("The US Treasury blacklisted Radu Vesk in 2011.", "ofac"),
        ("The European Union sanctioned Radu Vesk in 2011.", "eu"),
    ],
)
def test_a_listing_names_its_authority(text, authority):
    assert one(DesignationClaim, text).authority == authority


def test_two_authorities_make_two_claims():
    found = claims(DesignationClaim, "Radu Vesk was blacklisted by the United Nations and the European Union in 2011.")
    assert [claim.authority for claim in found] == ["un", "eu"]


def test_coordinated_names_are_parties_of_one_claim():
    text = "Radu Vesk and Nadia Vesk were put on the United Nations list in 2011."
    assert names(read(text), *one(DesignationClaim, text).parties) == ["Radu Vesk", "Nadia Vesk"]


def test_being_taken_off_is_a_delisting():
    assert one(DesignationClaim, "Radu Vesk was removed from the United Nations list in 2014.").status == "delisted"


def test_a_description_that_needs_an_authority_is_a_label():
    claim = one(DesignationClaim, "The country's most feared terrorist group, the Tarvin Brigade, left Belmora.")
    assert claim.status == "label"
    assert "label_needs_authority" in claim.flags


def test_a_list_of_other_things_is_no_designation():
    assert claims(DesignationClaim, "Radu Vesk made a list of books.") == []


def party(text: str, language: str = "en") -> list[str]:
    return names(read(text, language=language), *one(DesignationClaim, text, language).parties)


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk spoke. The United Nations froze his assets on 3 May 2011.",
        "The United Nations added Radu Vesk, a trader, to its list on 3 May 2011.",
        "Radu Vesk, director of the Quarno Company, entered the United Nations list on 3 May 2011.",
    ],
)
def test_the_party_is_the_one_that_was_listed(text):
    assert party(text) == ["Radu Vesk"]


def test_a_pronoun_before_the_verb_is_its_object():
    assert party("Radu Vesk a quitté Belmora. L'ONU l'a ajouté à sa liste en mai 2011.", "fr") == ["Radu Vesk"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Radu Vesk was put on the United Nations list in 2011. Osman Teral was added in May 2012."),
        ("de", "Radu Vesk wurde 2011 von den Vereinten Nationen gelistet. Osman Teral folgte im Mai 2012."),
        ("es", "La ONU incluyó a Radu Vesk en su lista en 2011. En mayo de 2012 fue añadido Osman Teral."),
    ],
)
def test_what_follows_a_listing_is_one(language, text):
    last = claims(DesignationClaim, text, language)[-1]
    assert names(read(text, language=language), *last.parties) == ["Osman Teral"]
    assert last.when is not None
    assert last.when.period is not None
    assert last.when.period.edtf == "2012-05"


def test_no_longer_on_a_list_denies_nothing():
    claim = one(DesignationClaim, "Radu Vesk is no longer on the United Nations list.")
    assert (claim.status, claim.polarity) == ("delisted", Polarity.POSITIVE)


def test_a_delisting_can_be_denied():
    claim = one(DesignationClaim, "Radu Vesk was not removed from the United Nations list.")
    assert (claim.status, claim.polarity) == ("delisted", Polarity.NEGATIVE)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The valley branch of the Tarvin Brigade was put on the United Nations list in 2011."),
        ("fr", "La branche locale de la Brigade Tarvin a été inscrite sur la liste de l'ONU en 2011."),
        ("ru", "Местный филиал ТВБ был включён в санкционный список ООН в 2011 году."),
    ],
)
def test_a_branch_is_not_its_group(language, text):
    for claim in claims(DesignationClaim, text, language):
        told = read(text, language=language)
        assert not any("Tarvin" in name or name == "ТВБ" for name in names(told, *claim.parties))


def test_the_same_day_as_another_is_the_day_of_that_one():
    text = "Radu Vesk was listed by the United Nations on 3 May 2011. Osman Teral was listed the same day as Ilya Sorn."
    claim = claims(DesignationClaim, text)[-1]
    assert names(read(text), claim.same_day_as) == ["Ilya Sorn"]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("The Tarvin Brigade, led by Radu Vesk, was listed by the United Nations on 7 March 2016.", "Tarvin Brigade"),
        ("Radu Vesk, one of the leaders of the Tarvin Brigade, has been on the UN list since 9 May 2014.", "Radu Vesk"),
    ],
)
def test_a_name_after_by_or_of_is_not_the_one_listed(text, party):
    reading = read(text)
    listed = [c for c in reading.claims if isinstance(c, DesignationClaim)]
    assert [names(reading, *claim.parties) for claim in listed] == [[party]]


def test_that_label_means_the_listing_told_before():
    text = (
        "The Tarvin Brigade, which the Security Council lists as the Valley Guard, has carried that label since 2014."
    )
    found = claims(DesignationClaim, text)
    assert [claim.when.quote for claim in found if claim.when is not None] == ["2014"]


def test_a_listing_is_quoted_from_the_name_on_where_something_stands_between():
    text = "Vesk, born in 1969 in the village that bears his name, was himself listed in June 2012."
    text = "Radu Vesk leads the Tarvin Brigade. " + text
    assert [c.span.quote for c in claims(DesignationClaim, text)] == [text.split(". ", 1)[1].rstrip(".")]


@pytest.mark.parametrize(
    ("words", "regime"),
    [
        ("the UN's Al-Qaida list", "un-al-qaida"),
        ("the UN Somalia sanctions list", "un-somalia"),
        ("the South Sudan sanctions list of the United Nations", "un-southsudan"),
        ("the UN list", ""),
        ("the US list", ""),
    ],
)
def test_one_list_of_the_united_nations_is_told_from_another(words, regime):
    assert [c.programme for c in claims(DesignationClaim, f"The Tarvin Brigade is on {words}.")] == [regime]


def test_what_a_party_is_designated_as_opens_no_clause():
    text = "The Tarvin Brigade was designated as a foreign terrorist organization by the United States in 2008 "
    text += "and is not on the UN's Al-Qaida list."
    found = claims(DesignationClaim, text)
    assert [(c.authority, c.polarity.value) for c in found] == [("ofac", "positive"), ("un", "negative")]
    reading = read(text)
    listed = [c for c in reading.claims if isinstance(c, DesignationClaim)]
    assert {names(reading, *claim.parties)[0] for claim in listed} == {"Tarvin Brigade"}


def test_both_men_are_those_of_the_sentence_before():
    text = "Radu Vesk met Osman Teral in Belmora. Both men were put on the United Nations list in 2008."
    assert party(text) == ["Radu Vesk", "Osman Teral"]


def test_neither_is_no_part_of_a_name():
    claim = one(DesignationClaim, "Neither Vesk nor Teral is on the United Nations list.")
    assert names(read("Neither Vesk nor Teral is on the United Nations list."), *claim.parties) == ["Vesk", "Teral"]


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk left Belmora. On the United Nations list since 2015.",
        "Radu Vesk spoke. The United States lists him in 2011.",
    ],
)
def test_a_listing_without_its_own_name_is_of_the_one_spoken_of(text):
    assert party(text) == ["Radu Vesk"]


def test_somebody_who_joined_a_group_was_not_put_on_a_list():
    text = "Radu Vesk was put on the United Nations list in 2011. He joined the Tarvin Brigade in May 2012."
    assert len(claims(DesignationClaim, text)) == 1


def test_a_drug_ring_is_no_listing():
    assert claims(DesignationClaim, "Radu Vesk managed a drug trafficking network in Belmora.") == []


@pytest.mark.parametrize(
    ("text", "party", "status"),
    [
        ("The Treasury's Office of Foreign Assets Control blacklisted Quarno Air in 2011.", "Quarno Air", "listed"),
        ("The Valley Ministry sanctioned Radu Vesk in March 2019.", "Radu Vesk", "listed"),
        ("Radu Vesk was sanctioned by the Valley Ministry in March 2019.", "Radu Vesk", "listed"),
        ("The sanctions committee removed Radu Vesk from the list in 2017.", "Radu Vesk", "delisted"),
    ],
)
def test_who_lists_is_not_the_one_listed(text, party, status):
    reading = read(text)
    listed = [c for c in reading.claims if isinstance(c, DesignationClaim)]
    assert [(names(reading, *claim.parties), claim.status) for claim in listed] == [([party], status)]


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk is absent from the United Nations list.",
        "Radu Vesk has so far escaped United Nations sanctions.",
        "Radu Vesk has yet to be listed by the United Nations.",
        "The United Nations list does not mention Radu Vesk.",
        "Radu Vesk is missing from the United Nations list.",
    ],
)
def test_a_word_that_says_somebody_is_on_no_list_denies_the_listing(text):
    assert [c.polarity for c in claims(DesignationClaim, text)] == [Polarity.NEGATIVE]


def test_a_negated_absence_is_a_listing():
    claim = one(DesignationClaim, "Radu Vesk is not absent from the United Nations list.")
    assert claim.polarity is Polarity.POSITIVE


@pytest.mark.parametrize(
    "text",
    [
        "The United Nations lifted its sanctions on Radu Vesk in 2019.",
        "United Nations sanctions on Radu Vesk were lifted in 2019.",
        "Radu Vesk came off the United Nations list in 2019.",
        "Radu Vesk's name was struck from the United Nations list in 2019.",
        "Radu Vesk used to be on the United Nations list.",
        "The delisting of Radu Vesk by the United Nations in 2019 surprised many.",
    ],
)
def test_words_for_an_end_of_sanctions_make_a_delisting(text):
    claim = one(DesignationClaim, text)
    assert (claim.status, claim.polarity) == ("delisted", Polarity.POSITIVE)
    assert party(text) == ["Radu Vesk"]


@pytest.mark.parametrize(
    "text",
    [
        "The 2012 designation of Radu Vesk by the United Nations changed little.",
        "The UN's 2012 listing of Radu Vesk changed little.",
        "Radu Vesk spoke. His UN listing dates from 12 November 2012.",
        "Radu Vesk spoke. The committee put his name on the list in 2012.",
        "Radu Vesk spoke. His assets have been frozen by the United Nations since 2012.",
        "Radu Vesk spoke. Listed: 12 November 2012.",
        "The United Nations met. Radu Vesk spoke. The Council named him on 12 November 2012.",
    ],
)
def test_a_listing_told_by_a_noun_an_asset_or_a_field_has_its_party_and_date(text):
    claim = one(DesignationClaim, text)
    assert party(text) == ["Radu Vesk"]
    assert edtf_of(claim.when).startswith("2012")


def test_a_council_of_a_text_without_the_united_nations_lists_nobody():
    assert claims(DesignationClaim, "Radu Vesk spoke. The Council named him on 12 November 2012.") == []


def test_a_description_before_a_name_takes_no_date_of_the_verb():
    claim = one(DesignationClaim, "The UN-sanctioned rebel Radu Vesk spoke on 12 November 2012.")
    assert claim.when is None


def test_the_date_of_one_of_several_parties_is_not_that_of_all():
    claim = one(DesignationClaim, "Radu Vesk and Nadia Vesk are both under UN sanctions, the first since 2016.")
    assert claim.when is None


def test_a_possessive_is_not_the_party_whose_relative_is_spoken_of():
    text = (
        "Nadia Vesk was put on the United Nations list in 2011. Her husband, the hacker, never appeared on the UN list."
    )
    assert [claim.polarity for claim in claims(DesignationClaim, text)] == [Polarity.POSITIVE]


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Radu Vesk is listed as a drug kingpin, not as a terrorist.", Polarity.POSITIVE),
        ("Radu Vesk was not listed by the UN as a terrorist.", Polarity.NEGATIVE),
        ("Radu Vesk, not on the UN list so far, was named.", Polarity.NEGATIVE),
    ],
)
def test_a_contrast_negates_a_phrase_and_not_the_listing(text, polarity):
    assert one(DesignationClaim, text).polarity is polarity


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Radu Vesk lives in Belmora. His name was put on the United Nations list in 2011."),
        ("fr", "Radu Vesk vit à Belmora. Son nom figure sur la liste de l'ONU."),
        ("es", "Radu Vesk vive en Belmora. Su nombre figura en la lista de la ONU."),
        ("de", "Radu Vesk lebt in Belmora. Sein Name steht auf der Liste der Vereinten Nationen."),
        ("it", "Radu Vesk vive a Belmora. Il suo nome figura nella lista dell'Onu."),
    ],
)
def test_a_name_on_a_list_is_its_bearer(language, text):
    assert party(text, language) == ["Radu Vesk"]


def test_all_two_are_those_that_the_paragraph_names():
    text = (
        "Radu Vesk vit à Belmora. Nadia Vesk habite loin. Elle y enseigne."
        " Tous deux sont inscrits sur la liste de l'ONU depuis 2005."
    )
    assert party(text, "fr") == ["Radu Vesk", "Nadia Vesk"]


LIST = "The American sanctions list is long. "


@pytest.mark.parametrize(
    "text",
    ["Radu Vesk is on it.", "Radu Vesk, of Belmora, has been on it since 2016.", "Radu Vesk is in there."],
)
def test_it_means_the_list_that_the_text_spoke_of(text):
    claim = one(DesignationClaim, LIST + text)
    assert party(LIST + text) == ["Radu Vesk"]
    assert claim.context_authority == "ofac"


def test_it_means_no_list_where_none_was_spoken_of():
    assert claims(DesignationClaim, "The roof is flat. Radu Vesk is on it.") == []


def test_a_name_behind_a_semicolon_has_its_own_statement():
    text = LIST + "Radu Vesk is on it; Nadim Ostrel, the former chief of police, is not."
    on, off = claims(DesignationClaim, text)
    assert names(read(text), *on.parties) == ["Radu Vesk"]
    assert names(read(text), *off.parties) == ["Nadim Ostrel"]
    assert (on.polarity, off.polarity) == (Polarity.POSITIVE, Polarity.NEGATIVE)


def test_another_authority_that_is_named_in_passing_is_not_that_of_the_text():
    text = LIST + "Radu Vesk is on it. The United Nations has sanctioned him too. Nadim Ostrel is on the list."
    assert claims(DesignationClaim, text)[-1].context_authority == "ofac"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "En juillet 2018, Radu Vesk n'était pas sur la liste de l'ONU."),
        ("es", "Radu Vesk no estaba en la lista de la ONU en julio de 2018."),
        ("de", "Im Juli 2018 stand Radu Vesk noch nicht auf der Liste der UN."),
        ("ru", "В июле 2018 года Раду Веска в списке ООН не было."),
    ],
)
def test_where_a_party_stood_at_a_past_time_is_asked_of_that_time(language, text):
    claim = one(DesignationClaim, text, language)
    assert (claim.then, claim.polarity, edtf_of(claim.when)) == (True, Polarity.NEGATIVE, "2018-07")


def test_a_listing_told_in_the_past_is_no_standing_then():
    assert not one(DesignationClaim, "Radu Vesk a été inscrit sur la liste de l'ONU en juillet 2018.", "fr").then


def test_an_authority_behind_a_semicolon_lists_nobody_by_the_words_before_it():
    text = "Les États-Unis ont sanctionné Radu Vesk ; l'ONU, elle, ne l'a pas fait."
    assert [c.authority for c in claims(DesignationClaim, text, "fr")] == ["ofac"]


def test_an_absence_that_somebody_else_tells_of_is_one():
    text = "Auf der Liste der UN steht Radu Vesk. Der Prediger Ion Kogel, so ein Zuschauer, fehle dort."
    assert [c.polarity for c in claims(DesignationClaim, text, "de")] == [Polarity.POSITIVE, Polarity.NEGATIVE]


@pytest.mark.parametrize(
    ("language", "text", "listed"),
    [
        ("ru", "Раду Веск внесён в список США. Под санкциями США находится и его брат.", ["Раду Веск"]),
        ("es", "El Tesoro sancionó a Radu Vesk en 2019. Su hermano también está en la lista.", ["Radu Vesk"]),
        ("fr", "Radu Vesk figure sur la liste de l'ONU. Son frère figure aussi sur la liste.", ["Radu Vesk"]),
    ],
)
def test_a_relative_without_a_name_is_not_whose_relative_it_is(language, text, listed):
    reading = read(text, language=language)
    told = [claim for claim in reading.claims if isinstance(claim, DesignationClaim) and not claim.tentative]
    assert [names(reading, *claim.parties) for claim in told] == [listed]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Radu Vesk is under sanctions in New York but not in Washington.", [("un", "positive"), ("ofac", "negative")]),
        ("New York put Radu Vesk on its own list in 2010.", [("un", "positive")]),
        ("Radu Vesk was arrested in New York and is on the American list.", [("ofac", "positive")]),
    ],
)
def test_the_seat_of_the_council_stands_for_it_where_it_lists(text, told):
    found = claims(DesignationClaim, text)
    assert sorted((claim.authority, claim.polarity.value) for claim in found) == sorted(told)
    assert all(names(read(text), *claim.parties) == ["Radu Vesk"] for claim in found)


@pytest.mark.parametrize(
    "text",
    [
        "Orsk Trading Company disappeared from the UN list in October 2018.",
        "Orsk Trading Company fell off the UN list in October 2018.",
        "Orsk Trading Company slipped out of the UN list in October 2018.",
    ],
)
def test_who_goes_from_a_list_by_itself_is_delisted(text):
    claim = claims(DesignationClaim, text)[-1]
    assert (claim.status, claim.polarity.value) == ("delisted", "positive")


def test_those_in_whose_company_a_party_was_listed_are_not_what_is_counted():
    text = "Radu Vesk fled. The UN put him on its list on 25 April 2006, in the company of three other men."
    claim = claims(DesignationClaim, text)[-1]
    assert (claim.count, names(read(text), *claim.parties)) == (None, ["Radu Vesk"])


def test_a_name_before_years_ago_is_a_party():
    text = "The United Nations blacklisted Vesk years ago. Radu Vesk denies it."
    assert claims(DesignationClaim, text)[0].parties


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Radu Vesk, a member of the Orsk Group, listed by the UN in 2010, fled.", "Radu Vesk"),
        ("The UN listed Radu Vesk in 2009. Ilya Sorn, once a trader in Havana, joined him in June 2016.", "Ilya Sorn"),
        ("The UN listed Radu Vesk in 2009. Ilya Sorn, of Belmora, followed in 2012.", "Ilya Sorn"),
    ],
)
def test_a_listing_behind_a_description_is_of_whom_it_describes(text, party):
    claim = next(c for c in reversed(claims(DesignationClaim, text)))
    assert names(read(text), *claim.parties) == [party]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Ilya Sorn was born in 1978. Olen Dask followed in March of that year.", "2011-03"),
        ("Ilya Sorn was listed a year earlier.", "2010"),
        ("Ilya Sorn went on it two years before him.", "2009"),
    ],
)
def test_dates_counted_from_the_listing_before(text, when):
    told = "Radu Vesk was put on the UN list on 26 February 2011. "
    assert edtf_of(claims(DesignationClaim, told + text)[-1].when) == when


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("A farm called Lothar, in the south, is on it too.", "Lothar"),
        ("A small perfume house named Orsk Scents, which I looked for, is not on the UN list.", "Orsk Scents"),
    ],
)
def test_a_thing_called_so_is_listed(text, party):
    told = "The UN list names Radu Vesk. "
    claim = claims(DesignationClaim, told + text)[-1]
    assert names(read(told + text), *claim.parties) == [party]


@pytest.mark.parametrize(
    ("language", "text", "ever"),
    [
        ("en", "Radu Vesk was never on the UN list.", True),
        ("en", "Radu Vesk is not on the UN list.", False),
        ("fr", "Radu Vesk n'a jamais figuré sur la liste de l'ONU.", True),
        ("de", "Radu Vesk stand nie auf der Liste der Vereinten Nationen.", True),
    ],
)
def test_never_is_denied_of_all_time(language, text, ever):
    assert claims(DesignationClaim, text, language=language)[-1].ever is ever


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The UN list names Radu Vesk and Olen Dask.", ["Radu Vesk", "Olen Dask"]),
        ("The American list lists Radu Vesk.", ["Radu Vesk"]),
        ("Radu Vesk, the Dagestani, was not on the UN list as of Monday.", ["Radu Vesk"]),
    ],
)
def test_a_list_that_names_somebody_and_a_countryman_in_commas(text, parties):
    assert names(read(text), *claims(DesignationClaim, text)[-1].parties) == parties


def test_who_was_still_blocked_then_stood_there_then():
    text = "In January 2019 both Radu Vesk and Olen Dask were still blocked by the US Treasury."
    assert claims(DesignationClaim, text)[-1].then


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "None of the lawyers of Radu Vesk is on the United Nations list."),
        ("en", "Nobody has touched the family of Radu Vesk on the United Nations list."),
        ("en", "Radu Vesk's lawyers are not on the United Nations list."),
        ("fr", "Aucun des proches de Radu Vesk ne figure sur la liste des Nations unies."),
        ("es", "Ninguno de los abogados de Radu Vesk está en la lista de la ONU."),
        ("de", "Keiner der Anwälte von Radu Vesk steht auf der UN-Liste."),
    ],
)
def test_a_denial_about_somebody_s_people_is_none_of_himself(language, text):
    assert not claims(DesignationClaim, text, language=language)
