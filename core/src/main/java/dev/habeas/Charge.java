package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An accusation that a person committed an offence.
 *
 * <p>It says what is alleged, never that it was done. One charge is against one person, even where
 * one paper charges several. A charge whose content is secret has no offence. Its outcome is the
 * last step of its {@linkplain #history() history}; where none is recorded, it need not be pending.
 */
@Value.Immutable
public sealed interface Charge extends Part, WithCharge permits ImmutableCharge {
  /** The id of the {@link Person} accused. */
  String person();

  /** The id of the {@link Proceeding} in which it is brought. */
  Optional<String> proceeding();

  /** The number of charges, when the entry stands for several alike. */
  Optional<Quantity> count();

  /** The act alleged, in words, or the name of the offence. */
  Optional<String> offence();

  /** The provisions said to be broken, or under which the charge is brought. */
  List<Provision> provisions();

  /** When the act is said to have been committed. */
  Optional<EdtfDate> committed();

  /** Where the act is said to have been committed. */
  Optional<Place> place();

  /**
   * When the charge was brought in the form that the law requires; for other dates there is the
   * {@linkplain #history() history}.
   */
  Optional<EdtfDate> filed();

  /** Things that the charge speaks of, with their number or amount. */
  List<Item> items();

  /** What became of the charge, step by step, in the order of time. */
  List<ChargeEntry> history();

  /** What the person answered, each time. */
  List<PleaEntry> pleas();

  /** The id of the {@link Charge} that this one replaces. */
  Optional<String> supersedes();

  /** Starts {@link Charge} from nothing. */
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
    Shape.id("proceeding", proceeding());
    Shape.text("offence", offence());
    Shape.id("supersedes", supersedes());
  }

  /** Builds one {@link Charge}; not thread-safe. */
  final class Builder extends ImmutableCharge.Builder {
    Builder() {}
  }
}
