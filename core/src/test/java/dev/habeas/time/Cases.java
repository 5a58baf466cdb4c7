package dev.habeas.time;

import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Runs random cases, each from its own seed, so that the one that fails can be run again alone. */
final class Cases {
  private static final long SEED = Long.getLong("habeas.seed", 20190907L);
  private static final int COUNT = Integer.getInteger("habeas.cases", 20_000);

  private Cases() {}

  static void run(Consumer<SplittableRandom> check) {
    run(COUNT, check);
  }

  /** Runs a part of the usual number, for cases that cost more. */
  static void runOneIn(int part, Consumer<SplittableRandom> check) {
    run(Math.max(1, COUNT / part), check);
  }

  private static void run(int count, Consumer<SplittableRandom> check) {
    for (int i = 0; i < count; i++) {
      long seed = SEED + i;
      try {
        check.accept(new SplittableRandom(seed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("fails with -Dhabeas.seed=" + seed + " -Dhabeas.cases=1", e);
      }
    }
  }
}
