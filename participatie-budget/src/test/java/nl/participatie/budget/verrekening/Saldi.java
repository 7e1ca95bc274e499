package nl.participatie.budget.verrekening;

import com.google.common.base.Splitter;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Saldopost;
import nl.participatie.model.taal.Tekst;

/** Balances and choices for the tests of the settlement. */
public final class Saldi {

  /** Small numbers of which the proportional parts are whole euros under every form. */
  public static final Map<Saldopost, Bedrag> VOORBEELD = van("100 30 -60 -15 20 10 25");

  private Saldi() {}

  /** Seven amounts in euro, in the order of {@link Saldopost}. */
  public static Map<Saldopost, Bedrag> van(String bedragen) {
    List<String> delen = Splitter.on(' ').omitEmptyStrings().splitToList(bedragen);
    Map<Saldopost, Bedrag> saldi = new EnumMap<>(Saldopost.class);
    for (Saldopost post : Saldopost.values()) {
      saldi.put(post, Bedrag.parse(delen.get(saldi.size())));
    }
    return saldi;
  }

  /** The same balances, of which one is missing a figure. */
  public static Map<Saldopost, Uitkomst<Bedrag>> zonder(
      Map<Saldopost, Bedrag> saldi, Map<Saldopost, String> ontbrekend) {
    Map<Saldopost, Uitkomst<Bedrag>> uitkomsten =
        new EnumMap<>(Maps.transformValues(saldi, Uitkomst::van));
    ontbrekend.forEach((post, wat) -> uitkomsten.put(post, Uitkomst.onbepaald(open(wat))));
    return uitkomsten;
  }

  /** A reason to be undetermined. */
  public static Onbepaald open(String wat) {
    return new Onbepaald(
        wat,
        Onbepaald.Reden.NIET_OPGEGEVEN,
        new Tekst(wat + " is niet opgegeven.", wat + " was not supplied."));
  }

  /** Choice 8 and choice 9 by their own codes. */
  public static Keuzeprofiel keuzes(String acht, String negen) {
    return Keuzeprofiel.parse("8." + acht + " 9." + negen);
  }

  /** All profiles in which choices 8 and 9 are made. */
  public static List<Keuzeprofiel> besloten() {
    return Stream.of(
            "PER_DEELBUDGET",
            "INTEGRAAL",
            "MET_AANVULLENDE_FINANCIERING",
            "MET_GEMEENTEFONDS",
            "SOCIAAL_DOMEIN")
        .flatMap(acht -> Stream.of("BUDGET", "OUTCOME").map(negen -> keuzes(acht, negen)))
        .toList();
  }

  /** Balances from nothing to a seventh of the largest amount, often few cents and often equal. */
  public static Arbitrary<Map<Saldopost, Bedrag>> willekeurig() {
    long grens = Bedrag.GRENS_IN_CENTEN / Saldopost.values().length;
    Arbitrary<Bedrag> bedrag =
        Arbitraries.oneOf(
                Arbitraries.longs().between(-3, 3),
                Arbitraries.longs().between(-200, 200),
                Arbitraries.longs().between(-grens, grens),
                Arbitraries.of(-grens, grens))
            .map(Bedrag::ofCent);
    Arbitrary<List<Saldopost>> volgorde = Arbitraries.shuffle(Saldopost.values());
    return Combinators.combine(bedrag.list().ofSize(Saldopost.values().length), volgorde)
        .as(
            (bedragen, posten) -> {
              Map<Saldopost, Bedrag> saldi = new LinkedHashMap<>();
              posten.forEach(post -> saldi.put(post, bedragen.get(saldi.size())));
              return saldi;
            })
        .withoutEdgeCases(); // seven amounts would combine into thousands
  }
}
