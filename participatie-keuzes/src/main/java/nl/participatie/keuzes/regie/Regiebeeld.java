package nl.participatie.keuzes.regie;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.keuze.Keuzeprofiel;

/**
 * The picture of direction over execution: a network beside the choices of the municipality, the
 * chains in it, and what there is to say about it. Immutable.
 *
 * <p>Of a network without parties there is nothing to say.
 */
public final class Regiebeeld {

  private final Regienetwerk netwerk;
  private final ImmutableList<Organisatiegevolg> gevolgen;
  private final ImmutableList<Bevinding> bevindingen;
  private final ImmutableList<Ketenoverzicht> ketens;

  private Regiebeeld(Regienetwerk netwerk, Keuzeprofiel profiel) {
    this.netwerk = netwerk;
    this.gevolgen = ImmutableList.copyOf(Organisatiegevolg.van(profiel));
    this.bevindingen =
        netwerk.partijen().isEmpty() ? ImmutableList.of() : bevindingen(netwerk, profiel);
    this.ketens = ketens(netwerk);
  }

  /**
   * Draws the picture.
   *
   * @param netwerk who gives whom which assignment
   * @param profiel the choices of the municipality; open ones ask nothing of the network
   * @return the picture
   */
  public static Regiebeeld van(Regienetwerk netwerk, Keuzeprofiel profiel) {
    return new Regiebeeld(netwerk, profiel);
  }

  private static ImmutableList<Bevinding> bevindingen(Regienetwerk netwerk, Keuzeprofiel profiel) {
    Netwerkbevindingen geheel = new Netwerkbevindingen(netwerk);
    Rolbevindingen rollen = new Rolbevindingen(netwerk);
    Lijnbevindingen lijnen = new Lijnbevindingen(netwerk);
    return Stream.of(
            geheel.beleidsregie(),
            geheel.geenRegisseur(),
            geheel.meerRegisseurs(),
            lijnen.vanRegisseurs(Toekenning.NEE),
            lijnen.vanOnderaannemers(Toekenning.NEE),
            lijnen.regieDoorAnder(),
            rollen.pastNiet(),
            geheel.kringen(),
            lijnen.vanRegisseurs(Toekenning.ONBEKEND),
            lijnen.vanOnderaannemers(Toekenning.ONBEKEND),
            rollen.onbekend(),
            lijnen.rechten(),
            new Profielbevindingen(netwerk, profiel).alle())
        .flatMap(List::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Ketenoverzicht> ketens(Regienetwerk netwerk) {
    Netwerkgraaf graaf = new Netwerkgraaf(netwerk);
    List<Ketenoverzicht> ketens = new ArrayList<>();
    graaf.toon(
        (cellen, volgers) -> {
          Ketenzoeker zoeker = new Ketenzoeker(graaf.partijen(), volgers);
          cellen.forEach(cel -> ketens.add(zoeker.overzicht(cel)));
        });
    return ImmutableList.sortedCopyOf(
        Comparator.comparingInt(overzicht -> Regiecel.alle().indexOf(overzicht.cel())), ketens);
  }

  /**
   * Who gives whom which assignment, and who has direction by it.
   *
   * @return the network
   */
  public Regienetwerk netwerk() {
    return netwerk;
  }

  /**
   * What the choices ask of the organisation.
   *
   * @return the consequences, in the order of {@link Organisatiegevolg}
   */
  public List<Organisatiegevolg> gevolgen() {
    return gevolgen;
  }

  /**
   * What there is to say.
   *
   * @return the findings by the codes of {@link Regiesignaal}; those of one code by party,
   *     assignment, or group and part-process, in their order
   */
  public List<Bevinding> bevindingen() {
    return bevindingen;
  }

  /**
   * The chains from council or executive to candidate.
   *
   * @return an overview for each of the 30 cells, in the order of {@link Regiecel#alle()}
   */
  public List<Ketenoverzicht> ketens() {
    return ketens;
  }
}
