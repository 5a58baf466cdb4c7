package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A sentence that was asked for or pronounced.
 *
 * <p>One sentence can answer several charges, and one charge can be answered by several sentences
 * in turn.
 */
@Value.Immutable
public sealed interface Sentence extends Part, WithSentence permits ImmutableSentence {
  /** The id of the {@link Person} sentenced. */
  String person();

  /** The ids of the {@linkplain Charge charges} that it answers. */
  List<String> charges();

  /** The id of the {@link CourtOrder} that imposes it. */
  Optional<String> order();

  /** Where the sentence stands. */
  SentenceState state();

  /** When it was pronounced or asked for. */
  Optional<EdtfDate> pronounced();

  /** Whether the person was absent; nothing given means that it is not known. */
  Optional<Boolean> inAbsentia();

  /** What it imposes. */
  List<SentencePart> parts();

  /** The first day of the sentence. */
  Optional<EdtfDate> from();

  /** Its last day as calculated, inclusive. */
  Optional<EdtfDate> until();

  /** Time in custody that is counted towards it. */
  List<Credit> credits();

  /** The ids of the {@linkplain Sentence sentences} that it replaces. */
  List<String> supersedes();

  /** Starts {@link Sentence} from nothing. */
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
    Shape.part(this);
    Shape.id("person", person());
    Shape.ids("charges", charges());
    Shape.id("order", order());
    Shape.ids("supersedes", supersedes());
  }

  /** Builds one {@link Sentence}; not thread-safe. */
  final class Builder extends ImmutableSentence.Builder {
    Builder() {}
  }
}
