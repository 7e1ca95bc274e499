package nl.participatie.model.gemeente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HerindelingTest {

  private static final LocalDate DAG = LocalDate.of(2018, 1, 1);
  private static final Gemeentecode A = new Gemeentecode("GM0001");
  private static final Gemeentecode B = new Gemeentecode("GM0002");
  private static final Gemeentecode C = new Gemeentecode("GM0003");

  @Test
  void twoOrMoreMunicipalitiesGoOnAsOneWhichMayKeepACode() {
    assertThat(new Herindeling(DAG, Set.of(B, A), C).oud()).containsExactly(A, B);
    assertThat(new Herindeling(DAG, Set.of(A, B), A).nieuw()).isEqualTo(A);
    assertThat(new Herindeling(DAG, Set.of(C, B, A), A))
        .isEqualTo(new Herindeling(DAG, Set.of(A, B, C), A));
  }

  @Test
  void fewerThanTwoIsNoMerger() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Herindeling(DAG, Set.of(A), C))
        .withMessageContaining("GM0003")
        .withMessageContaining("2018-01-01")
        .withMessageContaining("[GM0001]")
        .withMessageContaining("at least two");
    assertThatIllegalArgumentException().isThrownBy(() -> new Herindeling(DAG, Set.of(), C));
  }

  @Test
  void theCallersSetCanChangeWithoutChangingTheMerger() {
    Set<Gemeentecode> oud = new HashSet<>(Set.of(A, B));
    Herindeling herindeling = new Herindeling(DAG, oud, C);
    oud.clear();
    assertThat(herindeling.oud()).containsExactly(A, B);
    assertThatThrownBy(() -> herindeling.oud().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
