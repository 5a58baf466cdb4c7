package dev.habeas;

import java.util.List;

/** How a statement ranks among others about the same field, in the eyes of the recorder. */
public final class StatementStatus extends Code {
  private static final Vocabulary<StatementStatus> VOCABULARY =
      new Vocabulary<>(StatementStatus::new);

  /** The best there is; the field itself should hold the same. */
  public static final StatementStatus PREFERRED = VOCABULARY.known("preferred");

  public static final StatementStatus NORMAL = VOCABULARY.known("normal");

  /**
   * Contested; by whom is for other statements to say. Of a part as a whole, or of a field with no
   * value or with the one that the field holds, it makes what rests on that only possible; of a
   * rival value it says that the rival is contested.
   */
  public static final StatementStatus DISPUTED = VOCABULARY.known("disputed");

  /** No longer held to be true; kept, because retraction is not deletion. */
  public static final StatementStatus DEPRECATED = VOCABULARY.known("deprecated");

  public static final StatementStatus UNKNOWN = VOCABULARY.known("unknown");

  private StatementStatus(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static StatementStatus of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<StatementStatus> values() {
    return VOCABULARY.values();
  }
}
