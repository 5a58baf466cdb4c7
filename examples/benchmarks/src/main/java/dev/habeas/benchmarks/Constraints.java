package dev.habeas.benchmarks;

import dev.habeas.Code;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Term;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What no bean validator brings along: the constraints of one's own that the shared rules need, as
 * annotations for Hibernate Validator and as predicates for YAVI.
 */
final class Constraints {
  private static final EdtfDate FIRST = EdtfDate.parse("1800");
  private static final EdtfDate LAST = EdtfDate.parse("2200");

  private Constraints() {}

  static boolean isKnown(Code code) {
    return code.isKnown();
  }

  static boolean isPlausible(EdtfDate date) {
    return !date.isBefore(FIRST).isTrue() && !LAST.isBefore(date).isTrue();
  }

  static boolean isOrdered(Plain.Period period) {
    return period.from() == null
        || period.until() == null
        || !period.until().isBefore(period.from()).isTrue();
  }

  static boolean isOrdered(Plain.Quantity range) {
    return range.upper() == null || range.upper().compareTo(range.value()) >= 0;
  }

  static boolean endsAfterArrest(Plain.Detention detention) {
    EdtfDate ended = detention.end() == null ? null : detention.end().when();
    EdtfDate taken = detention.arrest() == null ? null : detention.arrest().when();
    return ended == null || taken == null || !ended.isBefore(taken).isTrue();
  }

  /** That no id is used twice, every reference names what it may, and no release is too early. */
  static boolean holdsTogether(Plain.File file) {
    return new Together(file).holds();
  }

  /** One look at the references of a file, which stops at the first that is wrong. */
  private static final class Together {
    private final Plain.File file;
    private final Map<String, Plain.Identified> byId = new HashMap<>();

    Together(Plain.File file) {
      this.file = file;
    }

    boolean holds() {
      return index()
          && persons()
          && file.detentions().stream().allMatch(this::holds)
          && file.proceedings().stream().allMatch(this::holds)
          && file.charges().stream().allMatch(this::holds)
          && file.orders().stream().allMatch(this::holds)
          && file.sentences().stream().allMatch(this::holds)
          && file.releases().stream().allMatch(this::holds)
          && file.events().stream().allMatch(this::holds)
          && file.statements().stream()
              .allMatch(s -> is(s.about(), Plain.Identified.class) && cited(s));
    }

    private boolean index() {
      return add(file)
          && addAll(file.persons())
          && file.persons().stream().allMatch(person -> addAll(person.names()))
          && addAll(file.detentions())
          && addAll(file.proceedings())
          && addAll(file.charges())
          && addAll(file.orders())
          && addAll(file.sentences())
          && addAll(file.releases())
          && addAll(file.events())
          && addAll(file.sources());
    }

    private boolean addAll(List<? extends Plain.Identified> parts) {
      return parts.stream().allMatch(this::add);
    }

    private boolean add(Plain.Identified part) {
      return part.id() == null || byId.put(part.id(), part) == null;
    }

    private boolean is(String id, Class<? extends Plain.Identified> type) {
      return id == null || type.isInstance(byId.get(id));
    }

    private boolean are(List<String> ids, Class<? extends Plain.Identified> type) {
      return ids.stream().allMatch(id -> is(id, type));
    }

    private boolean cited(Plain.Cited cited) {
      return are(cited.sources(), Plain.Source.class);
    }

    private boolean persons() {
      return file.persons().stream()
          .allMatch(
              person ->
                  cited(person)
                      && person.relations().stream()
                          .allMatch(r -> is(r.person(), Plain.Person.class)));
    }

    private boolean holds(Plain.Detention detention) {
      return is(detention.person(), Plain.Person.class)
          && (detention.end() == null || is(detention.end().release(), Plain.Release.class))
          && detention.stays().stream().allMatch(this::cited)
          && cited(detention);
    }

    private boolean holds(Plain.Proceeding proceeding) {
      return proceeding.stages().stream().allMatch(s -> are(s.persons(), Plain.Person.class))
          && proceeding.participants().stream().allMatch(p -> is(p.person(), Plain.Person.class))
          && cited(proceeding);
    }

    private boolean holds(Plain.Charge charge) {
      return is(charge.person(), Plain.Person.class)
          && is(charge.proceeding(), Plain.Proceeding.class)
          && is(charge.supersedes(), Plain.Charge.class)
          && cited(charge);
    }

