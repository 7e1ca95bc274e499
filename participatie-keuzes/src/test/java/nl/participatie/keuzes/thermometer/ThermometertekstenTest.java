package nl.participatie.keuzes.thermometer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.participatie.keuzes.toets.Toetsuitkomst;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bevinding.Ernst;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.dossier.Beslisser;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything has its words in both languages, none is left over, and a finding says what it is. */
class ThermometertekstenTest {

  private static Bevinding bevinding(Stapregel regel, List<Begrip> betreft) {
    Dossiergebeurtenis.Builder builder = Dossiergebeurtenis.builder();
    builder.volgnummer(34).datum(LocalDate.of(2015, 4, 14)).keuze(Keuze.INSTRUMENTCAPACITEIT);
    builder.beslisser(Beslisser.DIRECTIE);
    builder.bron("geheim").toelichting("geheim");
    return new Stapbevinding(regel, builder.build(), betreft).bevinding();
  }

  @ParameterizedTest
  @EnumSource
  void elkeRegelHeeftWoordenEnEenBron(Stapregel regel) {
    for (Tekst tekst : List.of(regel.titel(), regel.uitleg())) {
      assertThat(tekst.nl()).isNotBlank().isNotEqualTo(tekst.en());
      assertThat(tekst.en()).isNotBlank();
    }
    assertThat(regel.uitleg().nl()).endsWith(".");
    assertThat(regel.uitleg().en()).endsWith(".");
    assertThat(regel.vindplaats().bron()).isIn(Bron.RAPPORT, Bron.GEEN);
  }

  @ParameterizedTest
  @CsvSource({
    "D-01, UITVOERING_ZONDER_BESLUIT, SCHENDING, WAARSCHUWING, 1.2",
    "D-02, BESLISSER_ONBEVOEGD, SCHENDING, WAARSCHUWING, 7.2",
    "D-03, BESLISSER_ONBEKEND, ONBEPAALD, AANDACHT, 7.2",
    "D-04, OPTIE_INGETROKKEN, SCHENDING, WAARSCHUWING, ''",
    "D-05, VOOR_2013, SCHENDING, WAARSCHUWING, ''",
    "D-06, BESLUIT_ZONDER_OPTIE, SCHENDING, WAARSCHUWING, ''"
  })
  void deCodesStaanVast(
      String code, Stapregel regel, Toetsuitkomst uitkomst, Ernst ernst, String plaats) {
    assertThat(regel.code()).isEqualTo(code);
    assertThat(regel.uitkomst()).isEqualTo(uitkomst);
    assertThat(regel.ernst()).isEqualTo(ernst);
    assertThat(regel.vindplaats().plaats()).isEqualTo(plaats);
  }

  @ParameterizedTest
  @EnumSource
  void elkeBevindingNoemtGebeurtenisDagEnKeuzeEnNietsVanBuiten(Stapregel regel) {
    Bevinding bevinding = bevinding(regel, List.of());
    assertThat(bevinding.code()).isEqualTo(regel.code());
    assertThat(bevinding.ernst()).isEqualTo(regel.ernst());
    assertThat(bevinding.onderwerp()).containsExactly("12", "volgnummer 34");
    assertThat(bevinding.vindplaats()).isEqualTo(regel.vindplaats());
    Keuze keuze = Keuze.INSTRUMENTCAPACITEIT;
    assertThat(bevinding.toelichting().nl())
        .contains("ebeurtenis 34", "2015-04-14", "keuze 12 (" + keuze.titel().nl() + ")")
        .endsWith(".")
        .doesNotContain("{", "geheim");
    assertThat(bevinding.toelichting().en())
        .contains("vent 34", "2015-04-14", "choice 12 (" + keuze.titel().en() + ")")
        .endsWith(".")
        .doesNotContain("{", "geheim");
  }

  @Test
  void eenBevindingOverBevoegdheidNoemtWieBeslootEnWieHetMag() {
    Tekst tekst =
        bevinding(Stapregel.BESLISSER_ONBEVOEGD, List.of(Beslisser.COLLEGE, Beslisser.BESTUUR_GR))
            .toelichting();
    assertThat(tekst.nl())
        .contains("Beslisser: Directie van de uitvoerder.")
        .endsWith(
            ": College van burgemeester en wethouders; Bestuur van de gemeenschappelijke"
                + " regeling.");
    assertThat(tekst.en())
        .contains("By: Management of the executing body (directie).")
        .endsWith(
            ": Municipal executive (college van B en W); Joint body's board (gemeenschappelijke"
                + " regeling).");
  }

  @Test
  void eenBevindingOverIntrekkenNoemtDeOptie() {
    Optie optie = Optie.INSTRUMENTCAPACITEIT_PLAFONDS;
    Tekst tekst = bevinding(Stapregel.OPTIE_INGETROKKEN, List.of(optie)).toelichting();
    assertThat(tekst.nl()).contains("\u201c" + optie.titel().nl() + "\u201d");
    assertThat(tekst.en()).contains("\u201c" + optie.titel().en() + "\u201d");
  }

  @Test
  void geenTekstBlijftOver() {
    Set<String> verwacht =
        new TreeSet<>(Set.of("fout.GEWICHT", "fout.BLOK", "fout.DATUMS", "fout.BEVOEGD"));
    for (Stapregel regel : Stapregel.values()) {
      verwacht.add(regel.sleutel() + ".titel");
      verwacht.add(regel.sleutel() + ".uitleg");
      verwacht.add("bevinding." + regel.code());
    }
    assertThat(Thermometerteksten.THERMOMETER.sleutels()).isEqualTo(verwacht);
  }
}
