package nl.participatie.keuzes.uitvoering;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.participatie.keuzes.toets.Regelbevinding;

/**
 * What the guide answers on one provision.
 *
 * @param voorziening the provision
 * @param status the answer
 * @param reden the choice, the law or the gap that decides
 * @param ontbreekt what is missing; empty unless the answer is not determined
 * @param bevindingen where a choice that counts here meets a limit of the law
 */
public record Voorzieningantwoord(
    Voorziening voorziening,
    Voorzieningstatus status,
    Reden reden,
    List<Ontbrekend> ontbreekt,
    List<Regelbevinding> bevindingen) {

  /**
   * Creates an answer.
   *
   * @param voorziening the provision
   * @param status the answer
   * @param reden what decides
   * @param ontbreekt what is missing
   * @param bevindingen where a choice meets a limit of the law
   * @throws IllegalArgumentException unless something is missing when, and only when, the answer is
   *     not determined
   */
  public Voorzieningantwoord {
    if (ontbreekt.isEmpty() == (status == Voorzieningstatus.ONBEPAALD)) {
      throw new IllegalArgumentException(
          voorziening + " is " + status + " and lacks " + ontbreekt + ": only ONBEPAALD lacks");
    }
    ontbreekt = ImmutableList.copyOf(ontbreekt);
    bevindingen = ImmutableList.copyOf(bevindingen);
  }
}
