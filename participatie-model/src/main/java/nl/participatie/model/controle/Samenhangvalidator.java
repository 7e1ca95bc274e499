package nl.participatie.model.controle;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.participatie.model.bron.Kengetalgrens;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import org.jspecify.annotations.Nullable;

/**
 * Checks the relations within a {@link Gemeenteinvoer}. Instantiated by the validation provider.
 */
public final class Samenhangvalidator implements ConstraintValidator<Samenhang, Gemeenteinvoer> {

  private static final int MEESTE_DECIMALEN_KENGETAL = 9;

  /** Creates the validator. */
  public Samenhangvalidator() {}

  @Override
  public boolean isValid(@Nullable Gemeenteinvoer invoer, ConstraintValidatorContext context) {
    if (invoer == null) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    Melder melder = new Melder(context);
    keuzes(invoer, melder);
    baten(invoer, melder);
    kengetallen(invoer, melder);
    Volumescontrole.controleer(invoer, melder);
    dossier(invoer.dossier(), melder);
    return melder.isGoed();
  }

  private static void keuzes(Gemeenteinvoer invoer, Melder melder) {
    if (invoer.keuzes() == null) {
      return;
    }
    invoer
        .keuzes()
        .forEach(
            (nummer, code) -> {
              Optional<Keuze> keuze = Sleutels.keuze(nummer);
              if (keuze.isEmpty()) {
                melder.meld("KEUZESLEUTEL", "keuzes", nummer);
              } else if (Optie.zoek(keuze.get(), code).isEmpty()) {
                melder.meld("OPTIE." + nummer, "keuzes", nummer);
              }
            });
  }

  private static void baten(Gemeenteinvoer invoer, Melder melder) {
    invoer
        .baten()
        .forEach(
            (post, bedragen) -> {
              if (!Sleutels.BATENPOSTEN.contains(post)) {
                melder.meld("BATENPOST", "baten", post);
                return;
              }
              bedragen.forEach(
                  (jaar, bedrag) -> {
                    if (Sleutels.jaar(jaar).isEmpty()) {
                      melder.meld("JAAR", "baten", post, jaar);
                    } else if (!Waardevorm.ligtTussen(bedrag, Grens.BEDRAG, 2)) {
                      melder.meld("BEDRAG", "baten", post, jaar);
                    }
                  });
            });
  }

  private static void kengetallen(Gemeenteinvoer invoer, Melder melder) {
    Kengetallen standaard = Kengetallen.standaard();
    invoer
        .kengetallen()
        .forEach(
            (code, waarde) -> {
              if (!standaard.codes().contains(code)) {
                melder.meld("KENGETALCODE", "kengetallen", code);
              } else {
                Kengetalgrens grens = standaard.grens(code);
                if (!Waardevorm.ligtTussen(waarde, grens.hoogste(), MEESTE_DECIMALEN_KENGETAL)) {
                  melder.meld(melding(grens), "kengetallen", code);
                }
              }
            });
  }

  private static String melding(Kengetalgrens grens) {
    return grens == Kengetalgrens.GETAL ? "KENGETAL" : "KENGETAL_" + grens;
  }

  private static void dossier(List<Gebeurtenisinvoer> dossier, Melder melder) {
    Set<Integer> gezien = new HashSet<>();
    for (int plaats = 0; plaats < dossier.size(); plaats++) {
      Gebeurtenisinvoer gebeurtenis = dossier.get(plaats);
      Integer volgnummer = gebeurtenis.volgnummer();
      if (volgnummer != null && !gezien.add(volgnummer)) {
        melder.meldGebeurtenis("UNIEK", plaats, "volgnummer");
      }
      Integer keuze = gebeurtenis.keuze();
      String optie = gebeurtenis.optie();
      if (optie != null && keuze != null && Waardevorm.KEUZENUMMER.past(keuze)) {
        if (Sleutels.optie(Keuze.van(keuze), optie).isEmpty()) {
          melder.meldGebeurtenis("OPTIE." + keuze, plaats, "optie");
        }
      }
    }
  }
}
