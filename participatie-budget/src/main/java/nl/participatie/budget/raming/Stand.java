package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.participatie.budget.herleiding.Naam;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.model.internal.Huisstijl;
import nl.participatie.model.middelen.Lastenpost;
import org.immutables.value.Value;

/** The parameters of spending over the years, which each choice may change. */
@Value.Immutable(copy = true)
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

  /** The wage subsidy of a year at their wage value. */
  Reeks subsidieBeschut();

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

  /** This stand with other people on social assistance. */
  Stand withWwb(Reeks wwb);

  /** This stand with another part of them placed. */
  Stand withPlaatsingsaandeelWwb(Reeks aandeel);

  /** This stand with a part of them that leaves earlier. */
  Stand withVerkorting(Reeks deel);

  /** This stand with other new recipients. */
  Stand withInstroom(Reeks instroom);

  /** This stand with other people placed in new sheltered work. */
  Stand withBeschut(Reeks beschut);

  /** This stand with another wage subsidy for them. */
  Stand withSubsidieBeschut(Reeks jaarsubsidie);

  /** This stand with people who get day activities. */
  Stand withDagbesteding(Reeks mensen);

  /** This stand with wage subsidy for a part of those placed. */
  Stand withGesubsidieerd(Reeks deel);

  /** This stand with other spending on the regular group. */
  Stand withRegulier(Reeks regulier);

  /** This stand with care and welfare. */
  Stand withZorg(Reeks zorg);

  /** This stand with other amounts on top. */
  Stand withExtra(Iterable<? extends Extra> extra);

  /** This stand with an amount on top. */
  default Stand plus(Extra meer) {
    return withExtra(ImmutableList.<Extra>builder().addAll(extra()).add(meer).build());
  }

  class Builder extends ImmutableStand.Builder {}
}
