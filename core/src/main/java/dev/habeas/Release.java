package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person leaving a detention by the act of those who hold them: ICPPED art. 17(3)(h).
 *
 * <p>An order to release that was not carried out is no release: it is a {@link CourtOrder}, with
 * what became of it as {@linkplain CourtOrder#compliance() compliance}. Where papers say that the
 * person was let go, who was held on, the {@linkplain #standing() standing} is on paper.
 *
 * <p>A release says nothing about guilt: a conviction can stand, and charges can go on. Nor does it
 * say that the person is free: they may be handed to another state or arrested at the door, which
 * is another {@link Detention}. An escape or a death is a {@link DetentionEnd} without a release.
 */
@Value.Immutable
public sealed interface Release extends Part, WithRelease permits ImmutableRelease {
  /** The id of the {@link Person} released. */
  String person();

  /** The id of the {@link Detention} that is left. */
  String detention();

  /**
   * The date, and the time where known: ICPPED art. 17(3)(h). The date of the order is told by the
   * order.
   */
  Optional<EdtfDate> when();

  /**
   * Whether it let the person go. Nothing given means that the record tells of it as of any
   * release; one on paper only ends no custody.
   */
  Optional<ReleaseStanding> standing();

  /** The grounds of the release; several can hold at once. */
  List<ReleaseReason> reasons();

  /** The id of the {@link CourtOrder} that it follows from. An order by itself releases nobody. */
  Optional<String> order();

  /** On what terms the person was let go. None recorded does not mean none. */
  List<Measure> conditions();

  /** Who released the person. */
  Optional<Authority> by();

  /** Where the person went or was taken: ICPPED art. 17(3)(h). */
  Optional<Place> destination();

  /**
   * The id of the {@link Event} it belongs to: an exchange of prisoners is one event that its
   * releases share.
   */
  Optional<String> event();

  /** Starts {@link Release} from nothing. */
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
    Shape.id("detention", detention());
    Shape.id("order", order());
    Shape.id("event", event());
  }

  /** Builds one {@link Release}; not thread-safe. */
  final class Builder extends ImmutableRelease.Builder {
    Builder() {}
  }
}
