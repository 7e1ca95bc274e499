package nl.participatie.budget.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.participatie.model.doelgroep.Volumegroep;
import org.junit.jupiter.api.Test;

/** Maps that share their keys are maps like any other, and cannot be changed. */
final class PostmapTest {

  private static final Postmap.Sleutels<Volumegroep> GROEPEN =
      Postmap.Sleutels.van(Volumegroep.class);

  private static final Map<Volumegroep, String> GEWOON =
      Maps.asMap(EnumSet.allOf(Volumegroep.class), Volumegroep::name);

  private static Map<Volumegroep, String> namen() {
    return Postmap.map(GROEPEN, List.of(Volumegroep.values()), Volumegroep::name);
  }

  @Test
  void itIsEqualToAnyMapWithTheSameValues() {
    assertThat(namen()).isEqualTo(GEWOON).hasSameHashCodeAs(new HashMap<>(GEWOON)).hasSize(5);
    assertThat(new HashMap<>(GEWOON)).isEqualTo(namen());
    assertThat(namen().keySet()).containsExactly(Volumegroep.values());
    assertThat(namen().get(Volumegroep.WSW)).isEqualTo("WSW");
    Object vreemd = "WSW";
    assertThat(namen().get(vreemd)).isNull();
    assertThat(namen().containsKey(Volumegroep.WSW)).isTrue();
    assertThat(namen().containsKey(vreemd)).isFalse();
    assertThat(GROEPEN.uit(namen())).containsExactlyElementsOf(GEWOON.values());
  }

  @Test
  void itCannotBeChangedAndIsNotCopiedAgain() {
    Map<Volumegroep, String> namen = namen();

    assertThat(Postmap.vast(namen)).isSameAs(namen);
    assertThatThrownBy(() -> namen.put(Volumegroep.WSW, "x"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(namen::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> namen.entrySet().iterator().next().setValue("x"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(namen).isEqualTo(GEWOON);
  }

  @Test
  void anotherMapIsCopied() {
    Map<Volumegroep, String> open = new EnumMap<>(GEWOON);
    Map<Volumegroep, String> vast = Postmap.vast(open);
    open.put(Volumegroep.WSW, "x");

    assertThat(vast).isEqualTo(GEWOON);
  }

  @Test
  void whatIsAbsentIsRefused() {
    assertThatThrownBy(() -> GROEPEN.uit(Map.of(Volumegroep.WSW, "x")))
        .isInstanceOf(NullPointerException.class);
  }
}
