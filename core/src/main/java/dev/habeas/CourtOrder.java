package dev.habeas;

import dev.habeas.time.EdtfDate;
import dev.habeas.time.Term;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An order of a court or of another authority: a judge, a prosecutor, a minister, a head of state.
 *
 * <p>An order can be issued and never carried out, carried out before it is in force, and set aside
 * after it was carried out. What became of it is its {@linkplain #history() history}; whether it
 * was obeyed is its {@linkplain #compliance() compliance}. No order recorded for a detention does
 * not mean that there was none.
 */
@Value.Immutable
public sealed interface CourtOrder extends Part, WithCourtOrder permits ImmutableCourtOrder {
  /** What the order is. */
  OrderKind kind();

  /** Who issued it: for an order to detain, ICPPED art. 17(3)(c). */
  Optional<Authority> issuer();

  /** When it was issued, which is neither when it came into force nor when it was carried out. */
  Optional<EdtfDate> issued();

  /** The ids of the {@linkplain Person persons} it concerns. */
  List<String> persons();

  /** The ids of the {@linkplain Detention detentions} it orders, prolongs, reviews or ends. */
  List<String> detentions();

  /** The ids of the {@linkplain Charge charges} it decides. */
  List<String> charges();

  /** The id of the {@link Proceeding} in which it was made. */
  Optional<String> proceeding();

  /** Who has to carry it out, such as a prison or a state. */
  List<Authority> addressees();

  /** What it requires. */
  List<Measure> measures();

  /** The provisions that it says it rests on. Whether they allow it is another question. */
  List<Provision> legalBasis();

  /** The first day on which it applies. */
  Optional<EdtfDate> from();

  /**
   * The last day on which it applies by its own words, inclusive. It does not tell when anybody was
   * let go.
   */
  Optional<EdtfDate> until();

  /**
   * How long it applies, in the units as pronounced; from when is as the law of the place counts.
   */
  Optional<Term> term();

  /** How long it applies, as a source states it, such as at most six months. */
  Optional<StatedDuration> stated();

  /** What became of it, step by step, in the order of time. */
  List<OrderEntry> history();

  /** What it does to other orders. */
  List<OrderLink> links();

  /** Whether it was obeyed, step by step. */
  List<ComplianceEntry> compliance();

  /** Starts {@link CourtOrder} from nothing. */
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
    Shape.ids("persons", persons());
    Shape.ids("detentions", detentions());
    Shape.ids("charges", charges());
    Shape.id("proceeding", proceeding());
  }

  /** Builds one {@link CourtOrder}; not thread-safe. */
  final class Builder extends ImmutableCourtOrder.Builder {
    Builder() {}
  }
}
