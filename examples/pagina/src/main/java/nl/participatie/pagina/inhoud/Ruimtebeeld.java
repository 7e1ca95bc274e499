package nl.participatie.pagina.inhoud;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.participatie.keuzes.regel.Rekengrens;
import nl.participatie.keuzes.ruimte.Herstel;
import nl.participatie.keuzes.ruimte.Optiestand;
import nl.participatie.keuzes.ruimte.Verkenning;
import nl.participatie.keuzes.ruimte.Verklaring;
import nl.participatie.keuzes.ruimte.Wijziging;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;

/**
 * What the choices that are tried do to the space: how many complete profiles are left, which
 * options of open choices stand otherwise than they do now, and the nearest ways out of a conflict.
 *
 * @param zin how many are left
 * @param vast options that now follow or can no longer be, with the reasons
 * @param weerOpen options that are open again
 * @param herstel ways out, each with the address that tries it
 */
record Ruimtebeeld(String zin, List<Uitleg> vast, List<String> weerOpen, List<Uitweg> herstel) {

  private static final Sjabloon SJABLOON = new Sjabloon("ruimte");

  private static final int MEESTE_UITWEGEN = 5;

  /** An option with the reasons why it stands as it does. */
  record Uitleg(String kop, List<String> redenen) {}

  /** A change that repairs, and where it leads. */
  record Uitweg(String tekst, String adres) {}

  static Optional<String> deel(Proef proef) {
    Berichten berichten = Berichten.in(proef.vraag().taal());
    return Optional.of(SJABLOON.vul(van(proef, berichten), berichten));
  }

  private static Ruimtebeeld van(Proef proef, Berichten berichten) {
    long over = proef.over(proef.geprobeerd());
    String zin =
        berichten.tekst(
            proef.isAnders() ? "ruimte.zin.was" : "ruimte.zin",
            berichten.getal(alle()),
            berichten.getal(over),
            berichten.getal(proef.over(proef.basis())));
    return over == 0
        ? new Ruimtebeeld(zin, List.of(), List.of(), uitwegen(proef, berichten))
        : new Ruimtebeeld(zin, vast(proef, berichten), weerOpen(proef, berichten), List.of());
  }

  /** The number of complete profiles without any rule. */
  static long alle() {
    return Arrays.stream(Keuze.values())
        .mapToLong(keuze -> keuze.opties().size())
        .reduce(1, Math::multiplyExact);
  }

  /** The options of choices that are open, which stand otherwise than they do now. */
  private static List<Optie> verschoven(Proef proef, Set<Optiestand> standen) {
    Verkenning nu = proef.ruimte().verken(proef.nu());
    Verkenning straks = proef.ruimte().verken(proef.straks());
    return proef.straks().open().stream()
        .flatMap(keuze -> keuze.opties().stream())
        .filter(optie -> standen.contains(straks.stand(optie)))
        .filter(
            optie ->
                nu.stand(optie) != straks.stand(optie)
                    || proef.nu().optie(optie.keuze()).isPresent())
        .toList();
  }

  private static List<Uitleg> vast(Proef proef, Berichten berichten) {
    List<Optie> opties = verschoven(proef, EnumSet.of(Optiestand.AFGELEID, Optiestand.UITGESLOTEN));
    return proef.ruimte().verklaar(proef.straks(), opties).stream()
        .map(verklaring -> uitleg(verklaring, berichten))
        .toList();
  }

  private static Uitleg uitleg(Verklaring verklaring, Berichten berichten) {
    List<String> regels = verklaring.tekst(berichten.taal());
    return new Uitleg(regels.get(0), zonderStreepjes(regels.subList(1, regels.size())));
  }

  /** The list is a list already in the markup. */
  private static List<String> zonderStreepjes(List<String> regels) {
    return regels.stream()
        .map(regel -> regel.startsWith("- ") ? regel.substring(2) : regel)
        .toList();
  }

  private static List<String> weerOpen(Proef proef, Berichten berichten) {
    return verschoven(proef, EnumSet.of(Optiestand.OPEN)).stream()
        .map(optie -> naam(optie, berichten))
        .toList();
  }

  private static List<Uitweg> uitwegen(Proef proef, Berichten berichten) {
    try {
      return proef.ruimte().herstel(proef.straks()).stream()
          .limit(MEESTE_UITWEGEN)
          .map(herstel -> uitweg(herstel, proef, berichten))
          .toList();
    } catch (Rekengrens teVeel) {
      return List.of(); // thousands of ways out help nobody to choose one
    }
  }

  private static Uitweg uitweg(Herstel herstel, Proef proef, Berichten berichten) {
    String tekst =
        herstel.wijzigingen().stream()
            .map(wijziging -> wijziging(wijziging, berichten))
            .collect(Collectors.joining("; "));
    Proefvraag vraag = proef.vraag().naar(proef.nu(), herstel.toegepastOp(proef.straks()));
    return new Uitweg(tekst, vraag.adres(Adressen.gemeente(proef.basis().gemeente())));
  }

  private static String wijziging(Wijziging wijziging, Berichten berichten) {
    return berichten.tekst(
        "ruimte.wijziging",
        naam(wijziging.naar(), berichten),
        berichten.van(wijziging.van().titel()));
  }

  private static String naam(Optie optie, Berichten berichten) {
    return berichten.tekst(
        "ruimte.optie", Integer.toString(optie.keuze().nummer()), berichten.van(optie.titel()));
  }
}
