package nl.participatie.keuzes.regie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ten thousand parties with thirty thousand assignments. It takes well under a second on an idle
 * machine; the limit here is wide, so that it fails on a wrong order of growth and not on a busy
 * machine.
 */
class RegieomvangTest {

  private static final int PARTIJEN = 10_000;
  private static final int OPDRACHTEN = 30_000;
  private static final Duration LANGST = Duration.ofSeconds(20);

  private static final Keuzeprofiel PROFIEL =
      Keuzeprofiel.parse("10.ORGANISATIE 12.PLAFONDS 16.GEVARIEERD 18.GEHEEL_UITBESTEED");

  private static List<Partij> partijen() {
    List<Partij> partijen = new ArrayList<>(List.of(Netwerken.RAAD));
    while (partijen.size() < PARTIJEN) {
      partijen.add(new Partij("P" + partijen.size(), "Partij", Partijsoort.SW_BEDRIJF, Set.of()));
    }
    return partijen;
  }

  /** Downward only, so without loops, or any way round. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void eenWillekeurigNetwerkGaatSnel(boolean ookTerug) {
    Random toeval = new Random(7);
    List<Partij> partijen = partijen();
    List<Opdracht> opdrachten = new ArrayList<>();
    while (opdrachten.size() < OPDRACHTEN) {
      int een = toeval.nextInt(PARTIJEN);
      int ander = toeval.nextInt(PARTIJEN);
      if (een < ander || (ookTerug && een != ander)) {
        opdrachten.add(
            Opdracht.builder()
                .van(partijen.get(een).code())
                .aan(partijen.get(ander).code())
                .soort(een == 0 ? Opdrachtsoort.UITVOERINGSREGIE : Opdrachtsoort.DEELOPDRACHT)
                .build());
      }
    }
    Regiebeeld beeld =
        Assertions.assertTimeoutPreemptively(LANGST, () -> maak(partijen, opdrachten));
    assertThat(beeld.netwerk().opdrachten()).hasSize(OPDRACHTEN);
    assertThat(beeld.bevindingen().stream().anyMatch(een -> een.code().equals("G-10")))
        .isEqualTo(ookTerug);
  }

  /** One party at the centre of everything, with direction over all of it. */
  @Test
  void eenSterGaatSnel() {
    List<Opdracht> opdrachten = new ArrayList<>();
    for (int nummer = 0; nummer < OPDRACHTEN; nummer++) {
      opdrachten.add(
          Netwerken.regie("RAAD", "P" + (1 + nummer % (PARTIJEN - 1))).code("O" + nummer).build());
    }
    Regiebeeld beeld =
        Assertions.assertTimeoutPreemptively(LANGST, () -> maak(partijen(), opdrachten));
    assertThat(beeld.netwerk().regisseurs(Netwerken.CEL)).hasSize(PARTIJEN - 1);
  }

  /** All assignments between the same two. */
  @Test
  void eenBundelGaatSnel() {
    List<Opdracht> opdrachten = new ArrayList<>();
    for (int nummer = 0; nummer < OPDRACHTEN; nummer++) {
      opdrachten.add(Netwerken.regie("RAAD", "P1").code("O" + nummer).build());
    }
    Regiebeeld beeld =
        Assertions.assertTimeoutPreemptively(LANGST, () -> maak(partijen(), opdrachten));
    assertThat(beeld.netwerk().regisseurs(Netwerken.CEL)).hasSize(1);
  }

  private static Regiebeeld maak(List<Partij> partijen, List<Opdracht> opdrachten) {
    return Regiebeeld.van(Regienetwerk.of(partijen, opdrachten), PROFIEL);
  }
}
