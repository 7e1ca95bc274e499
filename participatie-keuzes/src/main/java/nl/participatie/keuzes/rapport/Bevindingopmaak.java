package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import nl.participatie.model.bevinding.Bevinding;

/** A finding as an article: how grave it is in words, the reason, and where the rule comes from. */
final class Bevindingopmaak {

  private final Rapportteksten teksten;

  Bevindingopmaak(Rapportteksten teksten) {
    this.teksten = teksten;
  }

  Opmaak artikel(Bevinding bevinding) {
    return element(
            "article",
            element(
                "p",
                element("span", teksten.tekst("ernst." + bevinding.ernst())).klasse("merk"),
                ": " + teksten.van(bevinding.toelichting())),
            element("p", bevinding.code() + " · " + bevinding.vindplaats().citaat(teksten.taal()))
                .klasse("herkomst"))
        .klasse("bevinding " + bevinding.ernst());
  }
}
