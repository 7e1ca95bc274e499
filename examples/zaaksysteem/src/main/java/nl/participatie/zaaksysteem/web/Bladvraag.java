package nl.participatie.zaaksysteem.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.participatie.zaaksysteem.opslag.Lijst;

/**
 * Which page of a list is asked for.
 *
 * @param na after what it begins, 0 for the first
 * @param aantal the most on it
 */
record Bladvraag(long na, int aantal) {

  private static final long MEESTE = 100;
  private static final long GEWOON = 50;

  static Bladvraag lees(HttpServletRequest verzoek) {
    Vraagdelen vraag = new Vraagdelen(verzoek, List.of("na", "aantal"));
    long na = vraag.getalOf(0, "na", 0, Long.MAX_VALUE);
    long aantal = vraag.getalOf(GEWOON, "aantal", 1, MEESTE);
    vraag.eisFoutloos();
    return new Bladvraag(na, Math.toIntExact(aantal));
  }

  /** Where the next page is, unless this one is the last. */
  Optional<String> volgende(String pad, Lijst<?> lijst) {
    return lijst.volgende().map(nummer -> pad + "?na=" + nummer + "&aantal=" + aantal);
  }
}
