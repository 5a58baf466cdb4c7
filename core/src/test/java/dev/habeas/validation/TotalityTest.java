package dev.habeas.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.Person;
import dev.habeas.Statement;
import dev.habeas.random.RandomFiles;
import dev.habeas.schema.Retractions;
import dev.habeas.view.CaseIndex;
import dev.habeas.view.Custody;
import dev.habeas.view.Timeline;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** That whatever can be built is answered for, by every rule, profile and view. */
class TotalityTest {
  private static final long SEED = Long.getLong("habeas.seed", 20261122L);
  private static final int FILES = Integer.getInteger("habeas.cases", 500);
  private static final Validator EVERYTHING = everything();

  @Test
  void nothing_that_can_be_built_makes_a_validator_a_profile_or_a_view_throw() {
    for (long seed = SEED; seed < SEED + FILES; seed++) {
      try {
        answer(RandomFiles.of(seed));
      } catch (RuntimeException | StackOverflowError broken) {
        throw new AssertionError("fails with -Dhabeas.seed=" + seed + " -Dhabeas.cases=1", broken);
      }
    }
  }

  @Test
  void the_files_are_nonsense_of_every_kind() {
    Set<String> codes = new HashSet<>();
    long retractedRetractions = 0;
    for (long seed = 1; seed <= 300; seed++) {
      CaseFile file = RandomFiles.of(seed);
      EVERYTHING.validate(file).issues().forEach(issue -> codes.add(issue.code()));
      retractedRetractions += retractedRetractions(file);
    }
    assertThat(codes)
        .contains(
            "unknown-reference",
            "wrong-reference",
            "duplicate-id",
            "linked-to-itself",
            "circular-links",
            "unknown-code",
            "unknown-field",
            "negative-amount",
            "implausible-date");
    assertThat(retractedRetractions).isPositive();
  }

  private static void answer(CaseFile file) {
    assertThat(EVERYTHING.validate(file)).isNotNull();
    for (Profile profile : Profile.all()) {
      assertThat(profile.assess(file)).isNotNull();
    }
    assertThat(Timeline.of(file)).isNotNull();
    CaseIndex index = CaseIndex.of(file);
    for (Person person : file.persons()) {
      assertThat(Custody.of(file, person.id())).isNotNull();
      assertThat(index.partsAbout(person.id())).isNotNull();
    }
  }

  private static Validator everything() {
    Validator everything = Validator.standard().withOverlaps();
    for (Family family : Family.values()) {
      everything = everything.with(family);
    }
    return everything;
  }

  /** How many statements retract a statement that would itself retract. */
  private static long retractedRetractions(CaseFile file) {
    List<Statement> retracting =
        file.statements().stream()
            .filter(statement -> statement.field().isEmpty())
            .filter(Retractions::isDeprecated)
            .toList();
    Set<String> ids =
        retracting.stream()
            .flatMap(statement -> statement.id().stream())
            .collect(Collectors.toSet());
    return retracting.stream().filter(statement -> ids.contains(statement.about())).count();
  }
}
