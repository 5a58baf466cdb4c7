package dev.habeas.api;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What users of a module can name, as text: every public type of the exported packages with its
 * public and protected members.
 *
 * <p>A member that a type inherits from a hidden one is shown as its own, as compilers and Javadoc
 * treat it. What is inherited from a type that is shown itself is shown there alone.
 */
final class ApiListing {
  private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");
  private static final Set<String> OF_EVERY_ENUM = Set.of("valueOf", "values");

  private final Path home;
  private final ClassLoader loader;
  private final ModuleDescriptor module;

  ApiListing(Path home, ClassLoader loader) {
    this.home = home;
    this.loader = loader;
    this.module = ModuleFinder.of(home).findAll().iterator().next().descriptor();
  }

  String text() throws IOException {
    StringBuilder text = new StringBuilder("module " + module.name() + "\n");
    module.requires().stream()
        .filter(r -> r.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE))
        .map(required -> "  requires transitive " + required.name() + "\n")
        .sorted()
        .forEach(text::append);
    for (String name : exported()) {
      text.append("\npackage ").append(name).append("\n");
      for (Class<?> type : types(name)) {
        text.append("\n").append(declaration(type)).append("\n");
        members(type).forEach(member -> text.append("  ").append(member).append("\n"));
      }
    }
    return text.toString();
  }

  private List<String> exported() {
    return module.exports().stream()
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .sorted()
        .toList();
  }

  private List<Class<?>> types(String name) throws IOException {
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.list(home.resolve(name.replace('.', '/')))) {
      for (String file : files.map(path -> path.getFileName().toString()).toList()) {
        if (file.endsWith(".class") && !file.equals("package-info.class")) {
          Class<?> type = load(name + "." + file.substring(0, file.length() - ".class".length()));
          if (isShown(type)) {
            types.add(type);
          }
        }
      }
    }
    types.sort(Comparator.comparing(ApiListing::name));
    return types;
  }

  private Class<?> load(String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(missing);
    }
  }

  /** Whether users can name a type: it is public, and so is every type around it. */
  private static boolean isShown(Class<?> type) {
    return isSeen(type.getModifiers())
        && !type.isAnonymousClass()
        && (type.getDeclaringClass() == null || isShown(type.getDeclaringClass()));
  }

  private static boolean isSeen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String declaration(Class<?> type) {
    StringBuilder text = new StringBuilder();
    if (type.isSealed()) {
      text.append("sealed ");
    } else if (Modifier.isFinal(type.getModifiers()) && !type.isEnum() && !type.isRecord()) {
      text.append("final ");
    } else if (Modifier.isAbstract(type.getModifiers()) && !type.isInterface()) {
      text.append("abstract ");
    }
    text.append(
        type.isAnnotation()
            ? "@interface "
            : type.isInterface()
                ? "interface "
                : type.isEnum() ? "enum " : type.isRecord() ? "record " : "class ");
    text.append(name(type)).append(variables(type));
    if (type.isRecord()) {
      text.append(
          Arrays.stream(type.getRecordComponents())
              .map(part -> type(part.getAnnotatedType()) + " " + part.getName())
              .collect(joining(", ", "(", ")")));
    }
    AnnotatedType parent = type.getAnnotatedSuperclass();
    if (parent != null
        && parent.getType() != Object.class
        && !type.isEnum()
        && !type.isRecord()
        && isShown(erased(parent.getType()))) {
      text.append(" extends ").append(type(parent));
    }
    List<String> interfaces =
        Arrays.stream(type.getAnnotatedInterfaces())
            .filter(parentInterface -> isShown(erased(parentInterface.getType())))
            .map(ApiListing::type)
            .toList();
    if (!interfaces.isEmpty()) {
      text.append(type.isInterface() ? " extends " : " implements ");
      text.append(String.join(", ", interfaces));
    }
    if (type.isSealed()) {
      String permitted =
          Arrays.stream(type.getPermittedSubclasses())
              .filter(ApiListing::isShown)
              .map(ApiListing::name)
              .sorted()
              .collect(joining(", "));
      text.append(permitted.isEmpty() ? "" : " permits " + permitted);
    }
    return text.toString();
  }

  private static List<String> members(Class<?> type) {
    Set<Class<?>> parts = new LinkedHashSet<>(List.of(type));
    addHiddenParents(type, parts);
    List<String> members = new ArrayList<>();
    members.addAll(shown(parts, Class::getDeclaredFields, ApiListing::field));
    members.addAll(shown(Set.of(type), Class::getDeclaredConstructors, ApiListing::constructor));
    members.addAll(shown(parts, Class::getDeclaredMethods, ApiListing::method));
    return members;
  }

  private static void addHiddenParents(Class<?> type, Set<Class<?>> parts) {
    Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
        .filter(parent -> !isShown(parent))
        .forEach(
            parent -> {
              parts.add(parent);
              addHiddenParents(parent, parts);
            });
  }

  private static <M extends Member> List<String> shown(
      Set<Class<?>> types, Function<Class<?>, M[]> members, Function<M, String> line) {
    return types.stream()
        .flatMap(type -> Arrays.stream(members.apply(type)))
        .filter(member -> isSeen(member.getModifiers()) && !member.isSynthetic())
        .filter(member -> !isImplied(member))
        .sorted(Comparator.<M, String>comparing(Member::getName).thenComparing(line))
        .map(line)
        .distinct()
        .toList();
  }

  private static boolean isImplied(Member member) {
    Class<?> type = member.getDeclaringClass();
    return OF_EVERY_OBJECT.contains(member.getName())
        || type.isEnum() && OF_EVERY_ENUM.contains(member.getName())
        || type.isRecord()
            && Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> component.getName().equals(member.getName()));
  }

  private static String field(Field field) {
    return modifiers(field) + type(field.getAnnotatedType()) + " " + field.getName();
  }

  private static String constructor(Constructor<?> constructor) {
    return modifiers(constructor)
        + constructor.getDeclaringClass().getSimpleName()
        + signature(constructor);
  }

  private static String method(Method method) {
    String variables = variables(method);
    return modifiers(method)
        + (method.isDefault() ? "default " : "")
        + (variables.isEmpty() ? "" : variables + " ")
        + type(method.getAnnotatedReturnType())
        + " "
        + method.getName()
        + signature(method);
  }

  private static String signature(Executable executable) {
    StringBuilder text = new StringBuilder("(");
    text.append(
        Arrays.stream(executable.getAnnotatedParameterTypes())
            .map(ApiListing::type)
            .collect(joining(", ")));
    if (executable.isVarArgs()) {
      text.replace(text.length() - 2, text.length(), "...");
    }
    text.append(")");
    if (executable.getExceptionTypes().length > 0) {
      text.append(" throws ")
          .append(
              Arrays.stream(executable.getExceptionTypes())
                  .map(ApiListing::name)
                  .collect(joining(", ")));
    }
    return text.toString();
  }

  /** What a caller or an heir has to know: not that a member is public, nor what is implied. */
  private static String modifiers(Member member) {
    Class<?> type = member.getDeclaringClass();
    int modifiers = member.getModifiers();
    boolean closed = Modifier.isFinal(type.getModifiers()) || type.isInterface();
    boolean hidden = !isShown(type);
    return (Modifier.isProtected(modifiers) ? "protected " : "")
        + (Modifier.isStatic(modifiers) ? "static " : "")
        + (Modifier.isAbstract(modifiers) && !type.isInterface() ? "abstract " : "")
        + (Modifier.isFinal(modifiers) && (member instanceof Field || !closed && !hidden)
            ? "final "
            : "");
  }

  private static String variables(GenericDeclaration declaration) {
    if (declaration.getTypeParameters().length == 0) {
      return "";
    }
    return Arrays.stream(declaration.getTypeParameters())
        .map(ApiListing::variable)
        .collect(joining(", ", "<", ">"));
  }

  private static String variable(TypeVariable<?> variable) {
    String bounds =
        Arrays.stream(variable.getAnnotatedBounds())
            .map(ApiListing::type)
            .filter(bound -> !bound.equals("Object"))
            .collect(joining(" & "));
    return variable.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
  }

  private static String type(AnnotatedType type) {
    String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
    if (type instanceof AnnotatedArrayType array) {
      // Whether the array can be null stands at its brackets and is of use to nobody.
      return type(array.getAnnotatedGenericComponentType()) + "[]";
    } else if (type instanceof AnnotatedParameterizedType generic) {
      return nullable
          + name(erased(type.getType()))
          + Arrays.stream(generic.getAnnotatedActualTypeArguments())
              .map(ApiListing::type)
              .collect(joining(", ", "<", ">"));
    } else if (type instanceof AnnotatedWildcardType wildcard) {
      return wildcard(wildcard);
    } else if (type.getType() instanceof Class<?> plain) {
      return nullable + name(plain);
    }
    return nullable + type.getType().getTypeName();
  }

  private static String wildcard(AnnotatedWildcardType wildcard) {
    if (wildcard.getAnnotatedLowerBounds().length > 0) {
      return "? super " + type(wildcard.getAnnotatedLowerBounds()[0]);
    }
    String bound = type(wildcard.getAnnotatedUpperBounds()[0]);
    return bound.equals("Object") ? "?" : "? extends " + bound;
  }

  private static Class<?> erased(Type type) {
    if (type instanceof Class<?> plain) {
      return plain;
    } else if (type instanceof ParameterizedType generic) {
      return (Class<?>) generic.getRawType();
    } else if (type instanceof WildcardType wildcard) {
      return erased(wildcard.getUpperBounds()[0]);
    }
    throw new AssertionError(type.getClass());
  }

  /** The simple name, behind those of the types around it. */
  private static String name(Class<?> type) {
    return type.getDeclaringClass() == null
        ? type.getSimpleName()
        : name(type.getDeclaringClass()) + "." + type.getSimpleName();
  }
}
