package dev.habeas;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who takes part in a proceeding.
 *
 * <p>Who is accused in it is told by the charges; a co-defendant of whom no charge is recorded can
 * stand here.
 */
@Value.Immutable
public sealed interface Participant extends Detail, WithParticipant permits ImmutableParticipant {
  /** The part taken. */
  ParticipantRole role();

  /** The id of the {@link Person}, when one of the file. */
  Optional<String> person();

  /** The name, when not a person of the file. */
  Optional<String> name();

  /** The name under which the participant appears, when the real one is kept back or besides it. */
  Optional<String> pseudonym();

  /** Starts {@link Participant} from nothing. */
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
    Shape.id("person", person());
    Shape.text("name", name());
    Shape.text("pseudonym", pseudonym());
  }

  /** Builds one {@link Participant}; not thread-safe. */
  final class Builder extends ImmutableParticipant.Builder {
    Builder() {}
  }
}
