package nl.participatie.model.controle;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                String eenheid = standaard.eenheid(code);
                BigDecimal hoogste = Sleutels.hoogste(eenheid);
                if (!Waardevorm.ligtTussen(waarde, hoogste, MEESTE_DECIMALEN_KENGETAL)) {
                  melder.meld(Sleutels.vorm(eenheid), "kengetallen", code);
                }
              }
            });
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

  /** Adds breaches to the validation context and remembers whether there was one. */
  private static final class Melder {
    private final ConstraintValidatorContext context;
    private boolean goed = true;

    Melder(ConstraintValidatorContext context) {
      this.context = context;
    }

    boolean isGoed() {
      return goed;
    }

    void meld(String sleutel, String eerste, String... verder) {
      ConstraintViolationBuilder.NodeBuilderCustomizableContext plaats =
          schending(sleutel).addPropertyNode(eerste);
      for (String deel : verder) {
        plaats = plaats.addPropertyNode(deel);
      }
      plaats.addConstraintViolation();
    }

    void meldGebeurtenis(String sleutel, int plaats, String attribuut) {
      schending(sleutel)
          .addPropertyNode("dossier")
          .addPropertyNode(attribuut)
          .inIterable()
          .atIndex(plaats)
          .addConstraintViolation();
    }

    private ConstraintViolationBuilder schending(String sleutel) {
      goed = false;
      return context.buildConstraintViolationWithTemplate(
          "{nl.participatie.controle." + sleutel + "}");
    }
  }
}
