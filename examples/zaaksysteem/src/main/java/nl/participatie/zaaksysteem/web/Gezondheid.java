package nl.participatie.zaaksysteem.web;

import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the service can do its work, for who watches over it. */
@RestController
class Gezondheid {

  private final JdbcClient jdbc;

  Gezondheid(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Without database the question itself fails, which is answered as everywhere. */
  @GetMapping(path = "/gezondheid", produces = MediaType.APPLICATION_JSON_VALUE)
  Map<String, String> gezondheid() {
    jdbc.sql("select 1").query(Integer.class).single();
    return Map.of("gegevensbank", "BEREIKBAAR");
  }
}
