package nl.participatie.keuzes.regie;

import java.util.function.Supplier;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/**
 * Ready examples of networks: the four organisation models (report 7.1), municipality X,
 * municipality Y and region Z (7.2), and ways A and B (7.3). What the report does not tell is
 * unknown; what was assumed to make a network of its sentences stands in {@link #uitleg()}. Its
 * parties have short Dutch names.
 */
public enum Regievoorbeeld implements Begrip {
  /** The classic model. */
  KLASSIEK("7.1", Regievoorbeelden::klassiek),
  /** The cut between income and work. */
  KNIP("7.1", Regievoorbeelden::knip),
  /** The merged model. */
  FUSIE("7.1", Regievoorbeelden::fusie),
  /** One organisation with three parts. */
  DRIE_ONDERDELEN("7.1", Regievoorbeelden::drieOnderdelen),
  /** A municipality that keeps direction in its own hand. */
  GEMEENTE_X("7.2", Regievoorbeelden::gemeenteX),
  /** A municipality that assigns direction over income and work to one organisation. */
  GEMEENTE_Y("7.2", Regievoorbeelden::gemeenteY),
  /** One of four municipalities with a joint body that directs work. */
  REGIO_Z("7.2", Regievoorbeelden::regioZ),
  /** By task: see {@link nl.participatie.keuzes.uitvoering.Werkwijze#A}. */
  WERKWIJZE_A("7.3", Regievoorbeelden::werkwijzeA),
  /** With direction: see {@link nl.participatie.keuzes.uitvoering.Werkwijze#B}. */
  WERKWIJZE_B("7.3", Regievoorbeelden::werkwijzeB);

  private final Vindplaats vindplaats;
  private final Regienetwerk netwerk;

  Regievoorbeeld(String paragraaf, Supplier<Regienetwerk> netwerk) {
    this.vindplaats = Vindplaats.rapport(paragraaf);
    this.netwerk = netwerk.get();
  }

  /**
   * The example itself.
   *
   * @return the network
   */
  public Regienetwerk netwerk() {
    return netwerk;
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return vindplaats;
  }

  @Override
  public Teksten teksten() {
    return Regieteksten.REGIE;
  }
}
