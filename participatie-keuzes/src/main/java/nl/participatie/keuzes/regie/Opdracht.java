package nl.participatie.keuzes.regie;

import java.util.Optional;
import java.util.Set;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.internal.Huisstijl;
import nl.participatie.model.middelen.Budgetstroom;
import nl.participatie.model.uitvoering.Deelproces;
import org.immutables.value.Value;

/** An assignment (opdracht) of one party to another (report 7.2). */
@Value.Immutable
@Huisstijl
public abstract class Opdracht {

  Opdracht() {}

  /**
   * Its code, unique in a network.
   *
   * @return 1 to 40 of {@code A-Z}, {@code 0-9} and {@code _}, or empty
   */
  public abstract Optional<String> code();

  /**
   * Who gives it.
   *
   * @return the code of a party
   */
  public abstract String van();

  /**
   * Who receives it.
   *
   * @return the code of a party
   */
  public abstract String aan();

  /**
   * What it hands over.
   *
   * @return the kind
   */
  public abstract Opdrachtsoort soort();

  /**
   * The groups that it is for.
   *
   * @return the groups; empty for all
   */
  public abstract Set<Beleidsdoelgroep> groepen();

  /**
   * The part-processes that it is for.
   *
   * @return the part-processes; empty for all
   */
  public abstract Set<Deelproces> deelprocessen();

  /**
   * Whether who receives it answers for the result (resultaatverantwoordelijkheid).
   *
   * @return unknown unless told
   */
  @Value.Default
  public Toekenning resultaatverantwoordelijk() {
    return Toekenning.ONBEKEND;
  }

  /**
   * Whether who receives it has the authority (bevoegdheid) to steer the process.
   *
   * @return unknown unless told
   */
  @Value.Default
  public Toekenning bevoegd() {
    return Toekenning.ONBEKEND;
  }

  /**
   * Whether who receives it has a say over the budget (zeggenschap).
   *
   * @return unless told: yes where streams of money are named, unknown otherwise
   */
  @Value.Default
  public Toekenning zeggenschap() {
    return budgetten().isEmpty() ? Toekenning.ONBEKEND : Toekenning.JA;
  }

  /**
   * The streams of money that the say is over.
   *
   * @return the streams, only where there is a say; empty when nobody says which
   */
  public abstract Set<Budgetstroom> budgetten();

  /**
   * Whether it is well delimited (goed afgebakend): the opposite of an open assignment.
   *
   * @return unknown unless told
   */
  @Value.Default
  public Toekenning afgebakend() {
    return Toekenning.ONBEKEND;
  }

  /**
   * How many people it can serve in a year.
   *
   * @return 1 to 1,000,000 persons, or empty when nothing is set
   */
  public abstract Optional<Integer> capaciteit();

  /**
   * The contract under which it is paid.
   *
   * @return the contract, or empty when there is none or nobody says which
   */
  public abstract Optional<Contract> contract();

  /**
   * How it is paid.
   *
   * @return the form, which is that of its contract where there is one; empty when nobody says so
   */
  public abstract Optional<Financieringsvorm> financiering();

  /**
   * What it is about, in the words of the municipality.
   *
   * @return at most 2,000 characters, or empty
   */
  public abstract Optional<String> omschrijving();

  /**
   * Whether there is a limit to how many people it serves: its own, or that of its contract.
   *
   * @return whether there is
   */
  public boolean isBegrensd() {
    return capaciteit().isPresent() || contract().flatMap(Contract::hoogstens).isPresent();
  }

  /**
   * Whether it is for a group in a part-process.
   *
   * @param cel group and part-process
   * @return whether it is
   */
  public boolean dekt(Regiecel cel) {
    return (groepen().isEmpty() || groepen().contains(cel.groep()))
        && (deelprocessen().isEmpty() || deelprocessen().contains(cel.deelproces()));
  }

  /**
   * Values lie within their limits; with any fault {@link Invoerfout} names all of them. How it is
   * paid follows from the contract where nobody says so.
   *
   * @return this assignment, or the same with how it is paid
   */
  @Value.Check
  protected Opdracht controleer() {
    Regiegrenzen grenzen = new Regiegrenzen();
    code().ifPresent(code -> grenzen.code("code", code));
    grenzen.code("van", van());
    grenzen.code("aan", aan());
    capaciteit().ifPresent(capaciteit -> grenzen.capaciteit("capaciteit", capaciteit));
    omschrijving().ifPresent(tekst -> grenzen.omschrijving("omschrijving", tekst));
    grenzen.budgetten("budgetten", budgetten(), zeggenschap());
    contract()
        .ifPresent(
            een -> grenzen.financiering("financiering", financiering(), een.code(), een.vorm()));
    grenzen.eis();
    return contract().isPresent() && financiering().isEmpty()
        ? builder().from(this).financiering(contract().map(Contract::vorm)).build()
        : this;
  }

  /**
   * Starts an assignment.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds an {@link Opdracht}; the two parties and the kind are required. {@code build} throws
   * {@link Invoerfout} with every value that lies outside its limits.
   */
  public static class Builder extends ImmutableOpdracht.Builder {
    Builder() {}
  }
}
