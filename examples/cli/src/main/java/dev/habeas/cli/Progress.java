package dev.habeas.cli;

/** How far records are read, told now and then to whoever looks on. */
final class Progress {
  private static final long EVERY = 200_000_000; // nanoseconds

  private final Terminal terminal;
  private final Words words;
  private long next = System.nanoTime() + EVERY;

  Progress(Terminal terminal, Words words) {
    this.terminal = terminal;
    this.words = words;
  }

  /**
   * Tells it, if it is time to.
   *
   * @param records how many are read
   * @param what what else is counted
   */
  void tell(String name, Input input, long records, String what, long number) {
    if (terminal.isWatched() && System.nanoTime() - next > 0) {
      int percent = input.percent();
      terminal.progress(
          Terminal.inert(name)
              + "  "
              + words.count("record", records)
              + ", "
              + words.count(what, number)
              + (percent < 0 ? "" : "  " + percent + " %"));
      next = System.nanoTime() + EVERY;
    }
  }
}
