package nl.participatie.keuzes.congruentie;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.participatie.keuzes.internal.Meldingen;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Controleteksten;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Waardevorm;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import org.jspecify.annotations.Nullable;

/**
 * Checks what comes from outside about the levels of a municipality: every fault at once, with its
 * place, its value and what is allowed. A choice and a group stand there once; an option belongs to
 * its choice; groups that count as equal are two or more, and none of them stands in two sets; a
 * source belongs to a position and is free text of at most 2,000 characters.
 */
public final class Congruentiecontrole {

  /** The part of a municipality file: places start with it. */
  public static final String DEEL = "congruentie";

  private final Meldingen meldingen;
  private final Map<Keuze, Keuzeopgave> keuzes = new EnumMap<>(Keuze.class);
  private final Map<Beleidsdoelgroep, Handhaving> handhaving =
      new EnumMap<>(Beleidsdoelgroep.class);
  private final ImmutableList.Builder<Set<Beleidsdoelgroep>> gelijk = ImmutableList.builder();
  private final Set<Keuze> gezien = EnumSet.noneOf(Keuze.class);

  private Congruentiecontrole(Collection<Fout> eerder) {
    this.meldingen = new Meldingen(eerder, Congruentieteksten.CONGRUENTIE);
  }

  /**
   * Checks a statement.
   *
   * @param invoer the statement as it came in
   * @param eerder faults found before, for example of form; places start with {@code congruentie}
   * @return the statement, or all faults, those found before among them
   */
  public static Controleresultaat<Congruentieopgave> controleer(
      Congruentieinvoer invoer, Collection<Fout> eerder) {
    Congruentiecontrole controle = new Congruentiecontrole(eerder);
    controle.posities(invoer.posities());
    controle.handhaving(invoer.handhaving());
    controle.gelijk(invoer.gelijkeGroepen());
    List<Fout> fouten = controle.meldingen.fouten();
    return fouten.isEmpty()
        ? Controleresultaat.goed(
            new Congruentieopgave(controle.keuzes, controle.handhaving, controle.gelijk.build()))
        : Controleresultaat.fout(fouten);
  }

  private void posities(List<Positieinvoer> rijen) {
    for (int nummer = 0; nummer < rijen.size(); nummer++) {
      positie(rijen.get(nummer), DEEL + ".posities[" + nummer + "].");
    }
  }

  private void positie(Positieinvoer rij, String plaats) {
    Optional<Dienstverlening> dienstverlening =
        meldingen.constante(
            plaats + "dienstverlening", rij.dienstverlening(), Dienstverlening.class);
    Optional<Keuze> keuze = keuze(rij.keuze(), plaats + "keuze");
    Map<Niveau, Positieopgave> posities = new EnumMap<>(Niveau.class);
    for (Niveau niveau : Niveau.values()) {
      String bij = plaats + "bronnen." + niveau.attribuut();
      Optional<String> bron = bron(rij, niveau, bij);
      optie(keuze, rij.posities().get(niveau), plaats + niveau.attribuut())
          .ifPresent(optie -> posities.put(niveau, new Positieopgave(optie, bron)));
    }
    keuze.ifPresent(een -> keuzes.put(een, new Keuzeopgave(posities, dienstverlening)));
  }

  /** A choice that was not seen before. */
  private Optional<Keuze> keuze(@Nullable Integer nummer, String plaats) {
    if (nummer == null) {
      meldingen.meldGrens(plaats, "", "VERPLICHT");
      return Optional.empty();
    }
    Optional<Keuze> keuze = Keuze.zoek(nummer);
    if (keuze.isEmpty()) {
      meldingen.meldGrens(plaats, nummer.toString(), "KEUZENUMMER");
    } else if (!gezien.add(keuze.get())) {
      meldingen.meldEigen(plaats, nummer.toString(), "KEUZE_DUBBEL");
    }
    return keuze;
  }

  /** An option by its own code, or by its full code with the number of the choice. */
  private Optional<Optie> optie(Optional<Keuze> keuze, @Nullable String code, String plaats) {
    if (code == null || keuze.isEmpty()) {
      return Optional.empty();
    }
    Keuze van = keuze.get();
    Optional<Optie> optie =
        Optie.zoek(van, code).or(() -> Optie.zoek(code).filter(een -> een.keuze() == van));
    if (optie.isEmpty()) {
      meldingen.meldCode(
          plaats,
          code,
          Controleteksten.tekst("OPTIE." + van.nummer()),
          van.opties().stream().map(Optie::code).toList());
    }
    return optie;
  }

  private Optional<String> bron(Positieinvoer rij, Niveau niveau, String plaats) {
    Optional<String> bron = Optional.ofNullable(rij.bronnen().get(niveau));
    if (bron.isPresent() && !Waardevorm.TEKST.past(bron.get())) {
      meldingen.meldGrens(plaats, bron.get(), "TEKST");
    } else if (bron.isPresent() && !rij.posities().containsKey(niveau)) {
      meldingen.meldEigen(plaats, "", "BRON_ZONDER_POSITIE");
    }
    return bron;
  }

  private void handhaving(List<Handhavingsinvoer> rijen) {
    for (int nummer = 0; nummer < rijen.size(); nummer++) {
      handhaving(rijen.get(nummer), DEEL + ".handhaving[" + nummer + "].");
    }
  }

  private void handhaving(Handhavingsinvoer rij, String plaats) {
    Optional<Beleidsdoelgroep> groep =
        meldingen.constante(plaats + "doelgroep", rij.doelgroep(), Beleidsdoelgroep.class);
    Handhaving hoe =
        new Handhaving(
            meldingen.constante(plaats + "beleid", rij.beleid(), Arbeidsverplichting.class),
            meldingen.constante(plaats + "praktijk", rij.praktijk(), Arbeidsverplichting.class));
    if (rij.doelgroep() == null) {
      meldingen.meldGrens(plaats + "doelgroep", "", "VERPLICHT");
    } else if (groep.isPresent() && handhaving.put(groep.get(), hoe) != null) {
      meldingen.meldEigen(plaats + "doelgroep", groep.get().code(), "GROEP_DUBBEL");
    }
  }

  private void gelijk(List<List<String>> lijsten) {
    Set<Beleidsdoelgroep> geweest = EnumSet.noneOf(Beleidsdoelgroep.class);
    for (int nummer = 0; nummer < lijsten.size(); nummer++) {
      gelijk(lijsten.get(nummer), DEEL + ".gelijkeGroepen[" + nummer + "]", geweest);
    }
  }

  private void gelijk(List<String> codes, String plaats, Set<Beleidsdoelgroep> geweest) {
    Set<Beleidsdoelgroep> groepen = EnumSet.noneOf(Beleidsdoelgroep.class);
    for (int nummer = 0; nummer < codes.size(); nummer++) {
      String hier = plaats + "[" + nummer + "]";
      Optional<Beleidsdoelgroep> groep =
          meldingen.constante(hier, codes.get(nummer), Beleidsdoelgroep.class);
      groep.ifPresent(groepen::add);
      if (groep.isPresent() && !geweest.add(groep.get())) {
        meldingen.meldEigen(hier, groep.get().code(), "GELIJK_DUBBEL");
      }
    }
    if (codes.size() < 2) {
      meldingen.meldEigen(plaats, "", "MINSTENS_TWEE");
    }
    gelijk.add(groepen);
  }
}
