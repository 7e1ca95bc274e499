package nl.participatie.budget.verrekening;

import com.google.common.base.Supplier;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.participatie.budget.herleiding.Bewerking;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.middelen.Saldopost;
import nl.participatie.model.taal.Tekst;

/** The amounts of a settlement as trees, down to the balances. */
final class Verrekeningsboom {

  private final Verrekening verrekening;
  private final ImmutableMap<Saldopost, Herleiding> saldi;
  private final Optional<Indeling> indeling;

  Verrekeningsboom(Verrekening verrekening, Function<Saldopost, Herleiding> saldi) {
    this.verrekening = verrekening;
    this.saldi =
        Maps.immutableEnumMap(
            Maps.toMap(EnumSet.allOf(Saldopost.class), post -> eisSaldo(post, saldi.apply(post))));
    this.indeling = verrekening.vormen().map(Indeling::van).optioneel();
  }

  /** Each balance as a figure that goes in. */
  static Verrekeningsboom metGegevenSaldi(Verrekening verrekening) {
    return new Verrekeningsboom(
        verrekening,
        post ->
            Herleiding.builder()
                .label(Boomnamen.tekst("gegeven", post.titel()))
                .waarde(breuk(saldo(verrekening, post)))
                .eenheid(Eenheid.EURO)
                .bronnen(List.of(new Vindplaats(Bron.EIGEN, "saldi." + post)))
                .build());
  }

  Set<String> namen() {
    return bomen().keySet();
  }

  Herleiding van(String naam) {
    Supplier<Herleiding> boom = bomen().get(naam);
    if (boom == null) {
      throw new IllegalArgumentException("Unknown amount '" + naam + "', allowed: " + namen());
    }
    return boom.get();
  }

  private ImmutableMap<String, Supplier<Herleiding>> bomen() {
    ImmutableMap.Builder<String, Supplier<Herleiding>> bomen = ImmutableMap.builder();
    List<Pot> potten = verrekening.potten().optioneel().orElse(List.of());
    for (int plaats = 0; plaats < potten.size(); plaats++) {
      String naam = "potten[" + plaats + "].saldo";
      Pot pot = potten.get(plaats);
      bomen.put(naam, () -> pot(pot, naam));
    }
    List<Overdracht> overdrachten = verrekening.overdrachten().optioneel().orElse(List.of());
    for (int plaats = 0; plaats < overdrachten.size(); plaats++) {
      Overdracht overdracht = overdrachten.get(plaats);
      bomen.put(
          "overdrachten[" + plaats + "].bedrag", () -> stromen(overdrachten).boom(overdracht));
    }
    saldi.keySet().forEach(post -> bomen.put("resten." + post, () -> rest(post)));
    return bomen.put("tekort", this::tekort).put("overschot", this::overschot).buildOrThrow();
  }

  private Herleiding pot(Pot pot, String naam) {
    return met(
        Bewerking.PLUS.onder(
            Boomnamen.pot(pot, verrekening.vormen().bepaald()),
            breuk(pot.saldo()),
            pot.leden().stream().map(this::saldo).toList()),
        hiaten(naam));
  }

  private Overdrachtsboom stromen(List<Overdracht> overdrachten) {
    return new Overdrachtsboom(
        verrekening.vormen().bepaald(), indeling.orElseThrow().pot(), saldi, overdrachten);
  }

  private Herleiding rest(Saldopost post) {
    Uitkomst<Breuk> waarde = breuk(uitResten(post));
    if (indeling.isEmpty()) {
      return open(Boomnamen.tekst("rest", post.titel()), waarde, hiaten("vorm"));
    }
    Set<Saldopost> kring = indeling.get().kring();
    if (!kring.contains(post)) {
      return Bewerking.IS.onder(Boomnamen.rest(post), waarde, List.of(saldo(post)));
    }
    return verrekening
        .overdrachten()
        .optioneel()
        .map(overdrachten -> stromen(overdrachten).rest(post))
        .orElseGet(() -> openRest(post, waarde, kring));
  }

  /** What flows depends on balances of which one is missing. */
  private Herleiding openRest(Saldopost post, Uitkomst<Breuk> waarde, Set<Saldopost> kring) {
    return Herleiding.builder()
        .from(open(Boomnamen.tekst("rest", post.titel()), waarde, hiaten("overdrachten")))
        .formule(Boomnamen.tekst("rest.formule"))
        .delen(kring.stream().map(this::saldo).toList())
        .build();
  }

