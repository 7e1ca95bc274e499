package nl.participatie.keuzes.regel;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.controle.Controleteksten;
import nl.participatie.model.internal.Teken;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Tekst;

/** Checks one rule, attribute by attribute and then what one attribute asks of another. */
final class Rijcontrole {

  private static final Pattern DATUM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final List<String> OPTIES =
      Arrays.stream(Optie.values()).map(Optie::toString).toList();

  private final Regelinvoer rij;
  private final Melder melder;
  private boolean heeftFout;

  Rijcontrole(Regelinvoer rij, Melder melder) {
    this.rij = rij;
    this.melder = melder;
  }

  /** The rule, or empty when a fault was reported. */
  Optional<Regel> regel() {
    code();
    Optional<Regelsoort> soort = waarde("soort", rij.soort(), Regelsoort.class);
    Optional<Sterkte> sterkte = waarde("sterkte", rij.sterkte(), Sterkte.class);
    Optional<Grondslag> grondslag = waarde("grondslag", rij.grondslag(), Grondslag.class);
    Set<Optie> als = kant("als", rij.als());
    Set<Optie> dan = kant("dan", rij.dan());
    kanten(soort, als, dan);
    Optional<Geldigheid> geldigheid = geldigheid();
    tekst("vindplaats", rij.vindplaats());
    tekst("kern", rij.kern());
    if (heeftFout) {
      return Optional.empty();
    }
    return Optional.of(
        Regel.builder()
            .code(rij.code())
            .soort(soort.orElseThrow())
            .als(ImmutableSortedSet.copyOf(als))
            .dan(ImmutableSortedSet.copyOf(dan))
            .sterkte(sterkte.orElseThrow())
            .geldigheid(geldigheid.orElseThrow())
            .grondslag(grondslag.orElseThrow())
            .vindplaats(Citaat.lees(grondslag.orElseThrow(), rij.vindplaats()))
            .toelichting(Tekst.gelijk(rij.kern()))
            .build());
  }

  private void code() {
    if (rij.code().isEmpty()) {
      meldAfwezig("code", Controleteksten.tekst("VERPLICHT"));
    } else if (!Regel.isCode(rij.code())) {
      meld("code", rij.code(), Regelfouten.tekst("CODE"));
    }
  }

  private <E extends Enum<E>> Optional<E> waarde(String attribuut, String waarde, Class<E> type) {
    Optional<E> gevonden = Enums.getIfPresent(type, waarde).toJavaUtil();
    if (waarde.isEmpty()) {
      meldAfwezig(attribuut, Controleteksten.tekst("VERPLICHT"));
    } else if (gevonden.isEmpty()) {
      List<String> codes = EnumSet.allOf(type).stream().map(Enum::name).toList();
      Tekst toegestaan = Regelfouten.tekst("WAARDEN", Tekst.gelijk(String.join(", ", codes)));
      meld(attribuut, waarde, toegestaan, codes);
    }
    return gevonden;
  }

  /** The options of a side that exist. */
  private Set<Optie> kant(String attribuut, List<String> codes) {
    if (codes.size() > OPTIES.size()) {
      meld(attribuut, tekst(codes), Regelfouten.tekst("TE_VEEL_OPTIES", OPTIES.size()));
      return Set.of();
    }
    Set<Optie> opties = new TreeSet<>();
    for (String code : codes) {
      Optional<Optie> optie = Optie.zoek(code);
      if (optie.isEmpty()) {
        meld(attribuut, code, geenOptie(code), OPTIES);
      } else if (!opties.add(optie.get())) {
        meld(attribuut, code, Regelfouten.tekst("OPTIE_DUBBEL"));
      }
    }
    if (keuzes(opties).size() > 1) {
      meld(attribuut, tekst(codes), Regelfouten.tekst("TWEE_KEUZES", nummers(keuzes(opties))));
    }
    return opties;
  }

  /** What the kind asks of the sides, and the sides of each other. */
  private void kanten(Optional<Regelsoort> soort, Set<Optie> als, Set<Optie> dan) {
    if (rij.als().isEmpty()) {
      meldAfwezig("als", Controleteksten.tekst("VERPLICHT"));
    }
    if (rij.dan().isEmpty() && soort.filter(Regelsoort::moetDan).isPresent()) {
      Tekst naam = Tekst.gelijk(soort.orElseThrow().name());
      meldAfwezig("dan", Regelfouten.tekst("DAN_VERPLICHT", naam));
    }
    if (!rij.dan().isEmpty() && soort.filter(s -> !s.magDan()).isPresent()) {
      Tekst naam = Tekst.gelijk(soort.orElseThrow().name());
      meld("dan", tekst(rij.dan()), Regelfouten.tekst("DAN_LEEG", naam));
    }
    Set<Keuze> beide = keuzes(als);
    beide.retainAll(keuzes(dan));
    if (!beide.isEmpty()) {
      meld("dan", tekst(rij.dan()), Regelfouten.tekst("BEIDE_KANTEN", nummers(beide)));
    }
  }

