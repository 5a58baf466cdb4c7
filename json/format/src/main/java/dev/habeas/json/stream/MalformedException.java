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
  private final @Nullable String limit;
  private final transient @Nullable Location location;

  /**
   * A source that cannot go on.
   *
   * @param code the issue to report: {@code malformed-json}, {@code limit-exceeded} or {@code
   *     not-utf-8}
   * @param location where; null if it is in no text
   */
  public MalformedException(String code, @Nullable Location location) {
    this(code, null, location);
  }

  /**
   * A source that cannot go on.
   *
   * @param limit the limit that is exceeded, if that is the issue
   */
  public MalformedException(String code, @Nullable String limit, @Nullable Location location) {
    super(code, null, false, false);
    this.code = code;
    this.limit = limit;
    this.location = location;
  }

  String code() {
    return code;
  }

  @Nullable String limit() {
    return limit;
  }

  @Nullable Location location() {
    return location;
  }
}
