package nl.participatie.keuzes.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.ruimte.Keuzeruimte;
import nl.participatie.keuzes.ruimte.Optiestand;
import nl.participatie.keuzes.ruimte.Verklaring;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;

/** Agendas worked out by hand. Under DWINGEND on 2015-04-14 only R-01 binds (1 with 12). */
class AgendaTest {

  private static final LocalDate RAPPORT = LocalDate.of(2015, 4, 14);
  private static final LocalDate PLICHT = LocalDate.of(2017, 1, 1);
  private static final Keuzeruimte ALLEEN_R01 =
      Keuzeruimte.van(Regelset.standaard(), RAPPORT, Sterkte.DWINGEND);

  /** All choices decided but for choices 1, 3 and 12. */
  private static final Keuzeprofiel OP_DRIE_NA =
      Keuzeprofiel.parse(
          "2.CENTRAAL 4.BREED 5.DIENSTBETREKKING 6.GEEN 7.ACTIEF 8.INTEGRAAL 9.BUDGET"
              + " 10.ORGANISATIE 11.VERDIENCAPACITEIT 13.WET 14.INSTROOM_BEPERKEN 15.VOORAAN"
              + " 16.GEVARIEERD 17.APARTE_AANPAK 18.ZELF 19.GROEPSGEWIJS");

  private static final Keuzeprofiel BOTST = Keuzeprofiel.parse("1.NIET_INVESTEREN 12.OPEN_EINDE");

  private static Agenda agenda(String besloten) {
    return Agenda.van(ALLEEN_R01, Keuzeprofiel.parse(besloten));
  }

  private static List<Integer> nummers(List<Keuze> keuzes) {
    return keuzes.stream().map(Keuze::nummer).toList();
  }

  private static List<Integer> keuzes(Agenda agenda) {
    return nummers(agenda.punten().stream().map(Agendapunt::keuze).toList());
  }

  private static List<Breuk> verwacht(Agenda agenda) {
    return agenda.punten().stream().map(punt -> punt.verwachtOver().bepaald()).toList();
  }

  private static List<String> afgeleid(Agenda agenda) {
    return agenda.afgeleid().stream().map(een -> een.optie() + " " + een.stand()).toList();
  }

  @Test
  void drieOpenKeuzesMetEenRegelOpPapier() {
    // Choices 1 and 12 have two options each, of whose four pairs R-01 forbids one; choice 3 has
    // three options that no rule touches: 3 x 3 = 9 profiles.
    Agenda agenda = Agenda.van(ALLEEN_R01, OP_DRIE_NA);
    assertThat(agenda.aantal()).isEqualTo(9);
    assertThat(keuzes(agenda)).containsExactly(1, 3, 12);
    // 1: investing leaves 6, not investing 3: (36 + 9) / 9. 3: three times 3: 27 / 9. 12: as 1.
    assertThat(verwacht(agenda)).containsExactly(Breuk.of(5), Breuk.of(3), Breuk.of(5));
    assertThat(agenda.punten().get(2).verdeling().bepaald().aantallen())
        .isEqualTo(Map.of(Optie.parse("12.OPEN_EINDE"), 3L, Optie.parse("12.PLAFONDS"), 6L));
    assertThat(agenda.afgeleid()).isEmpty();
    assertThat(agenda.conflicten()).isEmpty();
  }

  @Test
  void watVoorgaatStaatErBijEnWieNietsVoorZichHeeftIsAanDeBeurt() {
    List<Agendapunt> punten = Agenda.van(ALLEEN_R01, OP_DRIE_NA).punten();
    assertThat(punten.stream().map(punt -> nummers(punt.eerst())))
        .containsExactly(List.of(), List.of(1), List.of(1, 3));
    assertThat(punten.stream().map(Agendapunt::isAanDeBeurt)).containsExactly(true, false, false);
    assertThat(punten.stream().map(Agendapunt::voorrang))
        .containsExactly(Voorrang.VISIE, Voorrang.BELEID_EN_FINANCIEN, Voorrang.UITVOERINGSMODEL);
  }

