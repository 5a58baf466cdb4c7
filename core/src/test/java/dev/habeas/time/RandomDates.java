package dev.habeas.time;

import java.util.Optional;
import java.util.SplittableRandom;

/** Random EDTF texts whose days lie in the years that {@link ReferenceDays} knows. */
final class RandomDates {
  private static final String[] SIGNS = {"", "", "", "", "", "", "?", "~", "%"};

  private final SplittableRandom random;

  RandomDates(SplittableRandom random) {
    this.random = random;
  }

  /** A text that is a date. */
  String date() {
    while (true) {
      String text = text();
      if (EdtfDate.tryParse(text).isPresent()) {
        return text;
      }
    }
  }

  /** A text of the right form, perhaps with an impossible day or a reversed interval. */
  String text() {
    return switch (random.nextInt(8)) {
      case 0 -> set();
      case 1, 2 -> end() + "/" + end();
      default -> point();
    };
  }

  private String end() {
    return switch (random.nextInt(8)) {
      case 0 -> "";
      case 1 -> "..";
      default -> point();
    };
  }

  private String set() {
    boolean oneOf = random.nextInt(4) > 0;
    StringBuilder text = new StringBuilder(oneOf ? "[" : "{");
    int members = 1 + random.nextInt(4);
    for (int i = 0; i < members; i++) {
      text.append(i == 0 ? "" : ",");
      text.append(member(i == 0, i == members - 1));
    }
    return text.append(oneOf ? "]" : "}").toString();
  }

  private String member(boolean first, boolean last) {
    return switch (random.nextInt(8)) {
      case 0 -> first ? ".." + point() : point();
      case 1 -> last ? point() + ".." : point();
      case 2 -> point() + ".." + point();
      default -> point();
    };
  }

  String point() {
    String year = year();
    if (random.nextInt(12) == 0 && !year.contains("X")) {
      return qualified(year) + "-" + qualified("" + (21 + random.nextInt(21)));
    }
    return switch (random.nextInt(6)) {
      case 0 -> qualified(year);
      case 1 -> qualified(year) + "-" + qualified(month());
      default -> qualified(year) + "-" + qualified(month()) + "-" + qualified(day());
    };
  }

  /** A point with a time of day, now and then placed on Earth. */
  String dateTime() {
    String date;
    do {
      date = "1985-0" + (1 + random.nextInt(2)) + "-0" + (1 + random.nextInt(3));
    } while (EdtfDate.tryParse(date).isEmpty());
    String[] places = {
      "", "", "Z", "+02", "-11:30", "+14:00", "[Europe/Kyiv]", "+02:00[Europe/Kyiv]"
    };
    String time = "T" + sign() + "0" + random.nextInt(3) + ":0" + random.nextInt(3);
    String seconds = random.nextBoolean() ? ":0" + random.nextInt(2) : "";
    return date + time + seconds + places[random.nextInt(places.length)];
  }

  private String year() {
    return random.nextInt(5) == 0
        ? (random.nextBoolean() ? "198X" : "199X")
        : "" + (1985 + random.nextInt(10));
  }

  private String month() {
    return masked(String.format("%02d", 1 + random.nextInt(12)));
  }

  private String day() {
    return masked(String.format("%02d", 1 + random.nextInt(31)));
  }

  private String masked(String pair) {
    return switch (random.nextInt(8)) {
      case 0 -> "XX";
      case 1 -> pair.charAt(0) + "X";
      case 2 -> "X" + pair.charAt(1);
      default -> pair;
    };
  }

  private String qualified(String component) {
    return sign() + component + sign();
  }

  private String sign() {
    return SIGNS[random.nextInt(SIGNS.length)];
  }

  /**
   * The same text with one unspecified digit specified or a missing end found, if it has one and
   * that is a date.
   */
  Optional<String> narrowed(String text) {
    int index = text.indexOf('X');
    if (index < 0) {
      return text.startsWith("/")
          ? Optional.of(point() + text).filter(this::isDate)
          : Optional.empty();
    }
    String digit = Integer.toString(random.nextInt(10));
    return Optional.of(text.substring(0, index) + digit + text.substring(index + 1))
        .filter(this::isDate)
        .filter(narrow -> countSeasons(narrow) == countSeasons(text)); // X8 is a month, 38 is none
  }

  private static int countSeasons(String text) {
    return text.replaceAll("[?~%]", "").split("\\d{4}-[234]", -1).length;
  }

  private boolean isDate(String text) {
    return EdtfDate.tryParse(text).isPresent();
  }
}
