package dev.habeas;

/**
 * Why a field may have to be kept from some readers.
 *
 * <p>Each field has its reasons by declaration, never by its value: were the birth date withheld of
 * minors alone, that it is withheld would tell who is one. {@code core/MODEL.md} lists them.
 */
public enum Sensitivity {
  /** Tells who somebody is, alone or with other fields. */
  IDENTITY,
  /** Tells of somebody's body or mind, or of care for them. */
  HEALTH,
  /** Tells that somebody was a minor: ages and the date of birth, of everybody. */
  MINOR,
  /** Tells what somebody is by birth, believes or stands for. */
  ETHNICITY_RELIGION_POLITICS,
  /** Tells where somebody was, is or will be, the authority of a place included. */
  LOCATION,
  /** Tells who somebody's relatives are, and others near to them. */
  FAMILY,
  /** Tells of access to counsel and who counsel is. */
  COUNSEL,
  /** Tells who said or published something, or may have to say it in court. */
  WITNESS_OR_SOURCE,
  /** Tells what somebody is said to have done, and by what law. */
  ALLEGED_ACT,
  /** Names those who arrest, hold and judge. */
  SECURITY
}
