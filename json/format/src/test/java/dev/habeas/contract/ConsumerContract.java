package dev.habeas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A consumer compiles without a warning and without what only we need: Immutables, JSpecify and,
 * for readers and writers on the class path, databind.
 */
public abstract class ConsumerContract {
  private static final String SOURCE =
      """
      package consumer;

      import dev.habeas.CaseFile;
      import dev.habeas.Detention;
      import dev.habeas.DetentionKind;
      import dev.habeas.Name;
      import dev.habeas.Person;
      import dev.habeas.Quantity;
      import dev.habeas.UnknownFields;
      import dev.habeas.json.ReadResult;
      import dev.habeas.time.EdtfDate;
      import dev.habeas.validation.Issue;
      import dev.habeas.validation.Report;
      import dev.habeas.validation.Validator;
      import %1$s.CaseReader;
      import %1$s.CaseWriter;
      import java.util.List;
      import java.util.Optional;

      public final class Consumer {
        private Consumer() {}

        public static CaseFile build() {
          Person person =
              Person.builder()
                  .id("p1")
                  .addName(Name.of("Ланка Вигадана"))
                  .size(Quantity.of(2))
                  .birthDate(EdtfDate.parse("198X"))
                  .addOccupation("baker")
                  .build();
          return CaseFile.builder()
              .id("c1")
              .addPerson(person.withOccupations(List.of("baker", "poet")).withDescription("kind"))
              .addDetention(
                  Detention.builder()
                      .id("d1")
                      .person("p1")
                      .kind(DetentionKind.CRIMINAL)
                      .unknownFields(UnknownFields.none())
                      .build())
              .build()
              .withTitle("A case")
              .withLanguage(Optional.of("uk"));
        }

        public static String through(CaseFile file) {
          byte[] bytes = CaseWriter.create().indented().write(file);
          ReadResult<CaseFile> result = CaseReader.create().read(bytes);
          Report report = Validator.standard().validate(result.orThrow());
          StringBuilder text = new StringBuilder();
          for (Issue issue : result.report().plus(report).issues()) {
            text.append(issue.pointer()).append(issue.message());
          }
          for (Person person : file.persons()) {
            text.append(person.names().get(0).full()).append(person.equals(file.persons().get(0)));
          }
          return text.append(CaseWriter.create().writeText(file)).toString();
        }
      }
      """;

  private final Adapter.Packaging packaging;

  protected ConsumerContract(Adapter adapter) {
    packaging = adapter.packaging();
  }

  @Test
  void a_consumer_compiles_without_a_warning_on_the_class_path(@TempDir Path directory)
      throws IOException {
    compiles(directory, "--class-path", ClassPath.ofReader(packaging), source(directory));
  }

  @Test
  void a_consumer_compiles_without_a_warning_as_a_module(@TempDir Path directory)
      throws IOException {
    Path declaration = file(directory, "module-info", module());
    List<Path> paths = ClassPath.ofModule(packaging);
    compiles(directory, "--module-path", paths, source(directory), declaration);
  }

  @Test
  void a_consumer_of_the_module_compiles_without_a_warning(@TempDir Path directory)
      throws IOException {
    String source =
        """
        package consumer;

        import dev.habeas.CaseFile;
        import %1$s.CaseReadException;
        import %1$s.HabeasModule;
        import %2$s;

        public final class Mapping {
          private Mapping() {}

          public static CaseFile read(byte[] bytes) throws Exception {
            try {
              return JsonMapper.builder()
                  .addModule(new HabeasModule())
                  .build()
                  .readValue(bytes, CaseFile.class);
            } catch (CaseReadException refused) {
              return CaseFile.builder().id(refused.report().toString()).build();
            }
          }
        }
        """
            .formatted(packaging.module(), packaging.mapper().getName());
    Path mapping = file(directory, "Mapping", source);
    List<Path> paths = ClassPath.ofModule(packaging);
    compiles(directory, "--class-path", paths, mapping);
    compiles(directory, "--module-path", paths, mapping, file(directory, "module-info", module()));
  }

  private String module() {
    return "module consumer { requires %s; }".formatted(packaging.module());
  }

  private Path source(Path directory) throws IOException {
    return file(directory, "Consumer", SOURCE.formatted(packaging.module()));
  }

  private static void compiles(Path directory, String kind, List<Path> paths, Path... sources) {
    List<String> command =
        new ArrayList<>(List.of("--release", "17", "-encoding", "UTF-8", "-Xlint:all", "-Werror"));
    command.addAll(List.of("-proc:none", "-d", directory.resolve("classes").toString(), kind));
    command.add(String.join(File.pathSeparator, paths.stream().map(Path::toString).toList()));
    List.of(sources).forEach(source -> command.add(source.toString()));
    StringWriter said = new StringWriter();
    PrintWriter printer = new PrintWriter(said);
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    int code = javac.run(printer, printer, command.toArray(String[]::new));
    assertThat(said.toString()).isEmpty();
    assertThat(code).isZero();
  }

  private static Path file(Path directory, String name, String source) throws IOException {
    return Files.writeString(directory.resolve(name + ".java"), source);
  }
}
