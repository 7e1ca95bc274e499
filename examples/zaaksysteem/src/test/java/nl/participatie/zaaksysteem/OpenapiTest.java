package nl.participatie.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import nl.participatie.keuzes.json.Jsonschema;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The description names what the service offers, all of it and nothing else. */
class OpenapiTest extends Dienst {

  @Autowired private RequestMappingHandlerMapping adressen;

  @Test
  void theDescriptionNamesEveryAddressAndNoOther() {
    Set<String> aangeboden = new TreeSet<>();
    for (RequestMappingInfo adres : adressen.getHandlerMethods().keySet()) {
      for (String pad : adres.getPatternValues()) {
        for (RequestMethod methode : adres.getMethodsCondition().getMethods()) {
          aangeboden.add(methode.name() + " " + pad);
        }
      }
    }
    Set<String> beschreven = new TreeSet<>();
    for (String pad : Beschreven.paden()) {
      Beschreven.OPENAPI
          .path("paths")
          .path(pad)
          .fieldNames()
          .forEachRemaining(
              methode -> beschreven.add(methode.toUpperCase(Locale.ROOT) + " " + pad));
    }
    assertThat(beschreven).isEqualTo(aangeboden).hasSizeGreaterThan(8);
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    for (JsonNode verwijzing : Beschreven.OPENAPI.findValues("$ref")) {
      String naar = verwijzing.asText();
      if (naar.startsWith("schemas/")) {
        assertThat(Jsonschema.zoek(naar.replace("schemas/", ""))).as(naar).isPresent();
        assertThat(klant().lees("/" + naar).statusCode()).as(naar).isEqualTo(200);
      } else {
        assertThat(Beschreven.OPENAPI.at(naar.substring(1)).isMissingNode()).as(naar).isFalse();
      }
    }
  }

  @Test
  void noOperationHasTheNameOfAnother() {
    assertThat(
            StreamSupport.stream(
                    Beschreven.OPENAPI.path("paths").findValues("operationId").spliterator(), false)
                .map(JsonNode::asText)
                .toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void theServiceShowsTheDescriptionItself() {
    assertThat(Klant.json(klant().lees("/openapi.json"))).isEqualTo(Beschreven.OPENAPI);
  }
}
