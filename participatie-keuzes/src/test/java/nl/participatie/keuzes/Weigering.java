package nl.participatie.keuzes;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.participatie.keuzes.regel.Rekengrens;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A question that costs too much and is refused. */
public final class Weigering {

  private Weigering() {}

  /**
   * Holds that a question is refused.
   *
   * @param reden what is too much
   * @param bericht the message, word for word
   * @param vraag asks the question
   */
  public static void eis(Rekengrens.Reden reden, String bericht, ThrowingCallable vraag) {
    assertThatExceptionOfType(Rekengrens.class)
        .isThrownBy(vraag)
        .withMessage(bericht)
        .extracting(Rekengrens::reden)
        .isEqualTo(reden);
  }
}
