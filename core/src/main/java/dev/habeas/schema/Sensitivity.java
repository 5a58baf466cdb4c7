package dev.habeas.schema;

/** Why a field may have to be kept from some readers. */
public enum Sensitivity {
  IDENTITY,
  HEALTH,
  MINOR,
  ETHNICITY_RELIGION_POLITICS,
  LOCATION,
  FAMILY,
  COUNSEL,
  WITNESS_OR_SOURCE,
  ALLEGED_ACT,
  SECURITY
}
