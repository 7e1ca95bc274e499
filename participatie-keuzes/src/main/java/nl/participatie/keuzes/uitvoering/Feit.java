package nl.participatie.keuzes.uitvoering;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** The facts of a candidate, in the order of the attributes of {@link Kandidaat}. */
public enum Feit implements Begrip {
  /** The age in years. */
  LEEFTIJD("leeftijd", "6.3"),
  /** The benefit. */
  UITKERING("uitkering", "3.2", Uitkering.values()),
  /** The measured wage value in percent. */
  LOONWAARDE("loonwaarde", "6.2"),
  /** The months within which work is expected. */
  MAANDEN_TOT_WERK("maandenTotWerk", "6.2"),
  /** The advice on sheltered work. */
  ADVIES_BESCHUT("adviesBeschut", "4 (iii)", AdviesBeschut.values()),
  /** The education. */
  ONDERWIJS("onderwijs", "4 (v)", Onderwijs.values()),
  /** Whether somebody was on benefit before 2015-01-01. */
  ZITTEND_BESTAND("zittendBestand", "6.4 (Keuzes bij het zittend bestand)"),
  /** The way in which somebody can work. */
  WERKVORM("werkvorm", "6.2", Werkvorm.values()),
  /** Whether care comes before work. */
  ZORG_EERST("zorgEerst", "4 (iv)");

  private final String attribuut;
  private final Vindplaats vindplaats;
  private final ImmutableList<String> waarden;

  Feit(String attribuut, String paragraaf, Enum<?>... waarden) {
    this.attribuut = attribuut;
    this.vindplaats = Vindplaats.rapport(paragraaf);
    this.waarden = Arrays.stream(waarden).map(Enum::name).collect(ImmutableList.toImmutableList());
  }

  /**
   * The names of the attributes.
   *
   * @return the names in order
   */
  public static List<String> attributen() {
    return Arrays.stream(values()).map(Feit::attribuut).toList();
  }

  /**
   * The name of the attribute of a candidate that holds the fact.
   *
   * @return the name, for example {@code maandenTotWerk}
   */
  public String attribuut() {
    return attribuut;
  }

  /**
   * The codes that the fact can have.
   *
   * @return the codes; empty for a number and for yes or no
   */
  public List<String> waarden() {
    return waarden;
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
    return Uitvoeringsteksten.UITVOERING;
  }
}
