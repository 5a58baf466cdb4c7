package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A step of a proceeding. */
@Value.Immutable
public sealed interface Stage extends Detail, WithStage permits ImmutableStage {
  /** What the step is. */
  StageKind kind();

  /** The number of steps, when the entry stands for several of one kind. */
  Optional<Quantity> count();

  /** When it was, or is planned to be. */
  Optional<EdtfDate> when();

  /** The court or authority that took the step, or before which it was. */
  Optional<Authority> by();

  /** Where. */
  Optional<Place> place();

  /**
   * Whether it took place. Nothing given means that it is not known, also for a day that has
   * passed.
   */
  Optional<StageStanding> standing();

  /** The ids of the {@linkplain Person persons} it concerns, when not all of the proceeding. */
  List<String> persons();

  /** A step of which nothing more is known. */
  static Stage of(StageKind kind) {
    return builder().kind(kind).build();
  }

  /** Starts {@link Stage} from nothing. */
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
    Shape.ids("persons", persons());
  }

  /** Builds one {@link Stage}; not thread-safe. */
  final class Builder extends ImmutableStage.Builder {
    Builder() {}
  }
}
