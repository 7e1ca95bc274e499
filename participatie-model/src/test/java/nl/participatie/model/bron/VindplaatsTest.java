package nl.participatie.model.bron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VindplaatsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rapport 6.2|RAPPORT|6.2|''",
        "rapport 2.3 noot 2|RAPPORT|2.3 noot 2|''",
        "rapport noot 3|RAPPORT|noot 3|''",
        "rapport 4 (iii) en 6.4|RAPPORT|4 (iii) en 6.4|''",
        "rapport 5.1 (v) en (vi)|RAPPORT|5.1 (v) en (vi)|''",
        "rapport 6.4 (IJmond Werkt!)|RAPPORT|6.4 (IJmond Werkt!)|''",
        "rapport 7.3 B|RAPPORT|7.3 B|''",
        "rapport samenvatting|RAPPORT|samenvatting|''",
        "rapport 2.2: the ministry expects it|RAPPORT|2.2|the ministry expects it",
        "rapport 2.3 gives the amount, not the group|RAPPORT|2.3|gives the amount, not the group",
        "rapport 4 (iii) speaks of the Wsw, 1 takes all|RAPPORT|4 (iii)"
            + "|speaks of the Wsw, 1 takes all",
        "Participatiewet art. 10b|PARTICIPATIEWET|art. 10b|''",
        "Participatiewet art. 7 lid 1 en art. 10|PARTICIPATIEWET|art. 7 lid 1 en art. 10|''",
        "Participatiewet art. 10b, 10d en 10da|PARTICIPATIEWET|art. 10b, 10d en 10da|''",
        "Besluit loonkostensubsidie Participatiewet|BESLUIT_LOONKOSTENSUBSIDIE|''|''",
        "Wet minimumloon art. 15|WET_MINIMUMLOON|art. 15|''",
        "Stcrt. 2017-4882|STAATSCOURANT|2017-4882|''",
        "Stcrt. 2014-35743 amending 2014-29290|STAATSCOURANT|2014-35743|amending 2014-29290",
        "BWBR0020183|BESLUIT_PARTICIPATIEWET|''|''",
        "rekenmodel, keuze 14|REKENMODEL|keuze 14|''",
        "5587 mln / 387000|BEREKENING|''|5587 mln / 387000",
        "calibrated: to 67 mln|BEREKENING|''|calibrated: to 67 mln",
        "cost held at the 2014 subsidy|BEREKENING|''|cost held at the 2014 subsidy",
        "one public source|SECUNDAIR|''|one public source",
        "no source|GEEN|''|''",
        "no source: many have no claim|GEEN|''|many have no claim",
        "003|DE_RONDE_VENEN|''|''",
        "Raadsbesluit 12 maart|EIGEN|Raadsbesluit 12 maart|''"
      })
  void aCitationIsRecognised(String tekst, Bron bron, String plaats, String opmerking) {
    assertThat(Vindplaats.parse(tekst)).isEqualTo(new Vindplaats(bron, plaats, opmerking));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rapport 9.9",
        "rapport 3.4",
        "rapport 62",
        "rapport 6.22",
        "rapport 4 (vi)", // chapter 4 has (i) to (v)
        "rapport 6.2 (i)", // no roman parts in 6.2
        "rapport 5.1 (viii) en x",
        "rapport noot 7", // there are three notes
        "rapport 2.3 noot 0",
        "rapport noot 4",
        "rapport (vi)", // no section before it
        "rapport 6.2 en ",
        "rapport 6.2 en 9.9",
        "rapport ergens",
        "rapport 6.2 en passant",
        "rapport",
        "Participatiewet artikel 10b",
        "Participatiewet",
        "Participatiewet art. x",
        "Participatiewet art. 10b en",
        "Wet minimumloon 15",
        "Stcrt.",
        "rekenmodel,",
        ""
      })
  void aPlaceThatItsSourceCannotHaveIsRefused(String tekst) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vindplaats.parse(tekst))
        .withMessageContaining("has no place");
  }

  @Test
  void aSectionOfTheReportIsNamedInFull() {
    assertThat(Vindplaats.rapport("6.2"))
        .hasToString(
            "Een uitgewerkt sturingsmodel, Programma Optimale weg naar Participatie, "
                + "14 april 2015, 6.2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vindplaats.rapport("9.9"))
        .withMessage("Source RAPPORT has no place '9.9'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rapport 6.2|6.2|Een uitgewerkt sturingsmodel 6.2",
        "rapport 2.3 noot 2|2.3 noot 2|Een uitgewerkt sturingsmodel 2.3 note 2",
        "rapport 6.2 en 6.3|6.2 en 6.3|Een uitgewerkt sturingsmodel 6.2 and 6.3",
        "Raad en noot|Raad en noot|own source of the user Raad en noot",
        "Participatiewet art. 10b|Participatiewet art. 10b|Participatiewet art. 10b",
        "Stcrt. 2017-4882|Staatscourant 2017-4882|Staatscourant 2017-4882",
        "BWBR0020183|Besluit Participatiewet|Besluit Participatiewet",
        "no source|geen bron|no source",
        "Raadsbesluit|Raadsbesluit|own source of the user Raadsbesluit"
      })
  void aCitationIsTheShortNameAndThePlace(String tekst, String citaat, String engels) {
    Vindplaats plaats = Vindplaats.parse(tekst);
    assertThat(plaats.citaat()).isEqualTo(citaat);
    assertThat(plaats.citaat(Taal.EN)).isEqualTo(engels);
  }

  @ParameterizedTest
  @EnumSource
  void everySourceHasANameAndAShortOneInBothLanguages(Bron bron) {
    for (Taal taal : Taal.values()) {
      assertThat(bron.naam().in(taal)).isNotBlank().startsWith(bron.kort().in(taal));
      assertThat(bron.kort().in(taal)).isNotBlank().doesNotContain("(", ",");
    }
  }
}
