package dev.habeas.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.Arrest;
import dev.habeas.CaseFile;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionKind;
import dev.habeas.DetentionLink;
import dev.habeas.DetentionLinkKind;
import dev.habeas.Release;
import dev.habeas.ReleaseStanding;
import dev.habeas.StatedDuration;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import dev.habeas.Stay;
import dev.habeas.time.DayCount;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CustodyTest {
  @Test
  void a_span_lasts_from_the_arrest_to_the_release_that_the_end_names() {
    Custody custody =
        custody(
            file()
                .addDetention(detention("d1", "2018-12-12").end(released("r1")).build())
                .addRelease(release("r1", "d1", "2019?-09-07")));
    Span span = only(custody);
    assertThat(span.detention()).isEqualTo("d1");
    assertThat(span.kind()).isEqualTo(DetentionKind.CRIMINAL);
    assertThat(span.from()).contains(date("2018-12-12"));
    assertThat(span.until()).contains(date("2019?-09-07"));
    assertThat(span.isOpen()).isFalse();
    assertThat(span.daysElapsed()).isEqualTo(DayCount.of(269));
    assertThat(span.daysTouched()).isEqualTo(DayCount.of(270));
  }

  @Test
  void a_month_is_any_of_its_days() {
    Span span = only(custody(file().addDetention(died("d1", "2018-12", "2019-01-10"))));
    assertThat(span.daysElapsed()).isEqualTo(DayCount.of(10, 40));
    assertThat(span.daysTouched()).isEqualTo(DayCount.of(11, 41));
  }

  @Test
  void within_one_month_one_day_is_certain() {
    Span span = only(custody(file().addDetention(died("d1", "2018-12", "2018-12"))));
    assertThat(span.daysElapsed()).isEqualTo(DayCount.of(0, 30));
    assertThat(span.daysTouched()).isEqualTo(DayCount.of(1, 31));
  }

  @Test
  void stays_tell_that_a_span_began_and_not_when() {
    Detention detention =
        detention("d1")
            .addStay(Stay.builder().from(date("2020-03-01")).build())
            .addStay(Stay.builder().from(date("2020-02-01")).until(date("2020-02-29")).build())
            .end(end(DetentionEndManner.DEATH).withWhen(date("2020-03-11")))
            .build();
    Span span = only(custody(file().addDetention(detention)));
    assertThat(span.from()).isEmpty();
    assertThat(span.daysElapsed()).isEqualTo(DayCount.atLeast(39));
    assertThat(span.daysTouched()).isEqualTo(DayCount.atLeast(40));
  }

  @Test
  void an_arrest_without_a_date_may_be_before_the_first_stay() {
    Detention detention =
        died("d1", "2020-05-01", "2020-05-11")
            .withArrest(Arrest.builder().build())
            .withStays(Stay.builder().from(date("2020-05-01")).build());
    Span span = only(custody(file().addDetention(detention)));
    assertThat(span.from()).isEmpty();
    assertThat(span.daysElapsed()).isEqualTo(DayCount.atLeast(10));
  }

  @Test
  void of_a_stay_whose_start_is_not_known_the_end_is_a_day_in_custody() {
    Detention detention =
        died("d1", "2020-05-01", "2020-05-11")
            .withArrest(Arrest.builder().build())
            .withStays(Stay.builder().until(date("2020-05-04")).build());
    assertThat(only(custody(file().addDetention(detention))).daysTouched())
        .isEqualTo(DayCount.atLeast(8));
  }

  @Test
  void between_the_stays_of_an_open_span_the_person_was_held() {
    Detention detention =
        detention("d1")
            .addStay(Stay.builder().from(date("2020-05-01")).build())
            .addStay(Stay.builder().until(date("2020-05-11")).build())
            .build();
    assertThat(only(custody(file().addDetention(detention))).daysElapsed())
        .isEqualTo(DayCount.atLeast(10));
  }

  @Test
  void a_stay_after_the_end_leaves_nothing_known() {
    Detention detention =
        died("d1", "2020-05-01", "2020-05-11")
            .withArrest(Arrest.builder().build())
            .withStays(Stay.builder().from(date("2020-05-01")).until(date("2020-05-20")).build());
    assertThat(only(custody(file().addDetention(detention))).daysTouched())
        .isEqualTo(DayCount.atLeast(1));
  }

  @Test
  void with_a_stay_before_the_arrest_the_days_since_the_arrest_are_the_least() {
    Detention detention =
        died("d1", "2020-05-01", "2020-05-11")
            .withStays(Stay.builder().from(date("2020-04-01")).build());
    assertThat(only(custody(file().addDetention(detention))).daysElapsed())
        .isEqualTo(DayCount.atLeast(10));
  }

  @Test
  void with_a_stay_after_the_end_the_days_until_the_end_are_the_least() {
    Detention detention =
        died("d1", "2020-05-01", "2020-05-11")
            .withStays(Stay.builder().until(date("2020-05-20")).build());
    assertThat(only(custody(file().addDetention(detention))).daysTouched())
        .isEqualTo(DayCount.atLeast(11));
  }

  @Test
  void still_held_after_the_end_no_number_is_exact() {
    Detention detention =
        died("d1", "2020-05-01", "2020-05-11").withStillHeldAsOf(date("2020-05-20"));
    Span span = only(custody(file().addDetention(detention)));
    assertThat(span.until()).contains(date("2020-05-11"));
    assertThat(span.heldUpTo()).isEmpty();
    assertThat(span.daysElapsed()).isEqualTo(DayCount.atLeast(10));
  }

  @Test
  void a_stay_narrows_an_arrest_of_which_only_the_month_is_known() {
    Detention detention =
        died("d1", "2020-05", "2020-05-31")
            .withStays(Stay.builder().from(date("2020-05-11")).build());
    assertThat(only(custody(file().addDetention(detention))).daysElapsed())
        .isEqualTo(DayCount.of(20, 30));
  }

  @Test
  void a_stay_tells_that_an_open_span_went_on() {
    Detention detention =
        detention("d1", "2020-05-01")
            .addStay(Stay.builder().until(date("2020-05-11")).build())
            .build();
    assertThat(only(custody(file().addDetention(detention))).daysElapsed())
        .isEqualTo(DayCount.atLeast(10));
  }

  @Test
  void a_disappearance_from_custody_is_no_end_of_it() {
    Detention detention =
        detention("d1", "2020-05-01")
            .end(end(DetentionEndManner.DISAPPEARANCE).withWhen(date("2020-05-11")))
            .build();
    Span span = only(custody(file().addDetention(detention)));
    assertThat(span.until()).isEmpty();
    assertThat(span.heldUpTo()).contains(date("2020-05-11"));
    assertThat(span.isOpen()).isFalse();
    assertThat(span.daysElapsed()).isEqualTo(DayCount.atLeast(10));
    assertThat(span.daysTouched()).isEqualTo(DayCount.atLeast(11));
  }

  @Test
  void a_release_from_another_detention_is_not_the_end_even_if_the_end_names_it() {
    CaseFile.Builder file =
        file()
            .addDetention(detention("d1", "2020-05-01").end(released("r1")).build())
            .addRelease(release("r1", "d2", "2020-05-11"));
    assertThat(only(custody(file)).until()).isEmpty();
  }

  @Test
  void a_release_of_another_person_is_not_the_end() {
    Release ofAnother = release("r1", "d1", "2020-05-11").withPerson("p2");
    assertThat(
            only(custody(
                    file()
                        .addDetention(detention("d1", "2020-05-01").build())
                        .addRelease(ofAnother)))
                .until())
        .isEmpty();
    assertThat(
            only(custody(
                    file()
                        .addDetention(detention("d1", "2020-05-01").end(released("r1")).build())
                        .addRelease(ofAnother)))
                .until())
        .isEmpty();
  }

  @Test
  void a_count_says_whether_it_rests_on_an_uncertain_date() {
    assertThat(qualified(died("d1", "2020-05-01", "2020-05-11"))).isFalse();
    assertThat(qualified(died("d1", "2020-05-01~", "2020-05-11"))).isTrue();
    assertThat(qualified(died("d1", "2020-05-01", "2020?-05-11"))).isTrue();
    assertThat(
            qualified(
                detention("d1", "2020-05-01")
                    .addStay(Stay.builder().until(date("2020-05-11?")).build())
                    .build()))
        .isTrue();
  }

  private static boolean qualified(Detention detention) {
    Custody custody = custody(file().addDetention(detention));
    assertThat(only(custody).isQualified()).isEqualTo(custody.isQualified());
    return custody.isQualified();
  }

  @Test
  void a_death_ends_a_span() {
    Span span = only(custody(file().addDetention(died("d1", "2020-03-01", "2020-03-04"))));
    assertThat(span.until()).contains(date("2020-03-04"));
    assertThat(span.daysTouched()).isEqualTo(DayCount.of(4));
  }

  @Test
  void a_release_ordered_before_the_death_is_not_the_end() {
    Detention detention = detention("d1", "2020-03-01").end(end(DetentionEndManner.DEATH)).build();
    Span span =
        only(custody(file().addDetention(detention).addRelease(release("r1", "d1", "2020-03-04"))));
    assertThat(span.until()).isEmpty();
    assertThat(span.isOpen()).isFalse();
  }

  @Test
  void an_unknown_start_leaves_the_most_open() {
    Detention detention =
        detention("d1").end(end(DetentionEndManner.ESCAPE).withWhen(date("2020-03-04"))).build();
    Span span = only(custody(file().addDetention(detention)));
    assertThat(span.from()).isEmpty();
    assertThat(span.daysElapsed()).isEqualTo(DayCount.atLeast(0));
    assertThat(span.daysTouched()).isEqualTo(DayCount.atLeast(1));
  }

  @Test
  void no_end_does_not_mean_still_held() {
    Span span = only(custody(file().addDetention(detention("d1", "2020-03-01").build())));
    assertThat(span.isOpen()).isTrue();
    assertThat(span.heldUpTo()).isEmpty();
    assertThat(span.daysElapsed()).isEqualTo(DayCount.atLeast(0));
    assertThat(span.daysTouched()).isEqualTo(DayCount.atLeast(1));
  }

  @Test
  void held_up_to_a_day_is_certain_that_far() {
    Detention detention = detention("d1", "2020-03-01").stillHeldAsOf(date("2020-03-11")).build();
    Span span = only(custody(file().addDetention(detention)));
    assertThat(span.isOpen()).isTrue();
    assertThat(span.heldUpTo()).contains(date("2020-03-11"));
    assertThat(span.daysElapsed()).isEqualTo(DayCount.atLeast(10));
    assertThat(span.daysTouched()).isEqualTo(DayCount.atLeast(11));
  }

  @Test
  void a_release_that_no_end_names_is_the_end_if_it_is_the_only_one() {
    Span span =
        only(
            custody(
                file()
                    .addDetention(detention("d1", "2020-03-01").build())
                    .addRelease(release("r1", "d1", "2020-03-04"))));
    assertThat(span.until()).contains(date("2020-03-04"));
    assertThat(span.isOpen()).isFalse();
  }

  @Test
  void a_release_before_a_stay_was_on_paper() {
    Detention detention =
        detention("d1", "2020-03-01")
            .addStay(Stay.builder().until(date("2020-03-11")).build())
            .build();
    Span span =
        only(custody(file().addDetention(detention).addRelease(release("r1", "d1", "2020-03-04"))));
    assertThat(span.until()).isEmpty();
    assertThat(span.daysElapsed()).isEqualTo(DayCount.atLeast(10));
  }

  @Test
  void a_release_on_paper_ends_nothing_and_leaves_the_other_as_the_only_one() {
    Release onPaper = release("r1", "d1", "2020-03-04").withStanding(ReleaseStanding.ON_PAPER);
    CaseFile.Builder file =
        file().addDetention(detention("d1", "2020-03-01").build()).addRelease(onPaper);
    assertThat(only(custody(file)).until()).isEmpty();
    file.addRelease(release("r2", "d1", "2020-04-01"));
    assertThat(only(custody(file)).until()).contains(date("2020-04-01"));
  }

  @Test
  void a_release_before_the_person_was_still_held_was_on_paper() {
    Detention detention = detention("d1", "2020-03-01").stillHeldAsOf(date("2020-03-11")).build();
    Span span =
        only(custody(file().addDetention(detention).addRelease(release("r1", "d1", "2020-03-04"))));
    assertThat(span.until()).isEmpty();
    assertThat(span.heldUpTo()).contains(date("2020-03-11"));
  }

  @Test
  void of_two_releases_the_end_is_the_one_that_it_names() {
    CaseFile.Builder file =
        file()
            .addDetention(detention("d1", "2020-03-01").end(released("r2")).build())
            .addRelease(release("r1", "d1", "2020-03-04"))
            .addRelease(release("r2", "d1", "2020-04-01"));
    assertThat(only(custody(file)).until()).contains(date("2020-04-01"));
  }

  @Test
  void of_two_releases_that_no_end_names_neither_is_the_end() {
    CaseFile.Builder file =
        file()
            .addDetention(detention("d1", "2020-03-01").build())
            .addRelease(release("r1", "d1", "2020-03-04"))
            .addRelease(release("r2", "d1", "2020-04-01"));
    assertThat(only(custody(file)).until()).isEmpty();
  }

  @Test
  void the_release_of_some_of_a_group_is_not_the_end_for_the_group() {
    CaseFile.Builder file =
        file()
            .addDetention(detention("d1", "2020-03-01").build())
            .addRelease(release("r1", "d1", "2020-03-04").withPerson("p2"));
    assertThat(only(custody(file)).until()).isEmpty();
    file.addRelease(release("r2", "d1", "2020-04-01"));
    assertThat(only(custody(file)).until()).contains(date("2020-04-01"));
  }

  @Test
  void an_arrest_of_a_prisoner_adds_no_days() {
    Custody custody =
        custody(
            file()
                .addDetention(died("d2", "2020-03-05", "2020-03-11"))
                .addDetention(died("d1", "2020-03-01", "2020-03-11")));
    assertThat(custody.spans()).extracting(Span::detention).containsExactly("d1", "d2");
    assertThat(custody.daysElapsed()).isEqualTo(DayCount.of(10));
    assertThat(custody.daysTouched()).isEqualTo(DayCount.of(11));
  }

  @Test
  void an_arrest_in_custody_ends_at_the_latest_with_the_detention_it_is_part_of() {
    Custody custody =
        custody(
            file()
                .addDetention(detention("d2", "2020-03-05").addLink(partOf("d1")).build())
                .addDetention(died("d1", "2020-03-01", "2020-03-11")));
    assertThat(custody.spans().get(1).daysTouched()).isEqualTo(DayCount.of(1, 7));
    assertThat(custody.spans().get(1).isOpen()).isTrue();
    assertThat(custody.daysElapsed()).isEqualTo(DayCount.of(10));
    assertThat(custody.daysTouched()).isEqualTo(DayCount.of(11));
  }

  @Test
  void what_is_part_of_a_detention_begins_with_it_at_the_earliest() {
    Detention inner =
        detention("d2")
            .addStay(Stay.builder().until(date("2020-03-04")).build())
            .addLink(partOf("d1"))
            .build();
    Custody custody =
        custody(file().addDetention(inner).addDetention(died("d1", "2020-03-01", "2020-03-11")));
    assertThat(custody.spans().get(1).daysTouched()).isEqualTo(DayCount.of(1, 11));
  }

  @Test
  void dates_of_its_own_are_not_changed_by_what_a_detention_is_part_of() {
    Detention inner = died("d2", "2020-03-05", "2020-03-20").withLinks(partOf("d1"));
    Custody custody =
        custody(file().addDetention(inner).addDetention(died("d1", "2020-03-01", "2020-03-11")));
    assertThat(custody.spans().get(1).daysTouched()).isEqualTo(DayCount.of(16));
    assertThat(custody.daysTouched()).isEqualTo(DayCount.of(20));
  }

  @Test
  void an_arrest_after_the_detention_it_is_part_of_is_not_bounded_by_it() {
    Detention inner = detention("d2", "2020-04-05").addLink(partOf("d1")).build();
    Custody custody =
        custody(file().addDetention(inner).addDetention(died("d1", "2020-03-01", "2020-03-11")));
    assertThat(custody.daysTouched()).isEqualTo(DayCount.atLeast(12));
  }

  @Test
  void an_arrest_before_the_detention_it_is_part_of_is_not_bounded_by_it() {
    Detention inner = detention("d2", "2020-02-05").addLink(partOf("d1")).build();
    Custody custody =
        custody(file().addDetention(inner).addDetention(died("d1", "2020-03-01", "2020-03-11")));
    assertThat(custody.spans().get(0).daysTouched()).isEqualTo(DayCount.atLeast(1));
    assertThat(custody.daysTouched()).isEqualTo(DayCount.atLeast(12));
  }

  @Test
  void an_end_after_the_detention_it_is_part_of_is_not_bounded_by_it() {
    Detention inner =
        detention("d2")
            .end(end(DetentionEndManner.DEATH).withWhen(date("2020-04-05")))
            .addLink(partOf("d1"))
            .build();
    Custody custody =
        custody(file().addDetention(inner).addDetention(died("d1", "2020-03-01", "2020-03-11")));
    assertThat(custody.spans().get(1).daysTouched()).isEqualTo(DayCount.atLeast(1));
  }

  @Test
  void detentions_that_are_part_of_each_other_bound_each_other_as_their_dates_do() {
    Custody custody =
        custody(
            file()
                .addDetention(detention("d1", "2020-03-01").addLink(partOf("d2")).build())
                .addDetention(died("d2", "2020-03-01", "2020-03-11").withLinks(partOf("d1"))));
    assertThat(custody.daysTouched()).isEqualTo(DayCount.of(11));
  }

  @Test
  void a_link_that_is_retracted_or_of_another_kind_bounds_nothing() {
    Detention inner =
        detention("d2", "2020-03-05")
            .addLink(partOf("d1").withId("link"))
            .addLink(partOf("d1").withKind(DetentionLinkKind.PARALLEL_TO))
            .build();
    Custody custody =
        custody(
            file()
                .addDetention(inner)
                .addDetention(died("d1", "2020-03-01", "2020-03-11"))
                .addStatement(retracted("link")));
    assertThat(custody.daysTouched()).isEqualTo(DayCount.atLeast(11));
  }

  private static DetentionLink partOf(String detention) {
    return DetentionLink.builder().kind(DetentionLinkKind.PART_OF).detention(detention).build();
  }

  @Test
  void custody_on_the_day_of_the_acquittal_goes_on() {
    Custody custody =
        custody(
            file()
                .addDetention(died("d1", "2020-03-01", "2020-03-05"))
                .addDetention(died("d2", "2020-03-05", "2020-03-11")));
    assertThat(custody.daysElapsed()).isEqualTo(DayCount.of(10));
    assertThat(custody.daysTouched()).isEqualTo(DayCount.of(11));
  }

  @Test
  void a_detention_that_continues_another_begins_when_that_one_ends() {
    DetentionLink link =
        DetentionLink.builder().kind(DetentionLinkKind.CONTINUES).detention("d1").build();
    Detention next =
        detention("d2")
            .addLink(link.withId("l1"))
            .end(end(DetentionEndManner.DEATH).withWhen(date("2020-03-11")))
            .build();
    CaseFile.Builder first = file().addDetention(heldOn("d1", "2020-03-01", "2020-03-05"));
    Custody custody = custody(first.addDetention(next));
    assertThat(custody.spans().get(1).from()).contains(date("2020-03-05"));
    assertThat(custody.daysElapsed()).isEqualTo(DayCount.of(10));
    assertThat(custody.daysTouched()).isEqualTo(DayCount.of(11));
    assertThat(custody(first.addStatement(retracted("l1"))).spans().get(1).from()).isEmpty();
  }

  @Test
  void a_link_tells_no_start_if_it_is_of_another_kind_or_the_arrest_has_a_date() {
    DetentionLink parallel =
        DetentionLink.builder().kind(DetentionLinkKind.PARALLEL_TO).detention("d1").build();
    Detention first = heldOn("d1", "2020-03-01", "2020-03-05");
    Detention second = detention("d2").addLink(parallel).build();
    DetentionLink continues = parallel.withKind(DetentionLinkKind.CONTINUES);
    Detention arrested = died("d3", "2020-03-04", "2020-03-07").withLinks(continues);
    Detention unknown = detention("d4").addLink(continues.withDetention("d2")).build();
    Detention itself =
        detention("d5")
            .addLink(continues.withDetention("d5"))
            .end(end(DetentionEndManner.DEATH).withWhen(date("2020-03-11")))
            .build();
    assertThat(
            custody(file().addAllDetentions(List.of(first, second, arrested, unknown, itself)))
                .spans()
                .stream()
                .map(span -> span.from().map(EdtfDate::toString).orElse("")))
        .containsExactly("2020-03-01", "2020-03-04", "", "", "");
  }

  @Test
  void no_start_is_taken_from_the_end_of_the_detention_of_somebody_else() {
    Detention others = heldOn("d1", "2020-03-01", "2020-03-05").withPerson("p2");
    Detention next = detention("d2").addLink(continues("d1")).build();
    assertThat(only(custody(file().addDetention(others).addDetention(next))).from()).isEmpty();
  }

  @Test
  void no_start_is_taken_from_an_escape_or_a_death() {
    for (DetentionEndManner manner :
        List.of(
            DetentionEndManner.ESCAPE, DetentionEndManner.DEATH, DetentionEndManner.EXECUTION)) {
      Detention gone =
          detention("d1", "2020-03-01").end(end(manner).withWhen(date("2020-03-05"))).build();
      Detention next = detention("d2").addLink(continues("d1")).build();
      Custody custody = custody(file().addDetention(gone).addDetention(next));
      assertThat(custody.spans().get(1).from()).isEmpty();
    }
  }

  @Test
  void no_start_is_taken_from_detentions_that_do_not_end_alike() {
    Detention next = detention("d3").addLink(continues("d1")).addLink(continues("d2")).build();
    Detention first = heldOn("d1", "2020-03-01", "2020-03-05");
    Detention later = heldOn("d2", "2020-03-01", "2020-03-09");
    Detention open = detention("d2", "2020-03-01").build();
    assertThat(startOfLast(first, later, next)).isEmpty();
    assertThat(startOfLast(first, open, next)).isEmpty();
    assertThat(startOfLast(first, first.withId("d2"), next)).contains(date("2020-03-05"));
  }

  private static Optional<EdtfDate> startOfLast(Detention... detentions) {
    Custody custody = custody(file().addAllDetentions(List.of(detentions)));
    return custody.spans().get(detentions.length - 1).from();
  }

  private static DetentionLink continues(String detention) {
    return DetentionLink.builder().kind(DetentionLinkKind.CONTINUES).detention(detention).build();
  }

  @Test
  void a_night_between_two_detentions_is_not_counted() {
    Custody custody =
        custody(
            file()
                .addDetention(died("d1", "2020-03-01", "2020-03-05"))
                .addDetention(died("d2", "2020-03-06", "2020-03-11")));
    assertThat(custody.daysElapsed()).isEqualTo(DayCount.of(9));
    assertThat(custody.daysTouched()).isEqualTo(DayCount.of(11));
  }

  @Test
  void two_uncertain_days_in_different_months_are_two() {
    Custody custody =
        custody(
            file()
                .addDetention(died("d1", "2020-03", "2020-03"))
                .addDetention(died("d2", "2020-05", "2020-05")));
    assertThat(custody.daysTouched()).isEqualTo(DayCount.of(2, 62));
  }

  @Test
  void a_reversed_record_counts_as_unknown() {
    Span span = only(custody(file().addDetention(died("d1", "2020-03-11", "2020-03-01"))));
    assertThat(span.from()).contains(date("2020-03-11"));
    assertThat(span.until()).contains(date("2020-03-01"));
    assertThat(span.daysElapsed()).isEqualTo(DayCount.atLeast(0));
    assertThat(span.daysTouched()).isEqualTo(DayCount.atLeast(1));
  }

  @Test
  void what_the_source_states_is_kept_beside() {
    StatedDuration stated = StatedDuration.builder().term(Term.parse("P8M")).build();
    Detention detention = died("d1", "2020-03-01", "2020-03-11").withStated(stated);
    Span span = only(custody(file().addDetention(detention)));
    assertThat(span.stated()).containsExactly(stated);
    assertThat(span.daysElapsed()).isEqualTo(DayCount.of(10));
  }

  @Test
  void spans_whose_start_is_not_known_come_last() {
    Custody custody =
        custody(
            file()
                .addDetention(detention("d1").build())
                .addDetention(detention("d2", "2021").build())
                .addDetention(detention("d3", "2020").build()));
    assertThat(custody.spans()).extracting(Span::detention).containsExactly("d3", "d2", "d1");
  }

  @Test
  void what_a_statement_retracts_is_passed_over() {
    CaseFile.Builder file =
        file()
            .addDetention(detention("d1", "2020-03-01").build())
            .addDetention(detention("d2", "2020-03-01").build())
            .addRelease(release("r1", "d2", "2020-03-04"))
            .addRelease(release("r2", "d2", "2020-03-05"))
            .addStatement(retracted("d1"))
            .addStatement(retracted("r1"));
    Span span = only(custody(file));
    assertThat(span.detention()).isEqualTo("d2");
    assertThat(span.until()).contains(date("2020-03-05"));
  }

  @Test
  void nobody_else_is_counted_and_silence_is_no_count() {
    Custody custody = Custody.of(file().addDetention(died("d1", "2020", "2021")).build(), "p2");
    assertThat(custody.spans()).isEmpty();
    assertThat(custody.daysElapsed()).isEqualTo(DayCount.atLeast(0));
    assertThat(custody.daysTouched()).isEqualTo(DayCount.atLeast(0));
  }

  @Test
  void no_value_of_the_record_is_in_a_text() {
    Custody custody = custody(file().addDetention(died("d1", "2020", "2021")));
    assertThat(custody).hasToString("Custody[spans=1]");
    assertThat(only(custody)).hasToString("Span");
  }

  @Test
  void the_bounds_are_those_of_all_readings() {
    long seed = 20260207;
    System.out.println("CustodyTest seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      List<Guess> guesses = new ArrayList<>();
      for (int spans = 1 + random.nextInt(3); spans > 0; spans--) {
        guesses.add(Guess.any(random));
      }
      check(guesses);
    }
  }

  private static void check(List<Guess> guesses) {
    CaseFile.Builder file = file();
    boolean bounded = true;
    for (int i = 0; i < guesses.size(); i++) {
      file.addDetention(guesses.get(i).detention("d" + i));
      bounded &= guesses.get(i).isBounded();
    }
    Bounds elapsed = new Bounds();
    Bounds touched = new Bounds();
    read(guesses.stream().map(Guess::readings).toList(), 0, 0, 0, elapsed, touched);
    Custody custody = custody(file);
    elapsed.check(custody.daysElapsed(), bounded, guesses);
    touched.check(custody.daysTouched(), bounded, guesses);
  }

  /**
   * Takes every reading of the spans from the given one on, given days and nights so far as bits.
   */
  private static void read(
      List<List<long[]>> spans, int next, long days, long nights, Bounds elapsed, Bounds touched) {
    if (next == spans.size()) {
      elapsed.add(Long.bitCount(nights));
      touched.add(Long.bitCount(days));
      return;
    }
    for (long[] reading : spans.get(next)) {
      long span = bits(reading[0], reading[1] + 1);
      long spanNights = bits(reading[0], reading[1]);
      read(spans, next + 1, days | span, nights | spanNights, elapsed, touched);
    }
  }

  private static long bits(long from, long until) {
    return (1L << until) - (1L << from);
  }

  /** What was the least and the most of all readings. */
  private static final class Bounds {
    private long least = Long.MAX_VALUE;
    private long most = 0;

    void add(long count) {
      least = Math.min(least, count);
      most = Math.max(most, count);
    }

    void check(DayCount count, boolean bounded, List<Guess> guesses) {
      assertThat(count.least()).as("%s", guesses).isEqualTo(least);
      assertThat(count.most())
          .as("%s", guesses)
          .isEqualTo(bounded ? OptionalLong.of(most) : OptionalLong.empty());
    }
  }

  /** A few days of a month, one after the other. */
  private record Days(int first, int last) {
    private static final int MOST = 7;

    static Days any(Random random) {
      int first = 1 + random.nextInt(MOST);
      int width = random.nextBoolean() ? 0 : random.nextInt(4);
      return new Days(first, Math.min(MOST, first + width));
    }

    static Optional<Days> perhaps(Random random, int oneOutOf) {
      return random.nextInt(oneOutOf) == 0 ? Optional.empty() : Optional.of(any(random));
    }

    EdtfDate oneOf() {
      String from = "2020-03-0" + first;
      return date(first == last ? from : "[" + from + "..2020-03-0" + last + "]");
    }

    boolean include(int day) {
      return day >= first && day <= last;
    }

    boolean meet(int from, int until) {
      return from <= last && until >= first;
    }
  }

  /** A detention and the dates recorded of it. */
  private record Guess(
      Optional<Days> arrest, Optional<Days> end, Optional<Days> held, List<Days> stays) {

    static Guess any(Random random) {
      Optional<Days> arrest = Days.perhaps(random, 3);
      Optional<Days> end = Days.perhaps(random, 3);
      List<Days> stays = new ArrayList<>();
      for (int dates = random.nextInt(3); dates > 0; dates--) {
        stays.add(Days.any(random));
      }
      Optional<Days> held = Days.perhaps(random, 3);
      return new Guess(arrest, end, held, stays);
    }

    Detention detention(String id) {
      Detention.Builder detention = CustodyTest.detention(id);
      arrest.ifPresent(days -> detention.arrest(Arrest.builder().when(days.oneOf()).build()));
      end.ifPresent(
          days -> detention.end(CustodyTest.end(DetentionEndManner.DEATH).withWhen(days.oneOf())));
      held.ifPresent(days -> detention.stillHeldAsOf(days.oneOf()));
      for (int i = 0; i < stays.size(); i++) {
        EdtfDate date = stays.get(i).oneOf();
        Stay.Builder stay = Stay.builder();
        detention.addStay((i % 2 == 0 ? stay.from(date) : stay.until(date)).build());
      }
      return detention.build();
    }

    boolean isBounded() {
      return arrest.isPresent() && end.isPresent() && !readings(this::isMeant).isEmpty();
    }

    /**
     * First and last day of all that the dates can mean; of those that arrest and end can mean, or
     * else of all there are, if the dates cannot all be true.
     */
    List<long[]> readings() {
      return Stream.<BiPredicate<Integer, Integer>>of(
              this::isMeant, this::isToldByArrestAndEnd, (from, until) -> true)
          .map(Guess::readings)
          .filter(readings -> !readings.isEmpty())
          .findFirst()
          .orElseThrow();
    }

    /** One day before and after all dates is enough. */
    private static List<long[]> readings(BiPredicate<Integer, Integer> which) {
      List<long[]> readings = new ArrayList<>();
      for (int from = 0; from <= Days.MOST + 1; from++) {
        for (int until = from; until <= Days.MOST + 1; until++) {
          if (which.test(from, until)) {
            readings.add(new long[] {from, until});
          }
        }
      }
      return readings;
    }

    private boolean isMeant(int from, int until) {
      return isToldByArrestAndEnd(from, until)
          && held.map(days -> days.meet(from, until)).orElse(true)
          && stays.stream().allMatch(days -> days.meet(from, until));
    }

    private boolean isToldByArrestAndEnd(int from, int until) {
      return arrest.map(days -> days.include(from)).orElse(true)
          && end.map(days -> days.include(until)).orElse(true);
    }
  }

  private static CaseFile.Builder file() {
    return CaseFile.builder().id("case-1");
  }

  private static Detention.Builder detention(String id) {
    return Detention.builder().id(id).person("p1").kind(DetentionKind.CRIMINAL);
  }

  private static Detention.Builder detention(String id, String arrest) {
    return detention(id).arrest(Arrest.builder().when(date(arrest)).build());
  }

  private static Detention died(String id, String arrest, String death) {
    return detention(id, arrest).end(end(DetentionEndManner.DEATH).withWhen(date(death))).build();
  }

  private static Detention heldOn(String id, String arrest, String until) {
    return detention(id, arrest)
        .end(end(DetentionEndManner.CONTINUED).withWhen(date(until)))
        .build();
  }

  private static DetentionEnd end(DetentionEndManner manner) {
    return DetentionEnd.builder().manner(manner).build();
  }

  private static DetentionEnd released(String release) {
    return end(DetentionEndManner.RELEASE).withRelease(release);
  }

  private static Release release(String id, String detention, String when) {
    return Release.builder().id(id).person("p1").detention(detention).when(date(when)).build();
  }

  private static Statement retracted(String id) {
    return Statement.builder().about(id).status(StatementStatus.DEPRECATED).build();
  }

  private static Custody custody(CaseFile.Builder file) {
    return Custody.of(file.build(), "p1");
  }

  private static Span only(Custody custody) {
    assertThat(custody.spans()).hasSize(1);
    return custody.spans().get(0);
  }

  private static EdtfDate date(String text) {
    return EdtfDate.parse(text);
  }
}
