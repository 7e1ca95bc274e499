package nl.participatie.zaaksysteem.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps dossiers. Each method is one statement, confirmed when it returns: by then PostgreSQL has
 * committed it to disk. Values are bound, never put into the text of a statement.
 */
@Repository
public class Dossieropslag {

  private static final int SCHEMA_VERSIE = 1;

  private final JdbcClient jdbc;
  private final Clock klok;

  Dossieropslag(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * What a dossier holds.
   *
   * @param document its JSON
   * @param code the code of the municipality
   * @param naam the name of the municipality
   */
  public record Inhoud(String document, Optional<String> code, Optional<String> naam) {}

  /**
   * Makes a dossier.
   *
   * @param inhoud what it holds
   * @return by what it is found; its version is 1
   */
  public UUID maak(Inhoud inhoud) {
    return jdbc.sql(
            """
            insert into dossier
              (versie, schema_versie, document, code, naam, aangemaakt, gewijzigd)
            values (1, :schema, :document::json, :code, :naam, :nu, :nu)
            returning id
            """)
        .param("schema", SCHEMA_VERSIE)
        .param("document", inhoud.document())
        .param("code", inhoud.code().orElse(null))
        .param("naam", inhoud.naam().orElse(null))
        .param("nu", nu())
        .query(UUID.class)
        .single();
  }

  /**
   * Reads a dossier.
   *
   * @param id by what it is found
   * @return the dossier, or empty when there is none
   */
  public Optional<Bewaard> lees(UUID id) {
    return jdbc.sql("select id, versie, document from dossier where id = :id")
        .param("id", id)
        .query(Dossieropslag::bewaard)
        .optional();
  }

  /**
   * Replaces a dossier, if it still has the version that the caller saw.
   *
   * @param id by what it is found
   * @param gezien the version that the caller saw
   * @param inhoud what it is to hold
   * @return whether it was replaced, by the version after the one seen
   */
  public boolean vervang(UUID id, long gezien, Inhoud inhoud) {
    return jdbc.sql(
                """
                update dossier
                set versie = versie + 1, schema_versie = :schema, document = :document::json,
                  code = :code, naam = :naam, gewijzigd = :nu
                where id = :id and versie = :gezien
                """)
            .param("schema", SCHEMA_VERSIE)
            .param("document", inhoud.document())
            .param("code", inhoud.code().orElse(null))
            .param("naam", inhoud.naam().orElse(null))
            .param("nu", nu())
            .param("id", id)
            .param("gezien", gezien)
            .update()
        == 1;
  }

  /**
   * A page of the list.
   *
   * @param na after what the page begins, 0 for the first
   * @param meeste the most dossiers on it
   * @return the page
   */
  public Lijst<Dossierregel> lijst(long na, int meeste) {
    List<Lijst.Rij<Dossierregel>> rijen =
        jdbc.sql(
                """
                select nummer, id, versie, code, naam, gewijzigd from dossier
                where nummer > :na order by nummer limit :meeste
                """)
            .param("na", na)
            .param("meeste", meeste + 1)
            .query(Dossieropslag::rij)
            .list();
    return Lijst.van(rijen, meeste);
  }

  private static Lijst.Rij<Dossierregel> rij(ResultSet rij, int plaats) throws SQLException {
    return new Lijst.Rij<>(
        rij.getLong("nummer"),
        new Dossierregel(
            rij.getObject("id", UUID.class),
            rij.getLong("versie"),
            Optional.ofNullable(rij.getString("code")),
            Optional.ofNullable(rij.getString("naam")),
            rij.getObject("gewijzigd", OffsetDateTime.class).toInstant()));
  }

  static Bewaard bewaard(ResultSet rij, int plaats) throws SQLException {
    return new Bewaard(
        rij.getObject("id", UUID.class), rij.getLong("versie"), rij.getString("document"));
  }

  private OffsetDateTime nu() {
    return klok.instant().atOffset(ZoneOffset.UTC);
  }
}
