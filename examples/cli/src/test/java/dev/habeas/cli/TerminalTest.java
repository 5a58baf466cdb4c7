package dev.habeas.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process does whose output is a terminal, which {@code script} of util-linux makes. */
@Tag("extra-tools")
class TerminalTest {
  private static final String RAW = "\u009B2J\u202E";
  private static final String ESCAPED = "\\u009b2J\\u202e";
  private static final String COLOUR = "\u001B[";

  @TempDir Path folder;

  @BeforeEach
  void a_record_that_would_act_on_a_terminal_and_has_an_error() throws IOException {
    Files.writeString(
        folder.resolve("act.json"),
        "{\"id\":\"c1\",\"title\":\"" + RAW + "\",\"statements\":[{\"about\":\"none\"}]}");
  }

  @Test
  void json_is_escaped_on_any_terminal() throws Exception {
    assertThat(onTerminal("habeas format act.json")).contains(ESCAPED).doesNotContain(RAW);
    assertThat(onTerminal("TERM=dumb habeas format act.json"))
        .contains(ESCAPED)
        .doesNotContain(RAW);
  }

  @Test
  void it_is_a_terminal_behind_a_pipe_too() throws Exception {
    assertThat(onTerminal("cat act.json | habeas format -")).contains(ESCAPED).doesNotContain(RAW);
    assertThat(onTerminal("cat act.json | habeas check -")).contains(COLOUR);
    assertThat(onTerminal("habeas format - < act.json 2> err")).contains(ESCAPED);
  }

  @Test
  void a_pipe_and_a_file_are_none() throws Exception {
    assertThat(onTerminal("habeas format act.json | cat")).contains(RAW);
    assertThat(onTerminal("habeas check act.json | cat")).contains("[").doesNotContain(COLOUR);
    assertThat(onTerminal("habeas format act.json > out; cat out")).contains(RAW);
  }

  @Test
  void a_terminal_that_is_dumb_is_shown_no_colours() throws Exception {
    assertThat(onTerminal("habeas check act.json")).contains(COLOUR);
    assertThat(onTerminal("TERM=dumb habeas check act.json"))
        .contains("unknown-reference")
        .doesNotContain(COLOUR);
  }

  /** What a command of a shell writes on its terminal. */
  private String onTerminal(String command) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String habeas =
        String.join(
            " ",
            List.of(
                "'" + java + "'",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                "'" + System.getProperty("java.class.path") + "'",
                Habeas.class.getName()));
    ProcessBuilder script =
        new ProcessBuilder(
            "script", "-qec", command.replace("habeas ", habeas + " "), folder + "/typescript");
    script.environment().put("TERM", "xterm");
    script.environment().put("SHELL", "/bin/sh");
    script.environment().remove("NO_COLOR");
    Process process =
        script
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectInput(Path.of("/dev/null").toFile())
            .start();
    String shown = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return shown;
  }
}
