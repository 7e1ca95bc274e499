package nl.participatie.budget.gebied;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import nl.participatie.budget.internal.GrootsteRest;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;

/**
 * Divides a macro amount over municipalities by a key (verdeelsleutel). Each gets {@code macro *
 * weight / sum of weights} rounded down to the cent; the cents that are left go one by one to those
 * with the largest part cut off (largest remainder), ties by CBS code, the lowest first. The parts
 * add up to the macro amount to the cent, and the order of the key plays no part.
 *
 * <p>How the state's own keys come about (the objective distribution model) is not built: a key is
 * given.
 */
public final class Verdeling {

  private Verdeling() {}

  /**
   * Divides an amount by a key of any numbers.
   *
   * @param macro what there is to divide, from 0 to 10<sup>15</sup> euro
   * @param sleutel the weight of each municipality in any unit, none negative, not all zero
   * @return the part of each municipality in the order of the codes; zero for a weight of zero
   * @throws IllegalArgumentException if the amount or a weight is negative, the key is empty or all
   *     zero, or it names the country as a municipality
   */
  public static ImmutableSortedMap<Gemeentecode, Bedrag> verdeel(
      Bedrag macro, Map<Gemeentecode, Breuk> sleutel) {
    ImmutableSortedMap<Gemeentecode, Breuk> opCode = ImmutableSortedMap.copyOf(sleutel);
    eisMacro(macro);
    eisGewichten(opCode);
    eisNietAllesNul(opCode);
    long[] centen = GrootsteRest.verdeel(macro.centen(), heel(opCode.values().asList()));
    ImmutableSortedMap.Builder<Gemeentecode, Bedrag> delen = ImmutableSortedMap.naturalOrder();
    int plaats = 0;
    for (Gemeentecode gemeente : opCode.keySet()) {
      delen.put(gemeente, Bedrag.ofCent(centen[plaats++]));
    }
    return delen.buildOrThrow();
  }

  /**
   * Divides an amount by numbers of people.
   *
   * @param macro what there is to divide, from 0 to 10<sup>15</sup> euro
   * @param sleutel the people of each municipality, not all zero
   * @return the part of each municipality in the order of the codes
   * @throws IllegalArgumentException if the amount is negative, the key is empty or all zero, or it
   *     names the country as a municipality
   */
  public static ImmutableSortedMap<Gemeentecode, Bedrag> verdeelNaarPersonen(
      Bedrag macro, Map<Gemeentecode, Personen> sleutel) {
    return verdeel(macro, Maps.transformValues(sleutel, Personen::breuk));
  }

  /**
   * Divides an amount in bulk work, without a value per municipality: the same parts as {@link
   * #verdeel}, for who keeps municipalities in the order of their codes. Fastest for weights that
   * add up to at most 2<sup>52</sup>, exact beyond it.
   *
   * @param macro what there is to divide in cents, not negative
   * @param gewichten the weights, none negative, not all zero
   * @return the parts in cents, in the order of the weights; ties go to the first
   * @throws IllegalArgumentException if the amount or a weight is negative, or there are no weights
   *     or only zeros
   */
  public static long[] verdeelCenten(long macro, long[] gewichten) {
    if (macro < 0) {
      throw new IllegalArgumentException(
          "Macro amount of " + macro + " cents, allowed: zero or more");
    }
    boolean erIsIets = false;
    for (int plaats = 0; plaats < gewichten.length; plaats++) {
      if (gewichten[plaats] < 0) {
        throw new IllegalArgumentException(
            "Weight " + gewichten[plaats] + " at place " + plaats + ", allowed: zero or more");
      }
      erIsIets |= gewichten[plaats] > 0;
    }
    if (!erIsIets) {
      throw new IllegalArgumentException(
          "Macro amount of "
              + macro
              + " cents over "
              + gewichten.length
              + " weights, needed: at least one weight above zero");
    }
    return GrootsteRest.verdeel(macro, gewichten);
  }

  /** The weights as whole numbers in the same proportions. */
  private static List<BigInteger> heel(List<Breuk> gewichten) {
    BigInteger noemer = BigInteger.ONE;
    for (Breuk gewicht : gewichten) {
      // least common multiple
      noemer = noemer.divide(noemer.gcd(gewicht.noemer())).multiply(gewicht.noemer());
    }
    BigInteger samen = noemer;
    return gewichten.stream()
        .map(gewicht -> gewicht.teller().multiply(samen.divide(gewicht.noemer())))
        .toList();
  }

  private static void eisMacro(Bedrag macro) {
    if (macro.compareTo(Bedrag.NUL) < 0) {
      throw new IllegalArgumentException(
          "Macro amount of " + macro + " euro, allowed: zero or more");
    }
  }

  /** Refuses what is no key, whether or not there is anything to divide by it. */
  static void eisGewichten(Map<Gemeentecode, Breuk> sleutel) {
    Gebieden.eisGemeenten("Key", sleutel.keySet());
    sleutel.forEach(
        (gemeente, gewicht) -> {
          if (gewicht.signum() < 0) {
            throw new IllegalArgumentException(
                "Weight " + gewicht + " of " + gemeente + ", allowed: zero or more");
          }
        });
  }

  private static void eisNietAllesNul(Map<Gemeentecode, Breuk> sleutel) {
    if (sleutel.values().stream().allMatch(gewicht -> gewicht.signum() == 0)) {
      throw new IllegalArgumentException(
          "Key with weight zero for all "
              + sleutel.size()
              + " municipalities, needed: at least one above zero");
    }
  }
}
