package nl.participatie.budget.raming;

import java.util.List;
import java.util.Optional;
import nl.participatie.budget.herleiding.Naam;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.model.internal.Huisstijl;
import nl.participatie.model.middelen.Lastenpost;
import org.immutables.value.Value;

/** The parameters of spending over the years, which each choice may change. */
@Value.Immutable
@Huisstijl
interface Stand {

  /** People on social assistance, after what the municipality does about the inflow. */
  Reeks wwb();

  /** Which part of them is placed. */
  Reeks plaatsingsaandeelWwb();

  /** Which part of them leaves earlier. */
  Optional<Reeks> verkorting();

  /** New recipients a year. */
  Reeks instroom();

  /** People placed in new sheltered work. */
  Reeks beschut();

  /** The key figure of their wage value. */
  String loonwaardeBeschut();

  /** People who get day activities in its place. */
  Optional<Reeks> dagbesteding();

  /** Which part of those placed gets wage subsidy, where it is not all of them. */
  Optional<Reeks> gesubsidieerd();

  /** What is spent on the regular group, before anything comes on top. */
  Reeks regulier();

  /** Care and welfare. */
  Optional<Reeks> zorg();

  /** What choices bring on top of re-integration or execution. */
  List<Extra> extra();

  /** An amount that a choice brings, with its name. */
  record Extra(Lastenpost post, Naam naam, Reeks bedrag) {}

  /** This stand, to be changed. */
  default Builder anders() {
    return new Builder().from(this);
  }

  class Builder extends ImmutableStand.Builder {}
}
