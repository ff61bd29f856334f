"""Countries of programmes, and reports that speak of them."""

import pytest

from onrecord.text.normalize import fold
from onrecord.text.regimes import country_spoken_of, regime_countries


@pytest.mark.parametrize(
    ("programme", "countries"),
    [
        ("ZIMBABWE", ("zimbabwe",)),
        ("VENEZUELA-EO13850", ("venezuela",)),
        ("DPRK4", ("north korea",)),
        ("DRCONGO", ("democratic republic of the congo",)),
        ("CdI", ("ivory coast",)),
        ("SOUTH SUDAN", ("south sudan",)),
        ("UKRAINE-EO13661", ("ukraine", "russia")),
        ("MAGNIT", ("russia",)),
        ("SDGT", ()),
        ("SDNTK", ()),
        ("Al-Qaida", ()),
    ],
)
def test_a_programme_is_about_the_country_it_is_named_for(programme, countries):
    assert regime_countries(programme) == countries


@pytest.mark.parametrize(
    ("text", "country", "spoken_of"),
    [
        ("Un officier de Guinée-Bissau est parti.", "guinea-bissau", True),
        ("Der Mann kam aus Nordkorea.", "north korea", True),
        ("Он прилетел из КНДР.", "north korea", True),
        ("She went to South Korea.", "north korea", False),
        ("Le pays voisin, la Guinée, se tait.", "guinea-bissau", False),
    ],
)
def test_a_report_speaks_of_a_country_by_one_of_its_names(text, country, spoken_of):
    assert bool(country_spoken_of([country], f" {fold(text)} ", ())) is spoken_of
