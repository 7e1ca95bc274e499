package nl.participatie.keuzes.regie;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.ImmutableNetwork;
import com.google.common.graph.NetworkBuilder;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.keuzes.internal.Meldingen;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import org.jspecify.annotations.Nullable;

/**
 * Who gives whom which assignment (report 7.2), and who has execution direction by it. Two parties
 * can have several assignments between them. Immutable; two networks are equal when they have the
 * same parties and assignments in the same order.
 *
 * <p>Who has direction (uitvoeringsregie) over a group in a part-process: whoever received an
 * assignment of direction that is for it from council or executive, who have policy direction. An
 * assignment of direction by anybody else makes no director. Two readings of this library: council
 * or executive that hands direction on is no longer director of what it handed on; and council or
 * executive with the role of director, to which nobody assigned direction, keeps in its own hand
 * what has no other director (municipality X).
 *
 * <p>A network without parties says nothing: nobody has direction, and there is no finding.
 */
public final class Regienetwerk {

  /** Nobody told anything. */
  public static final Regienetwerk LEEG = new Regienetwerk(ImmutableMap.of(), List.<Opdracht>of());

  private final ImmutableMap<String, Partij> partijen;
  private final ImmutableNetwork<Partij, Lijn> netwerk;
  private final ImmutableMap<Regiecel, ImmutableList<Partij>> regisseurs;

  private Regienetwerk(ImmutableMap<String, Partij> partijen, List<Opdracht> opdrachten) {
    this.partijen = partijen;
    this.netwerk = netwerk(partijen, opdrachten);
    this.regisseurs = new Regieverdeling(partijen.values(), netwerk.edges()).regisseurs();
  }

  private static ImmutableNetwork<Partij, Lijn> netwerk(
      Map<String, Partij> partijen, List<Opdracht> opdrachten) {
    ImmutableNetwork.Builder<Partij, Lijn> bouwer =
        NetworkBuilder.directed()
            .allowsParallelEdges(true)
            .nodeOrder(ElementOrder.<Partij>insertion())
            .edgeOrder(ElementOrder.<Lijn>insertion())
            .expectedNodeCount(partijen.size())
            .expectedEdgeCount(opdrachten.size())
            .<Partij, Lijn>immutable();
    partijen.values().forEach(bouwer::addNode);
    for (int nummer = 0; nummer < opdrachten.size(); nummer++) {
      Opdracht opdracht = opdrachten.get(nummer);
      Partij van = bekend(partijen, opdracht.van());
      Partij aan = bekend(partijen, opdracht.aan());
      bouwer.addEdge(van, aan, new Lijn(nummer, opdracht, van, aan));
    }
    return bouwer.build();
  }

  private static Partij bekend(Map<String, Partij> partijen, String code) {
    return Optional.ofNullable(partijen.get(code)).orElseThrow();
  }

  /**
   * Makes a network.
   *
   * @param partijen the parties
   * @param opdrachten the assignments between them
   * @return the network
   * @throws Invoerfout with every party or assignment whose code occurs twice, every assignment
   *     from or to a party that is not there, every one from a party to itself, and every one with
   *     another contract of the same code; places are those of a municipality file, for example
   *     {@code regie.partijen[3].code}
   */
  public static Regienetwerk of(List<Partij> partijen, List<Opdracht> opdrachten) {
    Meldingen meldingen = new Meldingen(List.of(), Regieteksten.REGIE);
    Netwerkcontrole controle = new Netwerkcontrole(meldingen);
    for (int nummer = 0; nummer < partijen.size(); nummer++) {
      controle.partij(Netwerkcontrole.plaatsPartij(nummer), partijen.get(nummer).code());
    }
    for (int nummer = 0; nummer < opdrachten.size(); nummer++) {
      Opdracht opdracht = opdrachten.get(nummer);
      @Nullable String code = opdracht.code().orElse(null);
      String plaats = Netwerkcontrole.plaatsOpdracht(nummer);
      controle.opdracht(plaats, code, opdracht.van(), opdracht.aan());
      opdracht.contract().ifPresent(contract -> controle.contract(plaats, contract));
    }
    List<Fout> fouten = meldingen.fouten();
    return fouten.isEmpty()
        ? gecontroleerd(partijen, opdrachten)
        : Controleresultaat.<Regienetwerk>fout(fouten).ofFout();
  }

  /** A network of parties and assignments that were checked together. */
  static Regienetwerk gecontroleerd(List<Partij> partijen, List<Opdracht> opdrachten) {
    ImmutableMap.Builder<String, Partij> opCode = ImmutableMap.builder();
    partijen.forEach(partij -> opCode.put(partij.code(), partij));
    return new Regienetwerk(opCode.buildOrThrow(), opdrachten);
  }

  /**
   * The parties.
   *
   * @return the parties, in the order in which they were given
   */
  public List<Partij> partijen() {
    return partijen.values().asList();
  }

  /**
   * The party of a code.
   *
   * @param code the code
   * @return the party, or empty when it is not there
   */
  public Optional<Partij> partij(String code) {
    return Optional.ofNullable(partijen.get(code));
  }

  /**
   * The assignments.
   *
   * @return the assignments, in the order in which they were given
   */
  public List<Opdracht> opdrachten() {
    return opdrachten(netwerk.edges());
  }

  /**
   * The contracts under which assignments are paid.
   *
   * @return each contract once, in the order of the assignments
   */
  public List<Contract> contracten() {
    return opdrachten().stream()
        .flatMap(opdracht -> opdracht.contract().stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The assignments that a party gives.
   *
   * @param partij a party of this network
   * @return the assignments, in the order in which they were given
   * @throws IllegalArgumentException if the party is not in this network
   */
  public List<Opdracht> gegeven(Partij partij) {
    return opdrachten(netwerk.outEdges(partij));
  }

  /**
   * The assignments that a party receives.
   *
   * @param partij a party of this network
   * @return the assignments, in the order in which they were given
   * @throws IllegalArgumentException if the party is not in this network
   */
  public List<Opdracht> ontvangen(Partij partij) {
    return opdrachten(netwerk.inEdges(partij));
  }

  /**
   * Who has execution direction over a group in a part-process.
   *
   * @param cel group and part-process
   * @return the parties in their order: none, one, or more, of which only one is as it should be
   */
  public List<Partij> regisseurs(Regiecel cel) {
    return regisseurs.getOrDefault(cel, ImmutableList.of());
  }

  /** The assignments as edges, in order. */
  Collection<Lijn> lijnen() {
    return netwerk.edges();
  }

  /** What a party receives, in order. */
  List<Lijn> lijnenAan(Partij partij) {
    return opVolgorde(netwerk.inEdges(partij));
  }

  private static List<Opdracht> opdrachten(Collection<Lijn> lijnen) {
    return opVolgorde(lijnen).stream().map(Lijn::opdracht).collect(ImmutableList.toImmutableList());
  }

  private static List<Lijn> opVolgorde(Collection<Lijn> lijnen) {
    return ImmutableList.sortedCopyOf(Comparator.comparingInt(Lijn::nummer), lijnen);
  }

  @Override
  public boolean equals(@Nullable Object ander) {
    return ander instanceof Regienetwerk dat
        && partijen().equals(dat.partijen())
        && opdrachten().equals(dat.opdrachten());
  }

  @Override
  public int hashCode() {
    return 31 * partijen().hashCode() + opdrachten().hashCode();
  }

  /** {@return how many parties and assignments there are} */
  @Override
  public String toString() {
    return "Regienetwerk{partijen="
        + partijen.size()
        + ", opdrachten="
        + netwerk.edges().size()
        + "}";
  }
}
