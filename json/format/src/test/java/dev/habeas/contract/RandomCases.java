package dev.habeas.contract;

import dev.habeas.CaseFile;
import dev.habeas.Code;
import dev.habeas.Extensible;
import dev.habeas.UnknownFields;
import dev.habeas.schema.Field;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Schema;
import dev.habeas.schema.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Case files of random fields with random values: everything that can be built and lies within the
 * limits of a reader. The same seed gives the same file.
 */
public final class RandomCases {
  private static final int MAX_DIGITS = 38;
  private static final int MAX_SCALE = 9;
  private static final int[] ALPHABETS = {
    ' ',
    '~', // ASCII
    'Ѐ',
    'ӿ', // Cyrillic
    0x00,
    0x1F, // control characters
    0x80,
    0x2FF, // C1 controls and more of Latin
    0x2000,
    0x206F, // spaces, separators, bidirectional controls
    0x1F300,
    0x1FAFF, // supplementary
    0xE000,
    0xFFFF, // private use, byte order mark, not a character
    0x10000,
    0x10FFFF // the rest of Unicode
  };
  private static final String[] ODDITIES = {
    "\"", "\\", "/", "\u2028", "\u2029", "\u202E", "\uFEFF", "\u0000", "\u007F", "\r\n", "</", "é"
  };

  private final SplittableRandom random;
  private int budget;

  private RandomCases(long seed) {
    random = new SplittableRandom(seed);
    budget = random.nextInt(5, 250);
  }

  /** The case file of a seed. */
  public static CaseFile of(long seed) {
    return new RandomCases(seed).object(Schema.CASE_FILE);
  }

  private <T extends Extensible, B> T object(ObjectType<T, B> type) {
    B builder = type.begin();
    double wanted = random.nextDouble(0.1, 0.9);
    for (Field<T, B, ?> field : type.fields()) {
      field(field, builder, wanted);
    }
    if (random.nextInt(12) == 0) {
      type.keepUnknown(builder, unknownFields());
    }
    return type.end(builder);
  }

  private <B, V> void field(Field<?, B, V> field, B builder, double wanted) {
    if (field.multiplicity() == Field.Multiplicity.REQUIRED) {
      field.put(builder, value(field.type()));
    } else if (budget > 0 && random.nextDouble() < wanted) {
      boolean many = field.multiplicity() == Field.Multiplicity.MANY;
      for (int n = many ? random.nextInt(1, 4) : 1; n > 0; n--) {
        field.put(builder, value(field.type()));
      }
    }
  }

  @SuppressWarnings("unchecked") // the value of an object type is such an object
  private <V> V value(ValueType<V> type) {
    budget--;
    return type instanceof Scalar<V> scalar
        ? scalar(scalar)
        : (V) object((ObjectType<? extends Extensible, ?>) type);
  }

  private <V> V scalar(Scalar<V> type) {
    V value = type.parse(text(type));
    if (value instanceof Code && random.nextBoolean()) {
      List<?> known = known(value.getClass());
      value = type.parse(((Code) known.get(random.nextInt(known.size()))).code());
    }
    return value;
  }

  private String text(Scalar<?> type) {
    if (type instanceof Scalar.Date) {
      return pick(Samples.DATES);
    } else if (type instanceof Scalar.Term) {
      return pick(Samples.TERMS);
    } else if (type instanceof Scalar.Decimal) {
      return number().toString();
    } else if (type instanceof Scalar.Truth) {
      return String.valueOf(random.nextBoolean());
    } else if (type instanceof Scalar.Words || type instanceof Scalar.Word) {
      return words(random.nextInt(1, 40)) + "x";
    }
    return id();
  }

  private static List<?> known(Class<?> vocabulary) {
    try {
      return (List<?>) vocabulary.getMethod("values").invoke(null);
    } catch (ReflectiveOperationException missing) {
      throw new AssertionError(missing);
    }
  }

  private String id() {
    StringBuilder id = new StringBuilder("i");
    words(random.nextInt(1, 60))
        .chars()
        .filter(c -> !Character.isISOControl(c))
        .forEach(c -> id.append((char) c));
    return id.toString();
  }

  /** Up to a number of random characters, none of them half of a surrogate pair. */
  private String words(int atMost) {
    StringBuilder words = new StringBuilder();
    int alphabet = 2 * random.nextInt(ALPHABETS.length / 2);
    for (int n = random.nextInt(atMost + 1); n > 0; n--) {
      if (random.nextInt(8) == 0) {
        words.append(ODDITIES[random.nextInt(ODDITIES.length)]);
      } else {
        words.appendCodePoint(random.nextInt(ALPHABETS[alphabet], ALPHABETS[alphabet + 1] + 1));
      }
    }
    return words.toString();
  }

  /** A number of up to 38 digits, some behind the point, some only in the exponent. */
  private BigDecimal number() {
    int scale = random.nextInt(-9, MAX_SCALE + 1);
    int digits = random.nextInt(1, MAX_DIGITS - Math.abs(scale));
    StringBuilder unscaled = new StringBuilder(random.nextBoolean() ? "-" : "");
    for (int i = 0; i < digits; i++) {
      unscaled.append(random.nextInt(10));
    }
    return new BigDecimal(new BigInteger(unscaled.toString()), scale);
  }

  private UnknownFields unknownFields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int n = random.nextInt(1, 4); n > 0; n--) {
      fields.put("x-" + words(30), anything(1));
    }
    return UnknownFields.of(fields);
  }

  private Object anything(int depth) {
    return switch (random.nextInt(depth > 4 ? 5 : 7)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> number();
      case 3 -> words(20);
      case 4 -> "";
      case 5 -> {
        List<Object> list = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
          list.add(anything(depth + 1));
        }
        yield list;
      }
      default -> {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int n = random.nextInt(4); n > 0; n--) {
          map.put(words(12), anything(depth + 1));
        }
        yield map;
      }
    };
  }

  private <E> E pick(List<E> list) {
    return list.get(random.nextInt(list.size()));
  }
}
