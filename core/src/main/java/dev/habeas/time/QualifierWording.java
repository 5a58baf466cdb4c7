package dev.habeas.time;

import dev.habeas.time.EdtfDate.Component;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says one date with its time of day, and which of its parts are uncertain or approximate. */
final class QualifierWording {
  private static final List<Component> CALENDAR =
      List.of(Component.YEAR, Component.MONTH, Component.DAY);
  private static final int FIRST_PART_OF_YEAR = 33;
  private static final int APPROXIMATE = 2;

  private final Words words;
  private final EdtfDate date;

  QualifierWording(Words words, EdtfDate date) {
    this.words = words;
    this.date = date;
  }

  Phrase phrase() {
    Phrase told = new CalendarWording(words, date).phrase();
    if (isAbout()) {
      told = words.phrase("about", Map.of("date", told));
    }
    Clock clock = date.clock();
    if (clock != null) {
      told = withTime(told, clock);
    }
    List<Phrase> notes = notes();
    return notes.isEmpty()
        ? told
        : words.phrase("noted", Map.of("date", told, "notes", Phrase.of(joined(notes))));
  }

  private static String joined(List<Phrase> notes) {
    return String.join("; ", notes.stream().map(note -> note.in(Phrase.Case.PLAIN)).toList());
  }

  private Phrase withTime(Phrase told, Clock clock) {
    boolean about = (date.qualifierBits(Component.TIME) & APPROXIMATE) != 0;
    String text = clock.time().toString();
    Phrase time =
        Phrase.of(clock.isToSecond() && clock.time().getSecond() == 0 ? text + ":00" : text);
    return words.phrase(about ? "at-about" : "at", Map.of("date", told, "time", time));
  }

  /**
   * Whether <i>about</i> before the date says it all: every part is approximate, all digits are
   * known, and there is no time that it could be heard to mean.
   */
  private boolean isAbout() {
    boolean vague = date.hasUnspecified() || Digits.significant(date.digits()) > 0;
    return !vague && date.clock() == null && (sharedBits() & APPROXIMATE) != 0;
  }

  /** The qualifier that year, month and day share; 0 if they differ. */
  private int sharedBits() {
    int first = date.qualifierBits(Component.YEAR);
    return CALENDAR.stream().filter(date::has).allMatch(c -> date.qualifierBits(c) == first)
        ? first
        : 0;
  }

  // Notes

  private List<Phrase> notes() {
    List<Phrase> notes = new ArrayList<>();
    Clock clock = date.clock();
    if (clock != null && clock.isLocated()) {
      notes.add(Phrase.of(place(clock)));
    }
    for (Qualifier qualifier : Qualifier.values()) {
      addNote(notes, Qualifier.bits(qualifier.symbol()));
    }
    return notes;
  }

  private static String place(Clock clock) {
    String offset = clock.offset().equals(ZoneOffset.UTC) ? "UTC" : "UTC" + clock.offset();
    return Stream.of(clock.hasOffset() ? offset : "", clock.zone() == null ? "" : clock.zone())
        .filter(text -> !text.isEmpty())
        .reduce((a, b) -> a + ", " + b)
        .orElseThrow();
  }

  /** Says a qualifier of the whole date, or names the components that have it. */
  private void addNote(List<Phrase> notes, int bits) {
    if (date.clock() == null && sharedBits() == bits) {
      int unsaid = isAbout() ? bits & ~APPROXIMATE : bits;
      if (unsaid != 0) {
        notes.add(words.phrase("whole." + unsaid));
      }
      return;
    }
    List<Phrase> components = components(bits);
    if (!components.isEmpty()) {
      Phrase list = words.list("and", components);
      notes.add(words.phrase("note." + bits, Map.of("components", list)));
    }
  }

  private List<Phrase> components(int bits) {
    List<Phrase> components = new ArrayList<>();
    if (sharedBits() == bits) {
      components.add(words.phrase("component.date"));
    } else {
      CALENDAR.stream()
          .filter(component -> date.qualifierBits(component) == bits)
          .forEach(component -> components.add(words.phrase("component." + name(component))));
    }
    // That a time is approximate is said right before it.
    if ((date.qualifierBits(Component.TIME) & ~APPROXIMATE) == bits) {
      components.add(words.phrase("component.time"));
    }
    return components;
  }

  private String name(Component component) {
    return switch (component) {
      case YEAR -> "year";
      case MONTH -> nameOfMonth();
      case DAY -> "day";
      case TIME -> "time";
    };
  }

  private String nameOfMonth() {
    if (date.form() != EdtfDate.Form.SEASON) {
      return "month";
    }
    return date.month() >= FIRST_PART_OF_YEAR ? "part" : "season";
  }
}
