package dev.habeas.contract;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** The module is found as a service on the class path and on the module path. */
public abstract class ModuleContract {
  private static final String FILE = "{\"schemaVersion\":\"0.1\",\"id\":\"c1\",\"title\":\"Ж/\"}";

  private final Adapter adapter;
  private final Adapter.Packaging packaging;

  protected ModuleContract(Adapter adapter) {
    this.adapter = adapter;
    this.packaging = adapter.packaging();
  }

  @Test
  void the_module_is_found_on_the_class_path() throws IOException {
    assertThat(ServiceLoader.load(packaging.service()))
        .extracting(service -> service.getClass().getName())
        .contains(packaging.module() + ".HabeasModule");
    CaseMapper mapper = adapter.mapperOfFoundModules();
    CaseFile file = mapper.map(FILE, CaseFile.class);
    assertThat(mapper.map(file)).isEqualTo(FILE);
  }

  @Test
  void the_module_is_found_on_the_module_path() throws ReflectiveOperationException {
    ModuleLayer layer = layer(ClassPath.ofModule(packaging));
    ClassLoader loader = layer.findLoader(packaging.module());
    Class<?> service = loader.loadClass(packaging.service().getName());
    assertThat(ServiceLoader.load(layer, service))
        .extracting(found -> found.getClass().getModule().getName())
        .contains(packaging.module());

    Class<?> type = loader.loadClass(packaging.mapper().getName());
    Object mapper = mapperOf(type, loader);
    Class<?> caseFile = loader.loadClass(CaseFile.class.getName());
    assertThat(caseFile.getModule().getName()).isEqualTo("dev.habeas.core");
    Object file =
        type.getMethod("readValue", String.class, Class.class).invoke(mapper, FILE, caseFile);
    assertThat(type.getMethod("writeValueAsString", Object.class).invoke(mapper, file))
        .isEqualTo(FILE);
  }

  @Test
  void the_reader_and_the_writer_need_no_databind_on_the_class_path()
      throws ReflectiveOperationException, IOException {
    List<URL> urls = new ArrayList<>();
    for (Path path : ClassPath.ofReader(packaging)) {
      urls.add(path.toUri().toURL());
    }
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), platform)) {
      Class<?> reader = loader.loadClass(packaging.module() + ".CaseReader");
      Class<?> writer = loader.loadClass(packaging.module() + ".CaseWriter");
      Class<?> caseFile = loader.loadClass(CaseFile.class.getName());
      Object read = reader.getMethod("create").invoke(null);
      Object result = reader.getMethod("read", String.class).invoke(read, FILE);
      Object file = result.getClass().getMethod("orThrow").invoke(result);
      Object write = writer.getMethod("create").invoke(null);
      assertThat(writer.getMethod("writeText", caseFile).invoke(write, file)).isEqualTo(FILE);
    }
  }

  @Test
  void classes_use_only_the_modules_that_their_module_declares() {
    List<Path> paths = ClassPath.ofModule(packaging);
    ModuleFinder finder = ModuleFinder.of(paths.toArray(Path[]::new));
    for (String module : List.of("dev.habeas.core", "dev.habeas.json", packaging.module())) {
      ModuleDescriptor descriptor = finder.find(module).orElseThrow().descriptor();
      Set<String> declared =
          descriptor.requires().stream()
              .map(ModuleDescriptor.Requires::name)
              .collect(toCollection(TreeSet::new));
      declared.addAll(modulesReadThrough(descriptor, finder));
      Set<String> used = used(module, paths);
      assertThat(used).as(module).isNotEmpty().isSubsetOf(declared);
      assertThat(declared).as(module).doesNotContain("java.sql", "java.logging", "java.desktop");
    }
  }

  /** The modules that others pass on with {@code requires transitive}. */
  private static Set<String> modulesReadThrough(ModuleDescriptor descriptor, ModuleFinder finder) {
    Set<String> passedOn = new TreeSet<>();
    for (ModuleDescriptor.Requires required : descriptor.requires()) {
      finder
          .find(required.name())
          .ifPresent(
              reference -> {
                reference.descriptor().requires().stream()
                    .filter(
                        r -> r.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE))
                    .forEach(r -> passedOn.add(r.name()));
                passedOn.addAll(modulesReadThrough(reference.descriptor(), finder));
              });
    }
    return passedOn;
  }

  private Set<String> used(String module, Collection<Path> paths) {
    String modulePath =
        String.join(File.pathSeparator, paths.stream().map(Path::toString).toList());
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    int code =
        jdeps.run(
            new PrintWriter(out),
            new PrintWriter(err),
            "--multi-release",
            "17",
            "--ignore-missing-deps",
            "--module-path",
            modulePath,
            "-summary",
            "-m",
            module);
    assertThat(code).as(out + " " + err).isZero();
    Set<String> used = new TreeSet<>();
    for (String line : out.toString().split("\\R")) {
      String[] sides = line.trim().split(" -> ");
      if (sides.length == 2 && sides[0].equals(module) && !sides[1].equals("not found")) {
        used.add(sides[1]);
      }
    }
    return used;
  }

  private ModuleLayer layer(List<Path> paths) {
    ModuleLayer boot = ModuleLayer.boot();
    Configuration configuration =
        boot.configuration()
            .resolve(
                ModuleFinder.of(paths.toArray(Path[]::new)),
                ModuleFinder.ofSystem(),
                List.of(packaging.module()));
    return boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
  }

  /** A mapper that found its modules with the loader of the layer. */
  private Object mapperOf(Class<?> type, ClassLoader loader) throws ReflectiveOperationException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      Object builder = type.getMethod("builder").invoke(null);
      Method find = builder.getClass().getMethod(packaging.findModules());
      find.invoke(builder);
      return builder.getClass().getMethod("build").invoke(builder);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
