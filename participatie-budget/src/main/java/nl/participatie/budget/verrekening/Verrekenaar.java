package nl.participatie.budget.verrekening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Saldopost;

/** Puts a settlement together, with what is undetermined in its place. */
final class Verrekenaar {

  private static final Set<Saldopost> ALLE = Sets.immutableEnumSet(EnumSet.allOf(Saldopost.class));

  private final Keuzeprofiel keuzes;
  private final Map<Saldopost, Uitkomst<Bedrag>> saldi;
  private final Uitkomst<List<Sturingsvorm>> vormen;
  private final Uitkomst<Indeling> indeling;

  Verrekenaar(Keuzeprofiel keuzes, Map<Saldopost, Uitkomst<Bedrag>> saldi) {
    this.keuzes = keuzes;
    this.saldi = new EnumMap<>(saldi);
    this.vormen = Sturingsvorm.van(keuzes);
    this.indeling = vormen.map(Indeling::van);
  }

  Verrekening verrekening() {
    Uitkomst<Verevening> verevening = indeling.dan(i -> bepaald(saldi, i.kring()).map(i::vereven));
    Map<Saldopost, Uitkomst<Bedrag>> resten = resten(verevening);
    return ImmutableVerrekening.builder()
        .putAllSaldi(saldi)
        .vormen(vormen)
        .potten(indeling.map(this::potten))
        .overdrachten(verevening.map(Verevening::overdrachten))
        .putAllResten(resten)
        .tekort(totaal(resten, ALLE, centen -> Math.max(0, -centen)))
        .overschot(totaal(resten, ALLE, centen -> Math.max(0, centen)))
        .hiaten(hiaten())
        .build();
  }

  private List<Pot> potten(Indeling zo) {
    return zo.potten().stream()
        .map(leden -> new Pot(leden, totaal(saldi, leden, centen -> centen)))
        .toList();
  }

  private Map<Saldopost, Uitkomst<Bedrag>> resten(Uitkomst<Verevening> verevening) {
    Map<Saldopost, Uitkomst<Bedrag>> resten = new EnumMap<>(Saldopost.class);
    saldi.forEach(
        (post, saldo) ->
            resten.put(
                post,
                indeling.dan(
                    i -> i.kring().contains(post) ? verevening.map(v -> v.rest(post)) : saldo)));
    return resten;
  }

  /** Sums in cents, so that only the outcome has to stay within the limit of an amount. */
  private static Uitkomst<Bedrag> totaal(
      Map<Saldopost, Uitkomst<Bedrag>> bedragen, Set<Saldopost> posten, LongUnaryOperator deel) {
    return bepaald(bedragen, posten)
        .map(
            delen ->
                Bedrag.ofCent(delen.values().stream().mapToLong(Bedrag::centen).map(deel).sum()));
  }

  /** The amounts of these balances, or what the first of them in order lacks. */
  private static Uitkomst<Map<Saldopost, Bedrag>> bepaald(
      Map<Saldopost, Uitkomst<Bedrag>> bedragen, Set<Saldopost> posten) {
    Map<Saldopost, Bedrag> bepaald = new EnumMap<>(Saldopost.class);
    for (Map.Entry<Saldopost, Uitkomst<Bedrag>> bedrag : bedragen.entrySet()) {
      if (posten.contains(bedrag.getKey())) {
        Optional<Onbepaald> ontbreekt = bedrag.getValue().ontbrekend();
        if (ontbreekt.isPresent()) {
          return Uitkomst.onbepaald(ontbreekt.get());
        }
        bepaald.put(bedrag.getKey(), bedrag.getValue().bepaald());
      }
    }
    return Uitkomst.van(bepaald);
  }

  /** One gap for each thing missing, with all that it touches. */
  private List<Hiaat> hiaten() {
    ImmutableSetMultimap.Builder<Onbepaald, String> raakt = ImmutableSetMultimap.builder();
    for (Onbepaald open : Sturingsvorm.open(keuzes)) {
      raakt.putAll(open, "vorm", "potten", "overdrachten", "tekort", "overschot");
    }
    saldi.forEach(
        (post, saldo) -> saldo.ontbrekend().ifPresent(open -> raakt.put(open, "saldi." + post)));
    indeling.optioneel().ifPresent(zo -> noteer(zo, raakt));
    for (Onbepaald open : open(ALLE)) {
      raakt.putAll(open, "tekort", "overschot");
    }
    return raakt.build().asMap().entrySet().stream()
        .map(hiaat -> new Hiaat(hiaat.getKey(), ImmutableList.copyOf(hiaat.getValue())))
        .toList();
  }

  private void noteer(Indeling zo, ImmutableSetMultimap.Builder<Onbepaald, String> raakt) {
    List<Set<Saldopost>> potten = zo.potten();
    for (int plaats = 0; plaats < potten.size(); plaats++) {
      for (Onbepaald open : open(potten.get(plaats))) {
        raakt.put(open, "potten[" + plaats + "].saldo");
      }
    }
    for (Onbepaald open : open(zo.kring())) {
      raakt.put(open, "overdrachten");
    }
  }

  private Collection<Onbepaald> open(Set<Saldopost> posten) {
    return saldi.entrySet().stream()
        .filter(saldo -> posten.contains(saldo.getKey()))
        .flatMap(saldo -> saldo.getValue().ontbrekend().stream())
        .toList();
  }
}
