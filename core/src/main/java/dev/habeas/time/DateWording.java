package dev.habeas.time;

import dev.habeas.time.EdtfDate.Form;
import dev.habeas.time.Phrase.Case;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Says a date in words: exactly what the EDTF says, nothing more and nothing less.
 *
 * <p>This class puts together what is made of several dates; one date alone is put in words by
 * {@link CalendarWording} and {@link QualifierWording}.
 */
final class DateWording {
  private final Words words;

  private DateWording(Words words) {
    this.words = words;
  }

  static String of(EdtfDate date, Locale locale) {
    return new DateWording(Words.in(locale)).date(date).in(Case.PLAIN);
  }

  private Phrase date(EdtfDate date) {
    if (date.isPoint()) {
      return new QualifierWording(words, date).phrase();
    }
    if (date.form() == Form.INTERVAL) {
      return interval(date.parts().get(0), date.parts().get(1));
    }
    return date.isRange() ? range(date) : set(date);
  }

  private Phrase interval(EdtfDate start, EdtfDate end) {
    if (start.isOpenEnd() && end.isOpenEnd()) {
      return words.phrase("interval.open");
    }
    if (start.isOpenEnd()) {
      return words.phrase("interval.open-start", Map.of("end", intervalEnd(end)));
    }
    if (end.isOpenEnd()) {
      return words.phrase("interval.open-end", Map.of("start", intervalEnd(start)));
    }
    return words.phrase("interval", Map.of("start", intervalEnd(start), "end", intervalEnd(end)));
  }

  private Phrase intervalEnd(EdtfDate end) {
    return end.isUnknownEnd() ? words.phrase("interval.unknown") : date(end);
  }

  private Phrase range(EdtfDate range) {
    EdtfDate start = range.parts().get(0);
    EdtfDate end = range.parts().get(1);
    String key = range.form() == Form.ONE_OF ? "one-of.range" : "all-of.range";
    if (start.isOpenEnd()) {
      return words.phrase(key + ".open-start", Map.of("end", date(end)));
    }
    if (end.isOpenEnd()) {
      return words.phrase(key + ".open-end", Map.of("start", date(start)));
    }
    return words.phrase(key, Map.of("start", date(start), "end", date(end)));
  }

  /** A set of one date is that date, whether one or all of it are meant. */
  private Phrase set(EdtfDate set) {
    List<Phrase> members = set.parts().stream().map(this::date).toList();
    if (members.size() == 1) {
      return members.get(0);
    }
    boolean oneOf = set.form() == Form.ONE_OF;
    Phrase list = words.list(oneOf ? "or" : "and", members);
    return words.phrase(oneOf ? "one-of" : "all-of", Map.of("members", list));
  }
}
