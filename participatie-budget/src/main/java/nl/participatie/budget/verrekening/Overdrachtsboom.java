package nl.participatie.budget.verrekening;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.participatie.budget.herleiding.Bewerking;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.middelen.Saldopost;

/**
 * What flows and what it leaves, as trees. Money flows in two steps: within the pool, and under
 * form V from outside to what is still short. A balance gives or gets, never both.
 *
 * @param vormen the forms that hold
 * @param pot the balances that cover each other
 * @param saldi the tree of each balance, those that money flows between determined
 * @param overdrachten what flows in both steps
 */
record Overdrachtsboom(
    List<Sturingsvorm> vormen,
    Set<Saldopost> pot,
    Map<Saldopost, Herleiding> saldi,
    List<Overdracht> overdrachten) {

  /** A transfer: its share of the flow, in whole cents. */
  Herleiding boom(Overdracht overdracht) {
    boolean isBinnen = isBinnenPot(overdracht);
    String formule = isBinnen ? "overdracht.formule" : "overdracht.formule.V";
    Sturingsvorm vorm = isBinnen ? vormVanPot() : Sturingsvorm.V;
    return Herleiding.builder()
        .label(Boomnamen.tekst("overdracht", overdracht.van().titel(), overdracht.naar().titel()))
        .waarde(Uitkomst.van(bedrag(overdracht)))
        .eenheid(Eenheid.EURO)
        .formule(Boomnamen.tekst(formule, overdracht.van().titel(), overdracht.naar().titel()))
        .delen(isBinnen ? binnen() : vanBuiten(overdracht))
        .door(vorm.door())
        .bronnen(List.of(vorm.vindplaats()))
        .build();
  }

  /** The balances of the pool, those with a surplus and those with a shortage. */
  private List<Herleiding> binnen() {
    List<Herleiding> leden = pot.stream().map(this::saldo).toList();
    return List.of(samen("pot.overschot", leden, 1), samen("pot.tekort", leden, -1));
  }

  private List<Herleiding> vanBuiten(Overdracht overdracht) {
    List<Herleiding> leden = pot.stream().map(this::naBinnen).toList();
    return List.of(saldo(overdracht.van()), samen("pot.nogTekort", leden, -1));
  }

  private static Herleiding samen(String sleutel, List<Herleiding> bomen, int teken) {
    return samen(
        sleutel, bomen.stream().filter(boom -> boom.waarde().bepaald().signum() == teken).toList());
  }

  private static Herleiding samen(String sleutel, List<Herleiding> bomen) {
    return Bewerking.PLUS.onder(Boomnamen.naam(sleutel), Uitkomst.van(som(bomen)), bomen);
  }

  /** What is left of a balance of the pool before anything comes from outside. */
  private Herleiding naBinnen(Saldopost post) {
    List<Herleiding> erbij =
        overdrachten.stream()
            .filter(overdracht -> overdracht.naar() == post && isBinnenPot(overdracht))
            .map(this::boom)
            .toList();
    if (erbij.isEmpty()) {
      return saldo(post);
    }
    List<Herleiding> delen =
        ImmutableList.<Herleiding>builder().add(saldo(post)).addAll(erbij).build();
    return Bewerking.PLUS.onder(
        Boomnamen.naam("naEersteStap", post.titel()), Uitkomst.van(som(delen)), delen);
  }

  /** What is left of a balance in the end: with what it gets, or without what it gives. */
  Herleiding rest(Saldopost post) {
    List<Herleiding> erbij =
        overdrachten.stream().filter(een -> een.naar() == post).map(this::boom).toList();
    List<Herleiding> eraf =
        overdrachten.stream().filter(een -> een.van() == post).map(this::boom).toList();
    if (eraf.isEmpty()) {
      List<Herleiding> delen =
          ImmutableList.<Herleiding>builder().add(saldo(post)).addAll(erbij).build();
      return Bewerking.PLUS.onder(Boomnamen.rest(post), Uitkomst.van(som(delen)), delen);
    }
    Herleiding gegeven = eraf.size() == 1 ? eraf.get(0) : samen("gegeven.samen", eraf);
    return Bewerking.MIN.onder(
        Boomnamen.rest(post),
        Uitkomst.van(getal(saldo(post)).min(getal(gegeven))),
        List.of(saldo(post), gegeven));
  }

  private Herleiding saldo(Saldopost post) {
    return Objects.requireNonNull(saldi.get(post));
  }

  private boolean isBinnenPot(Overdracht overdracht) {
    return pot.contains(overdracht.van());
  }

  private Sturingsvorm vormVanPot() {
    return vormen.stream().filter(vorm -> vorm.pot().equals(pot)).findFirst().orElseThrow();
  }

  private static Breuk bedrag(Overdracht overdracht) {
    return Breuk.of(overdracht.bedrag().euro());
  }

  private static Breuk som(List<Herleiding> bomen) {
    return bomen.stream().map(Overdrachtsboom::getal).reduce(Breuk.NUL, Breuk::plus);
  }

  private static Breuk getal(Herleiding boom) {
    return boom.waarde().bepaald();
  }
}
