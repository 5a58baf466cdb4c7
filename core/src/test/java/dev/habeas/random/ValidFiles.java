package dev.habeas.random;

import dev.habeas.CaseFile;
import dev.habeas.Extensible;
import dev.habeas.schema.Field;
import dev.habeas.schema.Field.Multiplicity;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Schema;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Severity;
import dev.habeas.validation.Validator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Random files less what the validator reports of them. */
public final class ValidFiles {
  private ValidFiles() {}

  /** The random file of a seed without its errors and warnings. */
  public static CaseFile of(long seed) {
    return without(issue -> issue.severity() != Severity.INFO, RandomFiles.of(seed));
  }

  /** The random file of a seed in which each id is that of one thing, and statements are sound. */
  public static CaseFile withSoundStatements(long seed) {
    return without(
        issue ->
            issue.code().equals("duplicate-id")
                || (issue.severity() != Severity.INFO && issue.pointer().startsWith("/statements")),
        RandomFiles.of(seed));
  }

  private static CaseFile without(Predicate<Issue> refused, CaseFile random) {
    CaseFile file = random;
    Set<String> reported = reported(refused, file);
    while (!reported.isEmpty()) {
      file = Objects.requireNonNull(without(reported, Schema.CASE_FILE, file, ""));
      reported = reported(refused, file);
    }
    return file;
  }

  private static Set<String> reported(Predicate<Issue> refused, CaseFile file) {
    return Validator.standard().validate(file).issues().stream()
        .filter(refused)
        .map(Issue::pointer)
        .collect(Collectors.toSet());
  }

  private static <T extends Extensible, B> @Nullable T without(
      Set<String> pointers, ObjectType<T, B> type, T object, String at) {
    B builder = type.begin();
    boolean isLeft = at.isEmpty() || !pointers.contains(at);
    for (Field<T, B, ?> field : type.fields()) {
      isLeft &= put(pointers, field, object, builder, at + "/" + field.name());
    }
    return isLeft ? type.end(builder) : null;
  }

  /** Puts what is left; false if the object cannot be without what is not. */
  private static <T extends Extensible, B, V> boolean put(
      Set<String> pointers, Field<T, B, V> field, T object, B builder, String at) {
    boolean isList = field.multiplicity() == Multiplicity.MANY;
    List<V> values =
        isList ? field.values(object) : Stream.ofNullable(field.value(object)).toList();
    List<V> left =
        IntStream.range(0, pointers.contains(at) ? 0 : values.size())
            .mapToObj(i -> without(pointers, field, values.get(i), isList ? at + "/" + i : at))
            .filter(Objects::nonNull)
            .toList();
    if (left.isEmpty() && field.multiplicity() == Multiplicity.REQUIRED) {
      return false;
    }
    left.forEach(value -> field.put(builder, value));
    return true;
  }

  @SuppressWarnings("unchecked") // an object of the type of the field
  private static <V> @Nullable V without(
      Set<String> pointers, Field<?, ?, V> field, V value, String at) {
    if (pointers.contains(at)) {
      return null;
    }
    return field.type() instanceof ObjectType<?, ?> type
        ? (V) inner(pointers, type, value, at)
        : value;
  }

  private static <T extends Extensible> @Nullable T inner(
      Set<String> pointers, ObjectType<T, ?> type, Object value, String at) {
    return without(pointers, type, type.type().cast(value), at);
  }
}
