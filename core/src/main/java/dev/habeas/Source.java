package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where facts of the file come from: an article, a judgment, an interview.
 *
 * <p>What it says stands in the parts that {@linkplain Citation cite} it. A source can repeat
 * another, so two are not always two voices.
 */
@Value.Immutable
public sealed interface Source extends Part, WithSource permits ImmutableSource {
  /** What kind of source it is. */
  Optional<SourceKind> kind();

  /** Who published it, or holds it if nobody did. */
  Optional<String> publisher();

  /** Its title, in its own language. */
  Optional<String> title();

  /** Its address, as it was when read. */
  Optional<String> url();

  /** When it was published, which is not when what it tells of happened. */
  Optional<EdtfDate> published();

  /** When the recorder read it. */
  Optional<EdtfDate> retrieved();

  /** The address of an archived copy. */
  Optional<String> archivedUrl();

  /** The SHA-256 hash of the bytes that were read, in hexadecimal. */
  Optional<String> sha256();

  /** Its language, as a tag of BCP 47. */
  Optional<String> language();

  /** How far the recorder relies on it: the source as such, not what it says here. */
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
