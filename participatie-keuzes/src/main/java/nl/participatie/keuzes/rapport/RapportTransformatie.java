package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.participatie.keuzes.transformatie.Afronding;
import nl.participatie.keuzes.transformatie.Padstand;
import nl.participatie.keuzes.transformatie.Stapopgave;
import nl.participatie.keuzes.transformatie.Stapstand;
import nl.participatie.keuzes.transformatie.Transformatiebeeld;
import nl.participatie.keuzes.transformatie.Transformatiepad;
import nl.participatie.model.bevinding.Bevinding;

/** The part of the page on the way of a sheltered-employment company into the municipality. */
final class RapportTransformatie {

  private final Transformatiebeeld beeld;
  private final Padstand stand;
  private final Rapportteksten teksten;
  private final Weergave weergave;

  private RapportTransformatie(Transformatiebeeld beeld, Rapportteksten teksten) {
    this.beeld = beeld;
    this.stand = beeld.stand();
    this.teksten = teksten;
    this.weergave = new Weergave(teksten.taal());
  }

  /** The part; empty when the report has no transformation. */
  static Optional<Opmaak> deel(Rapport rapport, Rapportteksten teksten) {
    return rapport.transformatie().map(beeld -> new RapportTransformatie(beeld, teksten).deel());
  }

  private Opmaak deel() {
    return RapportHtml.sectie(Rapportdeel.TRANSFORMATIE, teksten)
        .met(
            pad(),
            new RapportEffect(teksten).deel(beeld),
            element("h3", teksten.tekst("transformatie.bevindingen")),
            bevindingen());
  }

  /** The timeline and its table; nothing when the municipality states no step and no start. */
  private List<Opmaak> pad() {
    if (stand.pad().equals(Transformatiepad.LEEG)) {
      return List.of();
    }
    Opmaak figuur =
        element("figure", TransformatieSvg.opmaak(stand, teksten, "transformatie-beeld"));
    Opmaak woorden =
        element("div", element("p", start()), element("p", teksten.tekst("transformatie.tekens")));
    return List.of(
        element("p", teksten.tekst("transformatie.leeswijzer")),
        RapportHtml.naast(figuur, woorden),
        tabel());
  }

  private String start() {
    String vroegst =
        stand
            .vroegsteStart()
            .optioneel()
            .map(dag -> teksten.tekst("transformatie.vroegst", weergave.datum(dag)))
            .orElseGet(
                () -> teksten.van(stand.vroegsteStart().ontbrekend().orElseThrow().toelichting()));
    return stand
        .pad()
        .start()
        .map(dag -> teksten.tekst("transformatie.gepland", weergave.datum(dag)) + " " + vroegst)
        .orElse(vroegst);
  }

  private Opmaak tabel() {
    Tabel tabel =
        new Tabel(teksten.tekst("transformatie.bijschrift"))
            .kolom(teksten.tekst("transformatie.kolom.stap"))
            .kolom(teksten.tekst("transformatie.kolom.status"))
            .kolom(teksten.tekst("transformatie.kolom.wanneer"))
            .kolom(teksten.tekst("transformatie.kolom.wachtOp"));
    for (Stapstand stap : stand.stappen()) {
      tabel.rij(
          "",
          Padfasen.naam(stand, stap.stap(), teksten),
          List.of(teksten.van(stap.status().titel()), wanneer(stap), wachtOp(stap)));
    }
    return tabel.opmaak("keuzetabel");
  }

  /** What is proposed on a later day has not been proposed yet. */
  private String voorstel(LocalDate dag) {
    return dag.isAfter(stand.peildatum())
        ? "transformatie.voorTeStellen"
        : "transformatie.voorgesteld";
  }

  private String wanneer(Stapstand stap) {
    Stapopgave opgave = stand.pad().opgave(stap.stap());
    List<String> delen = new ArrayList<>();
    opgave.voorgesteld().ifPresent(dag -> delen.add(dag(voorstel(dag), dag)));
    Padfasen.gereed(stand, stap).ifPresent(gereed -> delen.add(gereed(gereed)));
    if (!stap.status().isGemeld()) {
      opgave.verwacht().ifPresent(dag -> delen.add(dag("transformatie.verwacht", dag)));
      opgave
          .duurWeken()
          .ifPresent(
              weken -> delen.add(teksten.tekst("transformatie.weken", Integer.toString(weken))));
    }
    return delen.isEmpty() ? "\u2013" : String.join("; ", delen);
  }

  private String gereed(Afronding gereed) {
    if (gereed.isDag()) {
      return dag("transformatie.gereed", gereed.uiterlijk());
    }
    return gereed
        .vanaf()
        .map(
            vanaf ->
                teksten.tekst(
                    "transformatie.tussen",
                    weergave.datum(vanaf),
                    weergave.datum(gereed.uiterlijk())))
        .orElseGet(() -> dag("transformatie.uiterlijk", gereed.uiterlijk()));
  }

  private String dag(String sleutel, LocalDate dag) {
    return teksten.tekst(sleutel, weergave.datum(dag));
  }

  private String wachtOp(Stapstand stap) {
    return stap.geblokkeerdDoor().isEmpty()
        ? "\u2013"
        : stap.geblokkeerdDoor().stream()
            .map(poort -> Padfasen.naam(stand, poort, teksten))
            .collect(Collectors.joining(", "));
  }

  private List<Opmaak> bevindingen() {
    List<Bevinding> gevonden = beeld.bevindingen();
    if (gevonden.isEmpty()) {
      return List.of(element("p", teksten.tekst("transformatie.geen")));
    }
    Bevindingopmaak opmaak = new Bevindingopmaak(teksten);
    return gevonden.stream().map(opmaak::artikel).toList();
  }
}
