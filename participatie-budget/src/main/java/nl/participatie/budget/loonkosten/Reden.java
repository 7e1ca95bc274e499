package nl.participatie.budget.loonkosten;

import java.util.Optional;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Tekst;

/**
 * Why a part of a wage subsidy is what it is.
 *
 * @param code a code for systems, for example {@code PLAFOND}
 * @param tekst the reason for an end user
 * @param vindplaats the article
 * @param kengetal the code of the key figure that was used, or empty
 */
public record Reden(String code, Tekst tekst, Vindplaats vindplaats, Optional<String> kengetal) {}
