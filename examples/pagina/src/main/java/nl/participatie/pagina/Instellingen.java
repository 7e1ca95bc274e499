package nl.participatie.pagina;

import java.time.LocalDate;
import java.util.Optional;
import nl.participatie.model.taal.Taal;

/**
 * What was asked for at the start.
 *
 * @param map the folder with municipality files, as it was typed
 * @param poort the port, 0 for any that is free
 * @param peildatum the reference date for all municipalities; empty for the one that each asks for
 * @param taal the language of messages
 */
record Instellingen(String map, int poort, Optional<LocalDate> peildatum, Taal taal) {}