    private boolean holds(Plain.Order order) {
      return are(order.persons(), Plain.Person.class)
          && are(order.detentions(), Plain.Detention.class)
          && are(order.charges(), Plain.Charge.class)
          && is(order.proceeding(), Plain.Proceeding.class)
          && cited(order);
    }

    private boolean holds(Plain.Sentence sentence) {
      return is(sentence.person(), Plain.Person.class)
          && are(sentence.charges(), Plain.Charge.class)
          && is(sentence.order(), Plain.Order.class);
    }

    private boolean holds(Plain.Release release) {
      return is(release.person(), Plain.Person.class)
          && is(release.detention(), Plain.Detention.class)
          && is(release.order(), Plain.Order.class)
          && is(release.event(), Plain.Event.class)
          && release.conditions().stream().allMatch(m -> are(m.persons(), Plain.Person.class))
          && cited(release)
          && !isEarly(release);
    }

    private boolean isEarly(Plain.Release release) {
      Plain.Detention detention = (Plain.Detention) byId.get(release.detention());
      EdtfDate taken = detention.arrest() == null ? null : detention.arrest().when();
      return release.when() != null && taken != null && release.when().isBefore(taken).isTrue();
    }

    private boolean holds(Plain.Event event) {
      return are(event.persons(), Plain.Person.class) && cited(event);
    }
  }

  // Hibernate Validator

  @Constraint(validatedBy = KnownValidator.class)
  @Target({ElementType.FIELD, ElementType.TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface Known {
    String message() default "not a known word";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Checks {@link Known}. */
  public static final class KnownValidator implements ConstraintValidator<Known, Code> {
    @Override
    public boolean isValid(Code code, ConstraintValidatorContext context) {
      return code == null || isKnown(code);
    }
  }

  @Constraint(validatedBy = PlausibleValidator.class)
  @Target(ElementType.FIELD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Plausible {
    String message() default "not of 1800 to 2200";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Checks {@link Plausible}. */
  public static final class PlausibleValidator implements ConstraintValidator<Plausible, EdtfDate> {
    @Override
    public boolean isValid(EdtfDate date, ConstraintValidatorContext context) {
      return date == null || isPlausible(date);
    }
  }

  @Constraint(validatedBy = NotNegativeValidator.class)
  @Target(ElementType.FIELD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface NotNegative {
    String message() default "less than nothing";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Checks {@link NotNegative}. */
  public static final class NotNegativeValidator implements ConstraintValidator<NotNegative, Term> {
    @Override
    public boolean isValid(Term term, ConstraintValidatorContext context) {
      return term == null || !term.isNegative();
    }
  }

  @Constraint(validatedBy = {PeriodValidator.class, RangeValidator.class})
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Ordered {
    String message() default "ends before it begins";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Checks {@link Ordered} of periods. */
  public static final class PeriodValidator implements ConstraintValidator<Ordered, Plain.Period> {
    @Override
    public boolean isValid(Plain.Period period, ConstraintValidatorContext context) {
      return isOrdered(period);
    }
  }

  /** Checks {@link Ordered} of quantities. */
  public static final class RangeValidator implements ConstraintValidator<Ordered, Plain.Quantity> {
    @Override
    public boolean isValid(Plain.Quantity range, ConstraintValidatorContext context) {
      return isOrdered(range);
    }
  }

  @Constraint(validatedBy = EndValidator.class)
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface EndsAfterArrest {
    String message() default "ended before it began";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Checks {@link EndsAfterArrest}. */
  public static final class EndValidator
      implements ConstraintValidator<EndsAfterArrest, Plain.Detention> {
    @Override
    public boolean isValid(Plain.Detention detention, ConstraintValidatorContext context) {
      return endsAfterArrest(detention);
    }
  }

  @Constraint(validatedBy = TogetherValidator.class)
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface HoldsTogether {
    String message() default "does not hold together";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Checks {@link HoldsTogether}. */
  public static final class TogetherValidator
      implements ConstraintValidator<HoldsTogether, Plain.File> {
    @Override
    public boolean isValid(Plain.File file, ConstraintValidatorContext context) {
      return holdsTogether(file);
    }
  }
}
