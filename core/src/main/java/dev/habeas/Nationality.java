package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A nationality of a person. */
@Value.Immutable
public sealed interface Nationality extends Detail, WithNationality permits ImmutableNationality {
  /**
   * The country: an ISO 3166-1 alpha-2 code, a former code such as {@code SUHH}, or a name where
   * there is none.
   */
  String country();

  /** The first day of the nationality. */
  Optional<EdtfDate> from();

  /** Its last day, inclusive. */
  Optional<EdtfDate> until();

  /** A nationality of which nothing more is known. */
  static Nationality of(String country) {
    return builder().country(country).build();
  }

  /** Starts {@link Nationality} from nothing. */
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
    Shape.text("country", country());
  }

  /** Builds one {@link Nationality}; not thread-safe. */
  final class Builder extends ImmutableNationality.Builder {
    Builder() {}
  }
}
