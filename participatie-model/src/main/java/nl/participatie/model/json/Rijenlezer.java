package nl.participatie.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.model.controle.Controleteksten;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.taal.Tekst;

/**
 * Reads a JSON list of flat objects, strictly: what a table is in JSON. It is as strict as {@link
 * Gemeentelezer}: at most 5 MB of UTF-8 and 64 levels deep, each attribute once, none that is not
 * asked for. What the texts mean is for the caller to judge.
 */
public final class Rijenlezer {

  private final List<String> attributen;
  private final Collection<String> meervoudig;
  private final int meeste;

  /**
   * Creates a reader.
   *
   * @param attributen the attributes that an object may have, in their order
   * @param meervoudig those of them that may hold a list of texts as well as one text
   * @param meeste the most objects that the list may hold
   */
  public Rijenlezer(List<String> attributen, Collection<String> meervoudig, int meeste) {
    this.attributen = ImmutableList.copyOf(attributen);
    this.meervoudig = ImmutableList.copyOf(meervoudig);
    this.meeste = meeste;
  }

  /**
   * One object of the list. Attributes that are absent, null or at fault stand in neither map.
   *
   * @param plaats its place, for example {@code [3]}
   * @param teksten the attributes that hold one text
   * @param lijsten the attributes that hold a list of texts
   */
  public record Rij(String plaats, Map<String, String> teksten, Map<String, List<String>> lijsten) {

    /**
     * Creates a row.
     *
     * @param plaats its place
     * @param teksten the attributes that hold one text
     * @param lijsten the attributes that hold a list of texts
     */
    public Rij {
      teksten = ImmutableMap.copyOf(teksten);
      lijsten = ImmutableMap.copyOf(lijsten);
    }
  }

  /**
   * Reads a list.
   *
   * @param bytes the JSON
   * @param fouten where faults are added
   * @return the objects; without those that are no object, for each of which there is a fault
   */
  public List<Rij> lees(byte[] bytes, List<Fout> fouten) {
    Optional<JsonNode> boom = Boomlezer.lees(bytes, fouten);
    if (boom.isEmpty()) {
      return ImmutableList.of();
    }
    JsonNode lijst = boom.get();
    if (!lijst.isArray()) {
      fouten.add(fout("", lijst, "VERWACHT_LIJST"));
      return ImmutableList.of();
    }
    if (lijst.size() > meeste) {
      fouten.add(teVeel("", meeste));
      return ImmutableList.of();
    }
    ImmutableList.Builder<Rij> rijen = ImmutableList.builder();
    for (int plaats = 0; plaats < lijst.size(); plaats++) {
      rij(lijst.get(plaats), "[" + plaats + "]", fouten).ifPresent(rijen::add);
    }
    return rijen.build();
  }

  private Optional<Rij> rij(JsonNode knoop, String plaats, List<Fout> fouten) {
    Vormlezer vorm = Vormlezer.van(knoop, plaats, fouten, attributen);
    if (!knoop.isObject() || knoop.size() > Vormlezer.MEESTE_ATTRIBUTEN) {
      return Optional.empty();
    }
    ImmutableMap.Builder<String, String> teksten = ImmutableMap.builder();
    ImmutableMap.Builder<String, List<String>> lijsten = ImmutableMap.builder();
    for (String naam : attributen) {
      JsonNode waarde = knoop.path(naam);
      if (meervoudig.contains(naam) && waarde.isArray()) {
        lijsten.put(naam, teksten(waarde, Vormlezer.plaats(plaats, naam), fouten));
      } else if (meervoudig.contains(naam) && !isTekstOfLeeg(waarde)) {
        fouten.add(fout(Vormlezer.plaats(plaats, naam), waarde, "VERWACHT_TEKSTEN"));
      } else {
        Optional.ofNullable(vorm.tekst(naam)).ifPresent(tekst -> teksten.put(naam, tekst));
      }
    }
    return Optional.of(new Rij(plaats, teksten.buildOrThrow(), lijsten.buildOrThrow()));
  }

  private static boolean isTekstOfLeeg(JsonNode waarde) {
    return waarde.isTextual() || waarde.isNull() || waarde.isMissingNode();
  }

  /** The texts of a list; what is no text is a fault and left out. */
  private static List<String> teksten(JsonNode lijst, String plaats, List<Fout> fouten) {
    if (lijst.size() > Vormlezer.MEESTE_ELEMENTEN) {
      fouten.add(teVeel(plaats, Vormlezer.MEESTE_ELEMENTEN));
      return ImmutableList.of();
    }
    List<String> teksten = new ArrayList<>();
    for (int element = 0; element < lijst.size(); element++) {
      JsonNode waarde = lijst.get(element);
      if (waarde.isTextual()) {
        teksten.add(waarde.textValue());
      } else {
        fouten.add(fout(plaats + "[" + element + "]", waarde, "VERWACHT_TEKST"));
      }
    }
    return ImmutableList.copyOf(teksten);
  }

  private static Fout fout(String plaats, JsonNode waarde, String sleutel) {
    String tekst = waarde.isContainerNode() ? "" : waarde.asText();
    return Fout.van(plaats, tekst, Controleteksten.tekst(sleutel));
  }

  private static Fout teVeel(String plaats, int meeste) {
    Tekst aantal = Tekst.gelijk(Integer.toString(meeste));
    return Fout.van(plaats, "", Controleteksten.tekst("TE_VEEL", aantal));
  }
}
