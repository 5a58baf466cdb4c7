package dev.habeas.validation;

import static dev.habeas.validation.Files.date;
import static dev.habeas.validation.ProfileFiles.BARE;
import static dev.habeas.validation.ProfileFiles.BARE_FILE;
import static dev.habeas.validation.ProfileFiles.FULL_FILE;
import static dev.habeas.validation.ProfileFiles.PRISON;
import static dev.habeas.validation.ProfileFiles.RELEASE;
import static dev.habeas.validation.ProfileFiles.about;
import static dev.habeas.validation.ProfileFiles.end;
import static dev.habeas.validation.ProfileFiles.event;
import static dev.habeas.validation.ProfileFiles.statuses;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.Arrest;
import dev.habeas.CaseFile;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.Person;
import dev.habeas.Release;
import dev.habeas.ReleaseReason;
import dev.habeas.Stay;
import dev.habeas.validation.Completeness.Item;
import dev.habeas.validation.Completeness.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class IhlTracingProfileTest {
  private static final Profile PROFILE = Profile.IHL_TRACING;

  @Test
  void a_full_record_has_no_gap_and_what_it_does_not_tell_of_is_not_asked_about() {
    assertThat(PROFILE.assess(FULL_FILE).count(Status.RECORDED)).isEqualTo(3);
    assertThat(PROFILE.assess(FULL_FILE).count(Status.NOT_APPLICABLE)).isEqualTo(6);
  }

  @Test
  void a_bare_record_lacks_who_was_captured_when_and_where_and_no_more() {
    assertThat(PROFILE.assess(BARE_FILE).items())
        .flatExtracting(Item::missing)
        .containsExactly(
            "/persons/0/names", "/detentions/0/arrest/when", "/detentions/0/arrest/place");
    assertThat(statuses(PROFILE, BARE_FILE)).filteredOn(Status.NOT_APPLICABLE::equals).hasSize(7);
  }

  @Test
  void a_stay_needs_its_day_and_its_place() {
    Item internment = about(PROFILE, BARE_FILE.withDetentions(stay()), "internment");
    assertThat(internment.status()).isEqualTo(Status.PARTIAL);
    assertThat(internment.recorded()).containsExactly("/detentions/0/stays/0/place");
    assertThat(internment.missing()).containsExactly("/detentions/0/stays/0/from");
  }

  @Test
  void each_event_is_asked_when_and_where_it_was() {
    for (EventKind kind : new EventKind[] {EventKind.TRANSFER, EventKind.HOSPITALISATION}) {
      String what = kind.equals(EventKind.TRANSFER) ? "transfer" : "admission to hospital";
      CaseFile file = BARE_FILE.withEvents(event(kind));
      assertThat(about(PROFILE, file, what).missing())
          .containsExactly("/events/0/when", "/events/0/place");
      Event told = event(kind).withWhen(date("2031-04-05")).withPlace(PRISON);
      assertThat(about(PROFILE, file.withEvents(told), what).status()).isEqualTo(Status.RECORDED);
    }
  }

  @Test
  void a_transfer_that_ended_the_detention_is_told_by_the_end() {
    CaseFile file = BARE_FILE.withDetentions(BARE.withEnd(end(DetentionEndManner.TRANSFER)));
    assertThat(about(PROFILE, file, "transfer").missing())
        .containsExactly("/detentions/0/end/when", "/detentions/0/end/destination");
  }

  @Test
  void a_release_is_asked_about_if_it_was_on_parole() {
    Release release = Release.builder().id("r1").person("p1").detention("d1").build();
    CaseFile file = BARE_FILE.withReleases(release);
    assertThat(about(PROFILE, file, "release").status()).isEqualTo(Status.NOT_APPLICABLE);
    CaseFile parole = BARE_FILE.withReleases(release.withReasons(ReleaseReason.PAROLE));
    assertThat(about(PROFILE, parole, "release").missing()).containsExactly("/releases/0/when");
    assertThat(about(PROFILE, parole, "exchange").status()).isEqualTo(Status.NOT_APPLICABLE);
  }

  @Test
  void an_exchange_is_told_by_the_release_or_by_its_event() {
    CaseFile released =
        BARE_FILE.withReleases(RELEASE.withReasons(ReleaseReason.PRISONER_EXCHANGE));
    assertThat(about(PROFILE, released, "exchange").recorded()).containsExactly("/releases/0/when");
    CaseFile undated = BARE_FILE.withEvents(event(EventKind.PRISONER_EXCHANGE));
    assertThat(about(PROFILE, undated, "exchange").missing()).containsExactly("/events/0/when");
  }

  @Test
  void an_escape_is_asked_for_its_day() {
    CaseFile file = BARE_FILE.withDetentions(BARE.withEnd(end(DetentionEndManner.ESCAPE)));
    assertThat(about(PROFILE, file, "escape").missing()).containsExactly("/detentions/0/end/when");
  }

  @Test
  void a_death_is_dated_by_the_person_by_its_event_or_by_the_end_that_it_was() {
    Person dead = Person.builder().id("p1").deathDate(date("2031-09")).build();
    assertThat(about(PROFILE, BARE_FILE.withPersons(dead), "death").recorded())
        .containsExactly("/persons/0/deathDate");
    Detention died = BARE.withEnd(end(DetentionEndManner.DEATH).withWhen(date("2031-09-01")));
    Item death = about(PROFILE, BARE_FILE.withDetentions(died), "death");
    assertThat(death.recorded()).containsExactly("/detentions/0/end/when");
    assertThat(death.missing()).containsExactly("/events/0/place");
    CaseFile told = BARE_FILE.withEvents(event(EventKind.DEATH).withPlace(PRISON));
    assertThat(about(PROFILE, told, "death").recorded()).containsExactly("/events/0/place");
  }

  @Test
  void a_disappearance_from_custody_does_not_date_a_death() {
    Detention gone =
        BARE.withEnd(end(DetentionEndManner.DISAPPEARANCE).withWhen(date("2031-09-01")));
    CaseFile file = BARE_FILE.withDetentions(gone).withEvents(event(EventKind.DEATH));
    assertThat(about(PROFILE, file, "death").missing())
        .containsExactly("/persons/0/deathDate", "/events/0/place");
  }

  @Test
  void of_two_detentions_an_event_is_in_the_one_that_surely_covers_its_day() {
    Detention first = from(BARE, "2031-02-03").withEnd(ended("2031-04-05"));
    Detention second = from(BARE.withId("d2"), "2033-01").withEnd(ended("2033-05"));
    Event hospital = event(EventKind.HOSPITALISATION).withWhen(date("2031-03-01"));
    CaseFile file = BARE_FILE.withDetentions(first, second).withEvents(hospital);
    assertThat(hospitalisations(file)).containsExactly(Status.PARTIAL, Status.NOT_APPLICABLE);
    CaseFile undated = file.withEvents(event(EventKind.HOSPITALISATION));
    assertThat(hospitalisations(undated)).containsOnly(Status.NOT_APPLICABLE);
    CaseFile between = file.withEvents(hospital.withWhen(date("2032")));
    assertThat(hospitalisations(between)).containsOnly(Status.NOT_APPLICABLE);
  }

  @Test
  void an_event_surely_before_the_capture_or_after_the_release_is_not_of_the_detention() {
    CaseFile file = BARE_FILE.withDetentions(from(BARE, "2031-02-03")).withReleases(RELEASE);
    Event event = event(EventKind.HOSPITALISATION);
    assertThat(hospitalisations(file.withEvents(event.withWhen(date("2031-01")))))
        .containsExactly(Status.NOT_APPLICABLE);
    assertThat(hospitalisations(file.withEvents(event.withWhen(date("2031-07")))))
        .containsExactly(Status.NOT_APPLICABLE);
    assertThat(hospitalisations(file.withEvents(event.withWhen(date("2031")))))
        .containsExactly(Status.PARTIAL);
    CaseFile another = file.withEvents(event.withPersons("p2"));
    assertThat(hospitalisations(another)).containsExactly(Status.NOT_APPLICABLE);
  }

  private static List<Status> hospitalisations(CaseFile file) {
    return PROFILE.assess(file).items().stream()
        .filter(item -> item.what().startsWith("admission to hospital"))
        .map(Item::status)
        .toList();
  }

  private static DetentionEnd ended(String day) {
    return end(DetentionEndManner.CONTINUED).withWhen(date(day));
  }

  private static Detention from(Detention detention, String day) {
    return detention.withArrest(Arrest.builder().when(date(day)).build());
  }

  private static Detention stay() {
    return BARE.withStays(Stay.builder().place(PRISON).build());
  }
}
