package nl.participatie.budget.raming;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Naam;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;

/** Sets what is spent against what is received. */
final class Saldomodel {

  /** What is received for each balance. */
  private static final ImmutableListMultimap<Saldopost, Batenpost> BATEN =
      ImmutableListMultimap.<Saldopost, Batenpost>builder()
          .putAll(Saldopost.INKOMENSDEEL, Batenpost.INKOMENSDEEL_WWB, Batenpost.INKOMENSDEEL_NIEUW)
          .put(Saldopost.PBUDGET_WWB_KLASSIEK, Batenpost.PBUDGET_WWB_KLASSIEK)
          .put(Saldopost.PBUDGET_WSW, Batenpost.PBUDGET_WSW)
          .put(Saldopost.PBUDGET_NIEUWE_DOELGROEPEN, Batenpost.PBUDGET_NIEUWE_DOELGROEPEN)
          .put(Saldopost.GEMEENTEFONDS, Batenpost.GEMEENTEFONDS)
          .put(Saldopost.AANVULLEND, Batenpost.AANVULLEND)
          .put(Saldopost.SOCIAAL_DOMEIN, Batenpost.SOCIAAL_DOMEIN)
          .build();

  /** What is spent from each balance, but for care and welfare, which two of them share. */
  private static final ImmutableListMultimap<Saldopost, Lastenpost> LASTEN =
      EnumSet.complementOf(EnumSet.of(Lastenpost.ZORG_EN_WELZIJN)).stream()
          .collect(toImmutableListMultimap(Lastenpost::uit, last -> last));

  private static final Naam TOTAAL = Vast.naam("totaalSaldo", Eenheid.EURO);
  private static final Naam WMO_DEEL = Vast.naam("wmoDeel", Eenheid.EURO);
  private static final Naam EIGEN_ZORG = Vast.naam("eigenZorg", Eenheid.EURO);
  private static final Naam EIGEN_RISICO = Vast.naam("eigenRisico", Eenheid.EURO);
  private final Rekenbasis basis;
  private final Map<Lastenpost, Reeks> lasten;

  private final Reeks wmo;
  private final Reeks eigenZorg;

  Saldomodel(Rekenbasis basis, Map<Lastenpost, Reeks> lasten) {
    this.basis = basis;
    this.lasten = lasten;
    this.wmo = wmo(basis.saldofiguren(), zorg(lasten));
    this.eigenZorg = eigenZorg(basis.saldofiguren(), zorg(lasten), wmo);
  }

  Map<Saldopost, Reeks> saldi() {
    Map<Saldopost, Reeks> saldi = new EnumMap<>(Saldopost.class);
    for (Saldopost post : Saldopost.values()) {
      saldi.put(post, saldo(post));
    }
    return saldi;
  }

  /** The part of care and welfare that social support (Wmo) pays. */
  Reeks wmo() {
    return wmo;
  }

  /** The part of it that the classic participation budget pays. */
  Reeks eigenZorg() {
    return eigenZorg;
  }

  /** All balances together, as far as they are determined. */
  static Reeks totaal(Map<Saldopost, Reeks> saldi) {
    return Reeks.deelsom(List.copyOf(saldi.values())).afgerond(TOTAAL, "saldi.TOTAAL");
  }

  private Reeks saldo(Saldopost post) {
    Reeks ontvangen = ontvangen(post);
    Reeks saldo = ontvangen.min(uitgegeven(post));
    Postnamen.Postnaam naam = Postnamen.van(post);
    Reeks gedekt = post == Saldopost.INKOMENSDEEL ? metVangnet(saldo, ontvangen) : saldo;
    return gedekt.afgerond(naam.naam(), naam.regel());
  }

  private Reeks ontvangen(Saldopost post) {
    List<Reeks> baten = new ArrayList<>(2);
    for (Batenpost baat : BATEN.get(post)) {
      baten.add(basis.ontvangen(baat));
    }
    return som(baten);
  }

  private Reeks uitgegeven(Saldopost post) {
    List<Reeks> uit = new ArrayList<>(2);
    for (Lastenpost last : LASTEN.get(post)) {
      uit.add(Objects.requireNonNull(lasten.get(last)));
    }
    if (post == Saldopost.SOCIAAL_DOMEIN) {
      uit.add(wmo);
    }
    if (post == Lastenpost.ZORG_EN_WELZIJN.uit()) {
      uit.add(eigenZorg);
    }
    return uit.isEmpty() ? Vast.NIETS : som(uit);
  }

  private static Reeks som(List<Reeks> delen) {
    return delen.size() == 1 ? delen.get(0) : Reeks.som(delen);
  }

  private static Reeks wmo(Saldofiguren figuren, Reeks zorg) {
    return Reeks.product(zorg, figuren.wmoDeel()).afgerond(WMO_DEEL, "WMO_DEEL");
  }

  /** The rest of it: nothing where the Wmo pays all, whatever it costs. */
  private static Reeks eigenZorg(Saldofiguren figuren, Reeks zorg, Reeks wmo) {
    Reeks deel = Reeks.product(zorg, figuren.eigenDeel());
    Reeks rest = zorg.min(wmo);
    return deel.kies(figuren.allesWmo(), rest).als(EIGEN_ZORG);
  }

  private static Reeks zorg(Map<Lastenpost, Reeks> lasten) {
    return Objects.requireNonNull(lasten.get(Lastenpost.ZORG_EN_WELZIJN));
  }

  /**
   * What a shortage exceeds is paid (vangnet): spending above the threshold, a percentage of the
   * budget, in the years for which a threshold is known. A shortage is at most the percentage above
   * a hundred of the budget.
   */
  private Reeks metVangnet(Reeks saldo, Reeks budget) {
    Saldofiguren figuren = basis.saldofiguren();
    Reeks eigenRisico =
        budget
            .naarRato(
                figuren.onderDrempel(),
                Saldofiguren.HONDERD,
                () -> Meldingen.reden("VANGNET_DREMPEL", "delenDoorNul"))
            .afgerond(EIGEN_RISICO, "VANGNET_DREMPEL");
    return saldo.minstens(eigenRisico).kies(~figuren.drempel().open() & ~eigenRisico.open(), saldo);
  }
}
