package dev.habeas.validation;

import static dev.habeas.validation.LifeRules.later;
import static dev.habeas.validation.LifeRules.sooner;

import dev.habeas.Age;
import dev.habeas.Person;
import dev.habeas.Quantity;
import dev.habeas.QuantityComparator;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a person was under eighteen on a day, by the birth date or by ages on other days. */
final class Minority {
  private static final int OF_AGE = 18;

  /** Ages of which more is no age, and so nothing that a birth can be counted back from. */
  private static final BigDecimal GREATEST = BigDecimal.valueOf(150);

  /** The first and the last day on which a person can have been born; null if there is no such. */
  private record Birth(@Nullable LocalDate first, @Nullable LocalDate last) {
    Truth isUnderAge(EdtfDate day) {
      if (first != null && day.latest().isBefore(later(first, OF_AGE))) {
        return Truth.TRUE;
      }
      return last != null && !day.earliest().isBefore(later(last, OF_AGE))
          ? Truth.FALSE
          : Truth.UNKNOWN;
    }
  }

  private Minority() {}

  /** Reports, of a detention, that the person was a child at the arrest. */
  static void ask(Person person, EdtfDate taken, At at, Lookup file) {
    EdtfDate birth = person.birthDate().orElse(null);
    if (birth != null) {
      at.breachIf(new Birth(birth.earliest(), birth.latest()).isUnderAge(taken), "/arrest/when")
          .with(person.id(), "/birthDate")
          .dated(birth, taken);
      return;
    }
    byAges(person, taken, at, file);
  }

  /** Takes that age which leaves the least doubt, unless another one makes the person of age. */
  private static void byAges(Person person, EdtfDate taken, At at, Lookup file) {
    List<Age> ages = person.ages();
    int found = -1;
    Truth underAge = Truth.FALSE;
    for (int i = 0; i < ages.size(); i++) {
      Birth birth = file.index().isRetracted(ages.get(i)) ? null : birth(ages.get(i));
      Truth one = birth == null ? Truth.FALSE : birth.isUnderAge(taken);
      if (birth != null && one.isFalse()) {
        return;
      } else if (one.isTrue() || (birth != null && found < 0)) {
        found = i;
        underAge = one;
      }
    }
    if (found >= 0) {
      Age age = ages.get(found);
      Breach breach =
          at.breachIf(underAge, "/arrest/when")
              .with(person.id(), "/ages/" + found + "/age/value")
              .with(person.id(), "/ages/" + found + "/when")
              .dated(age.when().orElseThrow(), taken);
      if (age.age().comparator().filter(QuantityComparator.ABOUT::equals).isPresent()) {
        breach.softened();
      }
    }
  }

  /** When somebody was born who had an age on a day; null if it is not told in full years. */
  private static @Nullable Birth birth(Age age) {
    EdtfDate when = age.when().orElse(null);
    Quantity quantity = age.age();
    Optional<QuantityComparator> comparator = quantity.comparator();
    BigDecimal most = quantity.upper().orElse(quantity.value());
    if (when == null
        || quantity.unit().isPresent()
        || !isAge(quantity.value())
        || !isAge(most)
        || comparator.filter(it -> !it.isKnown()).isPresent()) {
      return null;
    }
    LocalDate first = null;
    LocalDate last = null;
    if (comparator.filter(Minority::isOpenAbove).isEmpty()) {
      boolean below = comparator.filter(QuantityComparator.LESS_THAN::equals).isPresent();
      int years = most.intValue() + (below ? 0 : 1); // who is 15 will be 16 before a year is over
      first = sooner(when.earliest(), years).plusDays(1);
    }
    if (comparator.filter(Minority::isOpenBelow).isEmpty()) {
      last = sooner(when.latest(), quantity.value().intValue());
    }
    return new Birth(first, last);
  }

  private static boolean isAge(BigDecimal number) {
    return number.signum() >= 0
        && number.compareTo(GREATEST) <= 0
        && number.stripTrailingZeros().scale() <= 0;
  }

  private static boolean isOpenAbove(QuantityComparator comparator) {
    return comparator.equals(QuantityComparator.MORE_THAN)
        || comparator.equals(QuantityComparator.AT_LEAST);
  }

  private static boolean isOpenBelow(QuantityComparator comparator) {
    return comparator.equals(QuantityComparator.LESS_THAN)
        || comparator.equals(QuantityComparator.AT_MOST);
  }
}
