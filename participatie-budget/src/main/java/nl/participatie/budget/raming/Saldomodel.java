package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.budget.herleiding.Grootheid;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;

/** Adds up the parts of spending, and sets them against what is received. */
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

  private static final Breuk HONDERD = Breuk.of(100);

  private final Situatie ontvangen;
  private final Rekenjaar jaar;
  private final Map<Lastenpost, Deelsom> lasten = new EnumMap<>(Lastenpost.class);

  private Saldomodel(Situatie ontvangen, Rekenjaar jaar) {
    this.ontvangen = ontvangen;
    this.jaar = jaar;
  }

  static Uitgaven uitgaven(
      Situatie ontvangen, Rekenjaar jaar, ImmutableListMultimap<Lastenpost, Grootheid> delen) {
    Saldomodel model = new Saldomodel(ontvangen, jaar);
    for (Lastenpost post : Lastenpost.values()) {
      model.lasten.put(
          post, Deelsom.van(delen.get(post).stream().map(Saldomodel::bedrag).toList()));
    }
    Map<Saldopost, Deelsom> saldi = new EnumMap<>(Saldopost.class);
    for (Saldopost post : Saldopost.values()) {
      saldi.put(post, model.saldo(post));
    }
    return new Uitgaven(model.lasten, saldi);
  }

  private static Deelsom bedrag(Grootheid deel) {
    Uitkomst<Bedrag> bedrag = deel.waarde().dan(euro -> Meldingen.bedrag(euro, "lasten"));
    if (bedrag.optioneel().isPresent()) {
      return new Deelsom(bedrag.optioneel(), List.of());
    }
    // only what is missing is unfolded, to name all of it
    List<Onbepaald> ontbreekt =
        ImmutableSet.<Onbepaald>builder()
            .addAll(deel.herleiding().ontbrekend())
            .addAll(bedrag.ontbrekend().stream().toList())
            .build()
            .asList();
    return new Deelsom(Optional.empty(), ontbreekt);
  }

  private Deelsom saldo(Saldopost post) {
    Deelsom baten = Deelsom.van(BATEN.get(post).stream().map(b -> van(ontvangen.van(b))).toList());
    boolean allesBekend = baten.isVolledig();
    Deelsom ontvangst = allesBekend ? baten : new Deelsom(Optional.empty(), baten.ontbreekt());
    Collection<Deelsom> lasten = lasten(post);
    Deelsom uit = Deelsom.van(lasten);
    boolean ietsOnbekend = lasten.stream().anyMatch(last -> last.bedrag().isEmpty());
    Deelsom saldo =
        ontvangst.min(ietsOnbekend ? new Deelsom(Optional.empty(), uit.ontbreekt()) : uit);
    return post == Saldopost.INKOMENSDEEL ? metVangnet(saldo, ontvangst) : saldo;
  }

  private static Deelsom van(Uitkomst<Bedrag> bedrag) {
    return new Deelsom(bedrag.optioneel(), bedrag.ontbrekend().stream().toList());
  }

  private Collection<Deelsom> lasten(Saldopost post) {
    List<Deelsom> eigen =
        lasten.entrySet().stream()
            .filter(last -> last.getKey().uit() == post)
            .map(Map.Entry::getValue)
            .toList();
    Deelsom zorg = lasten.getOrDefault(Lastenpost.ZORG_EN_WELZIJN, Deelsom.NUL);
    if (zorg.equals(Deelsom.NUL)) {
      return eigen;
    }
    Deelsom wmo = wmo(zorg);
    return switch (post) {
      case SOCIAAL_DOMEIN -> List.of(Deelsom.van(eigen), wmo);
      case PBUDGET_WWB_KLASSIEK -> List.of(Deelsom.van(eigen).min(wmo));
      default -> eigen;
    };
  }

  /** The part of care and welfare that social support pays. */
  private Deelsom wmo(Deelsom zorg) {
    Uitkomst<Breuk> deel = jaar.kengetal("WMO_DEEL").waarde();
    if (deel.optioneel().isEmpty()) {
      return new Deelsom(Optional.empty(), deel.ontbrekend().stream().toList());
    }
    return new Deelsom(
        zorg.bedrag()
            .map(bedrag -> Bedrag.afgerond(Breuk.of(bedrag.euro()).maal(deel.optioneel().get()))),
        zorg.ontbreekt());
  }

  /**
   * What a shortage exceeds is paid (vangnet): spending above the threshold, a percentage of the
   * budget, in the years for which a threshold is known.
   */
  private Deelsom metVangnet(Deelsom saldo, Deelsom budget) {
    Optional<Breuk> drempel = jaar.kengetal("VANGNET_DREMPEL").waarde().optioneel();
    if (drempel.isEmpty() || saldo.bedrag().isEmpty() || budget.bedrag().isEmpty()) {
      return saldo;
    }
    // a shortage is at most (drempel - 100) percent of the budget
    Breuk eigenRisico =
        Breuk.of(budget.bedrag().get().euro())
            .maal(drempel.get().min(HONDERD))
            .gedeeldDoor(HONDERD);
    Bedrag laagste = Bedrag.afgerond(Breuk.NUL.min(eigenRisico));
    Bedrag nu = saldo.bedrag().get();
    return new Deelsom(Optional.of(nu.compareTo(laagste) < 0 ? laagste : nu), saldo.ontbreekt());
  }
}
