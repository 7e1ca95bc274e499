package nl.participatie.zaaksysteem.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the candidates of dossiers: facts of execution, nothing of a person. Each method is one
 * statement, confirmed when it returns, as with {@link Dossieropslag}.
 */
@Repository
public class Kandidaatopslag {

  private static final int SCHEMA_VERSIE = 1;

  private final JdbcClient jdbc;
  private final Clock klok;

  Kandidaatopslag(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * Where a candidate is.
   *
   * @param dossier the dossier that it belongs to
   * @param id by what it is found within it
   */
  public record Plek(UUID dossier, UUID id) {}

  /**
   * A candidate in a list.
   *
   * @param id by what it is found
   * @param versie its version
   * @param gewijzigd when it last changed
   */
  public record Regel(UUID id, long versie, Instant gewijzigd) {}

  /**
   * Makes a candidate.
   *
   * @param dossier the dossier that it belongs to
   * @param document its JSON
   * @return by what it is found, or empty when there is no such dossier; its version is 1
   */
  public Optional<UUID> maak(UUID dossier, String document) {
    try {
      return jdbc.sql(
              """
              insert into kandidaat
                (dossier, versie, schema_versie, document, aangemaakt, gewijzigd)
              values (:dossier, 1, :schema, :document::json, :nu, :nu)
              returning id
              """)
          .param("dossier", dossier)
          .param("schema", SCHEMA_VERSIE)
          .param("document", document)
          .param("nu", nu())
          .query(UUID.class)
          .optional();
    } catch (DataIntegrityViolationException geenDossier) {
      return Optional.empty();
    }
  }

  /**
   * Reads a candidate.
   *
   * @param plek where it is
   * @return the candidate, or empty when there is none
   */
  public Optional<Bewaard> lees(Plek plek) {
    return jdbc.sql(
            """
            select id, versie, document from kandidaat where id = :id and dossier = :dossier
            """)
        .param("id", plek.id())
        .param("dossier", plek.dossier())
        .query(Dossieropslag::bewaard)
        .optional();
  }

  /**
   * Replaces a candidate, if it still has the version that the caller saw.
   *
   * @param plek where it is
   * @param gezien the version that the caller saw
   * @param document what it is to hold
   * @return whether it was replaced, by the version after the one seen
   */
  public boolean vervang(Plek plek, long gezien, String document) {
    return jdbc.sql(
                """
                update kandidaat
                set versie = versie + 1, schema_versie = :schema, document = :document::json,
                  gewijzigd = :nu
                where id = :id and dossier = :dossier and versie = :gezien
                """)
            .param("schema", SCHEMA_VERSIE)
            .param("document", document)
            .param("nu", nu())
            .param("id", plek.id())
            .param("dossier", plek.dossier())
            .param("gezien", gezien)
            .update()
        == 1;
  }

  /**
   * Deletes a candidate, if it still has the version that the caller saw.
   *
   * @param plek where it is
   * @param gezien the version that the caller saw
   * @return whether it was deleted
   */
  public boolean verwijder(Plek plek, long gezien) {
    return jdbc.sql(
                """
                delete from kandidaat where id = :id and dossier = :dossier and versie = :gezien
                """)
            .param("id", plek.id())
            .param("dossier", plek.dossier())
            .param("gezien", gezien)
            .update()
        == 1;
  }

  /**
   * A page of the candidates of a dossier.
   *
   * @param dossier the dossier
   * @param na after what the page begins, 0 for the first
   * @param meeste the most candidates on it
   * @return the page
   */
  public Lijst<Regel> lijst(UUID dossier, long na, int meeste) {
    List<Lijst.Rij<Regel>> rijen =
        jdbc.sql(
                """
                select nummer, id, versie, gewijzigd from kandidaat
                where dossier = :dossier and nummer > :na order by nummer limit :meeste
                """)
            .param("dossier", dossier)
            .param("na", na)
            .param("meeste", meeste + 1)
            .query(Kandidaatopslag::rij)
            .list();
    return Lijst.van(rijen, meeste);
  }

  private static Lijst.Rij<Regel> rij(ResultSet rij, int plaats) throws SQLException {
    return new Lijst.Rij<>(
        rij.getLong("nummer"),
        new Regel(
            rij.getObject("id", UUID.class),
            rij.getLong("versie"),
            rij.getObject("gewijzigd", OffsetDateTime.class).toInstant()));
  }

  private OffsetDateTime nu() {
    return klok.instant().atOffset(ZoneOffset.UTC);
  }
}
