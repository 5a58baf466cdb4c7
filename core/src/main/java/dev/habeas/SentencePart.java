package dev.habeas;

import dev.habeas.time.EdtfDate;
import dev.habeas.time.Term;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that a sentence imposes. */
@Value.Immutable
public sealed interface SentencePart extends Detail, WithSentencePart
    permits ImmutableSentencePart {
  /** What it is. */
  SentencePartKind kind();

  /** How long, in the units as pronounced. */
  Optional<Term> term();

  /** How much, such as of a fine; for money the unit is a code of ISO 4217. */
  Optional<Quantity> amount();

  /** The part of the term that is suspended; the term is the whole. */
  Optional<Term> suspended();

  /** On what condition it is suspended or imposed, in words. */
  Optional<String> condition();

  /** The part of the term that has been served, as a source states it. */
  Optional<Term> served();

  /** The first day as it is counted. */
  Optional<EdtfDate> from();

  /** The last day as calculated, inclusive. */
  Optional<EdtfDate> until();

  /** Something imposed for a length of time. */
  static SentencePart of(SentencePartKind kind, Term term) {
    return builder().kind(kind).term(term).build();
  }

  /** Starts {@link SentencePart} from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Refuses text that no document can hold; {@code build()} and every {@code with} method call it.
   *
   * @hidden
   */
  @Value.Check
  default void check() {
    Shape.detail(this);
    Shape.text("condition", condition());
  }

  /** Builds one {@link SentencePart}; not thread-safe. */
  final class Builder extends ImmutableSentencePart.Builder {
    Builder() {}
  }
}
