package dev.habeas.validation;

import dev.habeas.text.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The wording of issues in one language. */
final class Messages {
  private static final Texts TEXTS = new Texts(Messages.class, "messages");

  private final Locale locale;
  private final Map<String, String> texts;

  private Messages(Locale locale, Map<String, String> texts) {
    this.locale = locale;
    this.texts = texts;
  }

  static Messages in(Locale locale) {
    return new Messages(locale, TEXTS.in(locale));
  }

  String message(Issue issue) {
    String own = issue.ownWords(locale);
    String text = own == null ? texts.getOrDefault(key(issue), issue.code()) : own;
    for (Map.Entry<String, String> detail : issue.details().entrySet()) {
      text = text.replace("{" + detail.getKey() + "}", word(detail.getValue()));
    }
    return text;
  }

  private String key(Issue issue) {
    if (issue.details().containsKey("reason")) {
      return issue.code() + ".reason";
    }
    String ofLimit = issue.code() + "." + issue.details().get("limit");
    return texts.containsKey(ofLimit) ? ofLimit : issue.code();
  }

  /** A detail, in the language if it is a word of ours; numbers and articles of law are as is. */
  private String word(String detail) {
    return texts.getOrDefault("detail." + detail, detail);
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
}
