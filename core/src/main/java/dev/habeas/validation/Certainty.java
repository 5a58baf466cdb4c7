package dev.habeas.validation;

/** Whether an issue holds under every reading of the record. */
public enum Certainty {
  /** It holds whatever the uncertain dates mean and whichever source is right. */
  CERTAIN,
  /**
   * It rests on a qualified date, or on something that a statement denies or disputes; its severity
   * is then INFO.
   */
  POSSIBLE
}
