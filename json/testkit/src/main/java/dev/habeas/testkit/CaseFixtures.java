package dev.habeas.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A parameterized test that is fed with fixtures. Its parameter says which:
 *
 * <ul>
 *   <li>a {@code CaseFile}: generated files, one for each seed;
 *   <li>a {@link Sample}: the samples, each once;
 *   <li>a {@link PlantedFault}: all faults, or those of the given codes, each planted in a
 *       generated file for each seed.
 * </ul>
 *
 * <pre>{@code
 * @CaseFixtures(seed = 7, count = 100)
 * void every_case_is_stored_and_found_again(CaseFile file) { ... }
 *
 * @CaseFixtures(faults = {"missing-field", "invalid-date"})
 * void what_is_refused_is_shown_to_the_user(PlantedFault planted) { ... }
 * }</pre>
 *
 * <p>The name of each test has the seed, so that one that fails can be run again by itself. With a
 * {@code @ParameterizedTest} beside it, what that says of names counts.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ArgumentsSource(CaseFixturesProvider.class)
public @interface CaseFixtures {
  /** The first seed. */
  long seed() default 1;

  /**
   * How many seeds, from the first on; samples come once each, whatever it says. The seed after the
   * last of all is the first. With less than 1 the test fails before it is run.
   */
  int count() default 10;

  /**
   * The codes of the faults to plant; none means all. With one that no issue has the test fails
   * before it is run, with the others too; so it does with any, if it takes no {@link
   * PlantedFault}.
   */
  String[] faults() default {};
}
