package dev.habeas.time;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What holds of every text, whoever makes it up: {@link HostileTextTest} or Jazzer, which finds
 * this class by its name and method.
 */
public final class DateFuzzer {
  private DateFuzzer() {}

  /** Takes two texts, one a line. */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    int cut = text.indexOf('\n');
    String first = cut < 0 ? text : text.substring(0, cut);
    String second = text.substring(cut + 1);
    assertReadOrRefused(first);
    assertReadOrRefused(second);
    Optional<EdtfDate> date = EdtfDate.tryParse(first);
    if (date.isPresent()) {
      EdtfDate.tryParse(second).ifPresent(other -> assertAnswers(date.get(), other));
      Term.tryParse(second).ifPresent(term -> term.addTo(date.get()));
    }
  }

  /** As a date and as a term: a value, or the one documented exception. */
  static void assertReadOrRefused(String text) {
    assertReadOrRefused(text, EdtfDate::parse, EdtfDate::tryParse, EdtfDate::problem);
    assertReadOrRefused(text, Term::parse, Term::tryParse, Term::problem);
    char[] buffer = ("#" + text + "#").toCharArray();
    check(
        Objects.equals(
            EdtfDate.tryParse(buffer, 1, text.length()), EdtfDate.tryParse(text).orElse(null)),
        "a date is the same from a buffer");
    check(
        Objects.equals(Term.tryParse(buffer, 1, text.length()), Term.tryParse(text).orElse(null)),
        "a term is the same from a buffer");
  }

  private static <T> void assertReadOrRefused(
      String text,
      Function<String, T> parse,
      Function<String, Optional<T>> tryParse,
      Function<String, Optional<DateTextException>> problem) {
    try {
      T value = parse.apply(text);
      T again = parse.apply(value.toString());
      check(again.equals(value), "parse reads what toString writes");
      check(again.toString().equals(value.toString()), "what is canonical stays so");
      check(tryParse.apply(text).equals(Optional.of(value)), "tryParse reads what parse reads");
      check(problem.apply(text).isEmpty(), "what can be read has no problem");
    } catch (DateTextException refused) {
      String said = refused.code() + " at index " + refused.index();
      check(said.equals(refused.getMessage()), "the message says code and index");
      check(refused.getCause() == null, "nothing is a cause");
      check(refused.index() >= 0 && refused.index() <= text.length(), "the index is in the text");
      check(tryParse.apply(text).isEmpty(), "tryParse refuses what parse refuses");
      check(
          problem.apply(text).map(Throwable::getMessage).equals(Optional.of(said)),
          "the problem is what parse throws");
    }
  }

  /** Every question has an answer, and the same from both sides. */
  static void assertAnswers(EdtfDate a, EdtfDate b) {
    check(a.range().contains(a.earliest()), "a date can mean its first day");
    check(a.isBefore(b) == b.isAfter(a), "after is before from the other side");
    check(a.isSame(b) == b.isSame(a), "same is same from both sides");
    check(!a.isSame(b).and(a.isBefore(b)).isTrue(), "what is the same is not before");
    check(a.overlaps(b) == b.overlaps(a), "overlapping is so from both sides");
    check(a.isWithin(b) != null, "within has an answer");
    int order = Integer.signum(EdtfDate.sortOrder().compare(a, b));
    check((order == 0) == a.equals(b), "the order is consistent with equals");
    check(
        order == -Integer.signum(EdtfDate.sortOrder().compare(b, a)), "the order is antisymmetric");
    check(!a.wording(Locale.ENGLISH).isBlank(), "a date can be said");
  }

  /** AssertJ would be most of the work of a million inputs. */
  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("not so: " + what);
    }
  }
}
