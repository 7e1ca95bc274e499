package nl.participatie.keuzes.thermometer;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;

/**
 * A step in a decision history that is not as it should be. Data: its words are made only when they
 * are asked for.
 *
 * @param regel what was asked
 * @param gebeurtenis the event that took the step
 * @param betreft what else it is about: the bodies with authority, or the option withdrawn
 */
public record Stapbevinding(Stapregel regel, Dossiergebeurtenis gebeurtenis, List<Begrip> betreft) {

  /**
   * Creates a finding.
   *
   * @param regel what was asked
   * @param gebeurtenis the event that took the step
   * @param betreft what else it is about
   */
  public Stapbevinding {
    betreft = ImmutableList.copyOf(betreft);
  }

  /**
   * The finding in the general form that all checks share. Its subject is the number of the choice
   * and the sequence number of the event.
   *
   * @return the finding
   */
  public Bevinding bevinding() {
    return Bevinding.builder()
        .code(regel.code())
        .ernst(regel.ernst())
        .addOnderwerp(
            Integer.toString(gebeurtenis.keuze().nummer()),
            "volgnummer " + gebeurtenis.volgnummer())
        .toelichting(toelichting())
        .vindplaats(regel.vindplaats())
        .build();
  }

  private Tekst toelichting() {
    Keuze keuze = gebeurtenis.keuze();
    return Thermometerteksten.THERMOMETER.tekst(
        "bevinding." + regel.code(),
        Tekst.gelijk(Integer.toString(gebeurtenis.volgnummer())),
        Tekst.gelijk(gebeurtenis.datum().toString()),
        Tekst.gelijk(Integer.toString(keuze.nummer())),
        keuze.titel(),
        gebeurtenis.beslisser().titel(),
        new Tekst(namen(Taal.NL), namen(Taal.EN)));
  }

  private String namen(Taal taal) {
    return betreft.stream().map(een -> een.titel().in(taal)).collect(Collectors.joining("; "));
  }
}
