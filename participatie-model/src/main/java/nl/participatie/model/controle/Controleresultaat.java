package nl.participatie.model.controle;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The outcome of reading something from outside: the value, or all its faults at once.
 *
 * @param <T> the type of the value
 */
public final class Controleresultaat<T> {

  private final Optional<T> waarde;
  private final ImmutableList<Fout> fouten;

  private Controleresultaat(Optional<T> waarde, ImmutableList<Fout> fouten) {
    this.waarde = waarde;
    this.fouten = fouten;
  }

  /**
   * A value without faults.
   *
   * @param <T> its type
   * @param waarde the value
   * @return the outcome
   */
  public static <T> Controleresultaat<T> goed(T waarde) {
    return new Controleresultaat<>(Optional.of(waarde), ImmutableList.of());
  }

  /**
   * Faults.
   *
   * @param <T> the type that the value would have
   * @param fouten the faults, at least one
   * @return the outcome, with the faults in {@link Fout#VOLGORDE}
   * @throws IllegalArgumentException if there is no fault
   */
  public static <T> Controleresultaat<T> fout(Collection<Fout> fouten) {
    if (fouten.isEmpty()) {
      throw new IllegalArgumentException("An outcome without a value needs at least one fault");
    }
    return new Controleresultaat<>(
        Optional.empty(), ImmutableList.sortedCopyOf(Fout.VOLGORDE, fouten));
  }

  /**
   * The value.
   *
   * @return the value, or empty when there are faults
   */
  public Optional<T> waarde() {
    return waarde;
  }

  /**
   * The faults.
   *
   * @return all faults in {@link Fout#VOLGORDE}, empty when there is a value
   */
  public List<Fout> fouten() {
    return fouten;
  }

  /**
   * The value, or an exception that carries the faults.
   *
   * @return the value
   * @throws Invoerfout if there are faults
   */
  public T ofFout() {
    return waarde.orElseThrow(() -> new Invoerfout(fouten));
  }

  /**
   * Turns the value into another one, if there is one.
   *
   * @param <R> the type of the other value
   * @param functie the function
   * @return the other value, or the same faults
   */
  public <R> Controleresultaat<R> map(Function<? super T, ? extends R> functie) {
    return new Controleresultaat<>(waarde.map(functie), fouten);
  }
}
