package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import nl.participatie.budget.herleiding.Grootheid;
import nl.participatie.budget.herleiding.Naam;
import nl.participatie.model.internal.Huisstijl;
import nl.participatie.model.middelen.Lastenpost;
import org.immutables.value.Value;

/** The parameters of spending in one year, which each choice may change. */
@Value.Immutable
@Huisstijl
interface Stand {

  /** People on social assistance, after what the municipality does about the inflow. */
  Grootheid wwb();

  /** Which part of them is placed. */
  Grootheid plaatsingsaandeelWwb();

  /** Which part of them leaves earlier. */
  Optional<Grootheid> verkorting();

  /** New recipients a year. */
  Grootheid instroom();

  /** People placed in new sheltered work. */
  Grootheid beschut();

  /** Their wage value, in percent. */
  Grootheid loonwaardeBeschut();

  /** People who get day activities in its place. */
  Optional<Grootheid> dagbesteding();

  /** Which part of those placed gets wage subsidy. */
  Grootheid gesubsidieerd();

  /** What is spent on the regular group, before anything comes on top. */
  Grootheid regulier();

  /** Care and welfare. */
  Optional<Grootheid> zorg();

  /** What choices bring on top of re-integration or execution. */
  ImmutableListMultimap<Lastenpost, Extra> extra();

  /** An amount that a choice brings, with its name. */
  record Extra(Naam naam, Grootheid bedrag) {}

  /** This stand, to be changed. */
  default Builder anders() {
    return new Builder().from(this);
  }

  class Builder extends ImmutableStand.Builder {}
}
