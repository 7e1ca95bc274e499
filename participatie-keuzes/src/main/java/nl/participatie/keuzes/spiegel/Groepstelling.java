package nl.participatie.keuzes.spiegel;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Implementatie;
import nl.participatie.model.keuze.Keuze;

/** Counts where the members of a group stand, and leaves out what may not be shown. */
final class Groepstelling {

  private static final Onthullingsgrens GRENS = new Onthullingsgrens(Spiegelgroep.KLEINSTE_OMVANG);

  /** Open beside decided. */
  private static final int NA_OPEN = 1;

  /** Not on the agenda and in preparation beside provisional and decided. */
  private static final int NA_VOORBEREIDING = 2;

  private static final int ZONDER_ZIJDEN = 0;

  private Groepstelling() {}

  static ImmutableList<Groepskeuze> tel(List<Gemeentestand> leden) {
    ImmutableList.Builder<Groepskeuze> keuzes = ImmutableList.builder();
    for (Keuze keuze : Keuze.values()) {
      keuzes.add(tel(keuze, leden));
    }
    return keuzes.build();
  }

  private static Groepskeuze tel(Keuze keuze, List<Gemeentestand> leden) {
    List<Begrip> opties =
        ImmutableList.<Begrip>builder().add(Openkeuze.OPEN).addAll(keuze.opties()).build();
    return new Groepskeuze(
        keuze,
        verdeel(leden, opties, NA_OPEN, lid -> lid.gekozen(keuze)),
        verdeel(
            leden,
            List.of(Besluitvorming.values()),
            NA_VOORBEREIDING,
            lid -> lid.stand(keuze).besluitvorming()),
        verdeel(
            leden,
            List.of(Implementatie.values()),
            ZONDER_ZIJDEN,
            lid -> lid.stand(keuze).implementatie()));
  }

  private static List<Cel> verdeel(
      List<Gemeentestand> leden,
      List<? extends Begrip> begrippen,
      int knip,
      Function<Gemeentestand, Begrip> waar) {
    int[] aantallen = new int[begrippen.size()];
    for (Gemeentestand lid : leden) {
      aantallen[begrippen.indexOf(waar.apply(lid))]++;
    }
    boolean isTeKlein = leden.size() < Spiegelgroep.KLEINSTE_OMVANG;
    Afscherming reden = isTeKlein ? Afscherming.GROEP_TE_KLEIN : Afscherming.HERLEIDBAAR;
    boolean[] verborgen = GRENS.verborgen(aantallen, knip);
    ImmutableList.Builder<Cel> cellen = ImmutableList.builder();
    for (int plaats = 0; plaats < aantallen.length; plaats++) {
      Begrip begrip = begrippen.get(plaats);
      cellen.add(
          verborgen[plaats]
              ? Cel.verborgen(begrip, reden)
              : Cel.getoond(begrip, aantallen[plaats]));
    }
    return cellen.build();
  }
}
