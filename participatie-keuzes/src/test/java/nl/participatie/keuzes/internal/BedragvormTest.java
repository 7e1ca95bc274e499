package nl.participatie.keuzes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BedragvormTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "-0", "0e-99999", "0.01", "12.5", "99.990", "100", "1e2"})
  void heleCentenTotEnMetDeGrensPassen(String getal) {
    assertThat(Bedragvorm.past(new BigDecimal(getal), 100)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "-1", "0.001", "100.01", "101", "1e3", "1e999999999", "1e-9"})
  void deRestNiet(String getal) {
    assertThat(Bedragvorm.past(new BigDecimal(getal), 100)).isFalse();
  }
}
