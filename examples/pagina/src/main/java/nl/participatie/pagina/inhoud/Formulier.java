package nl.participatie.pagina.inhoud;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.keuzes.ruimte.Verkenning;
import nl.participatie.model.keuze.Blok;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;

/**
 * The form in which a visitor tries choices.
 *
 * @param adres where it leads
 * @param adresProef where only what changes is to be had
 * @param vast what goes along unchanged, by name
 * @param blokken the choices by block
 */
record Formulier(String adres, String adresProef, List<Veld> vast, List<Blokbeeld> blokken) {

  /** A field that goes along. */
  record Veld(String naam, String waarde) {}

  /** A block with its choices; unfolded where something in it is tried. */
  record Blokbeeld(
      String code,
      String titel,
      String uitleg,
      String merk,
      boolean open,
      List<Keuzebeeld> keuzes) {}

  /** A choice with its options. */
  record Keuzebeeld(int nummer, String titel, String keuzenaam, List<Optiebeeld> opties) {}

  /**
   * An option, or leaving the choice open. The mark says that the rules do not allow the option
   * beside the other choices, or no other one.
   */
  record Optiebeeld(
      String id, String waarde, String titel, boolean gekozen, boolean huidig, String merk) {}

  static Formulier van(Proef proef) {
    List<Veld> vast = new ArrayList<>();
    for (Map.Entry<String, String> veld : proef.vraag().vast().entrySet()) {
      vast.add(new Veld(veld.getKey(), veld.getValue()));
    }
    return new Formulier(
        Adressen.gemeente(proef.basis().gemeente()),
        Adressen.proef(proef.basis().gemeente()),
        vast,
        Arrays.stream(Blok.values()).map(blok -> blok(blok, proef)).toList());
  }

  private static Blokbeeld blok(Blok blok, Proef proef) {
    Berichten berichten = Berichten.in(proef.vraag().taal());
    List<Keuze> keuzes =
        Arrays.stream(Keuze.values()).filter(keuze -> keuze.blok() == blok).toList();
    long anders = keuzes.stream().filter(keuze -> isAnders(keuze, proef)).count();
    String merk = anders == 0 ? "" : berichten.tekst("proef.geprobeerd", Long.toString(anders));
    boolean isOpen = anders > 0 || (blok == Blok.VISIE && !proef.isAnders());
    return new Blokbeeld(
        blok.code(),
        berichten.van(blok.titel()),
        berichten.van(blok.uitleg()),
        merk,
        isOpen,
        keuzes.stream().map(keuze -> keuze(keuze, proef, berichten)).toList());
  }

  private static boolean isAnders(Keuze keuze, Proef proef) {
    return !proef.nu().optie(keuze).equals(proef.straks().optie(keuze));
  }

  private static Keuzebeeld keuze(Keuze keuze, Proef proef, Berichten berichten) {
    Verkenning zonder = proef.ruimte().verken(proef.straks().zonder(keuze));
    List<Optiebeeld> opties = new ArrayList<>();
    for (Optie optie : keuze.opties()) {
      opties.add(
          optie(
              keuze,
              Optional.of(optie),
              berichten.van(optie.titel()),
              merk(optie, zonder, berichten),
              proef));
    }
    opties.add(optie(keuze, Optional.empty(), berichten.tekst("proef.open"), "", proef));
    return new Keuzebeeld(
        keuze.nummer(), berichten.van(keuze.titel()), Proefvraag.naam(keuze), opties);
  }

  private static Optiebeeld optie(
      Keuze keuze, Optional<Optie> optie, String titel, String merk, Proef proef) {
    String waarde = optie.map(Optie::code).orElse(Proefvraag.OPEN);
    return new Optiebeeld(
        Proefvraag.naam(keuze) + "-" + waarde,
        waarde,
        titel,
        proef.straks().optie(keuze).equals(optie),
        proef.nu().optie(keuze).equals(optie),
        merk);
  }

  /**
   * How an option would stand beside the other choices. Where those conflict among themselves no
   * option of this choice can help, and nothing is said.
   */
  private static String merk(Optie optie, Verkenning zonder, Berichten berichten) {
    if (zonder.isTegenstrijdig()) {
      return "";
    }
    return switch (zonder.stand(optie)) {
      case UITGESLOTEN -> berichten.tekst("proef.botst");
      case AFGELEID -> berichten.tekst("proef.volgt");
      case GEKOZEN, OPEN -> "";
    };
  }
}
