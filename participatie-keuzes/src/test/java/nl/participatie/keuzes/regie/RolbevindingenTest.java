package nl.participatie.keuzes.regie;

import static nl.participatie.keuzes.regie.Netwerken.RAAD;
import static nl.participatie.keuzes.regie.Netwerken.SW;
import static nl.participatie.keuzes.regie.Netwerken.UO;
import static nl.participatie.keuzes.regie.Netwerken.bevindingen;
import static nl.participatie.keuzes.regie.Netwerken.deel;
import static nl.participatie.keuzes.regie.Netwerken.kort;
import static nl.participatie.keuzes.regie.Netwerken.partij;
import static nl.participatie.keuzes.regie.Netwerken.regie;
import static nl.participatie.keuzes.regie.Netwerken.van;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.uitvoering.Deelproces;
import org.junit.jupiter.api.Test;

/** Whether the role of a party fits what it is given, each check broken once and once whole. */
class RolbevindingenTest {

  private static String tekst(Regienetwerk netwerk, Taal taal) {
    assertThat(bevindingen(netwerk)).hasSize(1);
    return bevindingen(netwerk).get(0).toelichting().in(taal);
  }

  @Test
  void rolEnOpdrachtPassenBijElkaar() {
    Partij onder = partij("UO", Partijsoort.UITVOERINGSORGANISATIE, Rol.ONDERAANNEMER);
    Regienetwerk verkeerd = van(List.of(RAAD, onder, SW), regie("RAAD", "UO"), deel("UO", "SW"));
    assertThat(kort(verkeerd)).containsExactly("G-09 UO RAAD_UO");
    assertThat(tekst(verkeerd, Taal.EN))
        .isEqualTo(
            "Partij UO (UO) is assigned execution direction (assignment RAAD_UO), but its role is:"
                + " Subcontractor (onderaannemer). Role and assignment do not fit.");

    Partij regisseur = partij("SW", Partijsoort.SW_BEDRIJF, Rol.UITVOERINGSREGIE);
    assertThat(kort(van(List.of(RAAD, UO, regisseur), regie("RAAD", "UO"), deel("UO", "SW"))))
        .containsExactly("G-09 SW UO_SW", "G-09 SW");
    Partij beleid = partij("COLLEGE", Partijsoort.COLLEGE, Rol.BELEIDSREGIE);
    assertThat(kort(van(List.of(RAAD, UO, beleid), regie("RAAD", "UO"), deel("RAAD", "COLLEGE"))))
        .containsExactly("G-09 COLLEGE RAAD_COLLEGE");

    Partij beide = partij("SW", Partijsoort.SW_BEDRIJF, Rol.UITVOERINGSREGIE, Rol.ONDERAANNEMER);
    assertThat(
            kort(
                van(
                    List.of(RAAD, UO, beide),
                    regie("RAAD", "UO").addGroepen(Beleidsdoelgroep.NUG),
                    regie("RAAD", "SW")
                        .addAllGroepen(EnumSet.complementOf(EnumSet.of(Beleidsdoelgroep.NUG))),
                    deel("UO", "SW"))))
        // both roles fit; whether the company may fix rights and duties is another matter
        .containsExactly("G-17 RAAD_SW RAAD SW");
  }

  @Test
  void eenAndereRolMaaktVanWieWordtIngehuurdGeenKetenpartner() {
    for (Partijsoort soort : Partijsoort.values()) {
      Partij mee = partij("MEE", soort, Rol.OVERIG);
      List<String> open =
          kort(
              van(
                  List.of(RAAD, UO, mee),
                  regie("RAAD", "UO"),
                  deel("UO", "MEE")
                      .addDeelprocessen(Deelproces.ONDERSTEUNING)
                      .afgebakend(Toekenning.NEE)));
      boolean isPartner =
          List.of("UWV", "WERKGEVERSSERVICEPUNT", "SCHOOL", "ZORGINSTELLING")
              .contains(soort.code());
      assertThat(soort.isKetenpartner()).isEqualTo(isPartner);
      if (isPartner) {
        assertThat(open).isEmpty();
      } else {
        assertThat(open).contains("G-07 UO_MEE UO MEE");
      }
    }
  }

  /** Council or executive can keep direction in its own hand, where others have not all of it. */
  @Test
  void eenCollegeMetDeRolDatNietsRegisseert() {
    Partij zelf = partij("COLLEGE", Partijsoort.COLLEGE, Rol.BELEIDSREGIE, Rol.UITVOERINGSREGIE);
    Regienetwerk niets = van(List.of(RAAD, zelf, UO), regie("RAAD", "UO"));
    assertThat(kort(niets)).containsExactly("G-09 COLLEGE");
    assertThat(tekst(niets, Taal.EN))
        .isEqualTo(
            "Partij COLLEGE (COLLEGE) has the role of execution director, but directs nothing. Role"
                + " and assignment do not fit.");
    assertThat(
            kort(
                van(
                    List.of(RAAD, zelf, UO),
                    regie("RAAD", "UO").addDeelprocessen(Deelproces.INTAKE))))
        .isEmpty();
    assertThat(kort(van(List.of(RAAD, zelf), regie("RAAD", "COLLEGE")))).isEmpty();
    // what it received it handed on
    assertThat(kort(van(List.of(RAAD, zelf, UO), regie("RAAD", "COLLEGE"), regie("COLLEGE", "UO"))))
        .containsExactly("G-09 COLLEGE");
  }

  @Test
  void eenRegisseurZonderOpdrachtIsGeenRegisseur() {
    Partij zonder = partij("GR", Partijsoort.GEMEENSCHAPPELIJKE_REGELING, Rol.UITVOERINGSREGIE);
    Regienetwerk netwerk = van(List.of(RAAD, UO, zonder), regie("RAAD", "UO"));
    assertThat(kort(netwerk)).containsExactly("G-09 GR");
    assertThat(tekst(netwerk, Taal.EN))
        .startsWith("Partij GR (GR) has the role of execution director, but nobody assigned");
    // council and executive may keep it in their own hand
    Partij zelf = partij("COLLEGE", Partijsoort.COLLEGE, Rol.BELEIDSREGIE, Rol.UITVOERINGSREGIE);
    assertThat(kort(van(List.of(RAAD, zelf)))).isEmpty();
  }

  @Test
  void wieEenOpdrachtKrijgtHeeftEenRol() {
    Partij zonder = partij("SW", Partijsoort.SW_BEDRIJF);
    Regienetwerk netwerk =
        van(
            List.of(RAAD, UO, zonder, partij("LOS", Partijsoort.OVERIG)),
            regie("RAAD", "UO"),
            deel("UO", "SW"));
    assertThat(kort(netwerk)).containsExactly("G-15 SW");
  }
}
