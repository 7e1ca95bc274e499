package nl.participatie.keuzes.rapport;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the parts of a page, each when it is asked for. */
final class Rapportdelen {

  private final Rapport rapport;
  private final Rapportteksten teksten;

  Rapportdelen(Rapport rapport, Rapportteksten teksten) {
    this.rapport = rapport;
    this.teksten = teksten;
  }

  /** The parts that the report has, in the order of the page. */
  Map<Rapportdeel, Opmaak> alle() {
    Map<Rapportdeel, Opmaak> delen = new EnumMap<>(Rapportdeel.class);
    for (Rapportdeel deel : Rapportdeel.values()) {
      deel(deel).ifPresent(opmaak -> delen.put(deel, opmaak));
    }
    return delen;
  }

  /** A part; empty when the report has none. */
  Optional<Opmaak> deel(Rapportdeel deel) {
    return switch (deel) {
      case THERMOMETER -> Optional.of(new RapportThermometer(rapport, teksten).deel());
      case VERLOOP -> RapportVerloop.deel(rapport, teksten);
      case KEUZES -> Optional.of(new RapportKeuzes(rapport, teksten).tabel());
      case BEVINDINGEN -> Optional.of(new RapportKeuzes(rapport, teksten).bevindingen());
      case AGENDA -> Optional.of(new RapportAgenda(rapport, teksten).deel());
      case SPIEGEL -> RapportSpiegel.deel(rapport, teksten);
      case CONGRUENTIE -> RapportCongruentie.deel(rapport, teksten);
      case REGIE -> RapportRegie.deel(rapport, teksten);
      case TRANSFORMATIE -> RapportTransformatie.deel(rapport, teksten);
      case GEVOLGEN -> Optional.of(gevolgen());
      case VOLUMES -> Optional.of(new RapportVolumes(rapport, teksten).deel());
      case GELD -> Optional.of(new RapportGeld(rapport, teksten).deel());
      case POTTEN -> Optional.of(new RapportPotten(rapport, teksten).deel());
      case VARIANT -> RapportVariant.deel(rapport, teksten);
      case LEEMTEN -> Optional.of(verantwoording().leemten());
      case AANNAMES -> Optional.of(verantwoording().aannames());
      case STRIJDIGHEDEN -> Optional.of(verantwoording().strijdigheden());
    };
  }

  private Opmaak gevolgen() {
    List<Opmaak> eigen = new RapportEigen(rapport, teksten).deel();
    return new RapportGevolgen(rapport, teksten).deel().met(eigen);
  }

  private RapportVerantwoording verantwoording() {
    return new RapportVerantwoording(rapport.raming(), rapport.variantraming(), teksten);
  }
}
