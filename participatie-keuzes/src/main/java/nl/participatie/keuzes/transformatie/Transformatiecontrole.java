package nl.participatie.keuzes.transformatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.participatie.keuzes.internal.Meldingen;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Waardevorm;
import nl.participatie.model.dossier.Beslisser;
import org.jspecify.annotations.Nullable;

/**
 * Checks what comes from outside about a transformation: every fault at once, with its place, its
 * value and what is allowed. A step stands there once, with a code that exists; {@link
 * Transformatiepad#van} tells what else it can be. A day, a period and a last day on which it was
 * done exclude each other, and a period does not end before it begins.
 */
public final class Transformatiecontrole {

  /** Stands in for a step that is not known, so that the other faults of its row are told. */
  private static final Padstap ALLES_TOEGESTAAN = Padstap.TRANSFORMATIEPLAN;

  private final Meldingen meldingen;
  private final Padgrenzen grenzen;
  private final List<Stapopgave> opgaven = new ArrayList<>();

  private Transformatiecontrole(Collection<Fout> eerder) {
    this.meldingen = new Meldingen(eerder, Transformatieteksten.TRANSFORMATIE);
    this.grenzen = new Padgrenzen(meldingen);
  }

  /**
   * Checks a path.
   *
   * @param invoer the path as it came in
   * @param eerder faults found before, for example of form; places start with {@code transformatie}
   * @return the path, or all faults, those found before among them
   */
  public static Controleresultaat<Transformatiepad> controleer(
      Transformatieinvoer invoer, Collection<Fout> eerder) {
    Transformatiecontrole controle = new Transformatiecontrole(eerder);
    for (int nummer = 0; nummer < invoer.stappen().size(); nummer++) {
      controle.stap(
          Transformatiepad.DEEL + ".stappen[" + nummer + "].", invoer.stappen().get(nummer));
    }
    String plaats = Transformatiepad.DEEL + ".start";
    Optional<LocalDate> start = controle.datum(plaats, invoer.start());
    start.ifPresent(dag -> controle.grenzen.start(plaats, dag));
    List<Fout> fouten = controle.meldingen.fouten();
    return fouten.isEmpty()
        ? Controleresultaat.goed(new Transformatiepad(controle.opgaven, start))
        : Controleresultaat.fout(fouten);
  }

  private void stap(String plaats, Stapinvoer rij) {
    if (rij.code() == null) {
      meldingen.meldGrens(plaats + "code", "", "VERPLICHT");
    }
    Optional<Padstap> stap = meldingen.constante(plaats + "code", rij.code(), Padstap.class);
    Stapopgave.Builder opgave =
        Stapopgave.builder()
            .naam(Optional.ofNullable(rij.naam()))
            .voorgesteld(datum(plaats + "voorgesteld", rij.voorgesteld()))
            .gereed(gereed(plaats, rij))
            .verwacht(datum(plaats + "verwacht", rij.verwacht()))
            .duurWeken(Optional.ofNullable(rij.duurWeken()))
            .beslisser(meldingen.constante(plaats + "beslisser", rij.beslisser(), Beslisser.class))
            .besluit(Optional.ofNullable(rij.besluit()));
    if (stap.isPresent()) {
      opgaven.add(opgave.stap(stap.get()).build());
      grenzen.stap(plaats, opgaven.get(opgaven.size() - 1));
    } else {
      grenzen.attributen(plaats, opgave.stap(ALLES_TOEGESTAAN).build());
    }
  }

  private Optional<Afronding> gereed(String plaats, Stapinvoer rij) {
    Optional<LocalDate> vanaf = datum(plaats + "gereedVanaf", rij.gereedVanaf());
    Optional<LocalDate> gereed = datum(plaats + "gereed", rij.gereed());
    Optional<LocalDate> uiterlijk = datum(plaats + "gereedUiterlijk", rij.gereedUiterlijk());
    if (rij.gereedVanaf() != null && rij.gereed() == null) {
      meldingen.meldEigen(plaats + "gereedVanaf", rij.gereedVanaf(), "VANAF_ZONDER_GEREED");
    }
    if (rij.gereedUiterlijk() != null && rij.gereed() != null) {
      meldingen.meldEigen(
          plaats + "gereedUiterlijk", rij.gereedUiterlijk(), "UITERLIJK_MET_GEREED");
    }
    if (gereed.isEmpty()) {
      return uiterlijk.map(Afronding::nietLaterDan);
    }
    LocalDate tot = gereed.get();
    if (vanaf.filter(tot::isBefore).isPresent()) {
      meldingen.meldEigen(
          plaats + "gereedVanaf",
          vanaf.get().toString(),
          "VANAF_NA_GEREED",
          Transformatieteksten.dag(tot));
      return Optional.of(Afronding.opDag(tot));
    }
    return Optional.of(Afronding.tussen(vanaf.orElse(tot), tot));
  }

  private Optional<LocalDate> datum(String plaats, @Nullable String getypt) {
    if (getypt == null) {
      return Optional.empty();
    }
    if (!Waardevorm.DATUM.past(getypt)) {
      meldingen.meldGrens(plaats, getypt, "DATUM");
      return Optional.empty();
    }
    return Optional.of(LocalDate.parse(getypt));
  }
}
