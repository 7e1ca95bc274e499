package nl.participatie.zaaksysteem;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings of the service itself.
 *
 * @param eigenGegevensbank whether the service starts a PostgreSQL of its own
 * @param map where that keeps its programs and data
 */
@ConfigurationProperties("zaaksysteem")
public record Instellingen(boolean eigenGegevensbank, Path map) {}
