package nl.participatie.zaaksysteem;

import nl.participatie.zaaksysteem.postgres.Gegevensbank;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service as a whole, on a real PostgreSQL; started once for all tests. */
@SpringBootTest(
    classes = Zaaksysteem.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "zaaksysteem.map=target/zaaksysteem-gegevens")
abstract class Dienst {

  @LocalServerPort private int poort;
  @Autowired private Gegevensbank eigenGegevensbank;
  @Autowired private JdbcClient jdbc;

  private Klant klant = new Klant(0);

  @BeforeEach
  void opent() {
    klant = new Klant(poort);
  }

  Klant klant() {
    return klant;
  }

  int poort() {
    return poort;
  }

  Gegevensbank gegevensbank() {
    return eigenGegevensbank;
  }

  JdbcClient jdbc() {
    return jdbc;
  }
}
