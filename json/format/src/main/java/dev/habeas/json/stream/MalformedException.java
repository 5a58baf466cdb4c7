package dev.habeas.json.stream;

import dev.habeas.validation.Location;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by a source that cannot go on. It never leaves the readers, has no cause and holds no
 * text: the exceptions of parsers quote the document.
 */
public final class MalformedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient @Nullable Location location;

  /**
   * A source that cannot go on.
   *
   * @param code the issue to report: {@code malformed-json}, {@code limit-exceeded} or {@code
   *     not-utf-8}
   * @param location where; null if it is in no text
   */
  public MalformedException(String code, @Nullable Location location) {
    super(code, null, false, false);
    this.code = code;
    this.location = location;
  }

  String code() {
    return code;
  }

  @Nullable Location location() {
    return location;
  }
}
