package nl.participatie.zaaksysteem.opslag;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A dossier in a list.
 *
 * @param id by what it is found
 * @param versie its version
 * @param code the code of the municipality
 * @param naam the name of the municipality
 * @param gewijzigd when it last changed
 */
public record Dossierregel(
    UUID id, long versie, Optional<String> code, Optional<String> naam, Instant gewijzigd) {}
