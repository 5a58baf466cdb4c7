package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Where facts of the file come from. */
@Value.Immutable
public sealed interface Source extends Part, WithSource permits ImmutableSource {
  /** What kind of source it is. */
  Optional<SourceKind> kind();

  /** Who published it. */
  Optional<String> publisher();

  /** Its title. */
  Optional<String> title();

  /** Its address. */
  Optional<String> url();

  /** When it was published. */
  Optional<EdtfDate> published();

  /** When it was read. */
  Optional<EdtfDate> retrieved();

  /** The address of an archived copy. */
  Optional<String> archivedUrl();

  /** The SHA-256 hash of what was read, in hexadecimal. */
  Optional<String> sha256();

  /** Its language, as a BCP 47 tag. */
  Optional<String> language();

  /** How far it can be relied on. */
  Optional<Reliability> reliability();

  /** Starts {@link Source} from nothing. */
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
    Shape.text("publisher", publisher());
    Shape.text("title", title());
    Shape.text("url", url());
    Shape.text("archivedUrl", archivedUrl());
    Shape.text("sha256", sha256());
    Shape.text("language", language());
  }

  /** Builds one {@link Source}; not thread-safe. */
  final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
