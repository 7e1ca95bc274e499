package nl.participatie.opdrachtregel;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import nl.participatie.keuzes.congruentie.Congruentiecontrole;
import nl.participatie.keuzes.json.Congruentielezer;
import nl.participatie.keuzes.json.Contractlezer;
import nl.participatie.keuzes.json.Effectlezer;
import nl.participatie.keuzes.json.Regielezer;
import nl.participatie.keuzes.json.Transformatielezer;
import nl.participatie.keuzes.regie.Regiecontrole;
import nl.participatie.keuzes.transformatie.Transformatiepad;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.json.Gemeentelezer;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.taal.Taal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Prints an empty municipality file with every attribute. Null is absent, so the template is itself
 * a valid file.
 */
@Command(name = "sjabloon", mixinStandardHelpOptions = true, versionProvider = Versie.class)
final class SjabloonOpdracht implements Callable<Integer> {

  private final Omgeving omgeving;

  @Mixin private Taaloptie taal = new Taaloptie();

  SjabloonOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    Vraag vraag = new Vraag();
    Taal in = vraag.taal(taal.taal());
    vraag.eisFoutloos();
    omgeving.uit().print(Jsonuitvoer.van(sjabloon(), in));
    return 0;
  }

  private static ObjectNode sjabloon() {
    ObjectNode gemeente = leeg(Gemeentelezer.ATTRIBUTEN);
    gemeente.put("schemaVersie", 1);
    ObjectNode keuzes = gemeente.putObject("keuzes");
    for (Keuze keuze : Keuze.values()) {
      keuzes.putNull(Integer.toString(keuze.nummer()));
    }
    ObjectNode volumes = leeg(Gemeentelezer.ATTRIBUTEN_VOLUMES);
    ObjectNode paden = volumes.putObject("paden");
    for (Volumegroep groep : Volumegroep.values()) {
      paden.putObject(groep.name());
    }
    gemeente.set("volumes", volumes);
    ObjectNode baten = gemeente.putObject("baten");
    for (Batenpost post : Batenpost.values()) {
      baten.putObject(post.name());
    }
    gemeente.set("kengetallen", leeg(List.copyOf(Kengetallen.standaard().codes())));
    gemeente.putArray("dossier").add(leeg(Gemeentelezer.ATTRIBUTEN_GEBEURTENIS));
    gemeente.set(Congruentiecontrole.DEEL, congruentie());
    gemeente.set(Regiecontrole.DEEL, regie());
    gemeente.set(Transformatiepad.DEEL, transformatie());
    return gemeente;
  }

  private static ObjectNode congruentie() {
    ObjectNode congruentie = leeg(Congruentielezer.ATTRIBUTEN);
    congruentie.putArray("posities").add(leeg(Congruentielezer.ATTRIBUTEN_POSITIE));
    congruentie.putArray("handhaving").add(leeg(Congruentielezer.ATTRIBUTEN_HANDHAVING));
    congruentie.putArray("gelijkeGroepen");
    return congruentie;
  }

  private static ObjectNode regie() {
    ObjectNode regie = leeg(Regielezer.ATTRIBUTEN);
    regie.putArray("partijen").add(leeg(Regielezer.ATTRIBUTEN_PARTIJ));
    regie.putArray("opdrachten").add(leeg(Regielezer.ATTRIBUTEN_OPDRACHT));
    regie.putArray(Contractlezer.CONTRACTEN).add(leeg(Contractlezer.ATTRIBUTEN_CONTRACT));
    regie.putArray(Contractlezer.PLAATSINGEN).add(leeg(Contractlezer.ATTRIBUTEN_PLAATSING));
    return regie;
  }

  private static ObjectNode transformatie() {
    ObjectNode transformatie = leeg(Transformatielezer.ATTRIBUTEN);
    transformatie.putArray("stappen").add(leeg(Transformatielezer.ATTRIBUTEN_STAP));
    ObjectNode effect = leeg(Effectlezer.ATTRIBUTEN);
    effect.set("huidig", organisatie());
    effect.set("nieuw", organisatie());
    effect.putArray("eenmalig").add(leeg(Effectlezer.ATTRIBUTEN_EENMALIG));
    transformatie.set(Effectlezer.EFFECT, effect);
    return transformatie;
  }

  private static ObjectNode organisatie() {
    ObjectNode organisatie = leeg(Effectlezer.ATTRIBUTEN_ORGANISATIE);
    ObjectNode werkvormen = organisatie.putObject("werkvormen");
    Effectlezer.WERKVORMEN.forEach(
        vorm -> werkvormen.set(vorm, leeg(Effectlezer.ATTRIBUTEN_WERKVORM)));
    return organisatie;
  }

  private static ObjectNode leeg(List<String> attributen) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    attributen.forEach(object::putNull);
    return object;
  }
}
