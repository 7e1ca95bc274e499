package nl.participatie.keuzes.uitvoering;

/** The reasons that a group or a provision can have. */
public enum Redensoort {
  /** A choice of the municipality decides: the subject is its option. */
  KEUZE(Redenaard.KEUZE),
  /** Care comes before work. */
  ZORG_EERST(Redenaard.BRON),
  /** There is a positive advice on sheltered work. */
  ADVIES_BESCHUT(Redenaard.BRON),
  /** The way of working decides: the subject is that way. */
  WERKVORM(Redenaard.BRON),
  /** The wage value is 80 percent or more. */
  LOONWAARDE_80_PLUS(Redenaard.BRON),
  /** The wage value is 50 to 79 percent; the band of the report is 50 to 70. */
  LOONWAARDE_50_79(Redenaard.BRON),
  /** The wage value is 30 to 49 percent; the band of the report is 30 to 50. */
  LOONWAARDE_30_49(Redenaard.BRON),
  /** The wage value is below 30 percent: read as care and welfare. */
  LOONWAARDE_ONDER_30(Redenaard.AANNAME),
  /** Work is expected within the term. */
  BINNEN_TERMIJN(Redenaard.BRON),
  /** Work is expected after the term. */
  BUITEN_TERMIJN(Redenaard.BRON),
  /** Choice 13 is open: the groups are read as those of the act. */
  INDELING_OPEN(Redenaard.AANNAME),
  /** Choice 11 is open: earning capacity is read as the yardstick. */
  BEOORDELING_OPEN(Redenaard.AANNAME),
  /**
   * Provisions follow the group of the act where the own group comes on top: the subject is the
   * group of the act.
   */
  GROEP_NAAR_WET(Redenaard.AANNAME),
  /**
   * Statutory claims follow the group of the act, where the own group is another one or not known:
   * the subject is the group of the act.
   */
  AANSPRAAK_NAAR_WET(Redenaard.WET),
  /** Everybody gets it. */
  ALTIJD(Redenaard.BRON),
  /** It is meant for other groups: the subject is the group of the candidate. */
  ANDERE_GROEP(Redenaard.AANNAME),
  /** It is meant for people without a benefit. */
  MET_UITKERING(Redenaard.BRON),
  /** It comes with another provision and has its status: the subject is that provision. */
  MET_ANDERE_VOORZIENING(Redenaard.BRON),
  /** The law sets the group for wage subsidy, and the candidate belongs to it. */
  WETTELIJKE_DOELGROEP(Redenaard.WET),
  /** Whoever has a right to sheltered work gets wage subsidy with it. */
  SUBSIDIE_BIJ_BESCHUT_WERK(Redenaard.WET),
  /**
   * Only a grouping of the municipality's own opens it, on top of what the act grants: the subject
   * is the option.
   */
  EIGEN_INDELING(Redenaard.AANNAME),
  /** A wide use of wage subsidy: not the subsidy of art. 10d. The subject is the option. */
  BUITEN_ARTIKEL_10D(Redenaard.KEUZE),
  /** Neither in the group of the law nor on benefit: read as closed. */
  ZONDER_UITKERING_EN_DOELGROEP(Redenaard.AANNAME),
  /** A positive advice gives a right to sheltered work since 2017-01-01. */
  RECHT_OP_BESCHUT_WERK(Redenaard.WET),
  /** Places come as the old scheme shrinks: read as a limit. */
  VOLUME_BEGRENST(Redenaard.AANNAME),
  /** Only with ordinary employers, from a wage value of 40 percent: read as the limit. */
  WERKGEVER_VANAF_40(Redenaard.AANNAME),
  /** Only with ordinary employers, and the wage value lies below 40 percent. */
  WERKGEVER_ONDER_40(Redenaard.AANNAME),
  /** The waiting period exists for people under 27 only. */
  ZOEKTERMIJN_ALLEEN_JONG(Redenaard.WET),
  /** Who leaves PRO or VSO is exempt; first seen in the text of 2025-01-01. */
  ZOEKTERMIJN_NIET_VOOR_SCHOOLVERLATER(Redenaard.WET),
  /** Support under 27, with or without a benefit, since 2026-01-01. */
  STEUN_ONDER_27(Redenaard.WET),
  /**
   * For school leavers choice 7 goes before choice 1, where the two disagree. The subject is the
   * option of choice 7.
   */
  SCHOOLVERLATER_EIGEN_KEUZE(Redenaard.AANNAME),
  /** The answer needs what is missing: the subjects are facts and choices. */
  ONTBREEKT(Redenaard.ONTBREEKT);

  private final Redenaard aard;

  Redensoort(Redenaard aard) {
    this.aard = aard;
  }

  /**
   * What the reason rests on.
   *
   * @return the kind of ground
   */
  public Redenaard aard() {
    return aard;
  }
}
