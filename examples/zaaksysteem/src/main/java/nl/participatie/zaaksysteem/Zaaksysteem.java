package nl.participatie.zaaksysteem;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the service. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class Zaaksysteem {

  /** Spring makes it. */
  Zaaksysteem() {}

  /**
   * Starts the service.
   *
   * @param args settings such as {@code --server.port=8081}
   */
  public static void main(String[] args) {
    SpringApplication.run(Zaaksysteem.class, args);
  }

  @Bean
  Clock klok() {
    return Clock.systemUTC();
  }
}
