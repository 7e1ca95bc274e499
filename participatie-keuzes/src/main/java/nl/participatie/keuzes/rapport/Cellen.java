package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nl.participatie.budget.raming.Deelsom;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;

/**
 * Amounts as the page writes them: to the cent in tables, with the cents in small print, in
 * millions elsewhere; what is incomplete carries a star and what is not determined says so.
 */
final class Cellen {

  private static final int CENTEN = 3;
  private static final int KLEIN = 3;
  private static final int MENSEN = 3;
  private static final long MILJOEN = 100_000_000;

  private final Rapportteksten teksten;
  private final Weergave weergave;

  Cellen(Rapportteksten teksten) {
    this.teksten = teksten;
    this.weergave = new Weergave(teksten.taal());
  }

  /** An amount to the cent. */
  List<Object> van(Bedrag bedrag) {
    String tekst = weergave.bedrag(bedrag);
    int komma = tekst.length() - CENTEN;
    return List.of(tekst.substring(0, komma), element("small", tekst.substring(komma)));
  }

  /** An amount to the cent, or that it is not determined. */
  List<Object> van(Optional<Bedrag> bedrag) {
    return bedrag.map(this::van).orElseGet(this::onbepaald);
  }

  /** An amount to the cent, or that it is not determined. */
  List<Object> van(Uitkomst<Bedrag> bedrag) {
    return van(bedrag.optioneel());
  }

  /** People, or a change of them, to three decimals; or that it is not determined. */
  Object mensen(Optional<BigDecimal> aantal) {
    return aantal
        .<Object>map(een -> weergave.getal(een.setScale(MENSEN, RoundingMode.UNNECESSARY)))
        .orElseGet(this::onbepaald);
  }

  /** What is determined of a sum, with a star where that is not all. */
  List<Object> van(Deelsom som) {
    List<Object> cel = van(som.bedrag());
    if (som.isVolledig() || som.bedrag().isEmpty()) {
      return cel;
    }
    Opmaak ster = element("abbr", "*").attribuut("title", teksten.tekst("waarde.onvolledig"));
    return ImmutableList.builder().addAll(cel).add(ster).build();
  }

  /** An amount in millions, as plain text. */
  String miljoenen(Deelsom som, int decimalen) {
    return som.bedrag()
        .map(bedrag -> weergave.miljoenen(bedrag, decimalen) + (som.isVolledig() ? "" : "*"))
        .orElseGet(() -> teksten.tekst("waarde.onbepaald.kort"));
  }

  /** An amount in a sentence, in millions or that it is not determined. */
  String zin(Deelsom som) {
    if (som.bedrag().isEmpty()) {
      return teksten.tekst("waarde.onbepaald");
    }
    String getal = miljoenen(som.bedrag().get());
    return som.isVolledig() ? getal : teksten.tekst("waarde.zin.onvolledig", getal);
  }

  /** An amount in a sentence: in millions, below a million down to a thousand euro. */
  String miljoenen(Bedrag bedrag) {
    int decimalen = Math.abs(bedrag.centen()) < MILJOEN ? KLEIN : 1;
    return teksten.tekst("waarde.miljoen", weergave.miljoenen(bedrag, decimalen));
  }

  private List<Object> onbepaald() {
    return List.of(element("span", teksten.tekst("waarde.onbepaald")).klasse("open"));
  }
}
