package dev.habeas.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The wording of issues in one language.
 *
 * <p>Loaded from our own files and not by {@link java.util.ResourceBundle}, which would fall back
 * to the language of the machine and so make the same report read differently in two places.
 */
final class Messages {
  private static final Map<String, Messages> LOADED = new ConcurrentHashMap<>();

  private final Map<String, String> texts;

  private Messages(Map<String, String> texts) {
    this.texts = texts;
  }

  static Messages in(Locale locale) {
    Messages messages = LOADED.get(locale.getLanguage());
    if (messages == null) {
      messages = load(locale.getLanguage());
    }
    return messages == null ? in(Locale.ENGLISH) : messages;
  }

  String message(Issue issue) {
    String key = issue.details().containsKey("reason") ? issue.code() + ".reason" : issue.code();
    String text = texts.getOrDefault(key, issue.code());
    for (Map.Entry<String, String> detail : issue.details().entrySet()) {
      text = text.replace("{" + detail.getKey() + "}", detail.getValue());
    }
    return text;
  }

  String severity(Issue issue) {
    String key =
        issue.certainty() == Certainty.POSSIBLE
            ? "possible"
            : issue.severity().name().toLowerCase(Locale.ROOT);
    return Objects.requireNonNull(texts.get("severity." + key));
  }

  Map<String, String> texts() {
    return texts;
  }

  /**
   * The wording in a language; null, and not remembered, if there is none: callers may ask for any
   * language.
   */
  private static @Nullable Messages load(String language) {
    try (InputStream file =
        Messages.class.getResourceAsStream("messages_" + language + ".properties")) {
      if (file == null) {
        return null;
      }
      Messages messages = new Messages(read(file));
      LOADED.put(language, messages);
      return messages;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Map<String, String> read(InputStream file) throws IOException {
    Properties properties = new Properties();
    properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    return properties.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(e -> (String) e.getKey(), e -> (String) e.getValue()));
  }
}
