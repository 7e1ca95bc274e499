package nl.participatie.zaaksysteem.postgres;

import java.io.IOException;
import nl.participatie.zaaksysteem.Instellingen;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the service's own PostgreSQL, unless it is told to use one that is there. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "zaaksysteem.eigen-gegevensbank", havingValue = "true")
class EigenGegevensbank {

  @Bean(destroyMethod = "close")
  Gegevensbank gegevensbank(Instellingen instellingen) throws IOException {
    return Gegevensbank.start(instellingen.map());
  }

  /** Takes the place of the settings {@code spring.datasource.*}. */
  @Bean
  JdbcConnectionDetails verbinding(Gegevensbank gegevensbank) {
    return new JdbcConnectionDetails() {
      @Override
      public String getUsername() {
        return gegevensbank.gebruikersnaam();
      }

      @Override
      public String getPassword() {
        return gegevensbank.wachtwoord();
      }

      @Override
      public String getJdbcUrl() {
        return gegevensbank.jdbcUrl();
      }
    };
  }
}
