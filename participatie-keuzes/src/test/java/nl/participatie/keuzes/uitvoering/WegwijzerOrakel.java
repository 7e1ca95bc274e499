package nl.participatie.keuzes.uitvoering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the text of the domain says of groups and provisions, written out as decision tables. A case
 * is a map: attributes of a candidate and numbers of choices to their values, absent for unknown;
 * {@code dag} to the date. An answer is a status with what is missing behind it.
 */
final class WegwijzerOrakel {

  private static final Beslistabel GROEP =
      new Beslistabel(
          """
          13=WERKGEVERSVRAAG werkvorm=? -> ? werkvorm
          13=WERKGEVERSVRAAG werkvorm=ZELFSTANDIG -> LOONDIENST
          13=WERKGEVERSVRAAG werkvorm=MET_BEGELEIDING -> LOONDIENST_MET_BEGELEIDING
          13=WERKGEVERSVRAAG werkvorm=IN_GROEP -> GROEPSDETACHERING
          13=WERKGEVERSVRAAG werkvorm=BESCHUTTE_OMGEVING -> BESCHUT
          zorgEerst=true -> ZORG_EN_WELZIJN
          adviesBeschut=JA -> BESCHUT
          11=TIME_TO_MARKET loonwaarde=80|99|100 -> REGULIER
          11=TIME_TO_MARKET maandenTotWerk=? -> ? maandenTotWerk
          11=TIME_TO_MARKET maandenTotWerk=0|12 -> REGULIERE_OMGEVING
          11=TIME_TO_MARKET -> ZORG_EN_WELZIJN
          loonwaarde=? -> ? loonwaarde
          loonwaarde=80|99|100 -> REGULIER
          loonwaarde=30|39|40|49|50|79 -> REGULIERE_OMGEVING
          loonwaarde=0|29 -> ZORG_EN_WELZIJN
          """);

  private static final Beslistabel SCHOOLVERLATER =
      new Beslistabel(
          """
          leeftijd=27|64 -> nee
          onderwijs=OVERIG -> nee
          leeftijd=? -> ?
          onderwijs=? -> ?
          -> ja
          """);

  private static final String MISSCHIEN_SCHOOLVERLATER =
      """
      school=? leeftijd=? onderwijs=? -> ONBEPAALD leeftijd onderwijs
      school=? leeftijd=? -> ONBEPAALD leeftijd
      school=? -> ONBEPAALD onderwijs
      """;

