package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A nationality of a person, as a source states it.
 *
 * <p>Several can hold at once, and one state can deny what another affirms.
 */
@Value.Immutable
public sealed interface Nationality extends Detail, WithNationality permits ImmutableNationality {
  /**
   * The country: a code of ISO 3166-1 alpha-2, a former code of ISO 3166-3 such as {@code SUHH}, or
   * a name where there is none.
   */
  String country();

  /** The first day of the nationality. */
  Optional<EdtfDate> from();

  /** Its last day, inclusive. None given does not mean that it lasts. */
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
