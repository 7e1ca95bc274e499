package nl.participatie.model.controle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.dossier.Beslisser;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Implementatie;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Batenpost;
import org.jspecify.annotations.Nullable;

/**
 * The border: checks what comes from outside with Jakarta Bean Validation and turns it into a
 * domain value. All faults come at once. Thread-safe when the validator is.
 */
public final class Gemeentecontrole {

  private final Validator validator;

  /**
   * Creates the border.
   *
   * @param validator the embedder's validator; tested with Hibernate Validator 9 and 8. Its message
   *     interpolator does not matter here: texts come from the bundle of this library
   */
  public Gemeentecontrole(Validator validator) {
    this.validator = validator;
  }

  /**
   * Checks input and turns it into a profile.
   *
   * @param invoer the input
   * @return the profile, or all faults
   */
  public Controleresultaat<Gemeenteprofiel> controleer(Gemeenteinvoer invoer) {
    return controleer(invoer, List.of());
  }

  /**
   * Checks input that already showed faults while it was read, so that all of them come at once. A
   * fault of the reader hides one of the validator at the same place or below it.
   *
   * @param invoer the input, with nothing where the reader found a fault
   * @param leesfouten the faults of the reader
   * @return the profile, or all faults
   */
  public Controleresultaat<Gemeenteprofiel> controleer(
      Gemeenteinvoer invoer, Collection<Fout> leesfouten) {
    List<Fout> fouten = new ArrayList<>(leesfouten);
    Set<String> gemeld = leesfouten.stream().map(Fout::pad).collect(Collectors.toSet());
    Set<ConstraintViolation<Gemeenteinvoer>> schendingen = validator.validate(invoer);
    for (ConstraintViolation<Gemeenteinvoer> schending : schendingen) {
      Fout fout = Schendingvertaler.vertaal(schending);
      if (!isGemeld(fout.pad(), gemeld)) {
        fouten.add(fout);
      }
    }
    return fouten.isEmpty()
        ? Controleresultaat.goed(profiel(invoer))
        : Controleresultaat.fout(fouten);
  }

  /** Whether a fault was reported at a place or at one that it lies within. */
  private static boolean isGemeld(String pad, Set<String> gemeld) {
    if (gemeld.contains("") || gemeld.contains(pad)) {
      return true;
    }
    for (int plaats = 0; plaats < pad.length(); plaats++) {
      boolean isGrens = pad.charAt(plaats) == '.' || pad.charAt(plaats) == '[';
      if (isGrens && gemeld.contains(pad.substring(0, plaats))) {
        return true;
      }
    }
    return false;
  }

  private static Gemeenteprofiel profiel(Gemeenteinvoer invoer) {
    return Gemeenteprofiel.builder()
        .code(Optional.ofNullable(invoer.code()).map(Gemeentecode::new))
        .naam(Optional.ofNullable(invoer.naam()))
        .arbeidsmarktregio(Optional.ofNullable(invoer.arbeidsmarktregio()))
        .keuzes(Optional.ofNullable(invoer.keuzes()).map(Gemeentecontrole::keuzes))
        .volumes(volumes(invoer.volumes()))
        .putAllBaten(baten(invoer))
        .putAllKengetallen(
            ImmutableMap.copyOf(Maps.transformValues(invoer.kengetallen(), Breuk::of)))
        .dossier(Keuzedossier.of(invoer.dossier().stream().map(Gemeentecontrole::event).toList()))
        .putAllOngelezen(invoer.ongelezen())
        .build();
  }

  private static Keuzeprofiel keuzes(Map<String, String> keuzes) {
    ImmutableList.Builder<Optie> opties = ImmutableList.builder();
    keuzes.forEach((nummer, code) -> opties.add(Optie.parse(nummer + "." + code)));
    return Keuzeprofiel.of(opties.build());
  }

  private static Volumeopgave volumes(@Nullable Volumesinvoer invoer) {
    if (invoer == null) {
      return Volumeopgave.LEEG;
    }
    return Volumeopgave.builder()
        .peildatum(Optional.ofNullable(invoer.peildatum()).map(LocalDate::parse))
        .wwb(Optional.ofNullable(invoer.wwb()).map(Personen::of))
        .wsw(Optional.ofNullable(invoer.wsw()).map(Personen::of))
        .aandeelWajong(Optional.ofNullable(invoer.aandeelWajong()).map(Breuk::of))
        .putAllPaden(paden(invoer))
        .build();
  }

  /** A path without points is one that nobody filled in. */
  private static Map<Volumegroep, ImmutableSortedMap<LocalDate, Personen>> paden(
      Volumesinvoer invoer) {
    ImmutableMap.Builder<Volumegroep, ImmutableSortedMap<LocalDate, Personen>> paden =
        ImmutableMap.builder();
    for (Volumegroep groep : Volumegroep.values()) {
      Map<String, BigDecimal> punten = invoer.paden().getOrDefault(groep.name(), Map.of());
      if (!punten.isEmpty()) {
        ImmutableSortedMap.Builder<LocalDate, Personen> perDatum =
            ImmutableSortedMap.naturalOrder();
        punten.forEach(
            (datum, mensen) -> perDatum.put(LocalDate.parse(datum), Personen.of(mensen)));
        paden.put(groep, perDatum.buildOrThrow());
      }
    }
    return paden.buildOrThrow();
  }

  private static Map<Batenpost, ImmutableSortedMap<Integer, Bedrag>> baten(Gemeenteinvoer invoer) {
    ImmutableMap.Builder<Batenpost, ImmutableSortedMap<Integer, Bedrag>> baten =
        ImmutableMap.builder();
    for (Batenpost post : Batenpost.values()) {
      Map<String, BigDecimal> bedragen = invoer.baten().get(post.name());
      if (bedragen != null) {
        ImmutableSortedMap.Builder<Integer, Bedrag> perJaar = ImmutableSortedMap.naturalOrder();
        bedragen.forEach(
            (jaar, bedrag) -> perJaar.put(Integer.parseInt(jaar), Bedrag.ofEuro(bedrag)));
        baten.put(post, perJaar.buildOrThrow());
      }
    }
    return baten.buildOrThrow();
  }

  private static Dossiergebeurtenis event(Gebeurtenisinvoer invoer) {
    Keuze keuze = Keuze.van(aanwezig(invoer.keuze()));
    return Dossiergebeurtenis.builder()
        .volgnummer(aanwezig(invoer.volgnummer()))
        .datum(LocalDate.parse(aanwezig(invoer.datum())))
        .keuze(keuze)
        .besluitvorming(Optional.ofNullable(invoer.besluitvorming()).map(Besluitvorming::valueOf))
        .implementatie(Optional.ofNullable(invoer.implementatie()).map(Implementatie::valueOf))
        .optie(Optional.ofNullable(invoer.optie()).flatMap(code -> Sleutels.optie(keuze, code)))
        .beslisser(
            Optional.ofNullable(invoer.beslisser())
                .map(Beslisser::valueOf)
                .orElse(Beslisser.ONBEKEND))
        .bron(Optional.ofNullable(invoer.bron()))
        .toelichting(Optional.ofNullable(invoer.toelichting()))
        .build();
  }

  /** After validation a required attribute is there. */
  private static <T> T aanwezig(@Nullable T waarde) {
    return Optional.ofNullable(waarde).orElseThrow();
  }
}
