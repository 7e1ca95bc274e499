package nl.participatie.budget.gebied;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.participatie.budget.raming.Deelsom;
import nl.participatie.budget.raming.Situatie;
import nl.participatie.budget.raming.Uitgaven;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;

/**
 * Adds municipalities up. What is missing is listed in the order of its code, which begins with
 * that of the municipality, so that a sum does not depend on the order of its parts.
 */
final class Optelling {

  private static final Comparator<Onbepaald> VOLGORDE =
      Comparator.comparing(Onbepaald::ontbreekt)
          .thenComparing(Onbepaald::reden)
          .thenComparing(onbepaald -> onbepaald.toelichting().nl());

  private Optelling() {}

  /** A situation of one municipality. */
  static Gebiedssituatie situatie(Gemeentecode gemeente, Situatie situatie) {
    Map<Volumegroep, Personensom> volumes = new EnumMap<>(Volumegroep.class);
    for (Volumegroep groep : Volumegroep.values()) {
      var aantal = situatie.volumes().van(groep);
      volumes.put(groep, new Personensom(aantal.optioneel(), ontbreekt(gemeente, aantal)));
    }
    Map<Batenpost, Deelsom> baten = new EnumMap<>(Batenpost.class);
    for (Batenpost post : Batenpost.values()) {
      Uitkomst<Bedrag> bedrag = situatie.van(post);
      baten.put(post, new Deelsom(bedrag.optioneel(), ontbreekt(gemeente, bedrag)));
    }
    return new Gebiedssituatie(volumes, baten);
  }

  /** Spending of one municipality. */
  static Uitgaven uitgaven(Gemeentecode gemeente, Uitgaven uitgaven) {
    return uitgaven(
        post -> bij(gemeente, uitgaven.van(post)), post -> bij(gemeente, uitgaven.van(post)));
  }

  /** The sum of situations. */
  static Gebiedssituatie situaties(Collection<Gebiedssituatie> delen) {
    Map<Volumegroep, Personensom> volumes = new EnumMap<>(Volumegroep.class);
    for (Volumegroep groep : Volumegroep.values()) {
      Personensom som = Personensom.van(delen.stream().map(deel -> deel.van(groep)).toList());
      volumes.put(groep, new Personensom(som.aantal(), opVolgorde(som.ontbreekt())));
    }
    Map<Batenpost, Deelsom> baten = new EnumMap<>(Batenpost.class);
    for (Batenpost post : Batenpost.values()) {
      baten.put(post, som(delen.stream().map(deel -> deel.van(post)).toList()));
    }
    return new Gebiedssituatie(volumes, baten);
  }

  /** The sum of spending. */
  static Uitgaven uitgaven(Collection<Uitgaven> delen) {
    return uitgaven(
        post -> som(delen.stream().map(deel -> deel.van(post)).toList()),
        post -> som(delen.stream().map(deel -> deel.van(post)).toList()));
  }

  private static Uitgaven uitgaven(
      Function<Lastenpost, Deelsom> last, Function<Saldopost, Deelsom> saldo) {
    Map<Lastenpost, Deelsom> lasten = new EnumMap<>(Lastenpost.class);
    for (Lastenpost post : Lastenpost.values()) {
      lasten.put(post, last.apply(post));
    }
    Map<Saldopost, Deelsom> saldi = new EnumMap<>(Saldopost.class);
    for (Saldopost post : Saldopost.values()) {
      saldi.put(post, saldo.apply(post));
    }
    return new Uitgaven(lasten, saldi);
  }

  private static Deelsom som(Collection<Deelsom> delen) {
    Deelsom som = Deelsom.van(delen);
    return new Deelsom(som.bedrag(), opVolgorde(som.ontbreekt()));
  }

  private static Deelsom bij(Gemeentecode gemeente, Deelsom som) {
    return new Deelsom(
        som.bedrag(),
        opVolgorde(
            som.ontbreekt().stream().map(open -> Gebiedsteksten.bij(gemeente, open)).toList()));
  }

  private static List<Onbepaald> ontbreekt(Gemeentecode gemeente, Uitkomst<?> uitkomst) {
    return uitkomst.ontbrekend().stream().map(open -> Gebiedsteksten.bij(gemeente, open)).toList();
  }

  static List<Onbepaald> opVolgorde(List<Onbepaald> ontbreekt) {
    return ImmutableList.sortedCopyOf(VOLGORDE, ontbreekt);
  }
}
