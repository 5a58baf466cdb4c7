package dev.habeas.cli;

/** Something that a command needs cannot be read or written. */
final class UnusableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableException(String name, String reason) {
    super(name + ": " + reason);
  }
}
