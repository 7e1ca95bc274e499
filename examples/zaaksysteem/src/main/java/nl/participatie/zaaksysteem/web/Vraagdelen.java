package nl.participatie.zaaksysteem.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.participatie.budget.raming.Scenario;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.taal.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of a question and gathers their faults, so that all of them come at once.
 */
final class Vraagdelen {

  private static final Pattern DATUM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern GETAL = Pattern.compile("[0-9]{1,18}");

  private final List<Fout> fouten = new ArrayList<>();
  private final Map<String, String> delen = new TreeMap<>();

  /** The parameters of a request, of which no other than these may be there. */
  Vraagdelen(HttpServletRequest verzoek, List<String> toegestaan) {
    verzoek
        .getParameterMap()
        .forEach(
            (naam, waarden) -> {
              if (!toegestaan.contains(naam)) {
                Tekst namen = Tekst.gelijk(String.join(", ", toegestaan));
                fouten.add(Fout.van(naam, "", Berichten.tekst("toegestaan.deel", namen)));
              } else if (waarden.length > 1) {
                meld(naam, String.join(", ", waarden), "eenmaal");
              } else {
                delen.put(naam, waarden[0]);
              }
            });
  }

  /** A date that has to be there; any date when it is at fault. */
  LocalDate datum(String naam) {
    @Nullable String getypt = verplicht(naam, "datum");
    try {
      if (getypt != null && DATUM.matcher(getypt).matches()) {
        return LocalDate.parse(getypt);
      }
    } catch (DateTimeException bestaatNiet) {
      // told below, with every other date that is at fault
    }
    if (getypt != null) {
      meld(naam, getypt, "datum");
    }
    return LocalDate.EPOCH;
  }

  /** A whole number that has to be there, within limits; the least when it is at fault. */
  int getal(String naam, int minste, int meeste) {
    @Nullable String getypt = verplicht(naam, "getal", grens(minste), grens(meeste));
    return getypt == null ? minste : Math.toIntExact(getal(naam, getypt, minste, meeste));
  }

  /** A whole number within limits, or another one when it is not there. */
  long getalOf(long anders, String naam, long minste, long meeste) {
    @Nullable String getypt = delen.get(naam);
    return getypt == null ? anders : getal(naam, getypt, minste, meeste);
  }

  private long getal(String naam, String getypt, long minste, long meeste) {
    long getal = GETAL.matcher(getypt).matches() ? Long.parseLong(getypt) : -1;
    if (getal < minste || getal > meeste) {
      meld(naam, getypt, "getal", grens(minste), grens(meeste));
      return minste;
    }
    return getal;
  }

  /** A scenario; the middle one when it is not there. */
  Scenario scenario(String naam) {
    String getypt = delen.getOrDefault(naam, "midden");
    for (Scenario scenario : Scenario.values()) {
      if (scenario.name().toLowerCase(Locale.ROOT).equals(getypt)) {
        return scenario;
      }
    }
    meld(naam, getypt, "scenario");
    return Scenario.MIDDEN;
  }

  /** A fault of this question. */
  void meld(String naam, String waarde, String sleutel, Tekst... grenzen) {
    fouten.add(Fout.van(naam, waarde, Berichten.tekst("toegestaan." + sleutel, grenzen)));
  }

  /** Ends the reading: with any fault the request ends here. */
  void eisFoutloos() {
    if (!fouten.isEmpty()) {
      fouten.sort(Fout.VOLGORDE);
      throw new Verzoekfout(Probleem.INVOER, fouten);
    }
  }

  private @Nullable String verplicht(String naam, String sleutel, Tekst... grenzen) {
    @Nullable String getypt = delen.get(naam);
    boolean isGemeld = fouten.stream().anyMatch(fout -> fout.pad().equals(naam));
    if (getypt == null && !isGemeld) {
      meld(naam, "", sleutel, grenzen);
    }
    return getypt;
  }

  private static Tekst grens(long getal) {
    return Tekst.gelijk(Long.toString(getal));
  }
}
