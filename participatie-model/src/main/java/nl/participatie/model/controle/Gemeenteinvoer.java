package nl.participatie.model.controle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What comes from outside about a municipality, as it was typed: texts, numbers, nothing resolved.
 * It carries the Jakarta constraints, so that any form or service can be validated with it; {@link
 * Gemeentecontrole} turns a valid one into a domain value.
 *
 * @param schemaVersie the version of the format, null for 1
 * @param code the municipality code
 * @param naam the name
 * @param arbeidsmarktregio the name of the labour-market region
 * @param keuzes options by the number of the choice, null when the dossier tells
 * @param volumes the size of the groups
 * @param baten amounts received by line and year
 * @param kengetallen own key figures by code
 * @param dossier the decision history
 * @param ongelezen parts that this version keeps unread, as JSON text by attribute name
 */
@Samenhang
public record Gemeenteinvoer(
    @Vorm(Waardevorm.SCHEMAVERSIE) @Nullable Integer schemaVersie,
    @Vorm(Waardevorm.GEMEENTECODE) @Nullable String code,
    @Vorm(Waardevorm.NAAM) @Nullable String naam,
    @Vorm(Waardevorm.NAAM) @Nullable String arbeidsmarktregio,
    @Nullable Map<String, String> keuzes,
    @Valid @Nullable Volumesinvoer volumes,
    Map<String, Map<String, BigDecimal>> baten,
    Map<String, BigDecimal> kengetallen,
    List<@Valid Gebeurtenisinvoer> dossier,
    Map<String, String> ongelezen) {

  /**
   * Creates the input; maps and list are copied.
   *
   * @param schemaVersie the version of the format
   * @param code the municipality code
   * @param naam the name
   * @param arbeidsmarktregio the name of the labour-market region
   * @param keuzes options by the number of the choice
   * @param volumes the size of the groups
   * @param baten amounts received by line and year
   * @param kengetallen own key figures by code
   * @param dossier the decision history
   * @param ongelezen parts that this version keeps unread
   */
  public Gemeenteinvoer {
    keuzes = keuzes == null ? null : ImmutableMap.copyOf(keuzes);
    baten = ImmutableMap.copyOf(Maps.transformValues(baten, ImmutableMap::copyOf));
    kengetallen = ImmutableMap.copyOf(kengetallen);
    dossier = ImmutableList.copyOf(dossier);
    ongelezen = ImmutableMap.copyOf(ongelezen);
  }
}
