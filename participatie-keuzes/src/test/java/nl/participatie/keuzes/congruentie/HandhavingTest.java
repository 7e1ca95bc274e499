package nl.participatie.keuzes.congruentie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bevinding.Ernst;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import org.junit.jupiter.api.Test;

/**
 * Enforcement of work obligations. The article of 2017 (opening paragraph): municipalities handle
 * them too differently for people with a work limitation, and equality before the law is at stake;
 * they object to sanctions that the law makes them impose.
 */
class HandhavingTest {

  private static final Beleidsdoelgroep EEN = Beleidsdoelgroep.REGULIER;
  private static final Beleidsdoelgroep TWEE = Beleidsdoelgroep.REGULIERE_OMGEVING;
  private static final Beleidsdoelgroep DRIE = Beleidsdoelgroep.BESCHUT;

  private static Congruentiebeeld beeld(
      Map<Beleidsdoelgroep, Handhaving> handhaving, List<Set<Beleidsdoelgroep>> gelijk) {
    return Congruentiebeeld.van(
        new Congruentieopgave(Map.of(), handhaving, gelijk),
        Opgaven.LEGE_GEMEENTE,
        Regelset.standaard(),
        LocalDate.of(2017, 9, 15));
  }

  private static Handhaving hoe(String beleid, String praktijk) {
    return new Handhaving(stand(beleid), stand(praktijk));
  }

  private static Optional<Arbeidsverplichting> stand(String naam) {
    return naam.isEmpty() ? Optional.empty() : Optional.of(Arbeidsverplichting.valueOf(naam));
  }

  private static List<String> kort(List<Bevinding> bevindingen) {
    return bevindingen.stream().map(b -> b.code() + " " + b.onderwerp()).toList();
  }

  private static final List<String> STANDEN = List.of("", "OPGELEGD", "ONTHEVEN", "GESANCTIONEERD");

  /** Two groups, each with every policy and every practice: 256 cases, on texts. */
  @Test
  void tweeGelijkeGroepenInElkeStand() {
    for (String b1 : STANDEN) {
      for (String p1 : STANDEN) {
        for (String b2 : STANDEN) {
          for (String p2 : STANDEN) {
            List<String> verwacht = new ArrayList<>();
            if (verschilt(b1, p1)) {
              verwacht.add("C-03 [REGULIER]");
            }
            if (verschilt(b2, p2)) {
              verwacht.add("C-03 [REGULIERE_OMGEVING]");
            }
            if (verschilt(b1, b2)) {
              verwacht.add("C-04 [REGULIER, REGULIERE_OMGEVING]");
            }
            if (verschilt(p1, p2)) {
              verwacht.add("C-05 [REGULIER, REGULIERE_OMGEVING]");
            }
            if (b1.isEmpty() || p1.isEmpty()) {
              verwacht.add("C-06 [REGULIER]");
            }
            if (b2.isEmpty() || p2.isEmpty()) {
              verwacht.add("C-06 [REGULIERE_OMGEVING]");
            }
            assertThat(
                    kort(
                        beeld(
                                Map.of(EEN, hoe(b1, p1), TWEE, hoe(b2, p2)),
                                List.of(Set.of(TWEE, EEN)))
                            .bevindingen()))
                .as("%s/%s and %s/%s", b1, p1, b2, p2)
                .isEqualTo(verwacht);
          }
        }
      }
    }
  }

  private static boolean verschilt(String een, String ander) {
    return !een.isEmpty() && !ander.isEmpty() && !een.equals(ander);
  }

  @Test
  void groepenDieNiemandGelijkNoemtWordenNietVergelekenEnDatWordtGezegd() {
    Map<Beleidsdoelgroep, Handhaving> handhaving =
        Map.of(TWEE, hoe("ONTHEVEN", "ONTHEVEN"), EEN, hoe("OPGELEGD", "OPGELEGD"));
    assertThat(kort(beeld(handhaving, List.of()).bevindingen()))
        .containsExactly("C-07 [REGULIER, REGULIERE_OMGEVING]");
    assertThat(kort(beeld(Map.of(EEN, hoe("OPGELEGD", "OPGELEGD")), List.of()).bevindingen()))
        .isEmpty();
    // said of two others: then equality has been thought about
    assertThat(kort(beeld(handhaving, List.of(Set.of(DRIE, Beleidsdoelgroep.NUG))).bevindingen()))
        .containsExactly("C-06 [BESCHUT]", "C-06 [NUG]");
  }

