package nl.participatie.keuzes.rapport;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.participatie.keuzes.transformatie.Afronding;
import nl.participatie.keuzes.transformatie.Padsoort;
import nl.participatie.keuzes.transformatie.Padstand;
import nl.participatie.keuzes.transformatie.Padstap;
import nl.participatie.keuzes.transformatie.Stapopgave;
import nl.participatie.keuzes.transformatie.Stapstand;

/** The steps of a transformation path as they stand on a page. */
final class Padfasen {

  private Padfasen() {}

  /** The steps by phase: between two of them lies a gate. */
  static List<List<Stapstand>> van(Padstand stand) {
    List<List<Stapstand>> fasen = new ArrayList<>();
    List<Stapstand> fase = new ArrayList<>();
    for (Stapstand stap : stand.stappen()) {
      if (!fase.isEmpty() && !isZelfdeFase(stand, fase.get(0).stap(), stap.stap())) {
        fasen.add(ImmutableList.copyOf(fase));
        fase.clear();
      }
      fase.add(stap);
    }
    fasen.add(ImmutableList.copyOf(fase));
    return fasen;
  }

  /** The conceptual phase is one, though its steps follow each other; else what waits for one. */
  private static boolean isZelfdeFase(Padstand stand, Padstap eerste, Padstap stap) {
    return eerste.soort() == stap.soort()
        && (stap.soort() == Padsoort.CONCEPT
            || stand.pad().poorten(eerste).equals(stand.pad().poorten(stap)));
  }

  /** When a step was done; of a day after the reference date nothing is known yet. */
  static Optional<Afronding> gereed(Padstand stand, Stapstand stap) {
    return stand.pad().opgave(stap.stap()).gereed().filter(gereed -> stap.status().isGemeld());
  }

  /** Every day that stands on the timeline. */
  static Set<LocalDate> dagen(Padstand stand) {
    Set<LocalDate> dagen = new TreeSet<>();
    dagen.add(stand.peildatum());
    stand.pad().start().ifPresent(dagen::add);
    stand.vroegsteStart().optioneel().ifPresent(dagen::add);
    for (Stapstand stap : stand.stappen()) {
      Stapopgave opgave = stand.pad().opgave(stap.stap());
      opgave.voorgesteld().ifPresent(dagen::add);
      opgave.verwacht().ifPresent(dagen::add);
      gereed(stand, stap).ifPresent(gereed -> dagen.add(gereed.uiterlijk()));
      gereed(stand, stap).flatMap(Afronding::vanaf).ifPresent(dagen::add);
    }
    return dagen;
  }

  /** The own name of a step, after its title; else its title. */
  static String naam(Padstand stand, Padstap stap, Rapportteksten teksten) {
    String titel = teksten.van(stap.titel());
    return stand.pad().opgave(stap).naam().map(naam -> titel + ": " + naam).orElse(titel);
  }
}