  private Optional<Geldigheid> geldigheid() {
    boolean goed = isDatum("geldig_vanaf", rij.geldigVanaf());
    goed &= isDatum("geldig_tot", rij.geldigTot());
    if (!goed) {
      return Optional.empty();
    }
    try {
      return Optional.of(Geldigheid.parse(rij.geldigVanaf(), rij.geldigTot()));
    } catch (IllegalArgumentException eindigtTeVroeg) {
      Tekst begin = Tekst.gelijk(rij.geldigVanaf());
      meld("geldig_tot", rij.geldigTot(), Regelfouten.tekst("EINDE_VOOR_BEGIN", begin));
      return Optional.empty();
    }
  }

  /** A date that exists, or nothing. */
  private boolean isDatum(String attribuut, String tekst) {
    boolean goed = tekst.isEmpty();
    try {
      goed |= DATUM.matcher(tekst).matches() && LocalDate.parse(tekst).getYear() > 0;
    } catch (DateTimeException bestaatNiet) {
      goed = false;
    }
    if (!goed) {
      meld(attribuut, tekst, Regelfouten.tekst("DATUM"));
    }
    return goed;
  }

  private void tekst(String attribuut, String tekst) {
    if (tekst.isEmpty()) {
      meldAfwezig(attribuut, Controleteksten.tekst("VERPLICHT"));
    } else if (!isTekst(tekst)) {
      meld(attribuut, tekst, Regelfouten.tekst("TEKST", Regelcontrole.LANGSTE_TEKST));
    }
  }

  private static boolean isTekst(String tekst) {
    return tekst.codePointCount(0, tekst.length()) <= Regelcontrole.LANGSTE_TEKST
        && !isWit(tekst.codePointAt(0))
        && !isWit(tekst.codePointBefore(tekst.length()))
        && tekst.codePoints().noneMatch(Teken::isOnzichtbaar);
  }

  private static boolean isWit(int teken) {
    return Character.isWhitespace(teken) || Character.isSpaceChar(teken);
  }

  /** Names the options of the choice when that is known. */
  private static Tekst geenOptie(String code) {
    return Arrays.stream(Keuze.values())
        .filter(keuze -> code.startsWith(keuze.nummer() + "."))
        .findFirst()
        .map(keuze -> Controleteksten.tekst("OPTIE." + keuze.nummer()))
        .orElseGet(() -> Regelfouten.tekst("OPTIE"));
  }

  private static Set<Keuze> keuzes(Collection<Optie> opties) {
    return opties.stream().map(Optie::keuze).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Tekst nummers(Collection<Keuze> keuzes) {
    return Tekst.gelijk(
        keuzes.stream()
            .map(keuze -> Integer.toString(keuze.nummer()))
            .collect(Collectors.joining(", ")));
  }

  private static String tekst(List<String> codes) {
    return String.join("|", Iterables.limit(codes, OPTIES.size()));
  }

  /** What is absent is no news where the reader found a fault. */
  private void meldAfwezig(String attribuut, Tekst toegestaan) {
    heeftFout = true;
    if (!melder.isGelezen(rij.plaats() + attribuut)) {
      meld(attribuut, "", toegestaan);
    }
  }

  private void meld(String attribuut, String waarde, Tekst toegestaan) {
    heeftFout = true;
    melder.meld(plaats(attribuut), waarde, toegestaan);
  }

  private void meld(String attribuut, String waarde, Tekst toegestaan, Collection<String> codes) {
    heeftFout = true;
    melder.meld(plaats(attribuut), waarde, toegestaan, codes);
  }

  /** The place, and behind it the code of the rule when it has one: {@code 12:dan }. */
  private String plaats(String attribuut) {
    boolean metCode = Regel.isCode(rij.code()) && !attribuut.equals("code");
    return rij.plaats() + attribuut + (metCode ? " (" + rij.code() + ")" : "");
  }
}
