package nl.participatie.keuzes.uitvoering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every concept and every reason has its words in both languages, and none is left over. */
class UitvoeringstekstenTest {

  static Stream<Begrip> begrippen() {
    return Stream.<Begrip[]>of(
            AdviesBeschut.values(),
            Doelgroep.values(),
            Feit.values(),
            Ketenpartij.values(),
            Label.values(),
            Onderwijs.values(),
            Plafonduitkomst.values(),
            Stapsoort.values(),
            Termijn.values(),
            Uitkering.values(),
            Voorziening.values(),
            Voorzieningstatus.values(),
            Werkvorm.values(),
            Werkwijze.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("begrippen")
  void elkBegripHeeftTitelUitlegEnEenPlaatsInHetRapport(Begrip begrip) {
    assertThat(begrip.code()).isEqualTo(begrip.toString());
    for (Tekst tekst : List.of(begrip.titel(), begrip.uitleg())) {
      assertThat(tekst.nl()).isNotBlank();
      assertThat(tekst.en()).isNotBlank();
    }
    assertThat(begrip.uitleg().nl()).isNotEqualTo(begrip.uitleg().en()).endsWith(".");
    assertThat(begrip.vindplaats())
        .isEqualTo(Vindplaats.parse("rapport " + begrip.vindplaats().plaats()));
  }

  @ParameterizedTest
  @EnumSource(Redensoort.class)
  void elkeRedenHeeftWoordenInBeideTalen(Redensoort soort) {
    Tekst tekst = new Reden(soort, List.of(Voorziening.TRAJECT), Vindplaats.rapport("6.2")).tekst();
    assertThat(tekst.nl()).endsWith(".").doesNotContain("{");
    assertThat(tekst.en()).endsWith(".").doesNotContain("{").isNotEqualTo(tekst.nl());
  }

  @Test
  void geenTekstBlijftOver() {
    Set<String> verwacht = new TreeSet<>();
    begrippen()
        .forEach(
            begrip -> {
              verwacht.add(begrip.sleutel() + ".titel");
              verwacht.add(begrip.sleutel() + ".uitleg");
            });
    for (Redensoort soort : Redensoort.values()) {
      verwacht.add("reden." + soort);
    }
    for (Werkwijze werkwijze : Werkwijze.values()) {
      werkwijze.stappen().forEach(stap -> verwacht.add("Overdrachtsstap." + stap.code()));
    }
    for (String fout : List.of("LEEFTIJD", "LOONWAARDE", "MAANDEN_TOT_WERK", "CODE", "AANTAL")) {
      verwacht.add("fout." + fout);
    }
    assertThat(Uitvoeringsteksten.UITVOERING.sleutels()).isEqualTo(verwacht);
  }
}
