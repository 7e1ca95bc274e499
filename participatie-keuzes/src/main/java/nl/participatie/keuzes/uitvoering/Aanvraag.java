package nl.participatie.keuzes.uitvoering;

/**
 * A request (aanvraag) for an instrument with a cap. A number and nothing else: who asked is known
 * to the caller only.
 *
 * @param nummer the number of the request; the same number is the same request
 */
public record Aanvraag(int nummer) {}
