package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One continuous period in which a person is held on one title.
 *
 * <p>A move to another place is another {@linkplain #stays() stay} of the same detention; a second
 * title at the same time is another detention, {@linkplain #links() linked} to this one. Who
 * ordered it, on what grounds, is a {@link CourtOrder} that names it (ICPPED art. 17(3)(c)).
 *
 * <p>No end recorded never means that the person is still held: {@link #stillHeldAsOf()} says up to
 * when that is known. Nothing here says that a detention is lawful or not.
 */
@Value.Immutable
public sealed interface Detention extends Part, WithDetention permits ImmutableDetention {
  /** The id of the {@link Person} held, or of the unnamed group. */
  String person();

  /** The title under which the person is held, as given or as known; no judgement on it. */
  DetentionKind kind();

  /**
   * How the person was taken, as far as known: ICPPED art. 17(3)(b), Body of Principles 12(1). Its
   * date is when the detention begins.
   */
  Optional<Arrest> arrest();

  /**
   * The authority that supervises the deprivation of liberty: ICPPED art. 17(3)(d). Who runs a
   * place is told by each stay.
   */
  Optional<Authority> supervisedBy();

  /**
   * The reasons as those who hold the person state them, in their words: ICCPR art. 9(2), Nelson
   * Mandela Rule 7(b). They need not be the true ones. What the person is charged with is a {@link
   * Charge}, and the provisions that an order names are the order's.
   */
  List<String> statedReasons();

  /**
   * The provisions that are given as its basis. Whether they apply or allow it is another question.
   */
  List<Provision> legalBasis();

  /**
   * Where the person is held, place by place: ICPPED art. 17(3)(e), Nelson Mandela Rule 7(c). Gaps
   * between stays are gaps in what is known.
   */
  List<Stay> stays();

  /**
   * The first appearance before a judge or another authority in this detention: ICCPR art. 9(3),
   * Body of Principles 12(1)(b). The {@linkplain StageKind#FIRST_APPEARANCE stage} of that name
   * belongs to the proceeding.
   */
  Optional<FirstAppearance> firstAppearance();

  /**
   * What authorities said, and when, of holding the person: see ICPPED art. 2. None recorded is
   * neither an acknowledgement nor a denial.
   */
  List<AcknowledgementEntry> acknowledgements();

  /**
   * Who sought access to the person and what came of it: ICPPED art. 17(2)(d). None recorded does
   * not mean that nobody was let in.
   */
  List<Access> access();

  /** How the detention ended, as far as known. None recorded does not mean that it goes on. */
  Optional<DetentionEnd> end();

  /**
   * A day on which the person is known to be held, the last that is known. It says nothing of the
   * day after.
   */
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