  private Herleiding tekort() {
    Uitkomst<Breuk> waarde = breuk(verrekening.tekort());
    List<Herleiding> resten = resten(-1);
    if (indeling.isEmpty() || resten.isEmpty()) {
      return zonderResten("tekort", waarde);
    }
    Herleiding onderNul =
        met(
            Bewerking.PLUS.onder(
                Boomnamen.naam("blijft.tekort"), waarde.map(Breuk.NUL::min), resten),
            hiaten("tekort"));
    return met(
        Bewerking.MIN.onder(Boomnamen.naam("tekort"), waarde, List.of(niets("niets"), onderNul)),
        hiaten("tekort"));
  }

  private Herleiding overschot() {
    Uitkomst<Breuk> waarde = breuk(verrekening.overschot());
    List<Herleiding> resten = resten(1);
    if (indeling.isEmpty() || resten.isEmpty()) {
      return zonderResten("overschot", waarde);
    }
    return met(
        Bewerking.PLUS.onder(Boomnamen.naam("overschot"), waarde, resten), hiaten("overschot"));
  }

  /** A total of nothing, or of what is not known while a choice is open. */
  private Herleiding zonderResten(String naam, Uitkomst<Breuk> waarde) {
    return indeling.isEmpty()
        ? open(Boomnamen.tekst(naam), waarde, hiaten(naam))
        : Bewerking.IS.onder(Boomnamen.naam(naam), waarde, List.of(niets("geen." + naam)));
  }

  /** What remains with a sign, and what is not determined. */
  private List<Herleiding> resten(int teken) {
    return verrekening.resten().entrySet().stream()
        .filter(
            rest ->
                rest.getValue()
                    .optioneel()
                    .map(bedrag -> Long.signum(bedrag.centen()) == teken)
                    .orElse(true))
        .map(rest -> rest(rest.getKey()))
        .toList();
  }

  private Herleiding saldo(Saldopost post) {
    return Objects.requireNonNull(saldi.get(post));
  }

  private Herleiding eisSaldo(Saldopost post, Herleiding boom) {
    Uitkomst<Breuk> verrekend = breuk(saldo(verrekening, post));
    boolean klopt =
        verrekend.ontbrekend().isPresent()
            ? !boom.ontbrekend().isEmpty()
            : boom.waarde().optioneel().equals(verrekend.optioneel());
    if (!klopt) {
      throw new IllegalArgumentException(
          "Tree of saldi."
              + post
              + " with "
              + getoond(boom.waarde())
              + ", needed: the balance that was settled, "
              + getoond(verrekend));
    }
    return boom;
  }

  private static String getoond(Uitkomst<Breuk> waarde) {
    return waarde.optioneel().map(Breuk::toString).orElse("no amount");
  }

  private static Uitkomst<Bedrag> saldo(Verrekening verrekening, Saldopost post) {
    return Objects.requireNonNull(verrekening.saldi().get(post));
  }

  private Uitkomst<Bedrag> uitResten(Saldopost post) {
    return Objects.requireNonNull(verrekening.resten().get(post));
  }

  private static Uitkomst<Breuk> breuk(Uitkomst<Bedrag> bedrag) {
    return bedrag.map(euro -> Breuk.of(euro.euro()));
  }

  private List<Onbepaald> hiaten(String naam) {
    return verrekening.hiaten().stream()
        .filter(hiaat -> hiaat.raakt().contains(naam))
        .map(Hiaat::onbepaald)
        .toList();
  }

  private static Herleiding met(Herleiding boom, List<Onbepaald> ontbrekend) {
    return Herleiding.builder().from(boom).ontbrekend(ontbrekend).build();
  }

  private static Herleiding niets(String sleutel) {
    return open(Boomnamen.tekst(sleutel), Uitkomst.van(Breuk.NUL), List.of());
  }

  private static Herleiding open(Tekst label, Uitkomst<Breuk> waarde, List<Onbepaald> ontbrekend) {
    return Herleiding.builder()
        .label(label)
        .waarde(waarde)
        .eenheid(Eenheid.EURO)
        .bronnen(List.of(Boomnamen.BRON))
        .ontbrekend(ontbrekend)
        .build();
  }
}
