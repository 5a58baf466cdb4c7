package dev.habeas.validation;

import static dev.habeas.validation.Chronology.individual;
import static dev.habeas.validation.Chronology.isBefore;
import static dev.habeas.validation.Chronology.isBeforeByDays;
import static dev.habeas.validation.Chronology.left;
import static dev.habeas.validation.Chronology.place;
import static dev.habeas.validation.Chronology.restingOn;
import static dev.habeas.validation.Chronology.taken;
import static dev.habeas.validation.Family.DATES;
import static dev.habeas.validation.Rule.rule;
import static dev.habeas.validation.Severity.ERROR;
import static dev.habeas.validation.Severity.INFO;
import static dev.habeas.validation.Severity.WARNING;

import dev.habeas.Charge;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionKind;
import dev.habeas.Person;
import dev.habeas.Place;
import dev.habeas.Plea;
import dev.habeas.PleaEntry;
import dev.habeas.Release;
import dev.habeas.schema.Schema;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Truth;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What happened before the birth of a person or after the death. */
final class LifeRules {
  /** Pleas that the person makes; that there is none, or no longer one, others can enter. */
  static final Set<Plea> PLEAS =
      Set.of(
          Plea.GUILTY,
          Plea.NOT_GUILTY,
          Plea.NO_CONTEST,
          Plea.PARTLY_GUILTY,
          Plea.GUILTY_TO_ALTERNATIVE);

  private static final int LEAST_AGE = 5;
  private static final int GREATEST_AGE = 110;

  static final Rule LIVING_ACT_AFTER_DEATH =
      rule(DATES, "living-act-after-death", ERROR)
          .because("who has died is not arrested, pleads to nothing and does not escape")
          .broken("an arrest on 3 March of a person who died on 1 March")
          .kept(
              "a trial, a family told, or a sighting reported, after the death; the arrest of a"
                  + " group of whom one had died")
          .advice(
              "go back to the source; if the death is only official, dispute it with a statement")
          .forEachOf(
              type -> type == Schema.DETENTION || type == Schema.CHARGE,
              (object, at, file) -> {
                if (object instanceof Detention detention) {
                  arrestAndEscape(detention, at, file);
                } else if (object instanceof Charge charge) {
                  pleas(charge, at, file);
                }
              });

  static final Rule BORN_AFTER_ARREST =
      rule(DATES, "born-after-arrest", WARNING)
          .because("who is arrested, or spoken of, has been born")
          .broken("an arrest in 2018 of a person born in 2020")
          .kept("an arrest on the day of the birth, as of a child born in custody")
          .advice("go back to the source; a year may be misread, or the arrest be another person's")
          .forEach(
              Person.class,
              (person, at, file) -> {
                EdtfDate birth = person.birthDate().orElse(null);
                if (birth == null || person.size().isPresent()) {
                  return;
                }
                EdtfDate asOf = file.file().asOf().orElse(null);
                if (asOf != null) {
                  at.breachIf(isBeforeByDays(asOf, birth), "/birthDate")
                      .with(file.file().id(), "/asOf")
                      .dated(asOf, birth);
                }
                for (Detention detention : file.naming(person.id(), Detention.class)) {
                  EdtfDate taken = taken(detention);
                  if (taken != null) {
                    at.breachIf(isBeforeByDays(taken, birth), "/birthDate")
                        .with(detention.id(), "/arrest/when")
                        .dated(taken, birth);
                  }
                }
              });

  static final Rule IMPLAUSIBLE_AGE =
      rule(DATES, "implausible-age", WARNING)
          .because("hardly anyone under 5 or over 110 is arrested for a crime")
          .broken("the arrest for a crime in 2019 of a person born in 2016")
          .kept("a child of three in immigration detention; a child of five arrested for a crime")
          .advice("go back to the source; the year of birth or the kind of detention may be wrong")
          .forEach(
              Detention.class,
              (detention, at, file) -> {
                EdtfDate taken = taken(detention);
                if (taken != null && detention.kind().equals(DetentionKind.CRIMINAL)) {
                  Person person = individual(detention.person(), file);
                  EdtfDate birth = person == null ? null : person.birthDate().orElse(null);
                  if (birth != null) {
                    at.breachIf(isImplausible(birth, taken), "/arrest/when")
                        .with(detention.person(), "/birthDate")
                        .dated(birth, taken);
                  }
                }
              });

