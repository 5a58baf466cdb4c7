package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A name of a person, an authority or a place, in one language and script. */
@Value.Immutable
public sealed interface Name extends Detail, WithName permits ImmutableName {
  /** The whole name as it is written, which is all that most sources give. */
  String full();

  /** The given name or names, where it is known which they are. */
  Optional<String> given();

  /** The family name, where it is known which it is; some names have none. */
  Optional<String> family();

  /** The patronymic. */
  Optional<String> patronymic();

  /** What kind of name it is. None given does not mean that it is the legal one. */
  Optional<NameKind> kind();

  /**
   * Its language, with the script where that is not evident, as a tag of BCP 47 such as {@code uk}
   * or {@code crh-Cyrl}.
   */
  Optional<String> language();

  /** The first day on which it was borne. */
  Optional<EdtfDate> from();

  /** The last day on which it was borne, inclusive. */
  Optional<EdtfDate> until();

  /**
   * The name that this one transliterates or translates; without it, a spelling is as original as
   * any.
   */
  Optional<NameOrigin> derivedFrom();

  /** A name of which nothing more is known. */
  static Name of(String full) {
    return builder().full(full).build();
  }

  /** Starts {@link Name} from nothing. */
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
    Shape.text("full", full());
    Shape.text("given", given());
    Shape.text("family", family());
    Shape.text("patronymic", patronymic());
    Shape.text("language", language());
  }

  /** Builds one {@link Name}; not thread-safe. */
  final class Builder extends ImmutableName.Builder {
    Builder() {}
  }
}
