package dev.habeas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * That {@code API.txt} lists what users of the module can see, so that a change of it is seen in
 * review. {@code -Dhabeas.update=true} writes the list.
 */
public abstract class ApiContract {
  private static final Path LIST = Path.of("API.txt");

  private final Class<?> member;

  /** The contract of the module that has the given class. */
  protected ApiContract(Class<?> member) {
    this.member = member;
  }

  @Test
  void the_list_shows_what_users_of_the_module_see() throws IOException, URISyntaxException {
    Path home = Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    String seen = new ApiListing(home, member.getClassLoader()).text();
    if (Boolean.getBoolean("habeas.update")) {
      Files.writeString(LIST, seen);
    }
    assertThat(Files.readString(LIST, StandardCharsets.UTF_8))
        .as("run with -Dhabeas.update=true to write %s", LIST)
        .isEqualTo(seen);
  }
}
