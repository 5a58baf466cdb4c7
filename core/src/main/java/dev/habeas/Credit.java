package dev.habeas;

import dev.habeas.time.Term;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Time in custody that is counted towards a sentence. */
@Value.Immutable
public sealed interface Credit extends Detail, WithCredit permits ImmutableCredit {
  /** The kind of custody. */
  DetentionKind kind();

  /** How many days of the sentence one day of this custody counts for: 1.5 makes two days three. */
  Optional<BigDecimal> ratio();

  /** The time that is counted towards the sentence, the ratio applied. */
  Optional<Term> term();

  /** Starts {@link Credit} from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Refuses what no document can hold; {@code build()} and every {@code with} method call it.
   *
   * @hidden
   */
  @Value.Check
  default void check() {
    Shape.detail(this);
    Shape.number("ratio", ratio());
  }

  /**
   * Equality, with numbers equal by value.
   *
   * @hidden
   */
  default boolean sameAs(Credit other) {
    return Numbers.same(ratio(), other.ratio())
        && kind().equals(other.kind())
        && term().equals(other.term())
        && id().equals(other.id())
        && description().equals(other.description())
        && citations().equals(other.citations())
        && unknownFields().equals(other.unknownFields());
  }

  /**
   * A hash that goes with that equality.
   *
   * @hidden
   */
  default int hash() {
    return 31 * kind().hashCode() + term().hashCode();
  }

  /** Builds one {@link Credit}; not thread-safe. */
  final class Builder extends ImmutableCredit.Builder {
    Builder() {}
  }
}
