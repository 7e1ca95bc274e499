package nl.participatie.model.dossier;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Optional;
import nl.participatie.model.internal.Huisstijl;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import org.immutables.value.Value;

/**
 * An event in a decision history: what was decided or reached on one choice, when and by whom. A
 * track that the event does not name stays as it was.
 */
@Value.Immutable
@Huisstijl
public abstract class Dossiergebeurtenis {

  Dossiergebeurtenis() {}

  /**
   * The sequence number, unique in its dossier: orders events of one date.
   *
   * @return the number, at least 1
   */
  public abstract int volgnummer();

  /**
   * The date.
   *
   * @return the date
   */
  public abstract LocalDate datum();

  /**
   * The choice it is about.
   *
   * @return the choice
   */
  public abstract Keuze keuze();

  /**
   * The state of the decision from this event on.
   *
   * @return the state, or empty when it stays as it was
   */
  public abstract Optional<Besluitvorming> besluitvorming();

  /**
   * The state of execution from this event on.
   *
   * @return the state, or empty when it stays as it was
   */
  public abstract Optional<Implementatie> implementatie();

  /**
   * The option decided or intended.
   *
   * @return an option of {@link #keuze()}, or empty when it stays as it was
   */
  public abstract Optional<Optie> optie();

  /**
   * Who decided.
   *
   * @return the body, {@link Beslisser#ONBEKEND} by default
   */
  @Value.Default
  public Beslisser beslisser() {
    return Beslisser.ONBEKEND;
  }

  /**
   * A reference to the decision: an ordinance, a council decision, a plan.
   *
   * @return the reference, or empty
   */
  public abstract Optional<String> bron();

  /**
   * A free note.
   *
   * @return the note, or empty
   */
  public abstract Optional<String> toelichting();

  /** The option belongs to the choice, and the sequence number is positive. */
  @Value.Check
  protected void controleer() {
    Preconditions.checkState(volgnummer() >= 1, "volgnummer is %s, at least 1", volgnummer());
    optie()
        .ifPresent(
            gekozen ->
                Preconditions.checkState(
                    gekozen.keuze() == keuze(),
                    "Option %s does not belong to choice %s",
                    gekozen,
                    keuze().nummer()));
  }

  /**
   * Starts an event.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Dossiergebeurtenis}; sequence number, date and choice are required. */
  public static class Builder extends ImmutableDossiergebeurtenis.Builder {
    Builder() {}
  }
}
