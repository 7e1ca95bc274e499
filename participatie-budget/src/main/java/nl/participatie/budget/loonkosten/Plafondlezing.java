package nl.participatie.budget.loonkosten;

/** What the cap of art. 10d lid 4 is on: the law can be read two ways. */
public enum Plafondlezing {
  /** The subsidy is capped, the compensation for employer's charges comes on top. */
  OVER_SUBSIDIE,
  /** Subsidy and compensation together are capped. */
  OVER_BEIDE
}