  @Test
  void eenGroepDieAlleenGelijkIsGenoemdStaatErOnbekendBij() {
    Congruentiebeeld beeld =
        beeld(Map.of(EEN, hoe("OPGELEGD", "GESANCTIONEERD")), List.of(Set.of(EEN, TWEE)));
    assertThat(beeld.handhaving()).containsOnlyKeys(EEN, TWEE);
    assertThat(beeld.handhaving()).containsEntry(TWEE, hoe("", ""));
    assertThat(kort(beeld.bevindingen()))
        .containsExactly("C-03 [REGULIER]", "C-06 [REGULIERE_OMGEVING]");
  }

  @Test
  void vanDrieGelijkeGroepenIsHetEenBevindingMetElkeBekendeGroep() {
    Congruentiebeeld beeld =
        beeld(
            Map.of(
                EEN,
                hoe("OPGELEGD", "OPGELEGD"),
                TWEE,
                hoe("", "OPGELEGD"),
                DRIE,
                hoe("ONTHEVEN", "OPGELEGD")),
            List.of(Set.of(EEN, TWEE, DRIE)));
    assertThat(kort(beeld.bevindingen()))
        .containsExactly("C-03 [BESCHUT]", "C-04 [REGULIER, BESCHUT]", "C-06 [REGULIERE_OMGEVING]");
  }

  @Test
  void setsVanGelijkeGroepenKomenInHunEigenVolgorde() {
    EnumMap<Beleidsdoelgroep, Handhaving> alle = new EnumMap<>(Beleidsdoelgroep.class);
    alle.put(EEN, hoe("OPGELEGD", "OPGELEGD"));
    alle.put(TWEE, hoe("ONTHEVEN", "ONTHEVEN"));
    alle.put(DRIE, hoe("OPGELEGD", "OPGELEGD"));
    alle.put(Beleidsdoelgroep.NUG, hoe("ONTHEVEN", "ONTHEVEN"));
    assertThat(
            kort(
                beeld(alle, List.of(Set.of(DRIE, Beleidsdoelgroep.NUG), Set.of(EEN, TWEE)))
                    .bevindingen()))
        .containsExactly(
            "C-04 [BESCHUT, NUG]",
            "C-04 [REGULIER, REGULIERE_OMGEVING]",
            "C-05 [BESCHUT, NUG]",
            "C-05 [REGULIER, REGULIERE_OMGEVING]");
  }

  @Test
  void elkeBevindingZegtWatErStaatEnNoemtDeRechtsgelijkheid() {
    List<Bevinding> bevindingen =
        beeld(
                Map.of(EEN, hoe("OPGELEGD", "OPGELEGD"), TWEE, hoe("GESANCTIONEERD", "ONTHEVEN")),
                List.of(Set.of(EEN, TWEE)))
            .bevindingen();
    assertThat(bevindingen).extracting(Bevinding::code).containsExactly("C-03", "C-04", "C-05");
    assertThat(bevindingen)
        .allSatisfy(
            b -> {
              assertThat(b.ernst()).isEqualTo(Ernst.WAARSCHUWING);
              assertThat(b.vindplaats()).isEqualTo(new Vindplaats(Bron.CONGRUENTIE, ""));
              assertThat(b.toelichting().nl()).contains("rechtsgelijkheid");
              assertThat(b.toelichting().en()).contains("equality before the law");
            });
    assertThat(bevindingen.get(0).toelichting().nl())
        .startsWith(TWEE.titel().nl() + ": beleid en praktijk")
        .contains("Beleid: opgelegd met sanctie. Praktijk: vrijgesteld (ontheven). ");
    assertThat(bevindingen.get(1).toelichting().en())
        .contains(
            EEN.titel().en()
                + ": imposed without sanction; "
                + TWEE.titel().en()
                + ": imposed with sanction. ",
            "is an assumption of the municipality");
    assertThat(bevindingen.get(2).toelichting().en())
        .contains(
            EEN.titel().en() + ": imposed without sanction; " + TWEE.titel().en() + ": exempted. ");
  }

  @Test
  void watOntbreektWordtBijNaamGenoemd() {
    List<String> teksten =
        Stream.of(hoe("OPGELEGD", ""), hoe("", "OPGELEGD"), hoe("", ""))
            .map(een -> beeld(Map.of(EEN, een), List.of()).bevindingen().get(0))
            .peek(b -> assertThat(b.ernst()).isEqualTo(Ernst.AANDACHT))
            .map(b -> b.toelichting().en())
            .toList();
    assertThat(teksten.get(0)).contains("the practice of work obligations is not stated");
    assertThat(teksten.get(1)).contains("the policy on work obligations is not stated");
    assertThat(teksten.get(2)).contains("neither policy nor practice");
  }
}
