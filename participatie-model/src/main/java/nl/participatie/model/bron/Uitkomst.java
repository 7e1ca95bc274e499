package nl.participatie.model.bron;

import java.util.Optional;
import java.util.function.Function;

/**
 * An answer that may be "not determined" (onbepaald), with the reason why.
 *
 * @param <T> the type of a determined answer
 */
public sealed interface Uitkomst<T> {

  /**
   * A determined answer.
   *
   * @param <T> its type
   * @param waarde the answer
   */
  record Bepaald<T>(T waarde) implements Uitkomst<T> {}

  /**
   * No answer.
   *
   * @param <T> the type that a determined answer would have
   * @param reden what is missing
   */
  record Open<T>(Onbepaald reden) implements Uitkomst<T> {}

  /**
   * A determined answer.
   *
   * @param <T> its type
   * @param waarde the answer
   * @return the answer as an outcome
   */
  static <T> Uitkomst<T> van(T waarde) {
    return new Bepaald<>(waarde);
  }

  /**
   * No answer.
   *
   * @param <T> the type that a determined answer would have
   * @param reden what is missing
   * @return the reason as an outcome
   */
  static <T> Uitkomst<T> onbepaald(Onbepaald reden) {
    return new Open<>(reden);
  }

  /**
   * The answer, if there is one.
   *
   * @return the answer, or empty when it is not determined
   */
  default Optional<T> optioneel() {
    return this instanceof Bepaald<T> bepaald ? Optional.of(bepaald.waarde()) : Optional.empty();
  }

  /**
   * The reason why there is no answer.
   *
   * @return the reason, or empty when there is an answer
   */
  default Optional<Onbepaald> ontbrekend() {
    return this instanceof Open<T> open ? Optional.of(open.reden()) : Optional.empty();
  }

  /**
   * Works on with the answer, if there is one.
   *
   * @param <R> the type of the next answer
   * @param stap the step from one answer to the next
   * @return the next answer, or the same reason
   */
  default <R> Uitkomst<R> dan(Function<? super T, Uitkomst<R>> stap) {
    if (this instanceof Bepaald<T> bepaald) {
      return stap.apply(bepaald.waarde());
    }
    return new Open<>(((Open<T>) this).reden());
  }

  /**
   * Turns the answer into another one, if there is one.
   *
   * @param <R> the type of the other answer
   * @param functie the function
   * @return the other answer, or the same reason
   */
  default <R> Uitkomst<R> map(Function<? super T, ? extends R> functie) {
    return dan(waarde -> van(functie.apply(waarde)));
  }

  /**
   * The answer where the caller knows that there is one.
   *
   * @return the answer
   * @throws IllegalStateException if it is not determined, naming what is missing
   */
  default T bepaald() {
    if (this instanceof Bepaald<T> bepaald) {
      return bepaald.waarde();
    }
    Onbepaald reden = ((Open<T>) this).reden();
    throw new IllegalStateException("Not determined: " + reden.toelichting().en());
  }
}
