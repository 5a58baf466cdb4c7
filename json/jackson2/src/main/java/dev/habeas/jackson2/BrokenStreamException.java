package dev.habeas.jackson2;

import java.io.IOException;

/**
 * Carries an exception of the user's stream through code that declares none; never seen outside.
 */
final class BrokenStreamException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final IOException cause;

  BrokenStreamException(IOException cause) {
    super(null, null, false, false);
    this.cause = cause;
  }

  IOException cause() {
    return cause;
  }
}
