package nl.participatie.keuzes.congruentie;

import static nl.participatie.keuzes.congruentie.Congruentieteksten.CONGRUENTIE;
import static nl.participatie.keuzes.congruentie.Congruentieteksten.naam;

import java.util.List;
import java.util.Optional;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Tekst;

/** What there is to say about one choice. */
final class Keuzebevindingen {

  private Keuzebevindingen() {}

  /** That levels differ, and which one departs where that can be told. */
  static Optional<Bevinding> verschil(Keuzecongruentie keuze) {
    if (keuze.oordeel() != Congruentieoordeel.INCONGRUENT) {
      return Optional.empty();
    }
    String wie = keuze.isAanwijsbaar() ? "EEN" : keuze.ontbreekt().isEmpty() ? "ALLE" : "TWEE";
    Tekst standen =
        Congruentieteksten.opsomming(
            keuze.posities().entrySet(),
            ". ",
            stand -> Congruentieteksten.bij(List.of(stand.getKey()), stand.getValue().optie()));
    Tekst af = Congruentieteksten.opsomming(keuze.wijktAf(), ", ", Niveau::titel);
    return Optional.of(
        Congruentiesignaal.NIVEAUS_VERSCHILLEN.bevinding(
            keuze.posities().entrySet().stream()
                .map(stand -> stand.getKey().code() + " " + stand.getValue().optie())
                .toList(),
            CONGRUENTIE.tekst("C-01." + wie, naam(keuze.keuze()), af, standen)));
  }

  /** That the policy stated is not what was decided. */
  static Optional<Bevinding> andersBesloten(
      Keuzecongruentie keuze, Optional<Optie> besloten, Herkomst herkomst) {
    Optional<Optie> beleid = keuze.optie(Niveau.BELEID);
    if (besloten.isEmpty() || beleid.equals(besloten)) {
      return Optional.empty();
    }
    return Optional.of(
        Congruentiesignaal.BELEID_ANDERS_BESLOTEN.bevinding(
            List.of(beleid.orElseThrow().toString(), besloten.get().toString()),
            CONGRUENTIE.tekst(
                "C-02." + herkomst,
                naam(keuze.keuze()),
                naam(beleid.orElseThrow()),
                naam(besloten.get()))));
  }
}
