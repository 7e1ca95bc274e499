package nl.participatie.keuzes.uitvoering;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.participatie.model.controle.Invoerfout;

/**
 * Where a yearly cap stands: how much of it is used, what was granted here, and who waits. The
 * order of requests decides. Immutable: {@link #verdeel} gives the next one.
 *
 * <p>Whoever asks joins the queue; as soon as the queue holds a cohort and a whole cohort still
 * fits within the cap, the first of the queue are granted together. While a cohort fits, everybody
 * may wait for it to fill; after that the waiting list is as long as the cap allows (assumption:
 * the sources tell of no waiting list, nor of a limit to it).
 */
public final class Plafondstand {

  private final Plafond plafond;
  private final int gebruik;
  private final ImmutableSet<Aanvraag> toegekend;
  private final ImmutableSet<Aanvraag> wachtend;

  private Plafondstand(
      Plafond plafond, int gebruik, Set<Aanvraag> toegekend, Set<Aanvraag> wachtend) {
    this.plafond = plafond;
    this.gebruik = gebruik;
    this.toegekend = ImmutableSet.copyOf(toegekend);
    this.wachtend = ImmutableSet.copyOf(wachtend);
  }

  /**
   * A cap of which a part is used.
   *
   * @param plafond the cap
   * @param gebruik how many were granted this year already, elsewhere or before, 0 up to the cap
   * @return the cap with nobody waiting
   * @throws Invoerfout if the use lies outside those limits
   */
  public static Plafondstand van(Plafond plafond, int gebruik) {
    if (gebruik < 0 || gebruik > plafond.perJaar()) {
      throw new Invoerfout(List.of(Plafond.aantalfout("gebruik", gebruik, 0, plafond.perJaar())));
    }
    return new Plafondstand(plafond, gebruik, ImmutableSet.of(), ImmutableSet.of());
  }

  /**
   * The cap.
   *
   * @return the cap
   */
  public Plafond plafond() {
    return plafond;
  }

  /**
   * How much of the cap is used this year.
   *
   * @return what was used at the start and what was granted since, at most the cap
   */
  public int gebruik() {
    return gebruik;
  }

  /**
   * The requests that were granted here, of earlier years too.
   *
   * @return the requests in the order in which they were granted
   */
  public Set<Aanvraag> toegekend() {
    return toegekend;
  }

  /**
   * The waiting list.
   *
   * @return the requests in the order in which they came
   */
  public List<Aanvraag> wachtlijst() {
    return wachtend.asList();
  }

  /**
   * Decides on requests, in their order.
   *
   * @param aanvragen the requests; one that was granted is not granted again, one that waits keeps
   *     its place
   * @return the decisions, and where the cap stands after them
   */
  public Plafondverdeling verdeel(List<Aanvraag> aanvragen) {
    return verdeel(aanvragen, gebruik, wachtend);
  }

  /**
   * Begins a year: nothing of the cap is used, and whoever waits comes first.
   *
   * @return the decisions on whoever waited, and where the cap stands after them
   */
  public Plafondverdeling nieuwJaar() {
    return verdeel(wachtlijst(), 0, ImmutableSet.of());
  }

  private Plafondverdeling verdeel(
      List<Aanvraag> aanvragen, int alGebruikt, Set<Aanvraag> alWachtend) {
    Set<Aanvraag> gegeven = new LinkedHashSet<>(toegekend);
    Set<Aanvraag> rij = new LinkedHashSet<>(alWachtend);
    int gebruikt = alGebruikt;
    for (Aanvraag aanvraag : aanvragen) {
      boolean past = past(gebruikt);
      if (!gegeven.contains(aanvraag) && (past || magWachten(rij))) {
        rij.add(aanvraag);
      }
      if (past && rij.size() >= plafond.cohort()) {
        List<Aanvraag> cohort = rij.stream().limit(plafond.cohort()).toList();
        gegeven.addAll(cohort);
        cohort.forEach(rij::remove);
        gebruikt += plafond.cohort();
      }
    }
    Plafondstand daarna = new Plafondstand(plafond, gebruikt, gegeven, rij);
    return new Plafondverdeling(besluiten(aanvragen, daarna), daarna);
  }

  /** Whether a whole cohort still fits within the cap. */
  private boolean past(int gebruikt) {
    return plafond.perJaar() - gebruikt >= plafond.cohort();
  }

  private boolean magWachten(Set<Aanvraag> rij) {
    return plafond.wachtlijst().map(meeste -> rij.size() < meeste).orElse(true);
  }

  private List<Plafondbesluit> besluiten(List<Aanvraag> aanvragen, Plafondstand daarna) {
    Map<Aanvraag, Integer> posities = new HashMap<>();
    for (Aanvraag aanvraag : daarna.wachtend) {
      posities.put(aanvraag, posities.size() + 1);
    }
    ImmutableList.Builder<Plafondbesluit> besluiten = ImmutableList.builder();
    Set<Aanvraag> eerder = new HashSet<>(toegekend);
    for (Aanvraag aanvraag : aanvragen) {
      Optional<Integer> positie = Optional.ofNullable(posities.get(aanvraag));
      boolean isHerhaling = !eerder.add(aanvraag);
      Plafonduitkomst uitkomst =
          positie.isPresent()
              ? Plafonduitkomst.WACHTLIJST
              : daarna.zonderWachten(aanvraag, isHerhaling);
      besluiten.add(new Plafondbesluit(aanvraag, uitkomst, positie));
    }
    return besluiten.build();
  }

  private Plafonduitkomst zonderWachten(Aanvraag aanvraag, boolean isHerhaling) {
    if (!toegekend.contains(aanvraag)) {
      return Plafonduitkomst.GEWEIGERD;
    }
    return isHerhaling ? Plafonduitkomst.AL_TOEGEKEND : Plafonduitkomst.TOEGEKEND;
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Plafondstand stand
        && stand.plafond.equals(plafond)
        && stand.gebruik == gebruik
        && stand.toegekend.asList().equals(toegekend.asList())
        && stand.wachtend.asList().equals(wachtend.asList());
  }

  @Override
  public int hashCode() {
    return Objects.hash(plafond, gebruik, toegekend, wachtend);
  }

  @Override
  public String toString() {
    return "Plafondstand["
        + plafond.instrument()
        + " "
        + gebruik
        + "/"
        + plafond.perJaar()
        + ", "
        + wachtend.size()
        + " waiting]";
  }
}
