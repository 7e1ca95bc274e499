package nl.participatie.model.keuze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.model.Willekeurig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeuzeprofielTest {

  @Provide
  Arbitrary<Keuzeprofiel> profielen() {
    return Willekeurig.profielen();
  }

  @Property
  void readingTheTextGivesTheProfileBack(@ForAll("profielen") Keuzeprofiel profiel) {
    assertThat(Keuzeprofiel.parse(profiel.toString()))
        .isEqualTo(profiel)
        .hasSameHashCodeAs(profiel);
    assertThat(Keuzeprofiel.parse("\n" + profiel.toString().replace(" ", " ,\t") + ","))
        .isEqualTo(profiel);
  }

  @Property
  void theOrderOfTheOptionsDoesNotMatter(
      @ForAll("profielen") Keuzeprofiel profiel, @ForAll Random kans) {
    List<Optie> door = new ArrayList<>(profiel.opties());
    Collections.shuffle(door, kans);
    assertThat(Keuzeprofiel.of(door)).isEqualTo(profiel).hasSameHashCodeAs(profiel);
    assertThat(Keuzeprofiel.of(door)).hasToString(profiel.toString());
  }

  @Property
  void withAnOptionItIsChosenInPlaceOfAnyOther(
      @ForAll("profielen") Keuzeprofiel profiel, @ForAll Optie optie) {
    Keuzeprofiel met = profiel.met(optie);
    assertThat(met.optie(optie.keuze())).contains(optie);
    assertThat(met.heeft(optie)).isTrue();
    for (Optie andere : Optie.values()) {
      if (andere.keuze() != optie.keuze()) {
        assertThat(met.heeft(andere)).isEqualTo(profiel.heeft(andere));
      } else {
        assertThat(met.heeft(andere)).isEqualTo(andere == optie);
      }
    }
    assertThat(met.met(optie)).isEqualTo(met);
    assertThat(met.zonder(optie.keuze())).isEqualTo(profiel.zonder(optie.keuze()));
  }

  @Property
  void withoutAChoiceItIsOpenAndTheOthersStay(
      @ForAll("profielen") Keuzeprofiel profiel, @ForAll Keuze keuze) {
    Keuzeprofiel zonder = profiel.zonder(keuze);
    assertThat(zonder.optie(keuze)).isEmpty();
    assertThat(zonder.open()).contains(keuze);
    assertThat(zonder.opties())
        .containsExactlyElementsOf(
            profiel.opties().stream().filter(optie -> optie.keuze() != keuze).toList());
    assertThat(zonder.zonder(keuze)).isEqualTo(zonder);
  }

  @Property
  void openAndChosenTogetherAreTheChoicesEachOnce(@ForAll("profielen") Keuzeprofiel profiel) {
    List<Keuze> samen = new ArrayList<>(profiel.open());
    profiel.opties().forEach(optie -> samen.add(optie.keuze()));
    assertThat(samen).containsExactlyInAnyOrder(Keuze.values());
    assertThat(profiel.isVolledig()).isEqualTo(profiel.open().isEmpty());
    assertThat(List.copyOf(profiel.open())).isSorted();
    assertThat(List.copyOf(profiel.opties())).isSorted();
  }

  @Property
  void twoOptionsOfOneChoiceAreRefused(@ForAll Optie eerste, @ForAll Optie tweede) {
    if (eerste.keuze() == tweede.keuze() && eerste != tweede) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Keuzeprofiel.of(eerste, tweede))
          .withMessageContaining(eerste.toString())
          .withMessageContaining(tweede.toString());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Keuzeprofiel.parse(eerste + " " + tweede));
    } else {
      assertThat(Keuzeprofiel.of(eerste, tweede))
          .isEqualTo(Keuzeprofiel.LEEG.met(eerste).met(tweede));
    }
  }

  @Property
  void nothingThatIsDoneWithAProfileChangesIt(
      @ForAll("profielen") Keuzeprofiel profiel, @ForAll Optie optie) {
    String eerder = profiel.toString();
    Keuzeprofiel anders = profiel.met(optie).zonder(optie.keuze());
    assertThat(anders.open()).contains(optie.keuze());
    assertThat(profiel).hasToString(eerder);
    assertThatThrownBy(() -> profiel.opties().add(optie))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> profiel.open().add(optie.keuze()))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void theEmptyProfileLeavesAllOpen() {
    assertThat(Keuzeprofiel.LEEG.open()).containsExactly(Keuze.values());
    assertThat(Keuzeprofiel.LEEG).hasToString("").isEqualTo(Keuzeprofiel.of());
    assertThat(Keuzeprofiel.parse(" ,\n")).isSameAs(Keuzeprofiel.LEEG);
  }

  @Test
  void aProfileWithTheFirstOptionOfEachChoiceIsComplete() {
    Keuzeprofiel vol =
        Keuzeprofiel.of(Arrays.stream(Keuze.values()).map(keuze -> keuze.opties().get(0)).toList());
    assertThat(vol.isVolledig()).isTrue();
    assertThat(vol.opties()).hasSize(19).allMatch(optie -> optie.richting() == Richting.A);
    assertThat(vol.toString()).startsWith("1.INVESTEREN 2.CENTRAAL 3.ACTIEF ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12.OPEN_EIND", "OPEN_EINDE", "5.INKOMENSVOORZIENING;12.PLAFONDS", "20.X"})
  void aTextWithAnUnknownCodeIsRefusedByName(String tekst) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Keuzeprofiel.parse(tekst))
        .withMessageContaining("'" + tekst + "'");
  }

  @Property
  void theOpaqueValueGivesTheProfileBack(@ForAll("profielen") Keuzeprofiel profiel) {
    assertThat(Keuzeprofiel.vanMasker(profiel.masker())).isEqualTo(profiel);
    assertThat(Long.bitCount(profiel.masker())).isEqualTo(profiel.opties().size());
  }

  @Test
  void anOpaqueValueThatIsNoProfileIsRefused() {
    long tweeVanEenKeuze =
        Keuzeprofiel.parse("8.INTEGRAAL").masker()
            | Keuzeprofiel.parse("8.SOCIAAL_DOMEIN").masker();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Keuzeprofiel.vanMasker(tweeVanEenKeuze))
        .withMessageContaining("two options of one choice");
    for (long buiten : new long[] {-1, Long.MIN_VALUE, 1L << Optie.values().length}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Keuzeprofiel.vanMasker(buiten))
          .withMessageContaining("No profile has the value " + buiten);
    }
  }
}
