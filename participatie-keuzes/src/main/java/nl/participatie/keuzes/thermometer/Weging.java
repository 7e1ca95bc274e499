package nl.participatie.keuzes.thermometer;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.keuze.Blok;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.taal.Tekst;

/**
 * How heavily each choice counts (weging) in the averages of the thermometer. Weights are whole
 * numbers: only how they compare matters, so that 1 and 2 say what 0.5 and 1 would. A choice of
 * weight 0 takes no part in the averages and keeps its own reading.
 *
 * <p>Each block has a reading, so at least one of its choices has to count: for a block of which
 * every choice weighs 0 there is no average to give.
 *
 * @param gewichten the weight of each of the 19 choices, 0 to a million
 */
public record Weging(Map<Keuze, Integer> gewichten) {

  /** Every choice counts the same: the default. */
  public static final Weging GELIJK = new Weging(Map.of());

  /** Keeps every sum of the thermometer far within a long. */
  private static final int MEESTE = 1_000_000;

  /**
   * Creates a weighting.
   *
   * @param gewichten the weights by choice; a choice that is not named weighs 1
   * @throws Invoerfout with every weight below 0 or over a million, and every block of which no
   *     choice counts
   */
  public Weging {
    Map<Keuze, Integer> volledig = new EnumMap<>(Keuze.class);
    for (Keuze keuze : Keuze.values()) {
      volledig.put(keuze, gewichten.getOrDefault(keuze, 1));
    }
    List<Fout> fouten = new ArrayList<>();
    volledig.forEach((keuze, gewicht) -> controleer(keuze, gewicht, fouten));
    for (Blok blok : Blok.values()) {
      controleer(blok, volledig, fouten);
    }
    if (!fouten.isEmpty()) {
      throw new Invoerfout(fouten);
    }
    gewichten = Maps.immutableEnumMap(volledig);
  }

  private static void controleer(Keuze keuze, int gewicht, List<Fout> fouten) {
    if (gewicht < 0 || gewicht > MEESTE) {
      Tekst toegestaan =
          Thermometerteksten.THERMOMETER.tekst(
              "fout.GEWICHT", Tekst.gelijk(Integer.toString(MEESTE)));
      fouten.add(Fout.van("weging." + keuze.nummer(), Integer.toString(gewicht), toegestaan));
    }
  }

  private static void controleer(Blok blok, Map<Keuze, Integer> gewichten, List<Fout> fouten) {
    boolean telt =
        gewichten.entrySet().stream()
            .anyMatch(een -> een.getKey().blok() == blok && een.getValue() != 0);
    if (!telt) {
      Tekst toegestaan = Thermometerteksten.THERMOMETER.tekst("fout.BLOK");
      fouten.add(Fout.van("weging." + blok.code(), "0", toegestaan));
    }
  }

  /**
   * The weight of a choice.
   *
   * @param keuze the choice
   * @return a whole number, 0 to a million
   */
  public int van(Keuze keuze) {
    return Optional.ofNullable(gewichten.get(keuze)).orElseThrow();
  }
}
