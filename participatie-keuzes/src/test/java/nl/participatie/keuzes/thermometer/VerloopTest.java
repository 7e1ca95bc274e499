package nl.participatie.keuzes.thermometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;

/** The thermometer over time. */
class VerloopTest {

  private static final LocalDate DAG = LocalDate.of(2015, 4, 14);

  @Provide
  Arbitrary<List<Dossiergebeurtenis>> gebeurtenissen() {
    return Dossiers.gebeurtenissen();
  }

  @Provide
  Arbitrary<List<LocalDate>> datums() {
    return Dossiers.dagen().list().ofMaxSize(20);
  }

  @Property(tries = 200, seed = "20150501", edgeCases = EdgeCasesMode.NONE)
  void elkeMetingIsDieVanHaarDatumDeVroegsteEerst(
      @ForAll("gebeurtenissen") List<Dossiergebeurtenis> alle,
      @ForAll("datums") List<LocalDate> datums) {
    Keuzedossier dossier = Keuzedossier.of(alle);
    Weging weging = new Weging(Map.of(Keuze.van(1), 3, Keuze.van(12), 0));
    assertThat(Verloop.van(dossier, datums).metingen())
        .isEqualTo(
            new TreeSet<>(datums).stream().map(dag -> Thermometer.meet(dossier, dag)).toList());
    assertThat(Verloop.van(dossier, datums, weging).metingen())
        .isEqualTo(
            new TreeSet<>(datums)
                .stream().map(dag -> Thermometer.meet(dossier, dag, weging)).toList());
  }

  @Test
  void hoogstensVierhonderdVerschillendeDatums() {
    List<LocalDate> vierhonderd =
        Stream.iterate(DAG, dag -> dag.plusMonths(1)).limit(Verloop.MEESTE_DATUMS).toList();
    List<LocalDate> dubbel = Stream.concat(vierhonderd.stream(), Stream.of(DAG)).toList();
    assertThat(Verloop.van(Keuzedossier.LEEG, dubbel).metingen())
        .extracting(Thermometer::peildatum)
        .isEqualTo(vierhonderd);
    List<LocalDate> teVeel =
        Stream.concat(vierhonderd.stream(), Stream.of(DAG.minusDays(1))).toList();
    assertThatExceptionOfType(Invoerfout.class)
        .isThrownBy(() -> Verloop.van(Keuzedossier.LEEG, teVeel))
        .satisfies(
            e ->
                assertThat(e.fouten().stream().map(f -> f.tekst(Taal.EN)))
                    .containsExactly("peildatums: '401': allowed are at most 400 different dates"));
  }

  @Test
  void zonderDatumIsErGeenMeting() {
    assertThat(Verloop.van(Keuzedossier.LEEG, List.of()).metingen()).isEmpty();
  }
}
