package nl.participatie.keuzes.transformatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The earliest start, worked out in another way: every chain of steps that ends at the start is
 * walked from front to back with days as numbers, and the longest one counts. It knows the steps by
 * their names alone.
 */
final class StartOrakel {

  private static final long EERSTE_START = LocalDate.of(2013, 1, 1).toEpochDay();

  private final Transformatiepad pad;
  private final long peildag;
  private long laatste = EERSTE_START;
  private final Set<Padstap> ontbreekt = EnumSet.noneOf(Padstap.class);

  private StartOrakel(Transformatiepad pad, LocalDate peildatum) {
    this.pad = pad;
    this.peildag = peildatum.toEpochDay();
    for (List<Padstap> keten : ketens()) {
      loop(keten);
    }
  }

  static Stapeinde start(Transformatiepad pad, LocalDate peildatum) {
    StartOrakel orakel = new StartOrakel(pad, peildatum);
    return new Stapeinde(LocalDate.ofEpochDay(orakel.laatste), orakel.ontbreekt);
  }

  /** Track or none, one of five questions, three plans of which the last is one of two. */
  private List<List<Padstap>> ketens() {
    List<List<Padstap>> begin = new ArrayList<>();
    for (String spoor : List.of("CONCEPT_GEMEENTE_", "CONCEPT_BEDRIJF_")) {
      if (pad.opgaven().stream().anyMatch(een -> een.stap().name().startsWith(spoor))) {
        begin.add(
            List.of("1", "2", "3", "4", "5").stream()
                .map(n -> Padstap.valueOf(spoor + n))
                .toList());
      }
    }
    if (begin.isEmpty()) {
      begin.add(List.of());
    }
    List<List<Padstap>> ketens = new ArrayList<>();
    for (List<Padstap> concept : begin) {
      for (int vraag = 1; vraag <= 5; vraag++) {
        for (String einde : List.of("LIQUIDATIEPLAN", "INRICHTINGSPLANNEN_VASTGESTELD")) {
          List<Padstap> keten = new ArrayList<>(concept);
          keten.add(Padstap.valueOf("VRAAG_" + vraag));
          keten.add(Padstap.TRANSFORMATIEPLAN);
          keten.add(Padstap.INRICHTINGSPLANNEN);
          keten.add(Padstap.valueOf(einde));
          ketens.add(keten);
        }
      }
    }
    return ketens;
  }

  /** What was done counts at its day; what comes before it in the chain has to be done as well. */
  private void loop(List<Padstap> keten) {
    long klaar = EERSTE_START;
    Set<Padstap> zonder = EnumSet.noneOf(Padstap.class);
    for (Padstap stap : keten) {
      Stapopgave opgave = pad.opgave(stap);
      if (isGemeld(opgave)) {
        klaar = Math.max(klaar, opgave.gereed().orElseThrow().uiterlijk().toEpochDay());
        continue;
      }
      klaar = Math.max(klaar, peildag) + 7L * opgave.duurWeken().orElse(0);
      klaar = Math.max(klaar, opgave.verwacht().map(LocalDate::toEpochDay).orElse(klaar));
      klaar = Math.max(klaar, opgave.voorgesteld().map(LocalDate::toEpochDay).orElse(klaar));
      if (opgave.duurWeken().isEmpty() && opgave.verwacht().isEmpty()) {
        zonder.add(stap);
      }
    }
    laatste = Math.max(laatste, klaar);
    ontbreekt.addAll(zonder);
  }

  /** The first day on which it may have happened has been; a proposal comes before an adoption. */
  private boolean isGemeld(Stapopgave opgave) {
    if (opgave.gereed().isEmpty()) {
      return false;
    }
    Optional<LocalDate> eerste = opgave.gereed().get().vanaf();
    long vroegst = eerste.or(opgave::voorgesteld).map(LocalDate::toEpochDay).orElse(peildag);
    return vroegst <= peildag;
  }
}
