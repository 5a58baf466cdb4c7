package dev.habeas.testkit;

/** What kind of case it is: of each there is a {@link Sample} and any number that is generated. */
public enum CaseShape {
  /** Arrested, let go on bail or another restraint, and tried at liberty. */
  BAIL,
  /** Held without a charge, by an order that is renewed. */
  ADMINISTRATIVE_DETENTION,
  /** Taken away, and whoever is asked denies it or does not say where. */
  ENFORCED_DISAPPEARANCE,
  /** Several persons in one trial, with an outcome for each. */
  CO_DEFENDANTS,
  /** Acquitted, or let go, and held again on another title. */
  ACQUITTAL_AND_REARREST,
  /** Handed over for others in an exchange between two sides. */
  EXCHANGE,
  /** Died, or was executed, in custody. */
  DEATH_IN_CUSTODY,
  /** Held to be removed from a country. */
  IMMIGRATION,
  /** Under eighteen when arrested. */
  MINOR,
  /** Names, charges or rulings are withheld by order. */
  SEALED_IDENTITY,
  /** Held at home, or let out of prison for that. */
  HOUSE_ARREST,
  /** Sources that contradict each other, and none is right beyond doubt. */
  CONFLICTING_SOURCES
}
