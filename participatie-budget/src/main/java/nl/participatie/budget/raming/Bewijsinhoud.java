package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.model.bron.Kengetal;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.gemeente.Volumeopgave;

/**
 * What the fingerprints of a receipt are taken of: maps, lists and texts. What is absent is left
 * out.
 */
final class Bewijsinhoud {

  /** Gathers the attributes that are there. */
  private static final class Blad {
    private final ImmutableMap.Builder<String, Object> delen = ImmutableMap.builder();

    Blad met(String naam, Object waarde) {
      delen.put(naam, waarde);
      return this;
    }

    Blad met(String naam, Optional<?> waarde) {
      waarde.ifPresent(aanwezig -> delen.put(naam, aanwezig));
      return this;
    }

    Map<String, Object> inhoud() {
      return delen.buildOrThrow();
    }
  }

  private Bewijsinhoud() {}

  static Map<String, Object> invoer(Ramingsvraag vraag) {
    return new Blad()
        .met("gemeente", gemeente(vraag.gemeente()))
        .met("keuzes", vraag.keuzes().opties())
        .met("van", vraag.van())
        .met("totEnMet", vraag.totEnMet())
        .met("opties", opties(vraag.opties()))
        .inhoud();
  }

  private static Map<String, Object> opties(Ramingsopties opties) {
    return new Blad()
        .met("scenario", opties.scenario())
        .met(
            "indexatie",
            opties
                .indexatie()
                .map(
                    indexatie ->
                        ImmutableMap.of(
                            "vanaf", indexatie.vanaf(), "procent", indexatie.procent())))
        .met("budgettenVolgenVolumes", opties.budgettenVolgenVolumes())
        .met("lopendeLonen", opties.lopendeLonen())
        .inhoud();
  }

  /** All but its own key figures, which count among the key figures. */
  private static Map<String, Object> gemeente(Gemeenteprofiel gemeente) {
    return new Blad()
        .met("code", gemeente.code())
        .met("naam", gemeente.naam())
        .met("arbeidsmarktregio", gemeente.arbeidsmarktregio())
        .met("keuzes", gemeente.keuzes().map(keuzes -> keuzes.opties()))
        .met("volumes", volumes(gemeente.volumes()))
        .met("baten", gemeente.baten())
        .met(
            "dossier",
            gemeente.dossier().gebeurtenissen().stream()
                .map(Bewijsinhoud::gebeurtenis)
                .collect(ImmutableList.toImmutableList()))
        .met("ongelezen", gemeente.ongelezen())
        .inhoud();
  }

  private static Map<String, Object> volumes(Volumeopgave volumes) {
    return new Blad()
        .met("peildatum", volumes.peildatum())
        .met("WWB", volumes.wwb())
        .met("WSW", volumes.wsw())
        .met("aandeelWajong", volumes.aandeelWajong())
        .met("paden", volumes.paden())
        .inhoud();
  }

  private static Map<String, Object> gebeurtenis(Dossiergebeurtenis gebeurtenis) {
    return new Blad()
        .met("volgnummer", gebeurtenis.volgnummer())
        .met("datum", gebeurtenis.datum())
        .met("keuze", gebeurtenis.keuze().nummer())
        .met("besluitvorming", gebeurtenis.besluitvorming())
        .met("implementatie", gebeurtenis.implementatie())
        .met("optie", gebeurtenis.optie())
        .met("beslisser", gebeurtenis.beslisser())
        .met("bron", gebeurtenis.bron())
        .met("toelichting", gebeurtenis.toelichting())
        .inhoud();
  }

  static Map<String, Object> kengetallen(Kengetallen kengetallen) {
    return ImmutableMap.of(
        "kengetallen",
        Maps.toMap(
            kengetallen.codes(),
            code -> kengetallen.alle(code).stream().map(Bewijsinhoud::kengetal).toList()),
        "minimumloon",
        Minimumloon.opJanuari());
  }

  private static Map<String, Object> kengetal(Kengetal kengetal) {
    List<String> vindplaats =
        List.of(
            kengetal.vindplaats().bron().name(),
            kengetal.vindplaats().plaats(),
            kengetal.vindplaats().opmerking());
    return new Blad()
        .met("laag", kengetal.bandbreedte().laag())
        .met("midden", kengetal.bandbreedte().midden())
        .met("hoog", kengetal.bandbreedte().hoog())
        .met("eenheid", kengetal.eenheid())
        .met("vanaf", kengetal.geldigheid().vanaf())
        .met("tot", kengetal.geldigheid().tot())
        .met("soort", kengetal.soort())
        .met("vindplaats", vindplaats)
        .inhoud();
  }
}
