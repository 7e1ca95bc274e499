package nl.participatie.keuzes.rapport;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;

/** The attributes of an estimate, such as {@code baten.PBUDGET_WSW}, in words. */
final class Regelnamen {

  private static final String TOTAAL = "saldi.TOTAAL";

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
      case "baten" -> naam("regel.baten", Batenpost.valueOf(post));
      case "lasten" -> naam("regel.lasten", Lastenpost.valueOf(post));
      case "saldi" -> naam("regel.saldi", Saldopost.valueOf(post));
      default -> regel;
    };
  }

  private String naam(String sleutel, Begrip begrip) {
    return teksten.tekst(sleutel, teksten.van(begrip.titel()));
  }
}
