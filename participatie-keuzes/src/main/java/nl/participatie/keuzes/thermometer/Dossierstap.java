package nl.participatie.keuzes.thermometer;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.dossier.Beslisser;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Implementatie;
import nl.participatie.model.dossier.Keuzestand;

/** An event with the state of its choice before and after it, and who may decide on that choice. */
record Dossierstap(
    Dossiergebeurtenis gebeurtenis, Keuzestand voor, Keuzestand na, Set<Beslisser> bevoegd) {

  private static final LocalDate EERSTE_DAG = LocalDate.of(2013, 1, 1);

  /** Whether the step is not as a rule asks. */
  boolean schendt(Stapregel regel) {
    Beslisser beslisser = gebeurtenis.beslisser();
    return switch (regel) {
      case UITVOERING_ZONDER_BESLUIT ->
          isUitvoeringZonderBesluit(na) && !isUitvoeringZonderBesluit(voor);
      case BESLISSER_ONBEVOEGD ->
          raaktBesluit() && beslisser != Beslisser.ONBEKEND && !bevoegd.contains(beslisser);
      case BESLISSER_ONBEKEND -> raaktBesluit() && beslisser == Beslisser.ONBEKEND;
      case OPTIE_INGETROKKEN -> voor.isBesloten() && na.optie().isEmpty();
      case VOOR_2013 -> gebeurtenis.datum().isBefore(EERSTE_DAG);
      case BESLUIT_ZONDER_OPTIE -> isBesluit() && na.optie().isEmpty();
    };
  }

  /** What a finding on the step is about, beside its choice. */
  List<Begrip> betreft(Stapregel regel) {
    return switch (regel) {
      case BESLISSER_ONBEVOEGD -> ImmutableList.copyOf(bevoegd);
      case OPTIE_INGETROKKEN -> voor.optie().<List<Begrip>>map(List::of).orElseThrow();
      default -> List.of();
    };
  }

  private static boolean isUitvoeringZonderBesluit(Keuzestand stand) {
    return stand.implementatie().compareTo(Implementatie.IN_UITVOERING) >= 0
        && !isBesluit(stand.besluitvorming());
  }

  /**
   * Whether something is decided: the event says so, or it changes the option of a choice that is
   * decided. Else a body without authority could change what holds by leaving out the word.
   */
  private boolean isBesluit() {
    return isBesluit(na.besluitvorming())
        && (gebeurtenis.besluitvorming().isPresent() || !na.optie().equals(voor.optie()));
  }

  /** Whether something is decided, or a decision that held is undone: that takes authority too. */
  private boolean raaktBesluit() {
    return isBesluit() || isTeruggedraaid();
  }

  private boolean isTeruggedraaid() {
    return voor.isBesloten() && !na.isBesloten();
  }

  private static boolean isBesluit(Besluitvorming besluitvorming) {
    return besluitvorming.compareTo(Besluitvorming.VOORLOPIG) >= 0;
  }
}
