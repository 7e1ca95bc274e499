package nl.participatie.keuzes.regie;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.participatie.keuzes.internal.Meldingen;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.middelen.Budgetstroom;
import nl.participatie.model.uitvoering.Deelproces;
import org.jspecify.annotations.Nullable;

/**
 * Checks what comes from outside about direction over execution: every fault at once, with its
 * place, its value and what is allowed. Codes of parties and assignments are 1 to 40 of {@code
 * A-Z}, {@code 0-9} and {@code _} and stand there once; a party has a name and a kind; an
 * assignment goes from one party that is there to another and has a kind, and names no contract
 * that is not there.
 */
public final class Regiecontrole {

  /** The part of a municipality file: places start with it. */
  public static final String DEEL = "regie";

  private final Meldingen meldingen;
  private final Regiegrenzen grenzen;
  private final Netwerkcontrole samenhang;
  private final Contractregister contracten;

  // both to be built only when there is no fault at all
  private final List<Supplier<Partij>> partijen = new ArrayList<>();
  private final List<Opdracht.Builder> opdrachten = new ArrayList<>();

  private Regiecontrole(Collection<Fout> eerder, Contractregister contracten) {
    this.contracten = contracten;
    this.meldingen = new Meldingen(eerder, Regieteksten.REGIE);
    this.grenzen = new Regiegrenzen(meldingen);
    this.samenhang = new Netwerkcontrole(meldingen);
  }

  /**
   * Checks a network.
   *
   * @param invoer the network as it came in
   * @param eerder faults found before, for example of form; places start with {@code regie}
   * @return the network, or all faults, those found before among them
   */
  public static Controleresultaat<Regienetwerk> controleer(
      Regieinvoer invoer, Collection<Fout> eerder) {
    // its faults have those found before among them
    Controleresultaat<List<Contract>> contracten =
        Contractcontrole.controleer(invoer.contracten(), Contractopgave.CONTRACTEN, eerder);
    boolean isGelezen =
        !new Meldingen(eerder, Regieteksten.REGIE).isLijstOngelezen(Contractopgave.CONTRACTEN);
    Contractregister register =
        Contractregister.van(invoer.contracten(), isGelezen, contracten.waarde());
    Regiecontrole controle = new Regiecontrole(contracten.fouten(), register);
    for (int nummer = 0; nummer < invoer.partijen().size(); nummer++) {
      controle.partij(invoer.partijen().get(nummer), Netwerkcontrole.plaatsPartij(nummer));
    }
    for (int nummer = 0; nummer < invoer.opdrachten().size(); nummer++) {
      controle.opdracht(invoer.opdrachten().get(nummer), Netwerkcontrole.plaatsOpdracht(nummer));
    }
    List<Fout> fouten = controle.meldingen.fouten();
    return fouten.isEmpty()
        ? Controleresultaat.goed(
            Regienetwerk.gecontroleerd(
                controle.partijen.stream().map(Supplier::get).toList(),
                controle.opdrachten.stream().<Opdracht>map(Opdracht.Builder::build).toList()))
        : Controleresultaat.fout(fouten);
  }

  private void partij(Partijinvoer rij, String plaats) {
    Optional<String> code = verplicht(plaats + "code", rij.code());
    Optional<String> naam = verplicht(plaats + "naam", rij.naam());
    Optional<Partijsoort> soort =
        verplicht(plaats + "soort", rij.soort())
            .flatMap(een -> meldingen.constante(plaats + "soort", een, Partijsoort.class));
    Set<Rol> rollen = constanten(plaats + "rollen", rij.rollen(), Rol.class);
    code.ifPresent(een -> grenzen.code(plaats + "code", een));
    naam.ifPresent(een -> grenzen.naam(plaats + "naam", een));
    samenhang.partij(plaats, rij.code());
    partijen.add(
        () -> new Partij(code.orElseThrow(), naam.orElseThrow(), soort.orElseThrow(), rollen));
  }

