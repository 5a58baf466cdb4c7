package dev.habeas.testkit;

import dev.habeas.CaseFile;
import dev.habeas.validation.Family;
import dev.habeas.validation.Rule;
import dev.habeas.validation.Validator;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong that can be planted in any valid case file, and that Habeas then finds: one for
 * each rule of the validator, whatever its severity, and one for each issue of reading.
 *
 * <pre>{@code
 * PlantedFault planted = Fault.of("release-before-detention").plant(file, 7);
 * Report report = Validator.standard().validate(planted.file().orElseThrow());
 * report.issues(planted.code()).get(0).pointer(); // planted.pointer()
 * }</pre>
 *
 * <p>The fault of a rule is planted in a part of the file, if it has one in which nothing else goes
 * wrong by that, or in invented parts that are added; where the file as a whole has to be another
 * for the rule to ask, it is made so. The fault of an issue of reading is planted somewhere in the
 * text of the document.
 */
public final class Fault {
  /**
   * A line of the tables of faults: one way to plant the fault of a code.
   *
   * @param plant gives null if the file has nothing that it could change
   * @param follows the codes of what may come with it
   */
  record Way(String code, BiFunction<CaseFile, Dice, @Nullable Result> plant, Set<String> follows) {
    Way(String code, BiFunction<CaseFile, Dice, @Nullable Result> plant) {
      this(code, plant, Set.of());
    }

    Way followedBy(String... codes) {
      return new Way(code, plant, Set.of(codes));
    }
  }

  /** Where a fault is now, and the file or the document that it is in. */
  record Result(String pointer, @Nullable CaseFile file, @Nullable String text) {}

  private static final List<Rule> ON_REQUEST =
      Arrays.stream(Family.values())
          .filter(Family::isOnRequest)
          .flatMap(family -> Validator.standard().with(family).rules().stream())
          .filter(rule -> rule.family().isOnRequest())
          .toList();

  private static final List<Fault> OF_RULES = grouped(RuleFaults.ALL);
  private static final List<Fault> OF_READING = grouped(ReadingFaults.ALL);

  private final List<Way> ways;

  private Fault(List<Way> ways) {
    this.ways = ways;
  }

  /** All faults: those of the rules, then those of reading. */
  public static List<Fault> all() {
    return Stream.of(OF_RULES, OF_READING).flatMap(List::stream).toList();
  }

  /** The faults that a validator finds, in a file that can be read. */
  public static List<Fault> ofRules() {
    return OF_RULES;
  }

  /** The faults that a reader finds, in a document that need not be JSON any more. */
  public static List<Fault> ofReading() {
    return OF_READING;
  }

  /**
   * The fault of a code. {@code unknown-field}, which readers and validators both report, is one of
   * the rules'.
   *
   * @throws IllegalArgumentException if no issue has the code
   */
  public static Fault of(String code) {
    return all().stream()
        .filter(fault -> fault.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no issue has the code " + code + "; Fault.all() has those that there are"));
  }

  /** The code of the issue that must come. */
  public String code() {
    return ways.get(0).code();
  }

  /**
   * The validator that finds it in a file: the standard one, which asks also its rule if that is
   * one asked on request.
   */
  public Validator validator() {
    return ON_REQUEST.stream()
        .filter(rule -> rule.code().equals(code()))
        .findFirst()
        .map(Validator.standard()::with)
        .orElse(Validator.standard());
  }

  /**
   * Plants it.
   *
   * @param file a file; one that has nothing wrong shows best what comes of the fault
   * @param seed decides on the way, the place and the dates: the same for the same seed
   */
  public PlantedFault plant(CaseFile file, long seed) {
    Dice dice = new Dice(31 * seed + code().hashCode()); // others than made the file
    int first = dice.below(ways.size());
    for (int i = 0; i < ways.size(); i++) {
      Way way = ways.get((first + i) % ways.size());
      Result result = way.plant().apply(file, dice);
      if (result != null) {
        return PlantedFault.of(way, result);
      }
    }
    throw new IllegalStateException("no way to plant " + this + " only adds");
  }

  /** The code. */
  @Override
  public String toString() {
    return code();
  }

  private static List<Fault> grouped(List<Way> table) {
    return table.stream()
        .collect(Collectors.groupingBy(Way::code, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(Fault::new)
        .toList();
  }
}
