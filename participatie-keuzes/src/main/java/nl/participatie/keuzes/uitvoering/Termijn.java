package nl.participatie.keuzes.uitvoering;

import java.time.LocalDate;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/**
 * The deadlines of way B of working (report 7.3). Weeks are calendar weeks of seven days, a
 * deadline on a day includes that day, and no clock or time zone plays a part.
 */
public enum Termijn implements Begrip {
  /** The plan of approach is there within eight weeks after the handover. */
  PLAN_VAN_AANPAK(8),
  /** Contact with account management comes at the latest four weeks before the plan ends. */
  CONTACT_ACCOUNTMANAGEMENT(-4);

  private final int weken;
  private final Vindplaats vindplaats = Vindplaats.rapport("7.3");

  Termijn(int weken) {
    this.weken = weken;
  }

  /**
   * The weeks between the day from which is counted and the deadline.
   *
   * @return weeks, below zero when the deadline comes first
   */
  public int weken() {
    return weken;
  }

  /**
   * The deadline.
   *
   * @param ijkdag the day of the handover, or the day on which the plan ends
   * @return the last day that is in time
   * @throws java.time.DateTimeException if that day lies beyond what a date can hold
   */
  public LocalDate uiterlijk(LocalDate ijkdag) {
    return ijkdag.plusWeeks(weken);
  }

  /**
   * Whether something was done in time.
   *
   * @param ijkdag the day of the handover, or the day on which the plan ends
   * @param gedaan the day on which it was done
   * @return whether that is not after the deadline
   * @throws java.time.DateTimeException if the deadline lies beyond what a date can hold
   */
  public boolean isOpTijd(LocalDate ijkdag, LocalDate gedaan) {
    return !gedaan.isAfter(uiterlijk(ijkdag));
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
