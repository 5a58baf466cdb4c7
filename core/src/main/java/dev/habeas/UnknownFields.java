package dev.habeas;

import dev.habeas.text.Decimals;
import dev.habeas.text.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object that this version of Habeas does not know, kept so that nothing is lost.
 *
 * <p>A value is a {@link String}, a {@link BigDecimal}, a {@link Boolean}, null, a {@link List} or
 * a {@link Map} of such values, all immutable. The order of the fields is kept and does not count
 * for equality; numerically equal numbers are equal. {@link #toString()} shows how many there are.
 */
public final class UnknownFields {
  /**
   * How deep lists and maps may be nested, so that a document stays within 64 levels wherever the
   * fields stand in it.
   */
  public static final int MAX_DEPTH = 48;

  /** How many values the fields of one object may have, in all that they hold. */
  public static final int MAX_VALUES = 8 << 20;

  private static final UnknownFields NONE = new UnknownFields(Map.of());

  private final Map<String, @Nullable Object> fields;

  private UnknownFields(Map<String, @Nullable Object> fields) {
    this.fields = fields;
  }

  /** No unknown fields. */
  public static UnknownFields none() {
    return NONE;
  }

  /**
   * The given fields, copied to their depth. They do not know of which object they will be, so none
   * is refused here, nor by {@code build()} or the validator, for having the name of a known field
   * of it. Writers refuse such an object with an {@link IllegalArgumentException}, as a reader
   * would take the field for the known one.
   *
   * @param fields names and values; integers of any Java type become {@link BigDecimal}
   * @throws BuildException if a value is of another type, a name or text is not valid Unicode, the
   *     nesting is deeper than {@value #MAX_DEPTH}, or there are more than {@value #MAX_VALUES}
   *     values; one that stands in several places counts in each
   */
  public static UnknownFields of(Map<String, ? extends @Nullable Object> fields) {
    count(fields, -1, 0); // the fields themselves are no value
    return fields.isEmpty() ? NONE : new UnknownFields(copyOf(fields, 0));
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /** The names of the fields, in the order given. */
  public Set<String> names() {
    return fields.keySet();
  }

  /** The value of a field; null if it is null or there is no such field. */
  public @Nullable Object get(String name) {
    return fields.get(name);
  }

  /** The fields as an immutable map, in the order given. */
  public Map<String, @Nullable Object> asMap() {
    return fields;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof UnknownFields that && same(fields, that.fields));
  }

  @Override
  public int hashCode() {
    return hash(fields);
  }

  @Override
  public String toString() {
    return "UnknownFields[" + fields.size() + "]";
  }

  /** Counts before anything is copied: a list can share itself many times, or hold itself. */
  private static int count(@Nullable Object value, int before, int depth) {
    int values = before + 1;
    if (values > MAX_VALUES || depth > MAX_DEPTH + 1) {
      throw refused();
    }
    if (value instanceof List<?> list) {
      for (Object element : list) {
        values = count(element, values, depth + 1);
      }
    } else if (value instanceof Map<?, ?> map) {
      for (Object member : map.values()) {
        values = count(member, values, depth + 1);
      }
    }
    return values;
  }

  // Map.copyOf and List.copyOf refuse null, which is a value here; what is small takes little.

  private static Map<String, @Nullable Object> copyOf(Map<?, ?> map, int depth) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach((name, value) -> copy.put(checkedName(name), copyOf(value, depth + 1)));
    if (copy.size() == 1) {
      Map.Entry<String, @Nullable Object> only = copy.entrySet().iterator().next();
      return Collections.singletonMap(only.getKey(), only.getValue());
    }
    return copy.isEmpty() ? Collections.emptyMap() : Collections.unmodifiableMap(copy);
  }

  private static List<@Nullable Object> copyOf(List<?> list, int depth) {
    if (list.isEmpty()) {
      return Collections.emptyList();
    }
    List<@Nullable Object> copy = new ArrayList<>(list.size());
    list.forEach(value -> copy.add(copyOf(value, depth + 1)));
    return Collections.unmodifiableList(copy);
  }

  private static @Nullable Object copyOf(@Nullable Object value, int depth) {
    if (value == null || value instanceof Boolean) {
      return value;
    } else if (value instanceof BigDecimal number) {
      return checked(number);
    } else if (value instanceof String text) {
      return checked(text);
    } else if (value instanceof BigInteger integer) {
      return checked(new BigDecimal(integer));
    } else if (value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte) {
      return BigDecimal.valueOf(((Number) value).longValue());
    } else if (depth > MAX_DEPTH) {
      throw refused();
    } else if (value instanceof List<?> list) {
      return copyOf(list, depth);
    } else if (value instanceof Map<?, ?> map) {
      return copyOf(map, depth);
    }
    throw refused();
  }

  /** Unlike known text, unknown text may be blank: nobody knows what it means. */
  private static String checked(@Nullable Object text) {
    if (text instanceof String string && Text.unknownProblem(string) == null) {
      return string;
    }
    throw refused();
  }

  private static String checkedName(@Nullable Object name) {
    String checked = checked(name);
    if (checked.length() > Text.MAX_NAME_LENGTH) {
      throw refused();
    }
    return checked;
  }

  private static BigDecimal checked(BigDecimal number) {
    if (number.getClass() != BigDecimal.class || Decimals.problem(number) != null) {
      throw refused();
    }
    return number;
  }

  private static BuildException refused() {
    return new BuildException("invalid-value", List.of("unknownFields"));
  }

  private static boolean same(@Nullable Object a, @Nullable Object b) {
    if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
      return x.compareTo(y) == 0;
    } else if (a instanceof List<?> x && b instanceof List<?> y) {
      return sameLists(x, y);
    } else if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
      return sameMaps(x, y);
    }
    return a == null ? b == null : a.equals(b);
  }

  private static boolean sameLists(List<?> a, List<?> b) {
    for (int i = 0; i < a.size() && i < b.size(); i++) {
      if (!same(a.get(i), b.get(i))) {
        return false;
      }
    }
    return a.size() == b.size();
  }

  private static boolean sameMaps(Map<?, ?> a, Map<?, ?> b) {
    return a.keySet().equals(b.keySet())
        && a.entrySet().stream().allMatch(field -> same(field.getValue(), b.get(field.getKey())));
  }

  private static int hash(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return Numbers.hash(number);
    } else if (value instanceof List<?> list) {
      return list.stream().mapToInt(UnknownFields::hash).reduce(1, (a, b) -> 31 * a + b);
    } else if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .mapToInt(field -> field.getKey().hashCode() ^ hash(field.getValue()))
          .sum();
    }
    return value == null ? 0 : value.hashCode();
  }
}
