package nl.participatie.keuzes.rapport;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;

/**
 * A variant beside a base case: the same municipality with other choices, and with other key
 * figures where the variant gives them. People and amounts received stay those of the base case, so
 * that what differs comes from the choices and those figures.
 *
 * @param gemeente the municipality of the base case, with the key figures of the variant over its
 *     own
 * @param keuzes the choices of the variant
 */
public record Variant(Gemeenteprofiel gemeente, Keuzeprofiel keuzes) {

  /**
   * The variant that a second file describes. Of its dossier the choices count at its own newest
   * date.
   *
   * @param basis the municipality
   * @param variant the file with the other choices and key figures
   * @return what to estimate for it
   */
  public static Variant van(Gemeenteprofiel basis, Gemeenteprofiel variant) {
    Map<String, Breuk> kengetallen = new LinkedHashMap<>(basis.kengetallen());
    kengetallen.putAll(variant.kengetallen());
    return new Variant(
        Gemeenteprofiel.builder().from(basis).kengetallen(kengetallen).build(),
        variant.profielOp(Rapport.peildatumVan(variant)));
  }
}
