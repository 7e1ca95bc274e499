package nl.participatie.keuzes.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.participatie.keuzes.regie.Contract;
import nl.participatie.keuzes.regie.Contractdoorrekening;
import nl.participatie.keuzes.regie.Contractopgave;
import nl.participatie.keuzes.regie.Contractperiode;
import nl.participatie.keuzes.regie.Contractrisico;
import nl.participatie.keuzes.regie.Contractvergelijking;
import nl.participatie.keuzes.regie.Plaatsingsverloop;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.taal.Taal;

/**
 * Writes contracts side by side as the schema {@code regie} has them, and what a municipality
 * states about them as {@link Contractlezer} reads it. Amounts are in euro; what is no whole number
 * of cents is rounded to the cent, half up.
 */
final class Contractschrijver {

  private Contractschrijver() {}

  static void vergelijking(Contractvergelijking vergelijking, JsonGenerator uit, Taal taal)
      throws IOException {
    List<Contractdoorrekening> goedkoopste = vergelijking.goedkoopste();
    uit.writeArrayFieldStart("contracten");
    for (Contractdoorrekening contract : vergelijking.contracten()) {
      uit.writeStartObject();
      contract(contract, uit);
      uit.writeBooleanField("goedkoopste", goedkoopste.contains(contract));
      Contractrisico risico = Contractrisico.van(contract.contract());
      risico("volumerisico", risico.volume(), uit, taal);
      risico("resultaatrisico", risico.resultaat(), uit, taal);
      perioden(contract.perioden(), uit);
      uit.writeEndObject();
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("omslagpunten");
    for (Contractvergelijking.Omslagpunt punt : vergelijking.omslagpunten()) {
      uit.writeStartObject();
      uit.writeStringField("perPlaatsing", punt.perPlaatsing());
      uit.writeStringField("vast", punt.vast());
      uit.writeStringField("plaatsingen", punt.plaatsingen().toString());
      uit.writeEndObject();
    }
    uit.writeEndArray();
    Effectschrijver.aannames(vergelijking.aannames(), uit, taal);
  }

  private static void contract(Contractdoorrekening contract, JsonGenerator uit)
      throws IOException {
    uit.writeStringField("code", contract.contract().code());
    uit.writeStringField("vorm", contract.contract().vorm().code());
    bedrag("kosten", contract.kosten(), uit);
    uit.writeNumberField("gevraagd", contract.gevraagd());
    uit.writeNumberField("geplaatst", contract.geplaatst());
    uit.writeNumberField("nietGeplaatst", contract.nietGeplaatst());
    uit.writeNumberField("resultaten", contract.resultaten());
    getal("onbenut", contract.onbenut().map(BigDecimal::valueOf), uit);
    opCent("kostenPerPlaatsing", contract.kostenPerPlaatsing(), uit);
    opCent("kostenPerResultaat", contract.kostenPerResultaat(), uit);
    opCent("betaaldZonderPlaatsing", contract.betaaldZonderPlaatsing(), uit);
    opCent("betaaldZonderResultaat", contract.betaaldZonderResultaat(), uit);
    uit.writeNumberField("plaatsingenZonderPrijs", contract.plaatsingenZonderPrijs());
  }

  private static void risico(String naam, Contractrisico.Deel deel, JsonGenerator uit, Taal taal)
      throws IOException {
    uit.writeObjectFieldStart(naam);
    uit.writeStringField("drager", deel.drager().code());
    uit.writeStringField("uitleg", deel.uitleg().in(taal));
    uit.writeStringField("vindplaats", deel.drager().vindplaats().citaat(taal));
    uit.writeEndObject();
  }

  private static void perioden(List<Contractperiode> perioden, JsonGenerator uit)
      throws IOException {
    uit.writeArrayFieldStart("perPeriode");
    for (Contractperiode periode : perioden) {
      uit.writeStartObject();
      uit.writeNumberField("periode", periode.nummer());
      bedrag("kosten", periode.kosten(), uit);
      uit.writeNumberField("gevraagd", periode.gevraagd());
      uit.writeNumberField("geplaatst", periode.geplaatst());
      uit.writeNumberField("nietGeplaatst", periode.nietGeplaatst());
      uit.writeNumberField("resultaten", periode.resultaten());
      getal("onbenut", periode.onbenut().map(BigDecimal::valueOf), uit);
      uit.writeEndObject();
    }
    uit.writeEndArray();
  }

  static void opgave(Contractopgave opgave, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeArrayFieldStart(Contractlezer.CONTRACTEN);
    for (Contract contract : opgave.contracten()) {
      opgave(contract, uit);
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart(Contractlezer.PLAATSINGEN);
    for (Plaatsingsverloop.Periode periode : opgave.verloop().perioden()) {
      uit.writeStartObject();
      uit.writeNumberField("gevraagd", periode.gevraagd());
      uit.writeNumberField("resultaten", periode.resultaten());
      uit.writeEndObject();
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }

  static void opgave(Contract contract, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeStringField("code", contract.code());
    uit.writeStringField("vorm", contract.vorm().code());
    bedrag("prijs", contract.prijs(), uit);
    if (contract instanceof Contract.Output output) {
      bedrag("startvergoeding", output.startvergoeding(), uit);
    } else if (contract instanceof Contract.Cohort cohort) {
      uit.writeNumberField("omvang", cohort.omvang());
    }
    getal("hoogstens", contract.hoogstens().map(BigDecimal::valueOf), uit);
    uit.writeEndObject();
  }

  private static void opCent(String naam, Uitkomst<Breuk> euro, JsonGenerator uit)
      throws IOException {
    getal(naam, euro.map(Bedrag::afgerond).optioneel().map(Bedrag::euro), uit);
  }

  private static void bedrag(String naam, Bedrag bedrag, JsonGenerator uit) throws IOException {
    uit.writeNumberField(naam, bedrag.euro());
  }

  private static void getal(String naam, Optional<BigDecimal> getal, JsonGenerator uit)
      throws IOException {
    uit.writeFieldName(naam);
    if (getal.isPresent()) {
      uit.writeNumber(getal.get());
    } else {
      uit.writeNull();
    }
  }
}
