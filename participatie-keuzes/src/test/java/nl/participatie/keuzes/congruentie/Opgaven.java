package nl.participatie.keuzes.congruentie;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.participatie.keuzes.fixtures.Willekeurig;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/** Statements for tests, from a profile per level. */
final class Opgaven {

  static final Gemeenteprofiel LEGE_GEMEENTE = Gemeenteprofiel.builder().build();

  private Opgaven() {}

  /** What each level lives by. */
  record Niveaus(Keuzeprofiel beleid, Keuzeprofiel management, Keuzeprofiel uitvoering) {

    Keuzeprofiel van(Niveau niveau) {
      return switch (niveau) {
        case BELEID -> beleid;
        case MANAGEMENT -> management;
        case UITVOERING -> uitvoering;
      };
    }

    Congruentieopgave opgave() {
      Map<Keuze, Keuzeopgave> keuzes = new EnumMap<>(Keuze.class);
      for (Keuze keuze : Keuze.values()) {
        Map<Niveau, Positieopgave> posities = new EnumMap<>(Niveau.class);
        for (Niveau niveau : Niveau.values()) {
          van(niveau)
              .optie(keuze)
              .ifPresent(optie -> posities.put(niveau, new Positieopgave(optie, Optional.empty())));
        }
        keuzes.put(keuze, new Keuzeopgave(posities, Optional.empty()));
      }
      return new Congruentieopgave(keuzes, Map.of(), List.of());
    }
  }

  static Niveaus niveaus(String beleid, String management, String uitvoering) {
    return new Niveaus(
        Keuzeprofiel.parse(beleid), Keuzeprofiel.parse(management), Keuzeprofiel.parse(uitvoering));
  }

  /** Levels that mostly follow the one above, as municipalities do, and at times depart from it. */
  static Arbitrary<Niveaus> niveaus() {
    return Combinators.combine(
            Willekeurig.besluiten(), Willekeurig.besluiten(), Willekeurig.besluiten(), nadruk())
        .as(
            (beleid, management, uitvoering, volgt) -> {
              Keuzeprofiel boven = Keuzeprofiel.of(beleid);
              Keuzeprofiel midden = volg(boven, management, volgt);
              return new Niveaus(boven, midden, volg(midden, uitvoering, volgt));
            });
  }

  private static Arbitrary<Collection<Keuze>> nadruk() {
    return Arbitraries.of(Keuze.class).set().ofMaxSize(19).map(List::copyOf);
  }

  private static Keuzeprofiel volg(Keuzeprofiel boven, List<Optie> eigen, Collection<Keuze> volgt) {
    Keuzeprofiel profiel = Keuzeprofiel.of(eigen);
    for (Keuze keuze : volgt) {
      Optional<Optie> optie = boven.optie(keuze);
      profiel = optie.isPresent() ? profiel.met(optie.get()) : profiel;
    }
    return profiel;
  }
}
