package dev.habeas.validation;

import dev.habeas.CaseFile;
import dev.habeas.Participant;
import dev.habeas.ParticipantRole;
import dev.habeas.Person;
import dev.habeas.PersonStatus;
import dev.habeas.Proceeding;
import dev.habeas.Stage;
import dev.habeas.StageKind;
import dev.habeas.StageStanding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The proceedings of a file by the persons that they are against, or who brought them. */
final class Trials {
  private static final Set<ParticipantRole> PARTIES =
      Set.of(ParticipantRole.CO_DEFENDANT, ParticipantRole.APPLICANT, ParticipantRole.RESPONDENT);
  private static final Set<StageKind> HEARINGS =
      Set.of(
          StageKind.FIRST_APPEARANCE,
          StageKind.HEARING,
          StageKind.TRIAL_OPENED,
          StageKind.VERDICT,
          StageKind.SENTENCE);
  private static final Set<StageKind> REMEDIES =
      Set.of(
          StageKind.HABEAS_PETITION,
          StageKind.APPEAL_FILED,
          StageKind.APPEAL_DECIDED,
          StageKind.CASSATION);

  private final FileView view;
  private final Map<String, Set<String>> ofPerson = new HashMap<>();
  private final Map<String, Set<String>> persons = new HashMap<>();
  private final ById<Spot<Proceeding>> proceedings = new ById<>();
  private final Stages hearings = new Stages(Trials::isHearing);
  private final Stages remedies = new Stages(stage -> REMEDIES.contains(stage.kind()));
  private final ById<Spot<Participant>> counsel = new ById<>();

  Trials(FileView view) {
    this.view = view;
    CaseFile file = view.file();
    Map<String, String> held = new HashMap<>();
    file.detentions().forEach(detention -> held.put(detention.id(), detention.person()));
    view.retractions()
        .without(file.charges())
        .forEach(
            charge -> {
              ofPerson.computeIfAbsent(charge.person(), key -> new LinkedHashSet<>());
              charge.proceeding().ifPresent(id -> concern(List.of(charge.person()), id));
            });
    view.retractions()
        .without(file.orders())
        .forEach(
            order -> {
              List<String> concerned = new ArrayList<>(order.persons());
              order.detentions().stream()
                  .filter(held::containsKey)
                  .map(held::get)
                  .forEach(concerned::add);
              order.proceeding().ifPresent(id -> concern(concerned, id));
            });
    view.retractions().without(file.persons()).forEach(this::statuses);
    view.spots("/proceedings", file.proceedings()).forEach(this::proceeding);
  }

  /** Whether the person is charged with anything or part of any proceeding. */
  boolean any(String person) {
    return ofPerson.containsKey(person);
  }

  /** The hearings of the person, and of each proceeding the first that does not say whose. */
  List<Spot<Stage>> hearings(String person) {
    return hearings.of(person);
  }

  /** The remedies that the person tried, likewise. */
  List<Spot<Stage>> remedies(String person) {
    return remedies.of(person);
  }

  /** Counsel in the proceedings that are the person's alone: of several it is not said whose. */
  List<Spot<Participant>> counsel(String person) {
    return of(person).stream()
        .filter(id -> persons.getOrDefault(id, Set.of()).size() == 1)
        .flatMap(id -> counsel.of(id).stream())
        .toList();
  }

  /** The place of one more stage in the first proceeding of the person. */
  String nextStage(String person) {
    return of(person).stream()
        .flatMap(id -> proceedings.of(id).stream())
        .findFirst()
        .map(spot -> spot.pointer() + "/stages/" + spot.object().orElseThrow().stages().size())
        .orElse("/proceedings/" + view.file().proceedings().size() + "/stages/0");
  }

  private Set<String> of(String person) {
    return ofPerson.getOrDefault(person, Set.of());
  }

  private void concern(Collection<String> concerned, String proceeding) {
    for (String person : concerned) {
      ofPerson.computeIfAbsent(person, key -> new LinkedHashSet<>()).add(proceeding);
      persons.computeIfAbsent(proceeding, key -> new LinkedHashSet<>()).add(person);
    }
  }

  private void statuses(Person person) {
    for (PersonStatus status : view.retractions().without(person.statuses())) {
      status.proceeding().ifPresent(id -> concern(List.of(person.id()), id));
    }
  }

  private void proceeding(Spot<Proceeding> spot) {
    Proceeding proceeding = spot.object().orElseThrow();
    String id = proceeding.id();
    proceedings.add(id, spot);
    for (Spot<Participant> entry :
        view.spots(spot.pointer() + "/participants", proceeding.participants())) {
      Participant participant = entry.object().orElseThrow();
      if (PARTIES.contains(participant.role())) {
        participant.person().ifPresent(person -> concern(List.of(person), id));
      } else if (participant.role().equals(ParticipantRole.COUNSEL)) {
        counsel.add(id, entry);
      }
    }
    for (Spot<Stage> stage : view.spots(spot.pointer() + "/stages", proceeding.stages())) {
      concern(stage.object().orElseThrow().persons(), id);
      hearings.add(id, stage);
      remedies.add(id, stage);
    }
  }

  private static boolean isHearing(Stage stage) {
    return HEARINGS.contains(stage.kind())
        && stage.standing().filter(StageStanding.CANCELLED::equals).isEmpty();
  }

  /**
   * Some stages: those of a person, and of each proceeding one of those that are of all in it, with
   * a date if there is one, so that a trial of many is not gone through for each.
   */
  private final class Stages {
    private final Predicate<Stage> which;
    private final ById<Spot<Stage>> own = new ById<>();
    private final Map<String, Spot<Stage>> common = new HashMap<>();

    Stages(Predicate<Stage> which) {
      this.which = which;
    }

    void add(String proceeding, Spot<Stage> spot) {
      Stage stage = spot.object().orElseThrow();
      if (!which.test(stage)) {
        return;
      }
      own.add(Set.copyOf(stage.persons()), spot);
      if (stage.persons().isEmpty()) {
        common.merge(proceeding, spot, (one, next) -> isDated(one) ? one : next);
      }
    }

    List<Spot<Stage>> of(String person) {
      List<Spot<Stage>> stages = new ArrayList<>(own.of(person));
      for (String proceeding : Trials.this.of(person)) {
        Spot<Stage> one = common.get(proceeding);
        if (one != null) {
          stages.add(one);
        }
      }
      return stages;
    }

    private static boolean isDated(Spot<Stage> spot) {
      return spot.object().flatMap(Stage::when).isPresent();
    }
  }
}
