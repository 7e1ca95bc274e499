package nl.participatie.budget.loonkosten;

import java.time.LocalDate;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;

/**
 * The statutory minimum wage (WML) a month of full-time work at an age, without holiday allowance.
 *
 * @param maand the amount a month
 * @param leeftijd the age in years; of an adult amount the age from which it is due
 * @param procent which percentage of the adult amount it is: 100 for an adult
 * @param vanaf the first day on which it holds
 * @param totEnMet the last day on which it holds
 * @param vindplaats where the adult amount stands
 */
public record Minimumloon(
    Bedrag maand,
    int leeftijd,
    Breuk procent,
    LocalDate vanaf,
    LocalDate totEnMet,
    Vindplaats vindplaats) {}
