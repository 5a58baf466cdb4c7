package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One continuous period in which a person is held.
 *
 * <p>No end recorded never means that the person is still held: {@link #stillHeldAsOf()} says up to
 * when that is known.
 */
@Value.Immutable
public sealed interface Detention extends Part, WithDetention permits ImmutableDetention {
  /** The id of the {@link Person} held. */
  String person();

  /** The kind of the deprivation of liberty. */
  DetentionKind kind();

  /** How the person was taken, as far as known: ICPPED art. 17(3)(b). */
  Optional<Arrest> arrest();

  /** The authority that supervises the deprivation of liberty: ICPPED art. 17(3)(d). */
  Optional<Authority> supervisedBy();

  /** The reasons as those who hold the person state them. */
  List<String> statedReasons();

  /** The provisions that are given as its basis. */
  List<Provision> legalBasis();

  /** Where the person is held, place by place: ICPPED art. 17(3)(e). */
  List<Stay> stays();

  /**
   * The first appearance before a judge or another authority in this detention. The stage of that
   * name belongs to the proceeding.
   */
  Optional<FirstAppearance> firstAppearance();

  /** What authorities said, and when, of holding the person. */
  List<AcknowledgementEntry> acknowledgements();

  /** Who sought access to the person and what came of it. */
  List<Access> access();

  /** How the detention ended, as far as known. */
  Optional<DetentionEnd> end();

  /** The last day on which the person is known to be held. */
  Optional<EdtfDate> stillHeldAsOf();

  /** Lengths of the detention that sources state; kept beside the dates and never corrected. */
  List<StatedDuration> stated();

  /** How this detention relates to others. */
  List<DetentionLink> links();

  /** Starts {@link Detention} from nothing. */
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
    Shape.texts("statedReasons", statedReasons());
  }

  /** Builds one {@link Detention}; not thread-safe. */
  final class Builder extends ImmutableDetention.Builder {
    Builder() {}
  }
}