  static final Rule RELEASE_AFTER_DEATH =
      rule(DATES, "release-after-death", INFO)
          .because("who has died leaves no detention, though papers may say so later")
          .broken("a release on 3 March of a person who died on 1 March")
          .kept("a release on the day of the death; one on paper only")
          .advice("see whether the release was on paper only; its standing can say so")
          .forEach(
              Release.class,
              (release, at, file) -> {
                Deaths.Death death = file.deaths().of(release.person());
                EdtfDate left = left(release);
                if (death != null && left != null) {
                  Truth late = isBeforeByDays(death.when(), left);
                  restingOn(release, report(at, late, "/when", left, death));
                }
              });

  static final Rule FIRST_OF_JANUARY =
      rule(DATES, "first-of-january", INFO)
          .because("where only the year of birth is known, many lists fill in 1 January")
          .broken("a birth date of 1980-01-01")
          .kept("the year alone, 1980; or 1980-01-01 with a day that is qualified")
          .advice("if the source knows the year alone, write the year alone; else leave it")
          .forEach(
              Person.class,
              (person, at, file) -> {
                EdtfDate birth = person.birthDate().orElse(null);
                if (birth != null && isFirstOfJanuary(birth)) {
                  at.breach("/birthDate");
                }
              });

  static final List<Rule> ALL =
      List.of(
          LIVING_ACT_AFTER_DEATH,
          BORN_AFTER_ARREST,
          IMPLAUSIBLE_AGE,
          RELEASE_AFTER_DEATH,
          FIRST_OF_JANUARY);

  private LifeRules() {}

  private static void arrestAndEscape(Detention detention, At at, Lookup file) {
    EdtfDate taken = taken(detention);
    DetentionEnd escape =
        detention.end().filter(end -> end.manner().equals(DetentionEndManner.ESCAPE)).orElse(null);
    if (taken == null && escape == null) {
      return;
    }
    Deaths.Death death = file.deaths().of(detention.person());
    if (death == null || death.id().equals(detention.id())) { // an end before the arrest is told
      return;
    }
    if (taken != null) {
      Truth late = isBefore(death.when(), Optional.empty(), taken, place(detention));
      report(at, late, "/arrest/when", taken, death);
    }
    EdtfDate escaped = escape == null ? null : escape.when().orElse(null);
    if (escape != null && escaped != null) {
      Optional<Place> destination = escape.destination();
      Truth late = isBefore(death.when(), Optional.empty(), escaped, destination);
      report(at, late, "/end/when", escaped, death);
    }
  }

  private static void pleas(Charge charge, At at, Lookup file) {
    List<PleaEntry> pleas = charge.pleas();
    Deaths.Death death = pleas.isEmpty() ? null : file.deaths().of(charge.person());
    for (int i = 0; death != null && i < pleas.size(); i++) {
      EdtfDate when = pleas.get(i).when().orElse(null);
      if (when != null
          && PLEAS.contains(pleas.get(i).kind())
          && !file.index().isRetracted(pleas.get(i))) {
        Truth late = death.when().isBefore(when);
        if (!late.isFalse()) {
          report(at, late, "/pleas/" + i + "/when", when, death);
        }
      }
    }
  }

  /** Reports a date as later than a death, if it is. */
  private static Breach report(
      At at, Truth later, String field, EdtfDate date, Deaths.Death death) {
    return at.breachIf(later, field)
        .with("/person")
        .with(death.id(), death.field())
        .dated(date, death.when());
  }

  private static Truth isImplausible(EdtfDate birth, EdtfDate taken) {
    LocalDate first = birth.earliest();
    LocalDate last = birth.latest();
    if (taken.latest().isBefore(later(first, LEAST_AGE))
        || !taken.earliest().isBefore(later(last, GREATEST_AGE + 1))) {
      return Truth.TRUE;
    }
    return taken.earliest().isBefore(later(last, LEAST_AGE))
            || !taken.latest().isBefore(later(first, GREATEST_AGE + 1))
        ? Truth.UNKNOWN
        : Truth.FALSE;
  }

  /** The day so many years later; the last of all days if there is no such day. */
  static LocalDate later(LocalDate day, int years) {
    return day.getYear() > LocalDate.MAX.getYear() - years ? LocalDate.MAX : day.plusYears(years);
  }

  /** The day so many years sooner; the first of all days if there is no such day. */
  static LocalDate sooner(LocalDate day, int years) {
    return day.getYear() < LocalDate.MIN.getYear() + years ? LocalDate.MIN : day.minusYears(years);
  }

  private static boolean isFirstOfJanuary(EdtfDate date) {
    return date.precision().filter(ChronoUnit.DAYS::equals).isPresent()
        && !date.isQualified()
        && !date.equals(Placeholders.DAY) // a rule of its own
        && date.earliest().equals(date.latest())
        && date.earliest().getDayOfYear() == 1;
  }
}
