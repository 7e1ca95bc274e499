package nl.participatie.model.bevinding;

import java.util.List;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.internal.Huisstijl;
import nl.participatie.model.taal.Tekst;
import org.immutables.value.Value;

/**
 * What a check has to say about something, as data: a conflict in policy is a finding, never an
 * exception.
 */
@Value.Immutable
@Huisstijl
public interface Bevinding {

  /**
   * The code of the rule or check, for example {@code R-02}.
   *
   * @return the code
   */
  String code();

  /**
   * How grave it is.
   *
   * @return the severity
   */
  Ernst ernst();

  /**
   * What it is about: codes of options, choices or places in a file, in their own order.
   *
   * @return the codes
   */
  List<String> onderwerp();

  /**
   * The reason.
   *
   * @return one or two sentences
   */
  Tekst toelichting();

  /**
   * Where the rule behind it comes from.
   *
   * @return the source
   */
  Vindplaats vindplaats();

  /**
   * Starts a finding.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Bevinding}; every attribute but the subject is required. */
  class Builder extends ImmutableBevinding.Builder {
    Builder() {}
  }
}
