package nl.participatie.keuzes.transformatie;

import static nl.participatie.keuzes.transformatie.Paden.dag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which steps a path has, what rests on what, and what can stand in it. */
class TransformatiepadTest {

  private static Transformatiepad met(Padstap... stappen) {
    List<Stapopgave> opgaven = new ArrayList<>();
    for (Padstap stap : stappen) {
      opgaven.add(Stapopgave.leeg(stap));
    }
    return Paden.zonderStart(opgaven);
  }

  private static List<Padstap> gesorteerd(Set<Padstap> stappen) {
    return stappen.stream().sorted().toList();
  }

  private static List<String> fouten(Stapopgave... opgaven) {
    try {
      Paden.zonderStart(List.of(opgaven));
      return List.of();
    } catch (Invoerfout fout) {
      return fout.fouten().stream().map(een -> een.tekst(Taal.EN)).toList();
    }
  }

  @Test
  void zonderOpgaveZijnErVijfVragenVierPlannenEnEenStart() {
    assertThat(Transformatiepad.LEEG.stappen())
        .containsExactlyElementsOf(EnumSet.range(Padstap.VRAAG_1, Padstap.START));
    assertThat(Transformatiepad.LEEG.sporen()).isEmpty();
    assertThat(Transformatiepad.LEEG.opgaven()).isEmpty();
    assertThat(Transformatiepad.LEEG.start()).isEmpty();
    assertThat(Transformatiepad.LEEG.poorten(Padstap.VRAAG_3)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Padstap.class)
  void elkeStapRustOpWatDeBronnenZeggen(Padstap stap) {
    for (Set<Padspoor> sporen :
        List.of(
            Set.<Padspoor>of(),
            Set.of(Padspoor.GEMEENTE),
            Set.of(Padspoor.BEDRIJF),
            Set.of(Padspoor.values()))) {
      Transformatiepad pad = met(sporen.stream().map(Padspoor::laatste).toArray(Padstap[]::new));
      assertThat(pad.sporen()).containsExactlyInAnyOrderElementsOf(sporen).isSorted();
      assertThat(pad.poorten(stap))
          .containsExactlyElementsOf(gesorteerd(Paden.poorten(stap, sporen)));
    }
  }

  @Test
  void eenSpoorDoetMetAlZijnStappenMeeZodraErEenIsGenoemd() {
    Transformatiepad pad = met(Padstap.CONCEPT_BEDRIJF_3);
    assertThat(pad.stappen()).hasSize(15).doesNotContain(Padstap.CONCEPT_GEMEENTE_1);
    assertThat(pad.stappen())
        .startsWith(Padstap.CONCEPT_BEDRIJF_1, Padstap.CONCEPT_BEDRIJF_2)
        .isSorted();
    assertThat(pad.sporen()).containsExactly(Padspoor.BEDRIJF);
    assertThat(met(Padstap.CONCEPT_BEDRIJF_1, Padstap.CONCEPT_GEMEENTE_5).stappen()).hasSize(20);
  }

  @Test
  void watNietIsGezegdIsLeeg() {
    Stapopgave plan = Paden.weken(Padstap.TRANSFORMATIEPLAN, 3);
    Transformatiepad pad = Paden.zonderStart(List.of(plan));
    assertThat(pad.opgave(Padstap.TRANSFORMATIEPLAN)).isEqualTo(plan);
    assertThat(pad.opgave(Padstap.START)).isEqualTo(Stapopgave.leeg(Padstap.START));
    assertThat(pad.opgaven()).containsExactly(plan);
  }

  @Test
  void gelijkIsGelijkEnAndersIsAnders() {
    Transformatiepad pad =
        Paden.metStart("2019-01-01", List.of(Paden.weken(Padstap.TRANSFORMATIEPLAN, 3)));
    assertThat(pad)
        .isEqualTo(Paden.metStart("2019-01-01", List.copyOf(pad.opgaven())))
        .hasSameHashCodeAs(Paden.metStart("2019-01-01", List.copyOf(pad.opgaven())))
        .isNotEqualTo(Paden.metStart("2019-01-02", List.copyOf(pad.opgaven())))
        .isNotEqualTo(Paden.metStart("2019-01-01", List.of()))
        .isNotEqualTo("pad");
    assertThat(pad.hashCode())
        .isNotEqualTo(Transformatiepad.LEEG.hashCode())
        .isNotEqualTo(Paden.zonderStart(List.copyOf(pad.opgaven())).hashCode());
    assertThat(pad.toString())
        .startsWith("Transformatiepad[Stapopgave{stap=TRANSFORMATIEPLAN")
        .endsWith(" start 2019-01-01");
    assertThat(Transformatiepad.LEEG).hasToString("Transformatiepad[]");
  }

  @Test
  void eenAanroeperKrijgtDezelfdeGrenzenEnAlleFoutenTegelijk() {
    assertThat(
            fouten(
                Paden.weken(Padstap.TRANSFORMATIEPLAN, 521),
                Paden.weken(Padstap.TRANSFORMATIEPLAN, -1),
                Stapopgave.builder().stap(Padstap.VRAAG_1).naam("a<b").build()))
        .containsExactly(
            "transformatie.stappen[0].duurWeken: '521': allowed is a whole number of weeks from 0"
                + " to 520",
            "transformatie.stappen[1].code: 'TRANSFORMATIEPLAN': occurs already: each step may"
                + " occur once",
            "transformatie.stappen[1].duurWeken: '-1': allowed is a whole number of weeks from 0"
                + " to 520",
            "transformatie.stappen[2].naam: 'a<b': allowed are 1 to 100 visible characters,"
                + " without < and > and without invisible formatting characters");
    assertThat(fouten(Paden.weken(Padstap.VRAAG_1, 520), Paden.weken(Padstap.VRAAG_2, 0)))
        .isEmpty();
  }

  @Test
  void eenStartIsErNietVoor2013() {
    assertThatExceptionOfType(Invoerfout.class)
        .isThrownBy(() -> Paden.metStart("2012-12-31", List.of()))
        .withMessage(
            "transformatie.start: '2012-12-31': allowed is a date from 2013-01-01 to 2055-12-31");
    assertThatExceptionOfType(Invoerfout.class)
        .isThrownBy(() -> Paden.metStart("2056-01-01", List.of()));
    assertThat(Paden.metStart("2013-01-01", List.of()).start()).contains(dag("2013-01-01"));
    assertThat(Paden.metStart("2055-12-31", List.of()).start()).contains(dag("2055-12-31"));
    assertThat(fouten(Paden.gereed(Padstap.START, "2012-12-31")))
        .containsExactly(
            "transformatie.stappen[0].gereed: '2012-12-31': allowed is a date from 2013-01-01 to"
                + " 2055-12-31");
    assertThat(fouten(Paden.gereed(Padstap.START, "2013-01-01"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2000-12-31", "2056-01-01"})
  void eenPeildatumLigtInDeTijdVanDeBronnen(LocalDate peildatum) {
    assertThatExceptionOfType(Invoerfout.class)
        .isThrownBy(() -> Transformatiepad.LEEG.op(peildatum))
        .satisfies(
            fout -> assertThat(fout.fouten().stream().map(Fout::pad)).containsExactly("peildatum"))
        .withMessageEndingWith("allowed is a date from 2001-01-01 to 2055-12-31");
    Transformatiepad.eisPeildatum(dag("2001-01-01"));
    assertThat(Transformatiepad.LEEG.op(dag("2055-12-31")).peildatum())
        .isEqualTo(dag("2055-12-31"));
  }

  @Test
  void eenMomentBegintNietNaZijnEinde() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Afronding.tussen(dag("2018-01-02"), dag("2018-01-01")))
        .withMessage("A period that ends on 2018-01-01 cannot begin on Optional[2018-01-02]");
    Afronding dag = Afronding.opDag(dag("2018-01-01"));
    assertThat(dag.isDag()).isTrue();
    assertThat(dag).isEqualTo(Afronding.tussen(dag("2018-01-01"), dag("2018-01-01")));
    assertThat(Afronding.nietLaterDan(dag("2018-01-01")).isDag()).isFalse();
    assertThat(Afronding.nietLaterDan(dag("2018-01-01")).vanaf()).isEqualTo(Optional.empty());
    assertThat(Afronding.tussen(dag("2018-01-01"), dag("2018-01-02")).isDag()).isFalse();
  }
}
