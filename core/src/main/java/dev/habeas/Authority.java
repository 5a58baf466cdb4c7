package dev.habeas;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A court, a police force, an armed group: a body or person that acts or speaks in a case.
 *
 * <p>It stands wherever it is named, each time in full; an id, which no two can share, serves
 * statements about it. Nothing is required, not even that anybody recognises it. To name a body an
 * authority is not to say that it acts by right.
 */
@Value.Immutable
public sealed interface Authority extends Detail, WithAuthority permits ImmutableAuthority {
  /** The name, in the words of the source and as of then. */
  Optional<String> name();

  /** The name in other languages, scripts and times. */
  List<Name> names();

  /** What kind of body it is. */
  Optional<AuthorityKind> kind();

  /**
   * The jurisdiction that it acts for: a code of ISO 3166-1 alpha-2, or a name where there is none.
   * It need not be where it acts.
   */
  Optional<String> jurisdiction();

  /** Its standing over the place where it acts, as a source or the recorder has it. */
  Optional<Recognition> recognition();

  /** An authority of which one name is known. */
  static Authority named(String name) {
    return builder().name(name).build();
  }

  /** Starts {@link Authority} from nothing. */
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
    Shape.text("name", name());
    Shape.text("jurisdiction", jurisdiction());
  }

  /** Builds one {@link Authority}; not thread-safe. */
  final class Builder extends ImmutableAuthority.Builder {
    Builder() {}
  }
}
