package nl.participatie.model.bron;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.participatie.model.taal.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A source that the library cites. Each source knows the form of its own places (sections,
 * articles), so that a citation can be checked and not only printed.
 */
public enum Bron {
  /** The report of 14 April 2015 that holds the 19 choices, cited by section. */
  RAPPORT("Een uitgewerkt sturingsmodel, Programma Optimale weg naar Participatie, 14 april 2015"),
  /** The news item of 19 April 2015 that announced the thermometer and the rekenmodel. */
  NIEUWSBERICHT("Nieuw product: sturingsmodel Participatiewet, nieuwsbericht, 19 april 2015"),
  /** The release of 21 December 2001 on steering the Wsw. */
  WSW_STURING("Aan de slag met sturing op de Wsw, ministerie van SZW, 21 december 2001"),
  /** The account of the transformation in De Ronde Venen. */
  DE_RONDE_VENEN("Wsw? De Ronde Venen doet het straks helemaal zelf, 2018"),
  /** The article of 15 September 2017 on congruent choices and enforcement. */
  CONGRUENTIE(
      "Gemeenten en handhaving arbeidsverplichtingen: tussen wil en wet, 15 september 2017"),
  /** The Participatiewet, BWBR0015703, cited by article. */
  PARTICIPATIEWET("Participatiewet (BWBR0015703)"),
  /** The decree that sets the safety net, BWBR0020183. */
  BESLUIT_PARTICIPATIEWET("Besluit Participatiewet (BWBR0020183)"),
  /** The decree on fixing the wage value. */
  BESLUIT_LOONKOSTENSUBSIDIE("Besluit loonkostensubsidie Participatiewet"),
  /** The Minimum Wage Act, cited by article. */
  WET_MINIMUMLOON("Wet minimumloon en minimumvakantiebijslag"),
  /** The Government Gazette, cited by year and number. */
  STAATSCOURANT("Staatscourant"),
  /** The decree that lists the municipalities of each labour-market region, BWBR0036164. */
  BESLUIT_WERKGEBIEDEN_UWV("Besluit werkgebieden UWV 2015 (BWBR0036164), bijlage 3"),
  /** The yearly report on the Wsw over 2022. */
  WSW_JAARRAPPORT("Wsw-jaarrapport 2022"),
  /** The benchmark of Divosa over 2021. */
  DIVOSA_BENCHMARK("Divosa Benchmark 2021"),
  /** Arithmetic on other sources, or a calibration: the place holds the sum. */
  BEREKENING("berekening op andere bronnen", "arithmetic on other sources"),
  /** A secondary or single public source, not checked against the official text. */
  SECUNDAIR("secundaire bron", "secondary source"),
  /** This library's own equations: what a formula needs but no source gives. */
  REKENMODEL("rekenmodel van deze bibliotheek", "equations of this library"),
  /** No source at all: an assumption, said aloud. */
  GEEN("geen bron", "no source"),
  /** A source of an embedder, unknown to this library. */
  EIGEN("eigen bron van de gebruiker", "own source of the user");

  /** The one part of the report that has no number and is cited. */
  private static final String SAMENVATTING = "samenvatting";

  private static final Set<String> PARAGRAFEN =
      ImmutableSet.of(
          "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "4", "4.1", "5", "5.1",
          "6", "6.1", "6.2", "6.3", "6.4", "7", "7.1", "7.2", "7.3", "8.1", "8.2", "8.3");

  /** A section with its parts; a remark follows after a colon or begins with one of two verbs. */
  private static final Pattern PARAGRAAF =
      Pattern.compile(
          "(\\d(?:\\.\\d)?)?(?: ?\\((i|ii|iii|iv|v|vi|vii)\\))?(?: ?noot (\\d))?(?: \\([^()]+\\))?"
              + "(?: [AB])?");

  private static final Pattern ARTIKELEN =
      Pattern.compile(
          "art\\. \\d+[a-z]{0,2}(?: lid \\d+)?(?:(?:, | en )(?:art\\. )?\\d+[a-z]{0,2}(?: lid \\d+)?)*");

  private static final int NOTEN = 3;

  private static final Pattern NUMMER = Pattern.compile("\\d{4}-\\d+");

  private static final Pattern HOOFDSTUK = Pattern.compile("\\d+(?:\\.\\d+)*");

  private final Tekst naam;
  private final Tekst kort;

  Bron(String naam) {
    this(naam, naam);
  }

  Bron(String nl, String en) {
    this.naam = new Tekst(nl, en);
    this.kort = new Tekst(kort(nl), kort(en));
  }

  /**
   * The full name of the source: a document's own title, or what kind of source it is.
   *
   * @return the name
   */
  public Tekst naam() {
    return naam;
  }

  /**
   * The short name, for citations: the full name up to the first bracket or comma.
   *
   * @return the name
   */
  public Tekst kort() {
    return kort;
  }

  private static String kort(String lang) {
    return lang.split(" \\(|, ", 2)[0];
  }

  /**
   * Whether a place has the form of, and where the table of contents is known lies in, this source.
   *
   * @param plaats a section, an article or a number; empty for the source as a whole
   * @return whether the place can be looked up
   */
  public boolean kent(String plaats) {
    return switch (this) {
      case RAPPORT -> plaats.equals(SAMENVATTING) || kentParagrafen(plaats);
      case PARTICIPATIEWET, WET_MINIMUMLOON -> ARTIKELEN.matcher(plaats).matches();
      case STAATSCOURANT -> NUMMER.matcher(plaats).matches();
      case DIVOSA_BENCHMARK -> plaats.isEmpty() || HOOFDSTUK.matcher(plaats).matches();
      case REKENMODEL, EIGEN -> !plaats.isEmpty();
      default -> plaats.isEmpty();
    };
  }

  /** Sections joined by "en"; a bare roman part such as "(vi)" continues the section before it. */
  private static boolean kentParagrafen(String plaats) {
    String vorige = "";
    for (String deel : delen(plaats)) {
      Matcher m = PARAGRAAF.matcher(deel);
      if (deel.isEmpty() || !m.matches()) {
        return false;
      }
      String paragraaf = m.group(1) == null ? vorige : m.group(1);
      String noot = m.group(3);
      boolean bekend = paragraaf.isEmpty() ? noot != null : PARAGRAFEN.contains(paragraaf);
      if (!bekend || !kentRomeins(paragraaf, m.group(2)) || !kentNoot(noot)) {
        return false;
      }
      vorige = paragraaf;
    }
    return true;
  }

  private static String[] delen(String plaats) {
    return plaats.contains(" en ") ? plaats.split(" en ", -1) : new String[] {plaats};
  }

  /** Chapter 4 numbers its groups (i) to (v), section 5.1 its forms (i) to (vii). */
  private static boolean kentRomeins(String paragraaf, @Nullable String romeins) {
    if (romeins == null) {
      return true;
    }
    return switch (paragraaf) {
      case "4" -> ImmutableSet.of("i", "ii", "iii", "iv", "v").contains(romeins);
      case "5.1" -> true;
      default -> false;
    };
  }

  private static boolean kentNoot(@Nullable String noot) {
    return noot == null || (Integer.parseInt(noot) >= 1 && Integer.parseInt(noot) <= NOTEN);
  }
}
