package nl.participatie.keuzes.regie;

import static nl.participatie.keuzes.regie.Toekenning.JA;
import static nl.participatie.model.uitvoering.Deelproces.AANMELDING;
import static nl.participatie.model.uitvoering.Deelproces.DIAGNOSTIEK;
import static nl.participatie.model.uitvoering.Deelproces.INTAKE;
import static nl.participatie.model.uitvoering.Deelproces.ONDERSTEUNING;
import static nl.participatie.model.uitvoering.Deelproces.PERSONEELSDIENSTEN;
import static nl.participatie.model.uitvoering.Deelproces.WERKGEVERSDIENSTVERLENING;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.middelen.Budgetstroom;
import nl.participatie.model.uitvoering.Deelproces;

/** Makes the networks of {@link Regievoorbeeld}; comments quote what each fact rests on. */
final class Regievoorbeelden {

  private static final Set<Deelproces> INKOMEN = Sets.immutableEnumSet(AANMELDING, INTAKE);

  private static final Set<Deelproces> WERK =
      Sets.immutableEnumSet(
          DIAGNOSTIEK, ONDERSTEUNING, WERKGEVERSDIENSTVERLENING, PERSONEELSDIENSTEN);

  private static final Partij RAAD =
      new Partij("RAAD", "Gemeenteraad", Partijsoort.RAAD, Set.of(Rol.BELEIDSREGIE));

  /** An executive that leaves execution direction to others. */
  private static final Partij COLLEGE =
      new Partij("COLLEGE", "College", Partijsoort.COLLEGE, Set.of(Rol.BELEIDSREGIE));

  /** An executive with execution direction of its own. */
  private static final Partij REGISSEREND_COLLEGE =
      new Partij(
          "COLLEGE",
          "College",
          Partijsoort.COLLEGE,
          Set.of(Rol.BELEIDSREGIE, Rol.UITVOERINGSREGIE));

  private Regievoorbeelden() {}

  static Regienetwerk klassiek() {
    return Regienetwerk.of(
        List.of(RAAD, REGISSEREND_COLLEGE, swBedrijf(Rol.ONDERAANNEMER)),
        List.of(
            regie("RAAD", "COLLEGE").build(),
            // "voert de Wsw uit, re-integratie trajecten voor WWB-ers"
            deel("COLLEGE", "SW_BEDRIJF")
                .addDeelprocessen(ONDERSTEUNING, PERSONEELSDIENSTEN)
                .build()));
  }

  static Regienetwerk knip() {
    Partij werkleerbedrijf =
        new Partij(
            "WERKLEERBEDRIJF",
            "Werkleerbedrijf",
            Partijsoort.SW_BEDRIJF,
            Set.of(Rol.UITVOERINGSREGIE));
    return Regienetwerk.of(
        List.of(RAAD, REGISSEREND_COLLEGE, werkleerbedrijf),
        List.of(
            regie("RAAD", "COLLEGE").addAllDeelprocessen(INKOMEN).build(),
            regie("RAAD", "WERKLEERBEDRIJF").addAllDeelprocessen(WERK).build()));
  }

  static Regienetwerk fusie() {
    return Regienetwerk.of(
        List.of(
            RAAD,
            COLLEGE,
            organisatie("FUSIEORGANISATIE", "Fusieorganisatie", Rol.UITVOERINGSREGIE)),
        List.of(regie("RAAD", "FUSIEORGANISATIE").build()));
  }

  static Regienetwerk drieOnderdelen() {
    return Regienetwerk.of(
        List.of(
            RAAD,
            COLLEGE,
            organisatie("ORGANISATIE", "Organisatie", Rol.UITVOERINGSREGIE),
            organisatie("ONDERDEEL_1", "Onderdeel 1", Rol.ONDERAANNEMER),
            organisatie("ONDERDEEL_2", "Onderdeel 2", Rol.ONDERAANNEMER),
            organisatie("ONDERDEEL_3", "Onderdeel 3", Rol.ONDERAANNEMER)),
        List.of(
            regie("RAAD", "ORGANISATIE").build(),
            // "drie onderdelen met een specifieke opdracht"
            deel("ORGANISATIE", "ONDERDEEL_1").afgebakend(JA).build(),
            deel("ORGANISATIE", "ONDERDEEL_2").afgebakend(JA).build(),
            deel("ORGANISATIE", "ONDERDEEL_3").afgebakend(JA).build()));
  }

  static Regienetwerk gemeenteX() {
    Partij specialisten =
        new Partij(
            "SPECIALISTEN", "Andere specialisten", Partijsoort.OVERIG, Set.of(Rol.ONDERAANNEMER));
    return Regienetwerk.of(
        List.of(RAAD, REGISSEREND_COLLEGE, swBedrijf(Rol.ONDERAANNEMER), specialisten),
        List.of(
            // "naast de beleidsregie ook de uitvoeringsregie in eigen hand"
            regie("RAAD", "COLLEGE").build(),
            // "Voor specifieke doelgroepen en opdrachten [...] op jaarbasis een maatwerk opdracht"
            deel("COLLEGE", "SW_BEDRIJF").addAllDeelprocessen(WERK).afgebakend(JA).build(),
            // "huurt [...] in": hired subcontractors make a well delimited contribution (7.2)
            deel("COLLEGE", "SPECIALISTEN").addAllDeelprocessen(WERK).afgebakend(JA).build()));
  }

