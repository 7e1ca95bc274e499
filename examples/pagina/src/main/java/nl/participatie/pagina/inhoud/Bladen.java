package nl.participatie.pagina.inhoud;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;

/**
 * All pages: from the path and the question of an address to an answer. The same address always has
 * the same answer. Shared freely by threads.
 */
public final class Bladen {

  private static final Pattern GEMEENTE = Pattern.compile("/gemeente/([^/]+)(/proef)?");

  private final Gemeenten gemeenten;
  private final Overzichtsblad overzicht;
  private final Gemeenteblad gemeenteblad;

  /**
   * Makes the pages.
   *
   * @param gemeenten the municipalities to show
   */
  public Bladen(Gemeenten gemeenten) {
    this.gemeenten = gemeenten;
    this.overzicht = new Overzichtsblad(gemeenten);
    this.gemeenteblad = new Gemeenteblad(gemeenten);
  }

  /**
   * Answers an address.
   *
   * @param pad the path, decoded
   * @param vraag what follows the question mark, not decoded; empty without one
   * @return a page, or what is wrong with the address
   */
  public Antwoord antwoord(String pad, String vraag) {
    Vraaglezer lezer = new Vraaglezer(vraag);
    Taal taal = lezer.taal();
    try {
      if (pad.equals(Adressen.OVERZICHT)) {
        lezer.eisFoutloos(Berichten.beide("toegestaan.namen.overzicht"));
        return Antwoord.pagina(overzicht.html(taal));
      }
      Matcher deel = GEMEENTE.matcher(pad);
      if (!deel.matches()) {
        return Antwoord.fout(404, Foutblad.onbekend(pad, taal));
      }
      Optional<Gemeenteprofiel> gemeente = gemeenten.zoek(deel.group(1));
      return gemeente.isEmpty()
          ? Antwoord.fout(404, Foutblad.geenGemeente(deel.group(1), gemeenten, taal))
          : gemeente(gemeente.get(), deel.group(2) != null, taal, lezer);
    } catch (Invoerfout fout) {
      return Antwoord.fout(400, Foutblad.fouten(fout.fouten(), taal));
    }
  }

  private Antwoord gemeente(
      Gemeenteprofiel gemeente, boolean isAlleenProef, Taal taal, Vraaglezer lezer) {
    Optional<LocalDate> peildatum = lezer.peildatum();
    Map<Keuze, Optional<Optie>> keuzes = lezer.keuzes();
    lezer.eisFoutloos(Berichten.beide("toegestaan.namen.gemeente"));
    LocalDate op = peildatum.orElseGet(() -> gemeenten.peildatum(gemeente));
    Proef proef = Proef.van(gemeente, op, new Proefvraag(taal, peildatum, keuzes));
    Proefvraag bondig = proef.vraag().naar(proef.nu(), proef.straks());
    if (!bondig.equals(proef.vraag())) {
      // what is tried and is so already leaves the address, so that one try has one address
      String pad = isAlleenProef ? Adressen.proef(gemeente) : Adressen.gemeente(gemeente);
      return Antwoord.zieOok(bondig.adres(pad));
    }
    return Antwoord.pagina(isAlleenProef ? Gemeenteblad.proef(proef) : gemeenteblad.html(proef));
  }

  /**
   * The page for a request that never came as far as an address.
   *
   * @param status the status code of HTTP
   * @param vraag what follows the question mark, which may name a language; empty without one
   * @return a page that says what is wrong
   */
  public static Antwoord fout(int status, String vraag) {
    return Antwoord.fout(status, Foutblad.status(status, new Vraaglezer(vraag).taal()));
  }
}
