package nl.participatie.keuzes.uitvoering;

import static nl.participatie.keuzes.uitvoering.Ketenpartij.ACCOUNTMANAGER;
import static nl.participatie.keuzes.uitvoering.Ketenpartij.BEGELEIDER;
import static nl.participatie.keuzes.uitvoering.Ketenpartij.KLANTMANAGER;
import static nl.participatie.keuzes.uitvoering.Ketenpartij.WERKCOACH;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/**
 * Two ways in which a client manager and a work coach share the work (report 7.3), as steps in
 * their order, so that handovers can be counted and compared.
 */
public enum Werkwijze implements Begrip {
  /**
   * Way A: by task. Who registers the candidate at the employer service point the source does not
   * say; read as the guide, who has the candidate by then (assumption).
   */
  A(
      stap("A.1", KLANTMANAGER, WERKCOACH, Stapsoort.OVERDRACHT),
      stap("A.2", WERKCOACH, KLANTMANAGER, Stapsoort.OVERDRACHT),
      stap("A.3", KLANTMANAGER, BEGELEIDER, Stapsoort.OVERDRACHT),
      stap("A.4", BEGELEIDER, ACCOUNTMANAGER, Stapsoort.AANMELDING),
      stap("A.5", BEGELEIDER, KLANTMANAGER, Stapsoort.BERICHT)),
  /** Way B: with direction. The coach keeps the candidate until there is a workplace. */
  B(
      stap("B.1", KLANTMANAGER, WERKCOACH, Stapsoort.OVERDRACHT),
      stap("B.2", WERKCOACH, KLANTMANAGER, Stapsoort.PLAN, Termijn.PLAN_VAN_AANPAK),
      stap("B.3", WERKCOACH, ACCOUNTMANAGER, Stapsoort.CONTACT, Termijn.CONTACT_ACCOUNTMANAGEMENT),
      stap("B.4", WERKCOACH, ACCOUNTMANAGER, Stapsoort.AANMELDING),
      stap("B.5", WERKCOACH, KLANTMANAGER, Stapsoort.BERICHT));

  private final ImmutableList<Overdrachtsstap> stappen;
  private final Vindplaats vindplaats = Vindplaats.rapport("7.3");

  Werkwijze(Overdrachtsstap... stappen) {
    this.stappen = ImmutableList.copyOf(stappen);
  }

  private static Overdrachtsstap stap(
      String code, Ketenpartij van, Ketenpartij naar, Stapsoort soort) {
    return new Overdrachtsstap(code, van, naar, soort, Optional.empty());
  }

  private static Overdrachtsstap stap(
      String code, Ketenpartij van, Ketenpartij naar, Stapsoort soort, Termijn termijn) {
    return new Overdrachtsstap(code, van, naar, soort, Optional.of(termijn));
  }

  /**
   * The steps.
   *
   * @return the steps in order
   */
  public List<Overdrachtsstap> stappen() {
    return stappen;
  }

  /**
   * How often the candidate passes from one to another.
   *
   * @return the number of steps that are a handover
   */
  public long overdrachten() {
    return stappen.stream().filter(stap -> stap.soort().isOverdracht()).count();
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return vindplaats;
  }

  @Override
  public Teksten teksten() {
    return Uitvoeringsteksten.UITVOERING;
  }
}