  @Test
  void vooruitBeslotenIsWatWachtOpEenBlokDatVoorgaat() {
    List<Vooruitbesloten> vooruit = Agenda.van(ALLEEN_R01, OP_DRIE_NA).vooruitBesloten();
    assertThat(vooruit.stream().map(een -> een.keuze().nummer()))
        .as("choice 2 is of the first block, and nothing precedes it")
        .containsExactly(4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 19);
    for (Vooruitbesloten een : vooruit) {
      List<Integer> open =
          switch (een.keuze().blok()) {
            case VISIE -> List.of();
            case BELEID, FINANCIELE_STURING -> List.of(1);
            case DOELGROEPSTURING, PROCESSTURING -> List.of(1, 3);
            case ORGANISATIE_EN_EFFICIENCY -> List.of(1, 3, 12);
          };
      assertThat(nummers(een.open())).isEqualTo(open);
    }
  }

  @Test
  void blokkenVanGelijkeRangWachtenNietOpElkaar() {
    // open in rank two: 3 (policy) and 8 (finance); in rank three: 11 (groups) and 14 (process)
    Agenda agenda =
        Agenda.van(
            ALLEEN_R01,
            OP_DRIE_NA
                .met(Optie.parse("1.INVESTEREN"))
                .met(Optie.parse("12.PLAFONDS"))
                .zonder(Keuze.van(8))
                .zonder(Keuze.van(11))
                .zonder(Keuze.van(14)));
    // 3 x 5 x 2 x 2 = 60 profiles: a choice of k options leaves 60 / k
    assertThat(keuzes(agenda)).containsExactly(8, 3, 11, 14);
    assertThat(verwacht(agenda))
        .containsExactly(Breuk.of(12), Breuk.of(20), Breuk.of(30), Breuk.of(30));
    assertThat(agenda.punten().stream().map(punt -> nummers(punt.eerst())))
        .containsExactly(List.of(), List.of(), List.of(3, 8), List.of(3, 8));
    assertThat(agenda.vooruitBesloten().stream().map(een -> een.keuze().nummer()))
        .as("4 to 7, 9 and 10 are of the rank of 3 and 8")
        .containsExactly(12, 13, 15, 16, 17, 18, 19);
  }

  @Test
  void watMeerVastlegtKomtEerstEnGelijkeKeuzesStaanOpNummer() {
    // nothing decided: within a rank the choice with the most options first. R-01 spreads choices 1
    // and 12 unevenly, two to one, so that they settle less: 5/9 is left, where even halves leave
    // 1/2
    Agenda agenda = agenda("");
    assertThat(agenda.aantal()).isEqualTo(11_796_480L / 4 * 3);
    assertThat(keuzes(agenda))
        .containsExactly(2, 1, 8, 5, 3, 6, 4, 7, 9, 10, 11, 13, 14, 15, 16, 17, 12, 18, 19);
    Breuk aantal = Breuk.of(agenda.aantal());
    assertThat(verwacht(agenda).get(0)).isEqualTo(aantal.maal(Breuk.of(1, 2)));
    assertThat(verwacht(agenda).get(1)).isEqualTo(aantal.maal(Breuk.of(5, 9)));
  }

