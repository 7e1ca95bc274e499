package nl.participatie.zaaksysteem.opslag;

import java.util.UUID;

/**
 * A document as it stands in the database.
 *
 * @param id by what it is found
 * @param versie 1 when it was made, one more with each change
 * @param document its JSON
 */
public record Bewaard(UUID id, long versie, String document) {}
