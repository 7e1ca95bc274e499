package nl.participatie.keuzes.rapport;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;

/** The attributes of an estimate, such as {@code baten.PBUDGET_WSW}, in words. */
final class Regelnamen {

  private static final String TOTAAL = "saldi.TOTAAL";
  private static final String GEPLAATST = "GEPLAATST_";

  private final Rapportteksten teksten;

  Regelnamen(Rapportteksten teksten) {
    this.teksten = teksten;
  }

  /** What an attribute is; the attribute itself where it has no words of its own. */
  String van(String regel) {
    if (regel.equals(TOTAAL)) {
      return teksten.tekst("regel.saldi", teksten.tekst("geld.totaal"));
    }
    int punt = regel.indexOf('.');
    String post = regel.substring(punt + 1);
    return switch (punt < 0 ? regel : regel.substring(0, punt)) {
      case "volumes" -> naam("regel.volumes", Volumegroep.valueOf(post));
      case "mensen" -> mensen(post);
      case "baten" -> naam("regel.baten", Batenpost.valueOf(post));
      case "lasten" -> naam("regel.lasten", Lastenpost.valueOf(post));
      case "saldi" -> naam("regel.saldi", Saldopost.valueOf(post));
      default -> regel;
    };
  }

  /** People after the choices: on social assistance, placed of a group, or with day activities. */
  private String mensen(String post) {
    return post.startsWith(GEPLAATST)
        ? naam("regel.geplaatst", Volumegroep.valueOf(post.substring(GEPLAATST.length())))
        : teksten.tekst("regel.mensen." + post);
  }

  private String naam(String sleutel, Begrip begrip) {
    return teksten.tekst(sleutel, teksten.van(begrip.titel()));
  }
}