  static Regienetwerk gemeenteY() {
    return Regienetwerk.of(
        List.of(
            RAAD,
            COLLEGE,
            organisatie(
                "UITVOERINGSORGANISATIE", "Nieuwe uitvoeringsorganisatie", Rol.UITVOERINGSREGIE)),
        List.of(
            // "Daar ligt ook de verantwoordelijkheid voor het inzetten van het I-deel en het
            // P-budget"; a director answers for the result (7.2)
            regie("RAAD", "UITVOERINGSORGANISATIE")
                .resultaatverantwoordelijk(JA)
                .bevoegd(JA)
                .zeggenschap(JA)
                .addBudgetten(Budgetstroom.INKOMENSDEEL, Budgetstroom.PBUDGET)
                .build()));
  }

  static Regienetwerk regioZ() {
    Partij regeling =
        new Partij(
            "GR",
            "Gemeenschappelijke regeling",
            Partijsoort.GEMEENSCHAPPELIJKE_REGELING,
            Set.of(Rol.UITVOERINGSREGIE));
    return Regienetwerk.of(
        List.of(RAAD, REGISSEREND_COLLEGE, regeling),
        List.of(
            // "zelf de regie over het inkomensdeel"
            regie("RAAD", "COLLEGE").addAllDeelprocessen(INKOMEN).build(),
            // "het volledige P-budget, en de zeggenschap over de inzet"; "De aanpak wordt bepaald
            // door de GR"; "de re-integratieopdracht realiseren binnen het beschikbare P-budget"
            regie("RAAD", "GR")
                // "Beschut werk past niet goed in deze aanpak"
                .addAllGroepen(EnumSet.complementOf(EnumSet.of(Beleidsdoelgroep.BESCHUT)))
                .addAllDeelprocessen(WERK)
                .resultaatverantwoordelijk(JA)
                .bevoegd(JA)
                .zeggenschap(JA)
                .addBudgetten(Budgetstroom.PBUDGET)
                .build()));
  }

  static Regienetwerk werkwijzeA() {
    return Regienetwerk.of(
        List.of(RAAD, REGISSEREND_COLLEGE, swBedrijf(Rol.ONDERAANNEMER), servicepunt()),
        List.of(
            regie("RAAD", "COLLEGE").build(),
            // "te ontwikkelen tot het niveau van 'matchbaar'"
            deel("COLLEGE", "SW_BEDRIJF").addDeelprocessen(ONDERSTEUNING).afgebakend(JA).build(),
            // "aangemeld bij het werkgeversservicepunt om te worden bemiddeld"
            deel("COLLEGE", "WSP").addDeelprocessen(WERKGEVERSDIENSTVERLENING).build()));
  }

  static Regienetwerk werkwijzeB() {
    return Regienetwerk.of(
        List.of(RAAD, REGISSEREND_COLLEGE, swBedrijf(Rol.UITVOERINGSREGIE), servicepunt()),
        List.of(
            regie("RAAD", "COLLEGE").build(),
            // "Zo lang de kandidaat geen werkplek heeft blijft de werkcoach [...] begeleiden";
            // "Alleen bij afwijkingen wordt hij erbij betrokken"
            regie("COLLEGE", "SW_BEDRIJF")
                .addDeelprocessen(ONDERSTEUNING, WERKGEVERSDIENSTVERLENING)
                .resultaatverantwoordelijk(JA)
                .bevoegd(JA)
                .build(),
            // "neemt de werkcoach contact op met accountmanagement van het WSP"
            deel("SW_BEDRIJF", "WSP").addDeelprocessen(WERKGEVERSDIENSTVERLENING).build()));
  }

  private static Partij swBedrijf(Rol rol) {
    return new Partij("SW_BEDRIJF", "SW-bedrijf", Partijsoort.SW_BEDRIJF, Set.of(rol));
  }

  private static Partij servicepunt() {
    return new Partij(
        "WSP", "Werkgeversservicepunt", Partijsoort.WERKGEVERSSERVICEPUNT, Set.of(Rol.OVERIG));
  }

  private static Partij organisatie(String code, String naam, Rol rol) {
    return new Partij(code, naam, Partijsoort.UITVOERINGSORGANISATIE, Set.of(rol));
  }

  private static Opdracht.Builder regie(String van, String aan) {
    return opdracht(van, aan).soort(Opdrachtsoort.UITVOERINGSREGIE);
  }

  private static Opdracht.Builder deel(String van, String aan) {
    return opdracht(van, aan).soort(Opdrachtsoort.DEELOPDRACHT);
  }

  /** One assignment from one party to another here, so that their codes name it. */
  private static Opdracht.Builder opdracht(String van, String aan) {
    return Opdracht.builder().code(van + "_" + aan).van(van).aan(aan);
  }
}
