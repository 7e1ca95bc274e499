package nl.participatie.opdrachtregel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.keuzes.transformatie.Wsweffect;
import nl.participatie.model.bron.Uitkomst;

/**
 * Which amount of the financial effect has to be unfolded.
 *
 * @param getypt what was typed, such as {@code 2020.cumulatief}
 */
record Effectvraag(String getypt) {

  private static final String OPTIE = "--herleid";
  private static final Pattern VORM = Pattern.compile("([0-9]{4})\\.([a-z]+)");

  /** The tree of the amount; a fault of the call when there is none. */
  Optional<Herleiding> uit(Optional<Uitkomst<Wsweffect>> effect, Vraag vraag) {
    if (effect.isEmpty()) {
      vraag.meld(OPTIE, getypt, "toegestaan.herleidZonderEffect");
    }
    effect
        .flatMap(Uitkomst::ontbrekend)
        .ifPresent(reden -> vraag.meldOnbepaald(OPTIE, getypt, reden));
    return effect.flatMap(Uitkomst::optioneel).flatMap(bepaald -> uit(bepaald, vraag));
  }

  private Optional<Herleiding> uit(Wsweffect effect, Vraag vraag) {
    int van = effect.opgave().van();
    int tot = effect.opgave().totEnMet();
    Matcher delen = VORM.matcher(getypt);
    if (delen.matches() && Wsweffect.herleidbaar().contains(delen.group(2))) {
      int jaar = Integer.parseInt(delen.group(1));
      if (jaar >= van && jaar <= tot) {
        return Optional.of(effect.herleid(jaar, delen.group(2)));
      }
    }
    vraag.meld(
        OPTIE,
        getypt,
        "toegestaan.herleidEffect",
        Integer.toString(van),
        Integer.toString(tot),
        String.join(", ", Wsweffect.herleidbaar()));
    return Optional.empty();
  }
}
