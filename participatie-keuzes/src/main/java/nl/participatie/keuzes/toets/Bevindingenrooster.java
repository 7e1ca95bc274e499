package nl.participatie.keuzes.toets;

import java.util.List;
import nl.participatie.keuzes.internal.Modelindeling;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import org.jspecify.annotations.Nullable;

/**
 * What one rule finds, for each option of its als and each option, or none, of the choice of its
 * dan.
 */
final class Bevindingenrooster {

  private final long als;
  private final long danKeuze;
  private final int breedte;
  private final @Nullable Regelbevinding[] bevindingen;

  Bevindingenrooster(Regel regel) {
    als = Modelindeling.masker(regel.als());
    danKeuze = regel.dan().isEmpty() ? 0 : Modelindeling.masker(regel.dan().first().keuze());
    breedte = Long.bitCount(danKeuze) + 1;
    bevindingen = new @Nullable Regelbevinding[Long.bitCount(als) * breedte];
    List<Optie> links = Modelindeling.opties(als);
    List<Optie> rechts = Modelindeling.opties(danKeuze);
    for (int i = 0; i < links.size(); i++) {
      Keuzeprofiel alleenAls = Keuzeprofiel.of(links.get(i));
      vul(i * breedte, regel, alleenAls);
      for (int j = 0; j < rechts.size(); j++) {
        vul(i * breedte + j + 1, regel, alleenAls.met(rechts.get(j)));
      }
    }
  }

  private void vul(int cel, Regel regel, Keuzeprofiel profiel) {
    bevindingen[cel] = Regeltoepassing.pasToe(regel, profiel).orElse(null);
  }

  /** The finding on a profile that has an option of als, if there is one. */
  @Nullable Regelbevinding in(long profiel) {
    long links = profiel & als;
    long rechts = profiel & danKeuze;
    int rij = Long.bitCount(als & (links - 1));
    int kolom = rechts == 0 ? 0 : Long.bitCount(danKeuze & (rechts - 1)) + 1;
    return bevindingen[rij * breedte + kolom];
  }
}
