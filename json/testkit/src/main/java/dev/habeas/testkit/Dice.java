package dev.habeas.testkit;

import java.util.List;
import java.util.function.Supplier;

/**
 * Numbers that look random and follow from a seed: SplitMix64 (Steele, Lea and Flood, <i>Fast
 * Splittable Pseudorandom Number Generators</i>, OOPSLA 2014), of integers alone, so that every
 * machine and every JDK draws the same.
 */
final class Dice {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  Dice(long seed) {
    state = mix(seed); // or the numbers of seeds that follow each other would be like each other
  }

  long next() {
    return mix(state += GOLDEN_GAMMA);
  }

  /** From 0 to one less than the bound. */
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** From the first number to the last, both included. */
  int between(int first, int last) {
    return first + below(last - first + 1);
  }

  /** So many times of a hundred. */
  boolean chance(int percent) {
    return below(100) < percent;
  }

  <T> T pick(List<T> some) {
    return some.get(below(some.size()));
  }

  @SafeVarargs
  final <T> T oneOf(T first, T... others) {
    int which = below(others.length + 1);
    return which == 0 ? first : others[which - 1];
  }

  /** Mostly one of those that are likely, and sometimes any. */
  @SafeVarargs
  final <T> T mostly(Supplier<List<T>> all, T... likely) {
    return chance(12) ? pick(all.get()) : likely[below(likely.length)];
  }

  private static long mix(long number) {
    long z = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
