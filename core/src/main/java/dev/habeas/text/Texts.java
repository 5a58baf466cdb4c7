package dev.habeas.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Texts for people, by key: one file a language, in UTF-8.
 *
 * <p>Loaded from our own files and not by {@link java.util.ResourceBundle}, which would fall back
 * to the language of the machine and so make the same record read differently in two places.
 */
public final class Texts {
  private final Class<?> owner;
  private final String name;
  private final Map<String, Map<String, String>> loaded = new ConcurrentHashMap<>();

  /**
   * The texts that stand beside a class, in files such as {@code messages_en.properties}.
   *
   * @param owner the class
   * @param name the first part of the names of the files
   */
  public Texts(Class<?> owner, String name) {
    this.owner = owner;
    this.name = name;
  }

  /** The texts in a language, or in English if there are none. */
  public Map<String, String> in(Locale locale) {
    String language = locale.getLanguage();
    Map<String, String> texts = loaded.get(language);
    if (texts == null) {
      texts = load(language);
      if (texts.isEmpty()) { // and not remembered: callers may ask for any language
        return in(Locale.ENGLISH);
      }
      loaded.put(language, texts);
    }
    return texts;
  }

  private Map<String, String> load(String language) {
    String file = name + "_" + language + ".properties";
    try (InputStream stream = owner.getResourceAsStream(file)) {
      return stream == null ? Map.of() : read(stream);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Map<String, String> read(InputStream stream) throws IOException {
    Properties properties = new Properties();
    properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    return properties.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(e -> (String) e.getKey(), e -> (String) e.getValue()));
  }
}
