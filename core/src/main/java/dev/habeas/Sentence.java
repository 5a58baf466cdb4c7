package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A sentence that was asked for or pronounced: see its {@linkplain #state() state} before taking it
 * for one that stands.
 *
 * <p>One sentence can answer several charges, and one charge can be answered by several sentences
 * in turn. A sentence is no custody: where and when it is served is a {@link Detention}.
 */
@Value.Immutable
public sealed interface Sentence extends Part, WithSentence permits ImmutableSentence {
  /** The id of the {@link Person} sentenced. */
  String person();

  /** The ids of the {@linkplain Charge charges} that it answers. */
  List<String> charges();

  /** The id of the {@link CourtOrder} that imposes it. A sentence merely asked for has none. */
  Optional<String> order();

  /** Where the sentence stands. */
  SentenceState state();

  /** When it was pronounced or asked for. */
  Optional<EdtfDate> pronounced();

  /**
   * Whether the person was absent from the trial; nothing given means that it is not known. See
   * ICCPR art. 14(3)(d).
   */
  Optional<Boolean> inAbsentia();

  /** What it imposes, together and not instead of each other. */
  List<SentencePart> parts();

  /** The first day of the sentence as it is counted, which can be before it was pronounced. */
  Optional<EdtfDate> from();

  /** Its last day as calculated, inclusive; when the person was let go is a {@link Release}. */
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
