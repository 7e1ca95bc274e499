package nl.participatie.keuzes.transformatie;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.participatie.budget.volume.Tijd;
import nl.participatie.keuzes.internal.Bedragvorm;
import nl.participatie.keuzes.internal.Meldingen;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.uitvoering.WswWerkvorm;
import org.jspecify.annotations.Nullable;

/**
 * Checks the question about another way of organising the Wsw: every fault at once, with its place,
 * its value and what is allowed. The limits are this library's; see {@link Wsworganisatie} and
 * {@link Effectopgave}.
 */
public final class Effectcontrole {

  private static final long MEESTE_PER_PERSOON = 1_000_000;
  private static final long MEESTE_PER_JAAR = 10_000_000_000L;

  private final Meldingen meldingen;

  private Effectcontrole(Collection<Fout> eerder) {
    this.meldingen = new Meldingen(eerder, Effectteksten.EFFECT);
  }

  /**
   * Checks a question.
   *
   * @param invoer the question as it came in
   * @param plaats its place, for example {@code transformatie.effect}
   * @param eerder faults found before, for example of form
   * @return the question, or all faults, those found before among them
   */
  public static Controleresultaat<Effectopgave> controleer(
      Effectinvoer invoer, String plaats, Collection<Fout> eerder) {
    Effectcontrole controle = new Effectcontrole(eerder);
    controle.opgave(invoer, plaats + ".");
    List<Fout> fouten = controle.meldingen.fouten();
    return fouten.isEmpty()
        ? Controleresultaat.goed(gelezen(invoer))
        : Controleresultaat.fout(fouten);
  }

  /** Refuses a way of organising with numbers out of bounds. */
  static void eis(Wsworganisatie organisatie) {
    Effectcontrole controle = new Effectcontrole(List.of());
    controle.organisatie(Effectvertaling.invoer(organisatie), "");
    controle.eisFoutloos();
  }

  /** Refuses a question with years or amounts out of bounds; its ways of organising are checked. */
  static void eis(Effectopgave opgave) {
    Effectcontrole controle = new Effectcontrole(List.of());
    controle.opgave(Effectvertaling.invoer(opgave), "");
    controle.eisFoutloos();
  }

  private void eisFoutloos() {
    if (!meldingen.fouten().isEmpty()) {
      throw new Invoerfout(meldingen.fouten());
    }
  }

  private void opgave(Effectinvoer invoer, String plaats) {
    Optional<Range<Integer>> jaren = jaren(invoer, plaats);
    organisatie(invoer.huidig(), plaats + "huidig");
    organisatie(invoer.nieuw(), plaats + "nieuw");
    Set<Integer> gezien = new HashSet<>();
    for (int nummer = 0; nummer < invoer.eenmalig().size(); nummer++) {
      Eenmaliginvoer rij = invoer.eenmalig().get(nummer);
      String hier = plaats + "eenmalig[" + nummer + "].";
      verplicht(rij.bedrag(), MEESTE_PER_JAAR, hier + "bedrag");
      jaar(rij.jaar(), hier + "jaar")
          .ifPresent(
              jaar -> {
                if (!gezien.add(jaar)) {
                  meldingen.meldEigen(hier + "jaar", jaar.toString(), "DUBBEL");
                }
                jaren
                    .filter(horizon -> !horizon.contains(jaar))
                    .ifPresent(horizon -> buitenDeJaren(jaar, horizon, hier + "jaar"));
              });
    }
  }

  /** The first and the last year; empty when they are no range. */
  private Optional<Range<Integer>> jaren(Effectinvoer invoer, String plaats) {
    Optional<Integer> van = jaar(invoer.van(), plaats + "van");
    Optional<Integer> tot = jaar(invoer.tot(), plaats + "tot");
    if (van.isEmpty() || tot.isEmpty()) {
      return Optional.empty();
    }
    if (van.get() > tot.get()) {
      meldingen.meldEigen(
          plaats + "tot", tot.get().toString(), "VOLGORDE", Effectteksten.getal(van.get()));
      return Optional.empty();
    }
    return Optional.of(Range.closed(van.get(), tot.get()));
  }