  private void opdracht(Opdrachtinvoer rij, String plaats) {
    Opdracht.Builder opdracht = Opdracht.builder();
    opdracht.code(rij.code());
    rij.code().ifPresent(een -> grenzen.code(plaats + "code", een));
    verplicht(plaats + "van", rij.van().orElse(null)).ifPresent(opdracht::van);
    verplicht(plaats + "aan", rij.aan().orElse(null)).ifPresent(opdracht::aan);
    samenhang.opdracht(
        plaats, rij.code().orElse(null), rij.van().orElse(null), rij.aan().orElse(null));
    verplicht(plaats + "soort", rij.soort().orElse(null))
        .flatMap(een -> meldingen.constante(plaats + "soort", een, Opdrachtsoort.class))
        .ifPresent(opdracht::soort);
    opdracht
        .addAllGroepen(constanten(plaats + "groepen", rij.groepen(), Beleidsdoelgroep.class))
        .addAllDeelprocessen(
            constanten(plaats + "deelprocessen", rij.deelprocessen(), Deelproces.class));
    feiten(rij, plaats, opdracht);
    geld(rij, plaats, opdracht);
    opdracht.omschrijving(rij.omschrijving());
    rij.omschrijving().ifPresent(een -> grenzen.omschrijving(plaats + "omschrijving", een));
    opdrachten.add(opdracht);
  }

  private void feiten(Opdrachtinvoer rij, String plaats, Opdracht.Builder opdracht) {
    toekenning(plaats + "resultaatverantwoordelijk", rij.resultaatverantwoordelijk())
        .ifPresent(opdracht::resultaatverantwoordelijk);
    toekenning(plaats + "bevoegd", rij.bevoegd()).ifPresent(opdracht::bevoegd);
    toekenning(plaats + "afgebakend", rij.afgebakend()).ifPresent(opdracht::afgebakend);
  }

  private void geld(Opdrachtinvoer rij, String plaats, Opdracht.Builder opdracht) {
    Optional<Toekenning> zeggenschap = toekenning(plaats + "zeggenschap", rij.zeggenschap());
    Set<Budgetstroom> budgetten =
        constanten(plaats + "budgetten", rij.budgetten(), Budgetstroom.class);
    zeggenschap.ifPresent(
        een -> {
          grenzen.budgetten(plaats + "budgetten", budgetten, een);
          opdracht.zeggenschap(een);
        });
    opdracht.addAllBudgetten(budgetten);
    opdracht.capaciteit(rij.capaciteit());
    rij.capaciteit().ifPresent(een -> grenzen.capaciteit(plaats + "capaciteit", een));
    betaling(rij, plaats, opdracht);
  }

  private void betaling(Opdrachtinvoer rij, String plaats, Opdracht.Builder opdracht) {
    Optional<Financieringsvorm> vorm =
        rij.financiering()
            .flatMap(
                een -> meldingen.constante(plaats + "financiering", een, Financieringsvorm.class));
    rij.contract().ifPresent(code -> contracten.eisBekend(plaats + "contract", code, meldingen));
    rij.contract()
        .ifPresent(
            code ->
                contracten
                    .vorm(code)
                    .ifPresent(
                        een -> grenzen.financiering(plaats + "financiering", vorm, code, een)));
    opdracht.financiering(vorm).contract(rij.contract().flatMap(contracten::contract));
  }

  private Optional<Toekenning> toekenning(String plaats, Optional<String> code) {
    return code.flatMap(een -> meldingen.constante(plaats, een, Toekenning.class));
  }

  private Optional<String> verplicht(String plaats, @Nullable String waarde) {
    if (waarde == null) {
      meldingen.meldGrens(plaats, "", "VERPLICHT");
    }
    return Optional.ofNullable(waarde);
  }

  private <E extends Enum<E>> Set<E> constanten(String plaats, List<String> codes, Class<E> soort) {
    Set<E> gevonden = EnumSet.noneOf(soort);
    for (int nummer = 0; nummer < codes.size(); nummer++) {
      meldingen
          .constante(plaats + "[" + nummer + "]", codes.get(nummer), soort)
          .ifPresent(gevonden::add);
    }
    return Sets.immutableEnumSet(gevonden);
  }
}
