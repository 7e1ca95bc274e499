package nl.participatie.budget.raming;

import com.google.common.base.Splitter;
import java.util.List;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;
import nl.participatie.model.taal.Tekst;

/** The titles of the amounts and numbers of people of an estimate: those of their trees. */
final class Regeltitels {

  private static final Splitter PUNT = Splitter.on('.');
  private static final String GEPLAATST = "GEPLAATST_";

  private Regeltitels() {}

  /** The title of a name of {@link Regelnamen#HERLEIDBAAR}. */
  static Tekst van(String regel) {
    List<String> delen = PUNT.splitToList(regel);
    String naam = delen.get(1);
    return switch (delen.get(0)) {
      case "volumes" -> tekst("mensen", Volumegroep.valueOf(naam).titel());
      case "mensen" -> mensen(naam);
      case "baten" -> post(Postnamen.van(Batenpost.valueOf(naam)), delen);
      case "lasten" -> post(Postnamen.van(Lastenpost.valueOf(naam)), delen);
      case "saldi" ->
          naam.equals("TOTAAL")
              ? tekst("totaalSaldo")
              : post(Postnamen.van(Saldopost.valueOf(naam)), delen);
      default -> tekst(regel.equals(Regelnamen.WMO) ? "wmoDeel" : "eigenZorg");
    };
  }

  private static Tekst mensen(String naam) {
    if (naam.startsWith(GEPLAATST)) {
      Volumegroep groep = Volumegroep.valueOf(naam.substring(GEPLAATST.length()));
      return tekst("geplaatst", groep.titel());
    }
    return tekst(naam.equals("WWB") ? "wwb" : "mensenDagbesteding");
  }

  private static Tekst post(Postnamen.Postnaam post, List<String> delen) {
    return delen.size() > 2
        ? post.van(Volumegroep.valueOf(delen.get(2))).label().get()
        : post.naam().label().get();
  }

  private static Tekst tekst(String sleutel, Tekst... delen) {
    return Meldingen.tekst("herleiding." + sleutel, delen);
  }
}