  private void buitenDeJaren(int jaar, Range<Integer> horizon, String plaats) {
    meldingen.meldEigen(
        plaats,
        Integer.toString(jaar),
        "HORIZON",
        Effectteksten.getal(horizon.lowerEndpoint()),
        Effectteksten.getal(horizon.upperEndpoint()));
  }

  private Optional<Integer> jaar(@Nullable Integer jaar, String plaats) {
    if (jaar == null) {
      meldingen.meldGrens(plaats, "", "VERPLICHT");
      return Optional.empty();
    }
    if (jaar < Tijd.EERSTE_JAAR || jaar > Tijd.LAATSTE_JAAR) {
      meldingen.meldEigen(plaats, jaar.toString(), "JAAR");
      return Optional.empty();
    }
    return Optional.of(jaar);
  }

  private void organisatie(Optional<Organisatieinvoer> organisatie, String plaats) {
    if (organisatie.isEmpty()) {
      meldingen.meldGrens(plaats, "", "VERPLICHT");
    } else {
      organisatie(organisatie.get(), plaats + ".");
    }
  }

  private void organisatie(Organisatieinvoer organisatie, String plaats) {
    verplicht(organisatie.overhead(), MEESTE_PER_JAAR, plaats + "overhead");
    bedrag(organisatie.overheadPerPersoon(), MEESTE_PER_PERSOON, plaats + "overheadPerPersoon");
    bedrag(organisatie.subsidiePerPersoon(), MEESTE_PER_PERSOON, plaats + "subsidiePerPersoon");
    Optional<Breuk> som = Optional.of(Breuk.NUL);
    for (Map.Entry<WswWerkvorm, Werkvorminvoer> deel : organisatie.werkvormen().entrySet()) {
      String hier = plaats + "werkvormen." + deel.getKey() + ".";
      Werkvorminvoer vorm = deel.getValue();
      verplicht(vorm.toegevoegdeWaarde(), MEESTE_PER_PERSOON, hier + "toegevoegdeWaarde");
      verplicht(vorm.begeleiding(), MEESTE_PER_PERSOON, hier + "begeleiding");
      Optional<Breuk> aandeel = aandeel(vorm.aandeel(), hier + "aandeel");
      som = som.flatMap(tot -> aandeel.map(tot::plus));
    }
    som.filter(tot -> !tot.equals(Breuk.EEN))
        .ifPresent(tot -> meldingen.meldEigen(plaats + "werkvormen", tot.toString(), "SOM"));
  }

  private Optional<Breuk> aandeel(@Nullable String tekst, String plaats) {
    if (tekst == null) {
      meldingen.meldGrens(plaats, "", "VERPLICHT");
      return Optional.empty();
    }
    Optional<Breuk> aandeel = Effectvertaling.aandeel(tekst);
    if (aandeel.isEmpty()) {
      meldingen.meldEigen(plaats, tekst, "AANDEEL");
    }
    return aandeel;
  }

  private void verplicht(@Nullable BigDecimal euro, long meeste, String plaats) {
    if (euro == null) {
      meldingen.meldGrens(plaats, "", "VERPLICHT");
    }
    bedrag(euro, meeste, plaats);
  }

  private void bedrag(@Nullable BigDecimal euro, long meeste, String plaats) {
    if (euro != null && !Bedragvorm.past(euro, meeste)) {
      meldingen.meldEigen(plaats, euro.toString(), "BEDRAG", Effectteksten.getal(meeste));
    }
  }

  /** The question, of which everything required is there. */
  private static Effectopgave gelezen(Effectinvoer invoer) {
    SortedMap<Integer, Bedrag> eenmalig = new TreeMap<>();
    for (Eenmaliginvoer rij : invoer.eenmalig()) {
      eenmalig.put(
          Objects.requireNonNull(rij.jaar()), Bedrag.ofEuro(Objects.requireNonNull(rij.bedrag())));
    }
    return Effectopgave.builder()
        .van(Objects.requireNonNull(invoer.van()))
        .totEnMet(Objects.requireNonNull(invoer.tot()))
        .huidig(Effectvertaling.organisatie(invoer.huidig().orElseThrow()))
        .nieuw(Effectvertaling.organisatie(invoer.nieuw().orElseThrow()))
        .eenmalig(ImmutableSortedMap.copyOf(eenmalig))
        .build();
  }
}
