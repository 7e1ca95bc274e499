package nl.participatie.keuzes.regel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plain reader of the shipped table against the one that explains faults. */
class RegeltabelTest {

  /** The last cell of the table is a summary; the explanation comes from the bundles. */
  private static List<Regel> zonderToelichting(List<Regel> regels) {
    return regels.stream()
        .map(
            regel ->
                Regel.builder()
                    .from(regel)
                    .toelichting(Regelset.standaard().regel("R-01").toelichting())
                    .build())
        .toList();
  }

  @Test
  void deTabelGeeftDezelfdeRegelsAlsDeLezerVanEigenTabellen() {
    List<Regel> gelezen = Tabeltekst.leesTekst(Tabeltekst.meegeleverd()).ofFout().regels();
    assertThat(gelezen).anyMatch(regel -> regel.als().size() > 1);
    assertThat(zonderToelichting(Regeltabel.lees()))
        .containsExactlyElementsOf(zonderToelichting(gelezen));
  }

  @ParameterizedTest
  @EnumSource(Taal.class)
  void elkeRegelHeeftEenEigenToelichting(Taal taal) {
    assertThat(Regeltabel.lees())
        .extracting(regel -> regel.toelichting().in(taal))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
  }
}