  private static final Map<Voorziening, Beslistabel> TABELLEN =
      Map.of(
          Voorziening.STANDAARDDIENSTVERLENING,
          new Beslistabel("-> OPEN"),
          Voorziening.TRAJECT,
          new Beslistabel(
              """
              groep=? -> ONBEPAALD groep
              groep=REGULIER 3=ACTIEF -> OPEN
              groep=REGULIER 3=BEPERKT -> BEGRENSD
              groep=REGULIER 3=GEEN -> GESLOTEN
              groep=REGULIER -> ONBEPAALD 3
              groep=REGULIERE_OMGEVING 12=OPEN_EINDE -> OPEN
              groep=REGULIERE_OMGEVING 12=PLAFONDS -> BEGRENSD
              groep=REGULIERE_OMGEVING -> ONBEPAALD 12
              -> GESLOTEN
              """),
          Voorziening.LOONKOSTENSUBSIDIE,
          new Beslistabel(
              """
              loonwaarde=? 2017=ja adviesBeschut=JA -> ONBEPAALD loonwaarde
              loonwaarde=? wet=REGULIERE_OMGEVING|BESCHUT -> ONBEPAALD loonwaarde
              loonwaarde=? school=ja -> ONBEPAALD loonwaarde
              loonwaarde=? groep=BESCHUT -> ONBEPAALD loonwaarde
              loonwaarde=0|29|30|39|40|49|50|79|80|99 2017=ja adviesBeschut=JA -> OPEN
              loonwaarde=0|29|30|39|40|49|50|79|80|99 wet=REGULIERE_OMGEVING|BESCHUT -> OPEN
              loonwaarde=0|29|30|39|40|49|50|79|80|99 school=ja -> OPEN
              loonwaarde=0|29|30|39|40|49|50|79|80|99 groep=BESCHUT -> OPEN
              loonwaarde=100 uitkering=? -> ONBEPAALD uitkering
              loonwaarde=100 uitkering=GEEN -> GESLOTEN
              loonwaarde=100 4=BREED -> OPEN
              loonwaarde=100 4=SMAL -> GESLOTEN
              loonwaarde=100 -> ONBEPAALD 4
              wet=? -> ONBEPAALD groep wet
              """
                  + MISSCHIEN_SCHOOLVERLATER
                  + """
                  groep=? -> ONBEPAALD groep
                  uitkering=? -> ONBEPAALD uitkering
                  uitkering=GEEN -> GESLOTEN
                  4=BREED -> OPEN
                  4=SMAL -> GESLOTEN
                  -> ONBEPAALD 4
                  """),
          Voorziening.BESCHUT_WERK,
          new Beslistabel(
              """
              2017=ja adviesBeschut=JA -> OPEN
              groep=? -> ONBEPAALD groep
              groep=REGULIER|REGULIERE_OMGEVING|ZORG_EN_WELZIJN -> GESLOTEN
              5=DIENSTBETREKKING 12=OPEN_EINDE -> OPEN
              5=DIENSTBETREKKING 12=PLAFONDS -> BEGRENSD
              5=DIENSTBETREKKING -> ONBEPAALD 12
              5=DIENSTBETREKKING_VOLUMEAFHANKELIJK -> BEGRENSD
              5=INKOMENSVOORZIENING -> GESLOTEN
              5=REGULIERE_WERKGEVER loonwaarde=? -> ONBEPAALD loonwaarde
              5=REGULIERE_WERKGEVER loonwaarde=0|29|30|39 -> GESLOTEN
              5=REGULIERE_WERKGEVER 12=OPEN_EINDE -> OPEN
              5=REGULIERE_WERKGEVER 12=PLAFONDS -> BEGRENSD
              5=REGULIERE_WERKGEVER -> ONBEPAALD 12
              -> ONBEPAALD 5
              """),
          Voorziening.GROEPSPROGRAMMA,
          new Beslistabel(
              """
              19=GROEPSGEWIJS -> OPEN
              19=EEN_OP_EEN -> GESLOTEN
              -> ONBEPAALD 19
              """),
          Voorziening.DAGBESTEDING,
          new Beslistabel(
              """
              groep=? -> ONBEPAALD groep
              groep=REGULIER|REGULIERE_OMGEVING -> GESLOTEN
              groep=BESCHUT 5=? -> ONBEPAALD 5
              groep=BESCHUT 5=INKOMENSVOORZIENING -> OPEN
              groep=BESCHUT -> GESLOTEN
              6=? -> ONBEPAALD 6
              6=GEEN -> GESLOTEN
              -> OPEN
              """),
          Voorziening.DIAGNOSE,
          new Beslistabel(
              """
              15=? -> ONBEPAALD 15
              15=VOORAAN -> OPEN
              groep=? -> ONBEPAALD groep
              groep=REGULIERE_OMGEVING|BESCHUT -> OPEN
              -> GESLOTEN
              """),
          Voorziening.ZOEKTERMIJN,
          new Beslistabel(
              """
              leeftijd=27|64 -> GESLOTEN
              2025=ja school=ja -> GESLOTEN
              14=UITSTROOM_VERSNELLEN -> GESLOTEN
              2025=ja school=? leeftijd=? onderwijs=? 14=? -> ONBEPAALD leeftijd onderwijs 14
              2025=ja school=? leeftijd=? 14=? -> ONBEPAALD leeftijd 14
              2025=ja school=? onderwijs=? 14=? -> ONBEPAALD onderwijs 14
              2025=ja school=? leeftijd=? onderwijs=? -> ONBEPAALD leeftijd onderwijs
              2025=ja school=? leeftijd=? -> ONBEPAALD leeftijd
              2025=ja school=? onderwijs=? -> ONBEPAALD onderwijs
              leeftijd=? 14=? -> ONBEPAALD leeftijd 14
              leeftijd=? -> ONBEPAALD leeftijd
              14=? -> ONBEPAALD 14
              -> OPEN
              """),
          Voorziening.BEMIDDELING_NUG,
          new Beslistabel(
              """
              uitkering=? -> ONBEPAALD uitkering
              uitkering=WWB -> GESLOTEN
              2026=ja leeftijd=15|26 -> OPEN
              school=ja 7=ACTIEF -> OPEN
              school=ja 7=NIET_ACTIEF -> GESLOTEN
              school=ja -> ONBEPAALD 7
              school=? 1=INVESTEREN 7=ACTIEF -> OPEN
              school=? 1=NIET_INVESTEREN 7=NIET_ACTIEF 2026=ja leeftijd=? -> ONBEPAALD leeftijd
              school=? 1=NIET_INVESTEREN 7=NIET_ACTIEF -> GESLOTEN
              school=? 1=? 7=? -> ONBEPAALD school 1 7
              school=? 1=? -> ONBEPAALD school 1
              school=? 7=? -> ONBEPAALD school 7
              school=? -> ONBEPAALD school
              1=INVESTEREN -> OPEN
              2026=ja leeftijd=? 1=? -> ONBEPAALD leeftijd 1
              2026=ja leeftijd=? -> ONBEPAALD leeftijd
              1=NIET_INVESTEREN -> GESLOTEN
              -> ONBEPAALD 1
              """));

