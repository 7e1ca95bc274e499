package nl.participatie.keuzes.json;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.keuzes.transformatie.Eenmaliginvoer;
import nl.participatie.keuzes.transformatie.Effectcontrole;
import nl.participatie.keuzes.transformatie.Effectinvoer;
import nl.participatie.keuzes.transformatie.Effectopgave;
import nl.participatie.keuzes.transformatie.Organisatieinvoer;
import nl.participatie.keuzes.transformatie.Transformatiepad;
import nl.participatie.keuzes.transformatie.Werkvorminvoer;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.json.Gemeentelezer;
import nl.participatie.model.json.Objectlezer;
import nl.participatie.model.uitvoering.WswWerkvorm;

/**
 * Reads the attribute {@code effect} of the part {@code transformatie} of a municipality file,
 * strictly: {@code van}, {@code tot}, the ways of organising {@code huidig} and {@code nieuw}, and
 * {@code eenmalig} (a row per year), in the format of the schema {@code gemeente}. What holds
 * nothing but nulls is absent: the template is such a file.
 *
 * <p>Unknown attributes are refused with their place and the nearest valid one. All faults come at
 * once; places start with {@code transformatie}.
 */
public final class Effectlezer {

  /** The attribute within the part. */
  public static final String EFFECT = "effect";

  /** The attributes of the question, in their order. */
  public static final List<String> ATTRIBUTEN =
      ImmutableList.of("van", "tot", "huidig", "nieuw", "eenmalig");

  /** The attributes of a way of organising, in their order. */
  public static final List<String> ATTRIBUTEN_ORGANISATIE =
      ImmutableList.of("werkvormen", "overhead", "overheadPerPersoon", "subsidiePerPersoon");

  /** The ways of working, in their order. */
  public static final List<String> WERKVORMEN =
      Arrays.stream(WswWerkvorm.values())
          .map(WswWerkvorm::code)
          .collect(ImmutableList.toImmutableList());

  /** The attributes of a way of working, in their order. */
  public static final List<String> ATTRIBUTEN_WERKVORM =
      ImmutableList.of("aandeel", "toegevoegdeWaarde", "begeleiding");

  /** The attributes of a row of {@code eenmalig}, in their order. */
  public static final List<String> ATTRIBUTEN_EENMALIG = ImmutableList.of("jaar", "bedrag");

  private static final String PLAATS = Transformatiepad.DEEL + "." + EFFECT;

  private Effectlezer() {}

  /**
   * Reads the question from the part that a municipality profile keeps.
   *
   * @param gemeente the municipality
   * @return the question, empty when there is none, or all faults
   */
  public static Controleresultaat<Optional<Effectopgave>> lees(Gemeenteprofiel gemeente) {
    return lees(Deelvorm.alsBestand(gemeente, Transformatiepad.DEEL));
  }

  /**
   * Reads the question from a whole municipality file. Only its own faults are told: those of the
   * rest of the part are for {@link Transformatielezer} to tell, those of the rest of the file for
   * {@link Gemeentelezer}.
   *
   * @param bestand the municipality file
   * @return the question, empty when there is none, or all faults
   */
  public static Controleresultaat<Optional<Effectopgave>> lees(byte[] bestand) {
    return lees(Deelbron.lees(bestand));
  }

  static Controleresultaat<Optional<Effectopgave>> lees(Deelbron bron) {
    Optional<Effectinvoer> invoer =
        bron.deel(Transformatiepad.DEEL, Transformatielezer.ATTRIBUTEN)
            .flatMap(deel -> deel.object(EFFECT, ATTRIBUTEN))
            .map(Effectlezer::invoer);
    List<Fout> eigen = Deelvorm.foutenVan(PLAATS, bron.fouten());
    if (invoer.isPresent() && !(invoer.get().isLeeg() && eigen.isEmpty())) {
      return Effectcontrole.controleer(invoer.get(), PLAATS, eigen).map(Optional::of);
    }
    return eigen.isEmpty()
        ? Controleresultaat.goed(Optional.empty())
        : Controleresultaat.fout(eigen);
  }

  private static Effectinvoer invoer(Objectlezer effect) {
    return new Effectinvoer(
        effect.geheel("van"),
        effect.geheel("tot"),
        organisatie(effect, "huidig"),
        organisatie(effect, "nieuw"),
        Deelvorm.gevuld(effect.rijen("eenmalig", ATTRIBUTEN_EENMALIG)).stream()
            .map(rij -> new Eenmaliginvoer(rij.geheel("jaar"), rij.getal("bedrag")))
            .toList());
  }

  private static Optional<Organisatieinvoer> organisatie(Objectlezer effect, String naam) {
    return effect
        .object(naam, ATTRIBUTEN_ORGANISATIE)
        .map(
            organisatie ->
                new Organisatieinvoer(
                    werkvormen(organisatie),
                    organisatie.getal("overhead"),
                    organisatie.getal("overheadPerPersoon"),
                    organisatie.getal("subsidiePerPersoon")))
        .filter(organisatie -> !organisatie.isLeeg());
  }

  private static Map<WswWerkvorm, Werkvorminvoer> werkvormen(Objectlezer organisatie) {
    Map<WswWerkvorm, Werkvorminvoer> werkvormen = new EnumMap<>(WswWerkvorm.class);
    organisatie
        .object("werkvormen", WERKVORMEN)
        .ifPresent(
            alle -> {
              for (WswWerkvorm vorm : WswWerkvorm.values()) {
                alle.object(vorm.code(), ATTRIBUTEN_WERKVORM)
                    .filter(deel -> !deel.isLeeg())
                    .ifPresent(deel -> werkvormen.put(vorm, werkvorm(deel)));
              }
            });
    return werkvormen;
  }

  private static Werkvorminvoer werkvorm(Objectlezer deel) {
    return new Werkvorminvoer(
        deel.getalOfTekst("aandeel"), deel.getal("toegevoegdeWaarde"), deel.getal("begeleiding"));
  }
}
