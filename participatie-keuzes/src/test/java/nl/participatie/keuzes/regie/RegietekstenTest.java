package nl.participatie.keuzes.regie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bevinding.Ernst;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Bron;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every concept and every finding has its words in both languages, and none is left over. */
class RegietekstenTest {

  private static final Set<String> PARAGRAFEN =
      Set.of(
          "1.2",
          "4 (iv)",
          "4 (v)",
          "5.1",
          "6.2",
          "6.3",
          "6.4",
          "6.4 (Efficiëntie vraagstukken)",
          "7.1",
          "7.2",
          "7.3");

  static Stream<Begrip> begrippen() {
    return Stream.<Begrip[]>of(
            Partijsoort.values(),
            Rol.values(),
            Opdrachtsoort.values(),
            Financieringsvorm.values(),
            Toekenning.values(),
            Organisatiegevolg.values(),
            Regievoorbeeld.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("begrippen")
  void elkBegripHeeftTitelUitlegEnBron(Begrip begrip) {
    assertThat(begrip.code()).isEqualTo(begrip.toString());
    assertThat(begrip.titel().nl()).isNotBlank();
    assertThat(begrip.uitleg().nl()).isNotEqualTo(begrip.uitleg().en()).endsWith(".");
    assertThat(begrip.vindplaats().bron()).isIn(Bron.RAPPORT, Bron.PARTICIPATIEWET, Bron.GEEN);
    if (begrip.vindplaats().bron() == Bron.RAPPORT) {
      assertThat(PARAGRAFEN).contains(begrip.vindplaats().plaats());
    }
  }

  @Test
  void alleenWatHetRapportNietNoemtHeeftGeenBron() {
    assertThat(begrippen().filter(begrip -> begrip.vindplaats().bron() == Bron.GEEN))
        .containsExactly(Financieringsvorm.LUMPSUM);
  }

  @Test
  void geenTekstBlijftOverEnGeenOntbreekt() {
    Set<String> verwacht = new TreeSet<>(List.of("alleGroepen", "alleDeelprocessen", "verder"));
    begrippen()
        .forEach(
            begrip -> {
              verwacht.add(begrip.sleutel() + ".titel");
              verwacht.add(begrip.sleutel() + ".uitleg");
            });
    for (Regiesignaal signaal : Regiesignaal.values()) {
      List<String> vormen =
          switch (signaal) {
            case BELEIDSREGIE_WEGGEGEVEN -> List.of(".ROL", ".OPDRACHT");
            case ROL_PAST_NIET ->
                List.of(".UITVOERINGSREGIE", ".DEELOPDRACHT", ".ZONDER", ".NIETS");
            default -> List.of("");
          };
      vormen.forEach(vorm -> verwacht.add(signaal.code() + vorm));
    }
    for (String fout :
        List.of(
            "CODE",
            "CODEVORM",
            "CAPACITEIT",
            "BUDGET_ZONDER_ZEGGENSCHAP",
            "CONTRACT_ANDERS",
            "CONTRACT_ONBEKEND",
            "FINANCIERING_ANDERS",
            "PARTIJ_DUBBEL",
            "OPDRACHT_DUBBEL",
            "PARTIJ_ONBEKEND",
            "AAN_ZICHZELF")) {
      verwacht.add("fout." + fout);
    }
    assertThat(Regieteksten.REGIE.sleutels()).isEqualTo(verwacht);
  }

  @ParameterizedTest
  @EnumSource(Regiesignaal.class)
  void eenBevindingHeeftErnstEnBronVanHaarSignaal(Regiesignaal signaal) {
    Bevinding bevinding =
        switch (signaal) {
          case BELEIDSREGIE_WEGGEGEVEN -> signaal.inVorm("ROL", List.of("X"));
          case ROL_PAST_NIET -> signaal.inVorm("ZONDER", List.of("X"));
          default -> signaal.bevinding(List.of("X"));
        };
    assertThat(bevinding.code()).isEqualTo(signaal.code());
    assertThat(bevinding.ernst()).isEqualTo(signaal.ernst());
    assertThat(bevinding.vindplaats()).isEqualTo(signaal.vindplaats());
    assertThat(signaal.ernst() == Ernst.BLOKKEREND).isEqualTo(signaal.code().equals("G-01"));
    // what is not determined weighs less than what is known to be wrong
    assertThat(signaal.ernst() == Ernst.AANDACHT || !signaal.name().endsWith("_ONBEKEND")).isTrue();
  }

  @Test
  void deCodesVanDeSignalenLopenDoorPerDeel() {
    assertThat(Stream.of(Regiesignaal.values()).map(Regiesignaal::code))
        .isEqualTo(
            IntStream.concat(IntStream.rangeClosed(1, 17), IntStream.rangeClosed(21, 31))
                .mapToObj(nummer -> String.format(Locale.ROOT, "G-%02d", nummer))
                .collect(Collectors.toList()));
  }

  @ParameterizedTest
  @EnumSource(Partijsoort.class)
  void alleenRaadEnCollegeHebbenBeleidsregie(Partijsoort soort) {
    boolean isEen = soort == Partijsoort.RAAD || soort == Partijsoort.COLLEGE;
    assertThat(soort.heeftBeleidsregie()).isEqualTo(isEen);
    assertThat(soort.isEigen()).isEqualTo(isEen || soort == Partijsoort.UITVOERINGSORGANISATIE);
    if (soort.isEigen()) {
      assertThat(soort.overheid()).isEqualTo(Toekenning.JA);
    }
  }

  @Test
  void welkeRollenBijEenOpdrachtPassen() {
    assertThat(Opdrachtsoort.BELEIDSREGIE.rollen()).containsExactly(Rol.BELEIDSREGIE);
    assertThat(Opdrachtsoort.UITVOERINGSREGIE.rollen()).containsExactly(Rol.UITVOERINGSREGIE);
    assertThat(Opdrachtsoort.DEELOPDRACHT.rollen()).containsExactly(Rol.ONDERAANNEMER, Rol.OVERIG);
  }
}
