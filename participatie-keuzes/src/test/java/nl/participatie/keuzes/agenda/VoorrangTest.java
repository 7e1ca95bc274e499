package nl.participatie.keuzes.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import nl.participatie.model.keuze.Blok;
import nl.participatie.model.keuze.Keuze;
import org.junit.jupiter.api.Test;

class VoorrangTest {

  @Test
  void elkBlokHeeftEenRangEnDeRangenStaanInDeVolgordeVanHetRapport() {
    assertThat(
            Arrays.stream(Blok.values())
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(Voorrang::van, b -> b)))
        .isEqualTo(
            ImmutableSetMultimap.<Voorrang, Blok>builder()
                .put(Voorrang.VISIE, Blok.VISIE)
                .putAll(Voorrang.BELEID_EN_FINANCIEN, Blok.BELEID, Blok.FINANCIELE_STURING)
                .putAll(Voorrang.UITVOERINGSMODEL, Blok.DOELGROEPSTURING, Blok.PROCESSTURING)
                .put(Voorrang.ORGANISATIE, Blok.ORGANISATIE_EN_EFFICIENCY)
                .build());
    assertThat(Voorrang.values())
        .containsExactly(
            Voorrang.VISIE,
            Voorrang.BELEID_EN_FINANCIEN,
            Voorrang.UITVOERINGSMODEL,
            Voorrang.ORGANISATIE);
  }

  @Test
  void eenKeuzeGaatVoorAlsHaarRangLagerIsEnNietAlsDieGelijkIs() {
    for (Keuze een : Keuze.values()) {
      for (Keuze ander : Keuze.values()) {
        assertThat(Voorrang.van(een.blok()).gaatVoor(Voorrang.van(ander.blok())))
            .isEqualTo(AgendaOrakel.rang(een) < AgendaOrakel.rang(ander));
      }
    }
  }

  @Test
  void elkeRangHeeftTekstenEnEenVindplaats() {
    for (Voorrang rang : Voorrang.values()) {
      assertThat(rang.code()).isEqualTo(rang.name());
      assertThat(rang.vindplaats().citaat()).endsWith("1.2");
      assertThat(rang.titel().nl()).isNotBlank().isNotEqualTo(rang.titel().en());
      assertThat(rang.uitleg().nl()).endsWith(".").isNotEqualTo(rang.uitleg().en());
    }
  }
}
