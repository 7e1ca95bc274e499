package nl.participatie.model.controle;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * An event of a decision history as it comes from outside.
 *
 * @param volgnummer the sequence number, required, 1 or more, unique in its dossier
 * @param datum the date as {@code yyyy-mm-dd}, required
 * @param keuze the number of the choice, required, 1 to 19
 * @param besluitvorming the state of the decision, or null when it stays as it was
 * @param implementatie the state of execution, or null when it stays as it was
 * @param optie an option of the choice: its own code, or the full code with the number of the
 *     choice
 * @param beslisser who decided, or null when unknown
 * @param bron a reference to the decision, or null
 * @param toelichting a note, or null
 */
public record Gebeurtenisinvoer(
    @NotNull(message = VERPLICHT) @Vorm(Waardevorm.VOLGNUMMER) @Nullable Integer volgnummer,
    @NotNull(message = VERPLICHT) @Vorm(Waardevorm.DATUM) @Nullable String datum,
    @NotNull(message = VERPLICHT) @Vorm(Waardevorm.KEUZENUMMER) @Nullable Integer keuze,
    @Vorm(Waardevorm.BESLUITVORMING) @Nullable String besluitvorming,
    @Vorm(Waardevorm.IMPLEMENTATIE) @Nullable String implementatie,
    @Nullable String optie,
    @Vorm(Waardevorm.BESLISSER) @Nullable String beslisser,
    @Vorm(Waardevorm.TEKST) @Nullable String bron,
    @Vorm(Waardevorm.TEKST) @Nullable String toelichting) {

  static final String VERPLICHT = "{nl.participatie.controle.VERPLICHT}";
}
