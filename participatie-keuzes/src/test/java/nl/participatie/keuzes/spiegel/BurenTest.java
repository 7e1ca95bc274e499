package nl.participatie.keuzes.spiegel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;

/** The nearest neighbours. */
class BurenTest {

  private static final String ZES =
      "1.INVESTEREN 2.CENTRAAL 3.ACTIEF 4.BREED 7.ACTIEF 19.EEN_OP_EEN";

  private static List<Buur> buren(Gemeenteprofiel eigen, List<Gemeenteprofiel> leden, int aantal) {
    return Spiegel.van(eigen, Spiegelgroep.van(leden, Groepen.PEILDATUM), aantal).buren();
  }

  /** A group that is large enough; its members have nothing in common with anybody. */
  private static List<Gemeenteprofiel> groep(Gemeenteprofiel... leden) {
    List<Gemeenteprofiel> groep = new ArrayList<>(Groepen.reeks(5000, 6, ""));
    groep.addAll(List.of(leden));
    return groep;
  }

  @Test
  void eenBuurHeeftMinstensVijfBesluitenGemeen() {
    Gemeenteprofiel vier = Groepen.metKeuzes(1, "1.INVESTEREN 2.CENTRAAL 3.ACTIEF 4.BREED");
    Gemeenteprofiel vijf =
        Groepen.metKeuzes(2, "1.INVESTEREN 2.MEDEBEPALEND 3.GEEN 4.SMAL 7.ACTIEF 8.INTEGRAAL");
    assertThat(buren(Groepen.metKeuzes(9, ZES), groep(vier, vijf), 5))
        .containsExactly(
            new Buur(vijf.code(), vijf.naam(), 2, 5)); // 1 and 7 alike, 1 2 3 4 7 in both
    assertThat(new Buur(Optional.empty(), Optional.empty(), 2, 5).aandeel())
        .isEqualTo(Breuk.of(2, 5));
  }

  @Test
  void deGemeenteZelfIsGeenBuur() {
    Gemeenteprofiel eigen = Groepen.metKeuzes(1, ZES);
    Gemeenteprofiel evenbeeld = Groepen.metKeuzes(2, ZES);
    assertThat(buren(eigen, groep(eigen, evenbeeld), 5))
        .extracting(Buur::code)
        .containsExactly(evenbeeld.code());
    // without a code nobody can tell that it is the same one
    Gemeenteprofiel naamloos = Gemeenteprofiel.builder().keuzes(Keuzeprofiel.parse(ZES)).build();
    assertThat(buren(naamloos, groep(naamloos), 5))
        .containsExactly(new Buur(Optional.empty(), Optional.empty(), 6, 6));
  }

  @Test
  void dichtstbijEerstDanMeestGemeenDanCodeDanNaam() {
    Gemeenteprofiel alles = Groepen.metKeuzes(7, ZES);
    Gemeenteprofiel minder = Groepen.metKeuzes(1, ZES.replace(" 19.EEN_OP_EEN", ""));
    Gemeenteprofiel half = Groepen.metKeuzes(3, ZES.replace("7.ACTIEF", "7.NIET_ACTIEF"));
    Gemeenteprofiel helft = Groepen.metKeuzes(2, ZES.replace("1.INV", "1.NIET_INV"));
    Gemeenteprofiel zonderCode =
        Gemeenteprofiel.builder().from(helft).code(Optional.empty()).naam("Aa").build();
    Gemeenteprofiel zonderCodeB = Gemeenteprofiel.builder().from(zonderCode).naam("Bb").build();
    Gemeenteprofiel zonderAlles =
        Gemeenteprofiel.builder().from(zonderCode).naam(Optional.empty()).build();
    List<Gemeenteprofiel> leden =
        groep(zonderAlles, zonderCodeB, half, zonderCode, helft, minder, alles);
    assertThat(buren(Groepen.metKeuzes(9, ZES), leden, 9))
        .extracting(buur -> buur.code().map(Object::toString).or(buur::naam).orElse("-"))
        .containsExactly("GM0007", "GM0001", "GM0002", "GM0003", "Aa", "Bb", "-");
  }

  @Test
  void hoeveelBurenIsEenVraag() {
    List<Gemeenteprofiel> leden = Groepen.reeks(1, 20, ZES);
    Gemeenteprofiel eigen = Groepen.metKeuzes(9, ZES);
    assertThat(buren(eigen, leden, 0)).isEmpty();
    assertThat(buren(eigen, leden, 3)).hasSize(3);
    assertThat(buren(eigen, leden, 100)).hasSize(19);
    assertThat(Spiegel.van(eigen, leden, Groepen.PEILDATUM).buren()).hasSize(5);
  }

  /** By the definition, in decimals and with texts: shares of at most 19 differ by over 1/400. */
  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void naarDeDefinitie(@ForAll long zaad, @ForAll @IntRange(min = 6, max = 50) int omvang) {
    List<Gemeenteprofiel> leden = Groepen.willekeurig(zaad, omvang, true);
    Gemeenteprofiel eigen = leden.get(0);
    Map<String, String> verwacht = new TreeMap<>();
    for (Gemeenteprofiel lid : leden.subList(1, omvang)) {
      Map<Integer, Optie> wij = besluiten(eigen);
      Map<Integer, Optie> zij = besluiten(lid);
      wij.keySet().retainAll(zij.keySet());
      long gelijk =
          wij.entrySet().stream().filter(e -> zij.get(e.getKey()) == e.getValue()).count();
      if (wij.size() >= 5) {
        BigDecimal afstand =
            BigDecimal.ONE.subtract(
                BigDecimal.valueOf(gelijk)
                    .divide(BigDecimal.valueOf(wij.size()), 6, RoundingMode.HALF_UP));
        String code = lid.code().orElseThrow().code();
        verwacht.put(
            afstand.toPlainString() + " " + (99 - wij.size()) + " " + code,
            code + " " + gelijk + "/" + wij.size());
      }
    }
    assertThat(buren(eigen, leden, 100))
        .extracting(
            buur ->
                buur.code().orElseThrow() + " " + buur.gelijk() + "/" + buur.gemeenschappelijk())
        .containsExactlyElementsOf(verwacht.values());
  }

  private static Map<Integer, Optie> besluiten(Gemeenteprofiel gemeente) {
    Map<Integer, Optie> besluiten = new TreeMap<>();
    for (Optie optie : gemeente.profielOp(Groepen.PEILDATUM).opties()) {
      besluiten.put(optie.keuze().nummer(), optie);
    }
    return besluiten;
  }
}
