package dev.habeas.validation;

import static dev.habeas.validation.Chronology.isBefore;
import static dev.habeas.validation.Chronology.isBeforeByCalendars;
import static dev.habeas.validation.Chronology.left;
import static dev.habeas.validation.Chronology.place;
import static dev.habeas.validation.Chronology.restingOn;
import static dev.habeas.validation.Chronology.taken;
import static dev.habeas.validation.Family.DATES;
import static dev.habeas.validation.Rule.rule;
import static dev.habeas.validation.Severity.ERROR;
import static dev.habeas.validation.Severity.WARNING;

import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.Regime;
import dev.habeas.Release;
import dev.habeas.Stay;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Truth;
import java.util.List;
import java.util.Optional;

/** What cannot have happened in the order that the dates say. */
final class DateRules {
  private static final EdtfDate FIRST = EdtfDate.parse("1800");
  private static final EdtfDate LAST = EdtfDate.parse("2200");

  private static final Fields<EdtfDate> FROM = dates("from", "until");
  private static final Fields<EdtfDate> UNTIL = dates("until", "from");

  static final Rule REVERSED_PERIOD =
      rule(DATES, "reversed-period", ERROR)
          .because("a period ends on the day it begins or later: from and until are both inclusive")
          .broken("a stay from 2 March until 1 March")
          .kept(
              "a stay from 2 March until 2 March: both days are included; or in transit until the"
                  + " day before, over the date line")
          .advice("go back to the source; the two dates may be exchanged, or one misread")
          .forEachValue(
              UNTIL,
              (until, at, file) -> {
                EdtfDate from = at.value(FROM);
                Truth reversed = from == null ? Truth.FALSE : until.isBefore(from);
                if (from != null && !reversed.isFalse()) {
                  at.breachIf(
                          isInTransit(at) ? isBeforeByCalendars(until, from) : reversed, "/until")
                      .with("/from")
                      .dated(from, until);
                }
              });

  static final Rule RELEASE_BEFORE_DETENTION =
      rule(DATES, "release-before-detention", ERROR)
          .because("ICPPED art. 17(3)(b) and (h) record both moments; the second follows the first")
          .broken("a release on 1 March from a detention that began on 2 March")
          .kept(
              "a release on the day of the arrest; in another place also one by the calendar there,"
                  + " the day before it; one on paper only, whose papers can bear any date")
          .advice("go back to the source; if it is unsure of a date, qualify that date")
          .forEach(
              Release.class,
              (release, at, file) -> {
                Detention detention = file.find(release.detention(), Detention.class).orElse(null);
                EdtfDate left = left(release);
                EdtfDate taken = detention == null ? null : taken(detention);
                if (detention != null && left != null && taken != null) {
                  Truth early = isBefore(left, release.destination(), taken, place(detention));
                  if (!early.isFalse()) {
                    restingOn(release, at.breachIf(early, "/when").with("/detention"))
                        .with(detention.id(), "/arrest/when")
                        .dated(left, taken);
                  }
                }
              });

  static final Rule END_BEFORE_DETENTION =
      rule(DATES, "end-before-detention", ERROR)
          .because(
              "ICPPED art. 17(3)(b) and (h): the moments when liberty was taken and when it was"
                  + " given back are recorded; custody ends after it began")
          .broken("a death on 1 March in a detention that began on 2 March")
          .kept(
              "an escape in March from a detention that began on 2 March: it can have been later"
                  + " that month")
          .advice("go back to the source; if it is unsure of a date, qualify that date")
          .forEach(
              Detention.class,
              (detention, at, file) -> {
                EdtfDate ended = detention.end().flatMap(DetentionEnd::when).orElse(null);
                EdtfDate taken = taken(detention);
                if (ended != null && taken != null) {
                  at.breachIf(
                          isBefore(ended, Optional.empty(), taken, place(detention)), "/end/when")
                      .with("/arrest/when")
                      .dated(ended, taken);
                }
              });

  static final Rule IMPLAUSIBLE_DATE =
      rule(DATES, "implausible-date", WARNING)
          .because("records of people held are of the years 1800 to 2200; others are slips")
          .broken("an arrest in the year 0202")
          .kept("a stay until 2200; an arrest that was at some time until 1950")
          .advice("mend the year; a year of another calendar goes into asStated")
          .forEachValue(
              Fields.of(EdtfDate.class),
              (date, at, file) -> {
                if (date.isBefore(FIRST).isTrue() || LAST.isBefore(date).isTrue()) {
                  at.breach().dated(date);
                }
              });

  static final List<Rule> ALL =
      List.of(REVERSED_PERIOD, RELEASE_BEFORE_DETENTION, END_BEFORE_DETENTION, IMPLAUSIBLE_DATE);

  private DateRules() {}

  /** The dates of a name, of types that have a date of the other name too. */
  private static Fields<EdtfDate> dates(String name, String other) {
    return Fields.of(
        EdtfDate.class,
        (type, field) ->
            field.name().equals(name)
                && type.dates().stream().anyMatch(date -> date.name().equals(other)));
  }

  private static boolean isInTransit(At at) {
    return at.node().object() instanceof Stay stay
        && stay.regime().filter(Regime.IN_TRANSIT::equals).isPresent();
  }
}