  /** On what wage subsidy below a full wage value rests: first the act, whatever was drawn. */
  private static final Beslistabel GROND =
      new Beslistabel(
          """
          loonwaarde=?|100 -> anders
          2017=ja adviesBeschut=JA -> SUBSIDIE_BIJ_BESCHUT_WERK
          wet=REGULIERE_OMGEVING|BESCHUT -> WETTELIJKE_DOELGROEP
          school=ja -> WETTELIJKE_DOELGROEP
          groep=BESCHUT -> EIGEN_INDELING
          -> anders
          """);

  private WegwijzerOrakel() {}

  /** The reason of wage subsidy, or "anders" where it is none of the act and none of one's own. */
  static String grond(Map<String, String> uitgebreid) {
    return GROND.antwoord(uitgebreid);
  }

  /** The group, or a question mark and the fact that is missing. */
  static String groep(Map<String, String> geval) {
    return GROEP.antwoord(geval);
  }

  static String schoolverlater(Map<String, String> geval) {
    return SCHOOLVERLATER.antwoord(geval);
  }

  /** The group by which the tables of provisions are read. */
  private static String tafelgroep(Map<String, String> geval) {
    String groep = groep(geval);
    if (!List.of("LOONDIENST", "LOONDIENST_MET_BEGELEIDING", "GROEPSDETACHERING").contains(groep)) {
      return groep;
    }
    return wetsgroep(geval);
  }

  /** The group by the act, whatever choice 13 says. */
  private static String wetsgroep(Map<String, String> geval) {
    Map<String, String> naarWet = new HashMap<>(geval);
    naarWet.put("13", "WET");
    return groep(naarWet);
  }

  static Map<String, String> uitgebreid(Map<String, String> geval) {
    Map<String, String> alles = new HashMap<>(geval);
    String groep = tafelgroep(geval);
    alles.put("groep", groep.startsWith("?") ? "?" : groep);
    alles.put("mist", groep.startsWith("? ") ? groep.substring(2) : "");
    String wet = wetsgroep(geval);
    alles.put("wet", wet.startsWith("?") ? "?" : wet);
    alles.put("wetmist", wet.startsWith("? ") ? wet.substring(2) : "");
    alles.put("school", schoolverlater(geval));
    for (String jaar : List.of("2017", "2025", "2026")) {
      alles.put(jaar, geval.getOrDefault("dag", "").compareTo(jaar + "-01-01") < 0 ? "nee" : "ja");
    }
    return alles;
  }

  /** The answer on a provision: the status, and behind it what is missing, in order. */
  static List<String> antwoord(Voorziening voorziening, Map<String, String> uitgebreid) {
    if (voorziening == Voorziening.BEGELEIDING) {
      return begeleiding(uitgebreid);
    }
    Beslistabel tabel = TABELLEN.get(voorziening);
    if (tabel == null) {
      throw new AssertionError("No table for " + voorziening);
    }
    Set<String> delen = new LinkedHashSet<>();
    for (String deel : tabel.antwoord(uitgebreid).split(" ", -1)) {
      switch (deel) {
        case "groep" -> delen.add(uitgebreid.getOrDefault("mist", ""));
        case "wet" -> delen.add(uitgebreid.getOrDefault("wetmist", ""));
        case "school" -> {
          for (String feit : List.of("leeftijd", "onderwijs")) {
            if (!uitgebreid.containsKey(feit)) {
              delen.add(feit);
            }
          }
        }
        default -> delen.add(deel);
      }
    }
    return List.copyOf(delen);
  }

  /** With wage subsidy or sheltered work: the most open of the two, unless that is not sure. */
  private static List<String> begeleiding(Map<String, String> uitgebreid) {
    List<String> een = antwoord(Voorziening.LOONKOSTENSUBSIDIE, uitgebreid);
    List<String> ander = antwoord(Voorziening.BESCHUT_WERK, uitgebreid);
    for (String status : List.of("OPEN", "ONBEPAALD", "BEGRENSD")) {
      if (een.get(0).equals(status) || ander.get(0).equals(status)) {
        Set<String> delen = new LinkedHashSet<>(List.of(status));
        if (status.equals("ONBEPAALD")) {
          delen.addAll(een.subList(een.get(0).equals(status) ? 1 : een.size(), een.size()));
          delen.addAll(ander.subList(ander.get(0).equals(status) ? 1 : ander.size(), ander.size()));
        }
        return new ArrayList<>(delen);
      }
    }
    return List.of("GESLOTEN");
  }
}
