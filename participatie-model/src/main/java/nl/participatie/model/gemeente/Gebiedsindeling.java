package nl.participatie.model.gemeente;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.internal.Bestand;

/**
 * The division of the country into municipalities and labour-market regions in a year.
 *
 * <p>The one for 2015 comes from annex 3 of the Besluit werkgebieden UWV 2015: 393 municipalities
 * in 35 regions. A missing comma and the five predecessors of Krimpenerwaard were repaired. The
 * source gives names and no CBS codes, so neither does this class.
 */
public final class Gebiedsindeling {

  private static final Gebiedsindeling IN_2015 = lees();

  private final ImmutableList<Arbeidsmarktregio> regios;

  private Gebiedsindeling(ImmutableList<Arbeidsmarktregio> regios) {
    this.regios = regios;
  }

  /**
   * The division of 2015.
   *
   * @return 393 municipalities in 35 regions
   */
  public static Gebiedsindeling van2015() {
    return IN_2015;
  }

  private static Gebiedsindeling lees() {
    ImmutableListMultimap.Builder<String, String> perRegio = ImmutableListMultimap.builder();
    String tabel = "/nl/participatie/model/arbeidsmarktregios-2015.csv";
    for (List<String> rij : Bestand.lees(Gebiedsindeling.class, tabel, "regio;naam;gemeente")) {
      perRegio.put(rij.get(0) + ";" + rij.get(1), rij.get(2));
    }
    ImmutableList.Builder<Arbeidsmarktregio> regios = ImmutableList.builder();
    perRegio
        .build()
        .asMap()
        .forEach(
            (sleutel, gemeenten) -> {
              int scheiding = sleutel.indexOf(';');
              regios.add(
                  new Arbeidsmarktregio(
                      Integer.parseInt(sleutel.substring(0, scheiding)),
                      sleutel.substring(scheiding + 1),
                      ImmutableList.copyOf(gemeenten)));
            });
    return new Gebiedsindeling(regios.build());
  }

  /**
   * The labour-market regions.
   *
   * @return the regions by number
   */
  public List<Arbeidsmarktregio> regios() {
    return regios;
  }

  /**
   * The names of all municipalities.
   *
   * @return the names by region, in the order of the decree
   */
  public List<String> gemeenten() {
    return regios.stream().flatMap(regio -> regio.gemeenten().stream()).toList();
  }

  /**
   * The region of a municipality.
   *
   * @param gemeente the name of the municipality, as the decree writes it
   * @return the region, or empty when the division has no municipality of that name
   */
  public Optional<Arbeidsmarktregio> regioVan(String gemeente) {
    return regios.stream().filter(regio -> regio.gemeenten().contains(gemeente)).findFirst();
  }

  /**
   * Where the division comes from.
   *
   * @return the source
   */
  public Vindplaats vindplaats() {
    return new Vindplaats(Bron.BESLUIT_WERKGEBIEDEN_UWV, "");
  }
}
