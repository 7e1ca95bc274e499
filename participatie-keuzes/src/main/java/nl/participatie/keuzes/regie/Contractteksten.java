package nl.participatie.keuzes.regie;

import nl.participatie.budget.raming.Aanname;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;

/** Holds the bundle of the contracts, read once on first use. */
final class Contractteksten {

  static final Teksten CONTRACT =
      Teksten.lees(Contractteksten.class, "/nl/participatie/keuzes/contract");

  private Contractteksten() {}

  /** Why something about a contract is not determined. */
  static Onbepaald onbepaald(Contract contract, String ontbreekt, Onbepaald.Reden reden) {
    return new Onbepaald(
        "contracten." + contract.code() + "." + ontbreekt,
        reden,
        CONTRACT.tekst("onbepaald." + ontbreekt, Tekst.gelijk(contract.code())));
  }

  /** Something that a comparison rests on and no source says. */
  static Aanname aanname(String code) {
    return new Aanname(
        code,
        Tekst.gelijk(""),
        CONTRACT.tekst("aanname." + code + ".titel"),
        CONTRACT.tekst("aanname." + code + ".toelichting"),
        new Vindplaats(Bron.REKENMODEL, "contracten"));
  }
}
