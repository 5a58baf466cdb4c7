package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that happened, to one person or to many, and has no type of its own.
 *
 * <p>What tells of a detention beginning, moving or ending stands in the {@link Detention}; an
 * event beside it can hold more. What the Hague Regulations (1907) art. 14 have recorded of
 * prisoners of war, such as exchanges, escapes, admissions to hospital and deaths, is found in one
 * or the other.
 */
@Value.Immutable
public sealed interface Event extends Part, WithEvent permits ImmutableEvent {
  /** What happened. */
  EventKind kind();

  /**
   * The ids of the {@linkplain Person persons} it happened to; of a notification, those it was
   * about. There may have been others.
   */
  List<String> persons();

  /** When it happened. */
  Optional<EdtfDate> when();

  /** Where it happened. */
  Optional<Place> place();

  /** Who did it, or is said to have. */
  Optional<Authority> by();

  /** The states and other parties to it, as those of an exchange. */
  List<Authority> parties();

  /**
   * Numbers that sources state, such as how many were exchanged; they need not agree with the
   * persons listed.
   */
  List<Item> quantities();

  /** How long it lasted, as a source states it. */
  Optional<StatedDuration> stated();

  /** Starts {@link Event} from nothing. */
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
    Shape.ids("persons", persons());
  }

  /** Builds one {@link Event}; not thread-safe. */
  final class Builder extends ImmutableEvent.Builder {
    Builder() {}
  }
}