  @Test
  void watVolgtLegtNietsVastEnStaatMetRedenBijAfgeleid() {
    Agenda agenda = agenda("12.OPEN_EINDE");
    assertThat(keuzes(agenda)).startsWith(2, 1);
    assertThat(agenda.punten().get(1).verwachtOver().bepaald())
        .isEqualTo(Breuk.of(agenda.aantal()));
    assertThat(afgeleid(agenda))
        .containsExactly("1.INVESTEREN AFGELEID", "1.NIET_INVESTEREN UITGESLOTEN");
    for (Verklaring verklaring : agenda.afgeleid()) {
      assertThat(verklaring.redenen()).hasSize(1);
      assertThat(verklaring.redenen().get(0).beslissingen())
          .containsExactly(Optie.parse("12.OPEN_EINDE"));
      assertThat(verklaring.redenen().get(0).regels().stream().map(Regel::code))
          .containsExactly("R-01");
    }
    assertThat(agenda.vooruitBesloten())
        .hasSize(1)
        .allMatch(een -> nummers(een.open()).equals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)));
  }

  @Test
  void watDeWetUitsluitStaatErOokZonderEenEnkelBesluit() {
    Agenda agenda =
        Agenda.van(
            Keuzeruimte.van(Regelset.standaard(), PLICHT, Sterkte.DWINGEND), Keuzeprofiel.LEEG);
    assertThat(afgeleid(agenda))
        .containsExactly("5.REGULIERE_WERKGEVER UITGESLOTEN", "5.INKOMENSVOORZIENING UITGESLOTEN");
    assertThat(agenda.afgeleid()).allMatch(een -> een.redenen().get(0).beslissingen().isEmpty());
  }

  @Test
  void watTegenstrijdigIsKentGeenVerwachtingMaarWelEenVolgorde() {
    Agenda agenda = Agenda.van(ALLEEN_R01, BOTST);
    assertThat(agenda.aantal()).isZero();
    assertThat(keuzes(agenda))
        .containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 19);
    assertThat(agenda.conflicten()).hasSize(1);
    assertThat(agenda.conflicten().get(0).beslissingen()).containsExactlyElementsOf(BOTST.opties());
    for (Agendapunt punt : agenda.punten()) {
      Onbepaald reden = punt.verwachtOver().ontbrekend().orElseThrow();
      assertThat(reden.reden()).isEqualTo(Onbepaald.Reden.NIET_AFLEIDBAAR);
      assertThat(reden.ontbreekt()).isEqualTo("keuzes");
      assertThat(punt.reden().nl()).endsWith(reden.toelichting().nl());
    }
    assertThat(agenda.vooruitBesloten().stream().map(een -> een.keuze().nummer()))
        .containsExactly(12);
    // no profile is left, so none has any option of an open choice
    assertThat(agenda.afgeleid())
        .hasSize(47 - 2 - 2)
        .allMatch(een -> een.stand() == Optiestand.UITGESLOTEN)
        .allMatch(een -> een.redenen().get(0).beslissingen().equals(List.copyOf(BOTST.opties())));
  }

  @Test
  void alsAllesBeslotenIsBlijftErNietsOver() {
    Keuzeprofiel alles =
        OP_DRIE_NA
            .met(Optie.parse("1.INVESTEREN"))
            .met(Optie.parse("3.GEEN"))
            .met(Optie.parse("12.PLAFONDS"));
    assertThat(Agenda.van(ALLEEN_R01, alles))
        .isEqualTo(new Agenda(1, List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void eenAgendaLaatZichNietVeranderen() {
    Agenda agenda = Agenda.van(ALLEEN_R01, BOTST);
    for (List<?> deel :
        List.of(
            agenda.punten(),
            agenda.vooruitBesloten(),
            agenda.vooruitBesloten().get(0).open(),
            agenda.punten().get(1).eerst(),
            agenda.afgeleid(),
            agenda.conflicten())) {
      assertThatThrownBy(deel::clear).isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void deRedenNoemtPlaatsVoorafEnGewicht() {
    List<Agendapunt> punten = Agenda.van(ALLEEN_R01, OP_DRIE_NA).punten();
    // 1 keeps 5 of 9 and rules out 44.4 percent; 3 keeps a third and rules out 66.7 percent
    assertThat(punten.get(0).reden().nl())
        .isEqualTo(
            "De visie gaat voor: alle andere keuzes bouwen daarop. Er hoeft niets meer aan vooraf"
                + " te gaan: deze keuze is nu aan de beurt. Als elke combinatie van opties die nog"
                + " kan even waarschijnlijk is, vallen er door dit besluit gemiddeld 44 van de 100"
                + " af.");
    assertThat(punten.get(1).reden().in(Taal.EN))
        .isEqualTo(
            "Policy and financial steering follow the vision and come before steering on target"
                + " groups and on the process. Choice 1 still has to be made first. If every"
                + " combination of options that is still possible is equally likely, this decision"
                + " rules out 67 in 100 of them on average.");
    assertThat(punten.get(2).reden().nl())
        .contains(" Eerst moeten de keuzes 1, 3 nog worden gemaakt. ");
    assertThat(agenda("12.OPEN_EINDE").punten().get(1).reden().en())
        .endsWith(
            " Only one option is still possible: this decision confirms what is already"
                + " settled.");
  }

  @Test
  void vooruitBeslotenZegtWatEerstMoest() {
    Vooruitbesloten vooruit = Agenda.van(ALLEEN_R01, OP_DRIE_NA).vooruitBesloten().get(0);
    assertThat(vooruit.tekst().nl())
        .isEqualTo(
            "Keuze 4 (Loonkostensubsidie breed of smal inzetten?) is al besloten, maar een blok"
                + " dat voorgaat is nog niet klaar. Eerst moet keuze 1 nog worden gemaakt.");
    assertThat(vooruit.tekst().en()).endsWith(" Choice 1 still has to be made first.");
  }
}
