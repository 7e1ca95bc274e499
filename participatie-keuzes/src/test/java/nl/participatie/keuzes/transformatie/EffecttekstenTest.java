package nl.participatie.keuzes.transformatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.participatie.model.bevinding.Ernst;
import org.junit.jupiter.api.Test;

/** Every text of the effect is used, and none is missing. */
class EffecttekstenTest {

  @Test
  void geenTekstBlijftOverEnGeenOntbreekt() {
    Set<String> verwacht = new TreeSet<>(List.of("onbepaald.TE_GROOT"));
    Stream.of(Effectsignaal.values()).map(Effectsignaal::code).forEach(verwacht::add);
    for (String boom :
        List.of(
            "huidig",
            "nieuw",
            "saldo",
            "baten",
            "lasten",
            "toegevoegdeWaarde",
            "toegevoegdeWaarde.een",
            "begeleiding",
            "begeleiding.een",
            "aandeel",
            "subsidie",
            "subsidie.een",
            "overhead",
            "overhead.vast",
            "overhead.mensen",
            "overhead.een",
            "eenmalig",
            "effect",
            "cumulatief")) {
      verwacht.add("boom." + boom);
    }
    for (String aanname :
        List.of("MENSEN", "LONEN", "PRIJZEN", "SUBSIDIE", "OVERHEAD", "EENMALIG")) {
      verwacht.add("aanname.EFFECT_" + aanname + ".titel");
      verwacht.add("aanname.EFFECT_" + aanname + ".toelichting");
    }
    for (String wanneer : List.of("IN", "NOOIT", "NIETS")) {
      verwacht.add("terugverdiend." + wanneer);
    }
    for (String fout :
        List.of("JAAR", "VOLGORDE", "HORIZON", "DUBBEL", "BEDRAG", "AANDEEL", "SOM")) {
      verwacht.add("fout." + fout);
    }
    assertThat(Effectteksten.EFFECT.sleutels()).isEqualTo(verwacht);
  }

  @Test
  void deCodesVanDeSignalenLopenDoor() {
    assertThat(Stream.of(Effectsignaal.values()).map(Effectsignaal::code))
        .containsExactly("E-01", "E-02");
    assertThat(Stream.of(Effectsignaal.values()).map(Effectsignaal::ernst))
        .containsExactly(Ernst.WAARSCHUWING, Ernst.AANDACHT);
  }
}
