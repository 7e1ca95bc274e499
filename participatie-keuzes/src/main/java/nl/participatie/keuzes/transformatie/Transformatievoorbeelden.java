package nl.participatie.keuzes.transformatie;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.dossier.Beslisser;

/** The transformations that the sources tell of. */
public final class Transformatievoorbeelden {

  /**
   * De Ronde Venen: the council adopted the transformation plan in the second half of 2017, and the
   * liquidation plan of the company and the furnishing plans in June; the service was to start on 1
   * January 2019. Whether it did, an account of 2018 cannot tell.
   *
   * <p>Readings: June is that of 2018, by the start; the five questions were answered at the latest
   * when the plan was adopted, which the account says came after them; the furnishing plans were
   * drawn up between the adoption of the transformation plan and their own.
   */
  public static final Transformatievoorbeeld DE_RONDE_VENEN =
      new Transformatievoorbeeld(
          "De Ronde Venen",
          Transformatiepad.van(deRondeVenen(), Optional.of(LocalDate.of(2019, 1, 1))),
          new Vindplaats(Bron.DE_RONDE_VENEN, ""),
          Stream.of("JUNI", "VRAGEN", "INRICHTING")
              .map(lezing -> Transformatieteksten.TRANSFORMATIE.tekst("lezing." + lezing))
              .toList());

  private Transformatievoorbeelden() {}

  private static List<Stapopgave> deRondeVenen() {
    LocalDate begin = LocalDate.of(2017, 7, 1);
    LocalDate plan = LocalDate.of(2017, 12, 31);
    LocalDate juni = LocalDate.of(2018, 6, 1);
    LocalDate eindeJuni = LocalDate.of(2018, 6, 30);
    ImmutableList.Builder<Stapopgave> stappen = ImmutableList.builder();
    for (Padstap stap : Padstap.TRANSFORMATIEPLAN.vastePoorten()) {
      stappen.add(gereed(stap, Afronding.nietLaterDan(plan)).build());
    }
    Afronding inJuni = Afronding.tussen(juni, eindeJuni);
    return stappen
        .add(doorRaad(Padstap.TRANSFORMATIEPLAN, Afronding.tussen(begin, plan)))
        .add(gereed(Padstap.INRICHTINGSPLANNEN, Afronding.tussen(begin, eindeJuni)).build())
        .add(doorRaad(Padstap.LIQUIDATIEPLAN, inJuni))
        .add(doorRaad(Padstap.INRICHTINGSPLANNEN_VASTGESTELD, inJuni))
        .build();
  }

  private static Stapopgave.Builder gereed(Padstap stap, Afronding wanneer) {
    return Stapopgave.builder().stap(stap).gereed(wanneer);
  }

  private static Stapopgave doorRaad(Padstap stap, Afronding wanneer) {
    return gereed(stap, wanneer).beslisser(Beslisser.RAAD).build();
  }
}
