package dev.habeas;

import dev.habeas.time.EdtfDate;
import dev.habeas.time.Term;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The model as reflection finds it, from {@link CaseFile} down: what the tests compare with. */
public final class Model {
  /** How an accessor gives its value. */
  public enum Shape {
    REQUIRED,
    /** Required, and {@code builder()} gives it. */
    DEFAULTED,
    OPTIONAL,
    LIST
  }

  /** One attribute; {@code element} is what it, or each element of its list, holds. */
  public record Attribute(
      Class<? extends Extensible> owner, Method accessor, Shape shape, Class<?> element) {
    public String name() {
      return accessor.getName();
    }

    public boolean isText() {
      return element == String.class;
    }

    /** Whether the text is an id; typed here from the design and not taken from the schema. */
    public boolean isId() {
      return isText()
          && (IDS.contains(name()) || owner == NameOrigin.class && name().equals("name"));
    }

    /** What the setter takes: a truth value is never boxed there. */
    public Class<?> parameter() {
      return element == Boolean.class ? boolean.class : element;
    }

    /** The value; null if there is none. */
    public Object get(Object object) {
      Object value = call(accessor, object);
      return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    @Override
    public String toString() {
      return owner.getSimpleName() + "." + name();
    }
  }

  private static final Set<String> IDS =
      Set.of(
          "id",
          "about",
          "charges",
          "detention",
          "detentions",
          "event",
          "order",
          "person",
          "persons",
          "proceeding",
          "release",
          "source",
          "supersedes");

  private static final Map<Class<? extends Extensible>, List<Attribute>> ATTRIBUTES =
      new ConcurrentHashMap<>();

  /** Every type of object, {@link CaseFile} first. */
  public static final List<Class<? extends Extensible>> TYPES = types();

  /** Every vocabulary, in the order in which the types use them. */
  public static final List<Class<? extends Code>> CODES = codes();

  private Model() {}

  /** The attributes of a type, unknown fields not among them. */
  public static List<Attribute> attributes(Class<? extends Extensible> type) {
    return ATTRIBUTES.computeIfAbsent(type, Model::find);
  }

  private static List<Attribute> find(Class<? extends Extensible> type) {
    Set<String> stored =
        Arrays.stream(generated(type).getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .map(Field::getName)
            .collect(Collectors.toSet());
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0 && stored.contains(method.getName()))
        .filter(method -> !method.getName().equals("unknownFields"))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .map(method -> attribute(type, method))
        .sorted(Comparator.comparing(Attribute::name))
        .toList();
  }

  public static List<Attribute> attributes() {
    return TYPES.stream().flatMap(type -> attributes(type).stream()).toList();
  }

  /** The hidden class that Immutables generates for a type. */
  public static Class<?> generated(Class<?> type) {
    try {
      return Class.forName("dev.habeas.Immutable" + type.getSimpleName());
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(missing);
    }
  }

  public static Object builder(Class<?> type) {
    return call(method(type, "builder"), null);
  }

  public static Extensible build(Object builder) {
    return (Extensible) call(method(builder.getClass(), "build"), builder);
  }

  /** Sets an attribute: a list of one for a list. */
  public static void set(Object builder, Attribute attribute, Object value) {
    if (attribute.shape() == Shape.LIST) {
      setAll(builder, attribute, value == null ? Arrays.asList(value) : List.of(value));
    } else {
      call(
          method(builder.getClass(), attribute.name(), attribute.parameter()),
          builder,
          new Object[] {value});
    }
  }

  public static void setAll(Object builder, Attribute attribute, List<?> values) {
    call(method(builder.getClass(), attribute.name(), Iterable.class), builder, values);
  }

  public static void keep(Object builder, UnknownFields unknown) {
    call(method(builder.getClass(), "unknownFields", UnknownFields.class), builder, unknown);
  }

  /** The words that a vocabulary knows. */
  public static List<? extends Code> known(Class<? extends Code> vocabulary) {
    return ((List<?>) call(method(vocabulary, "values"), null))
        .stream().map(vocabulary::cast).toList();
  }

  public static Object code(Class<?> type, String code) {
    return call(method(type, "of", String.class), null, code);
  }

  /** A copy in which one attribute is another. */
  public static Extensible with(Extensible object, Attribute attribute, Object value) {
    String name =
        "with" + attribute.name().substring(0, 1).toUpperCase() + attribute.name().substring(1);
    if (attribute.shape() == Shape.LIST) {
      List<?> list = value == null ? Arrays.asList(value) : List.of(value);
      return (Extensible)
          call(method(attribute.owner(), name, Iterable.class), object, new Object[] {list});
    }
    return (Extensible)
        call(method(attribute.owner(), name, attribute.parameter()), object, new Object[] {value});
  }

  public static Extensible copy(Class<? extends Extensible> type, Extensible object) {
    Object builder = builder(type);
    call(method(builder.getClass(), "copy", type), builder, object);
    return build(builder);
  }

  /** An object with nothing but what it must have. */
  public static Extensible least(Class<?> type, int variant) {
    return build(filled(type, variant, false));
  }

  /** An object with every attribute, and two elements in every list. */
  public static Extensible most(Class<?> type, int variant) {
    return build(filled(type, variant, true));
  }

  /** A builder in which everything but one attribute is set that must be. */
  public static Object withoutOnly(Attribute left) {
    Object builder = builder(left.owner());
    for (Attribute attribute : attributes(left.owner())) {
      if (attribute.shape() == Shape.REQUIRED && !attribute.equals(left)) {
        set(builder, attribute, sample(attribute, 1, false));
      }
    }
    return builder;
  }

  /** A value that the attribute can hold, another for each variant. */
  public static Object sample(Attribute attribute, int variant, boolean full) {
    Class<?> type = attribute.element();
    if (type == String.class) {
      return "text " + variant;
    } else if (type == BigDecimal.class) {
      return new BigDecimal(variant + ".50");
    } else if (type == Boolean.class) {
      return variant % 2 == 0;
    } else if (type == EdtfDate.class) {
      return EdtfDate.parse("%04d-03".formatted(1900 + variant));
    } else if (type == Term.class) {
      return Term.ofMonths(variant);
    } else if (Code.class.isAssignableFrom(type)) {
      return code(type, "word-" + variant);
    }
    return full ? most(type, variant) : least(type, variant);
  }

  private static Object filled(Class<?> type, int variant, boolean full) {
    Object builder = builder(type);
    for (Attribute attribute : attributes(type.asSubclass(Extensible.class))) {
      if (attribute.shape() == Shape.LIST) {
        if (full) {
          setAll(
              builder,
              attribute,
              List.of(sample(attribute, variant, true), sample(attribute, variant + 1, true)));
        }
      } else if (full || attribute.shape() == Shape.REQUIRED) {
        set(builder, attribute, sample(attribute, variant, full));
      }
    }
    return builder;
  }

  private static List<Class<? extends Extensible>> types() {
    Set<Class<? extends Extensible>> found = new LinkedHashSet<>();
    List<Class<? extends Extensible>> next = new ArrayList<>(List.of(CaseFile.class));
    while (!next.isEmpty()) {
      Class<? extends Extensible> type = next.remove(0);
      if (found.add(type)) {
        attributes(type).stream()
            .map(Attribute::element)
            .filter(Extensible.class::isAssignableFrom)
            .forEach(held -> next.add(held.asSubclass(Extensible.class)));
      }
    }
    return List.copyOf(found);
  }

  private static List<Class<? extends Code>> codes() {
    return attributes().stream()
        .map(Attribute::element)
        .filter(Code.class::isAssignableFrom)
        .<Class<? extends Code>>map(type -> type.asSubclass(Code.class))
        .distinct()
        .toList();
  }

  private static Attribute attribute(Class<? extends Extensible> owner, Method accessor) {
    Type type = accessor.getGenericReturnType();
    if (type instanceof ParameterizedType generic) {
      Class<?> element = (Class<?>) generic.getActualTypeArguments()[0];
      Shape shape = accessor.getReturnType() == List.class ? Shape.LIST : Shape.OPTIONAL;
      return new Attribute(owner, accessor, shape, element);
    }
    boolean given = accessor.getName().equals("schemaVersion");
    Shape shape = given ? Shape.DEFAULTED : Shape.REQUIRED;
    return new Attribute(owner, accessor, shape, (Class<?>) type);
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException missing) {
      throw new AssertionError(missing);
    }
  }

  private static Object call(Method method, Object target, Object... arguments) {
    try {
      method.setAccessible(true); // the generated classes are hidden
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(thrown.getCause());
    } catch (IllegalAccessException hidden) {
      throw new AssertionError(hidden);
    }
  }
}
