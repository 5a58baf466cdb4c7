package dev.habeas;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A proceeding before courts or other authorities of one jurisdiction.
 *
 * <p>The frame of charges, orders and statuses that refer to it. What each person is charged with,
 * and what became of it, stands in these.
 */
@Value.Immutable
public sealed interface Proceeding extends Part, WithProceeding permits ImmutableProceeding {
  /** The kind of the proceeding. */
  Optional<ProceedingKind> kind();

  /** The jurisdiction: a code of ISO 3166-1 alpha-2, or a name where there is none. */
  Optional<String> jurisdiction();

  /**
   * The court or authority before which it is pending or was last; earlier ones are told by its
   * stages.
   */
  Optional<Authority> court();

  /** The numbers under which it runs, of every authority that gave one. */
  List<String> caseNumbers();

  /** The provisions that it is conducted or decided under. */
  List<Provision> provisions();

  /** Its steps, those planned among them. */
  List<Stage> stages();

  /** Who takes part in it. */
  List<Participant> participants();

  /** Starts {@link Proceeding} from nothing. */
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
    Shape.text("jurisdiction", jurisdiction());
    Shape.texts("caseNumbers", caseNumbers());
  }

  /** Builds one {@link Proceeding}; not thread-safe. */
  final class Builder extends ImmutableProceeding.Builder {
    Builder() {}
  }
}
