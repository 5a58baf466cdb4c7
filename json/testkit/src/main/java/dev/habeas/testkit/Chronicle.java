package dev.habeas.testkit;

import dev.habeas.AbsenceReason;
import dev.habeas.Attribution;
import dev.habeas.Authority;
import dev.habeas.AuthorityKind;
import dev.habeas.CaseFile;
import dev.habeas.Citation;
import dev.habeas.Name;
import dev.habeas.NameKind;
import dev.habeas.Place;
import dev.habeas.PlaceKind;
import dev.habeas.Provision;
import dev.habeas.Quantity;
import dev.habeas.QuantityComparator;
import dev.habeas.Recognition;
import dev.habeas.Reliability;
import dev.habeas.Source;
import dev.habeas.SourceKind;
import dev.habeas.Stance;
import dev.habeas.StatedDuration;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A file in the making, and the clock of the case: time only moves on, what is told happens now,
 * and no date is made up apart from it. What sources know of a date may be less than the clock
 * does, and never excludes it.
 */
final class Chronicle {
  static final int HOUR = 60;
  static final int DAY = 24 * HOUR;
  static final int YEAR = 365 * DAY;

  private static final List<AbsenceReason> UNTOLD =
      List.of(
          AbsenceReason.UNKNOWN,
          AbsenceReason.NOT_RECORDED,
          AbsenceReason.WITHHELD,
          AbsenceReason.REDACTED,
          AbsenceReason.NOT_ASKED);

  /** The first minute that a case can begin in: 1 January 1992. */
  private static final long BEGINNING = 8_035L * DAY;

  /** What is said of a field of something that has an id. */
  private record Told(String about, String field, String value, long minute) {}

  /** A field that is not told, and what can be why. */
  private record Untold(String about, String field, List<AbsenceReason> reasons) {}

  final Dice dice;
  final Lexicon words;
  final CaseFile.Builder file = CaseFile.builder();

  /** Codes that are set aside for users: no state is told of. */
  final String home;

  final String abroad;

  private final CaseSize size;
  private final Fog fog;
  private final int[] ids = new int['z' + 1];
  private final List<Told> told = new ArrayList<>();
  private final List<Untold> untold = new ArrayList<>();
  private final Map<AuthorityKind, Authority> authorities = new HashMap<>(); // only looked up
  private final List<Source> sources = new ArrayList<>();
  private final List<Runnable> closings = new ArrayList<>();
  private final String city;
  private long now;
  private long lastPublished;
  private String lastSource = "";

  Chronicle(Dice dice, Lexicon words, CaseSize size, int uncertainty) {
    this.dice = dice;
    this.words = words;
    this.size = size;
    home = "X" + (char) ('A' + dice.below(8));
    abroad = "X" + (char) ('Q' + dice.below(8));
    city = words.place(dice);
    now = BEGINNING + dice.below(30 * YEAR);
    fog = new Fog(dice, uncertainty);
  }

  // The clock

  long now() {
    return now;
  }

  /** Lets so many hours pass, from the least to the most. */
  Chronicle hours(int least, int most) {
    now += dice.between(least * HOUR, most * HOUR);
    return this;
  }

  /** Lets so many days pass, from the least to the most, and waits until offices are open. */
  Chronicle days(int least, int most) {
    now += (long) dice.between(least, most) * DAY;
    return untilOfficesAreOpen();
  }

  /** Lets time pass until some days before a minute, unless that is over. */
  Chronicle untilShortlyBefore(long minute) {
    now = Math.max(now, minute - dice.between(1, 9) * (long) DAY);
    return untilOfficesAreOpen();
  }

  /** Lets the night pass, if it is night. */
  Chronicle untilOfficesAreOpen() {
    long midnight = Math.floorDiv(now, (long) DAY) * DAY;
    if (now > midnight + 17 * HOUR) {
      midnight += DAY;
    }
    if (now < midnight + 8 * HOUR) {
      now = midnight + dice.between(8 * HOUR, 16 * HOUR);
    }
    return this;
  }

  /** The day that it is, as far as it is known. */
  EdtfDate today() {
    return fog.day(now);
  }

  /** The day that was at a minute, or will be, as far as it is known. */
  EdtfDate day(long minute) {
    return fog.day(minute);
  }

  /** The moment that it is, as far as it is known. */
  EdtfDate moment() {
    return fog.moment(now);
  }

  /** When somebody was born, as far as it is known. */
  EdtfDate birth(long minute) {
    return fog.birth(minute);
  }

  /** The days from one minute to now, of which all are meant. */
  EdtfDate since(long minute) {
    return fog.lasting(minute, now);
  }

  // How much is told

  /** Whether something is told that need not be. */
  boolean tells() {
    return dice.chance(size.detail());
  }

  /** Whether something is told that often is not when others are. */
  boolean mentions() {
    return tells() && dice.chance(size.detail());
  }

  /** Whether something is told that is hardly ever. */
  boolean digresses() {
    return dice.below(1000) < size.detail();
  }

  /** How often something happens that happens again and again. */
  int repeats() {
    return dice.below(size.repeats() + 1);
  }

  /** How many of so many, if a case of this size is to have more than one. */
  int upTo(int most) {
    return 1 + dice.below(Math.min(most, size.repeats() + 1));
  }

  // Ids, descriptions, citations

  /** A new id; the letter says what it is of. */
  String id(char letter) {
    return letter + Integer.toString(++ids[letter]);
  }

  /** Describes an entry now and then, gives it an id and cites where it is taken from. */
  void entry(
      String theme, Consumer<String> id, Consumer<String> description, Consumer<Citation> cite) {
    if (digresses()) {
      id.accept(id('y'));
    }
    part(theme, description, cite, 8);
  }

  /** Describes a part now and then, and mostly cites where it is taken from. */
  void part(String theme, Consumer<String> description, Consumer<Citation> cite) {
    part(theme, description, cite, 80);
  }

  private void part(
      String theme, Consumer<String> description, Consumer<Citation> cite, int cited) {
    if (tells() && dice.chance(cited)) {
      description.accept(words.word(dice, theme));
    }
    if (dice.chance(cited)) {
      cite.accept(citation());
    }
  }

  /** Where it is told, in something published since. */
  Citation citation() {
    Citation.Builder citation = Citation.builder().source(source());
    if (tells()) {
      citation.locator(words.word(dice, "locator"));
    }
    if (digresses()) {
      citation.quote(words.word(dice, "quote"));
    }
    return citation.build();
  }

  private String source() {
    if (lastPublished < now) {
      lastPublished = now + dice.between(DAY, (60 + 240 * sources.size()) * DAY);
      lastSource = id('s');
      sources.add(source(lastSource, lastPublished));
    }
    return lastSource;
  }

  private Source source(String id, long published) {
    String address = "example.org/" + id + "-" + dice.below(1_000_000);
    Source.Builder source =
        Source.builder()
            .id(id)
            .kind(dice.mostly(SourceKind::values, SourceKind.NEWS, SourceKind.ORGANISATION_REPORT))
            .publisher(words.word(dice, "publisher"))
            .title(words.word(dice, "title"))
            .published(fog.day(published));
    if (tells()) {
      source.url("https://" + address);
    }
    if (tells()) {
      source.language(words.language());
    }
    if (tells()) {
      source.retrieved(fog.day(published + dice.below(400) * (long) DAY));
    }
    if (digresses()) {
      source.archivedUrl("https://archive.example/" + address).sha256(sha256());
    }
    if (tells()) {
      source.reliability(dice.pick(Reliability.values()));
    }
    if (digresses()) {
      source.description(words.word(dice, "note"));
    }
    if (digresses() && !sources.isEmpty()) {
      source.addCitation(Citation.of(sources.get(0).id()));
    }
    return source.build();
  }

  private String sha256() {
    StringBuilder text = new StringBuilder(64);
    for (int i = 0; i < 64; i++) {
      text.append(Character.forDigit(dice.below(16), 16));
    }
    return text.toString();
  }

  // Small values

  /** A number as sources give it. */
  Quantity about(int number, String unit) {
    Quantity.Builder quantity = Quantity.builder().value(BigDecimal.valueOf(number));
    if (!unit.isEmpty()) {
      quantity.unit(unit);
    }
    if (dice.chance(fog.percent() / 2)) {
      quantity.comparator(dice.pick(QuantityComparator.values()));
    } else if (dice.chance(fog.percent() / 4)) {
      quantity.upper(BigDecimal.valueOf(number + dice.between(1, 1 + number / 3)));
    }
    return quantity.build();
  }

  /** An amount of money. */
  Quantity money() {
    return about(dice.between(2, 400) * 50, dice.chance(80) ? "X" + home.charAt(1) + "D" : "");
  }

  /** How long a source says that something took; the clock says how long it was. */
  StatedDuration stated(long from) {
    int days = (int) ((now - from) / DAY) + dice.below(2);
    StatedDuration.Builder stated =
        StatedDuration.builder()
            .term(days == 0 ? Term.ofHours(dice.between(1, 12)) : Term.ofDays(days));
    if (tells()) {
      stated.from(fog.day(from));
    }
    if (tells()) {
      stated.asOf(today());
    }
    if (dice.chance(fog.percent())) {
      stated.comparator(dice.pick(QuantityComparator.values()));
    }
    entry("note", stated::id, stated::description, stated::addCitation);
    return stated.build();
  }

  Provision provision() {
    Provision.Builder provision = Provision.builder().instrument(words.word(dice, "instrument"));
    if (dice.chance(60)) {
      provision.article(Integer.toString(dice.between(3, 460)));
    }
    if (tells()) {
      provision.part(Integer.toString(dice.between(1, 5)));
    }
    if (tells()) {
      provision.jurisdiction(home);
    }
    entry("note", provision::id, provision::description, provision::addCitation);
    return provision.build();
  }

  /** An authority of a kind: in one case mostly the same. */
  Authority authority(AuthorityKind kind) {
    Authority known = authorities.get(kind);
    if (known == null) {
      known = newAuthority(kind);
      authorities.put(kind, known);
    }
    return digresses() ? known.withId(id('y')).withCitations(citation()) : known;
  }

  private Authority newAuthority(AuthorityKind kind) {
    Authority.Builder authority = Authority.builder().kind(kind);
    String name = named(kind.code(), dice.chance(70) ? city : words.place(dice));
    if (dice.chance(90)) {
      authority.name(name);
    }
    if (digresses()) {
      authority.addName(otherName(name));
    }
    if (tells()) {
      authority.jurisdiction(home);
    }
    if (digresses() || kind.equals(AuthorityKind.ARMED_GROUP)) {
      authority.recognition(dice.pick(Recognition.values()));
    }
    if (digresses()) {
      authority.description(words.word(dice, "note"));
    }
    return authority.build();
  }

  /** A place of a kind. */
  Place place(PlaceKind kind) {
    String theme =
        switch (kind.code()) {
          case "court", "other", "unknown" -> "elsewhere";
          default -> kind.code();
        };
    String town = dice.chance(60) ? city : words.place(dice);
    String name = named(theme, town);
    Place.Builder place = Place.builder().kind(kind).name(name);
    if (tells()) {
      place.country(home);
    } else if (digresses()) {
      place.sovereign(home).controlledBy(abroad);
    }
    if (digresses()) {
      place.addName(otherName(name));
    }
    entry("note", place::id, place::description, place::addCitation);
    return place.build();
  }

  /** Some town. */
  String town() {
    return words.place(dice);
  }

  private String named(String theme, String town) {
    String name = words.word(dice, theme).replace("{0}", town);
    return name.indexOf('{') < 0
        ? name
        : name.replace("{1}", Integer.toString(dice.between(2, 60)));
  }

  private Name otherName(String name) {
    return words.isCyrillic()
        ? Name.builder()
            .full(Transliteration.of(name))
            .language("uk-Latn")
            .kind(NameKind.ALIAS)
            .build()
        : Name.builder().full("old " + name).kind(NameKind.FORMER).until(today()).build();
  }

  // What is said of fields

  /** Remembers what a field says, which others may dispute. */
  EdtfDate said(String about, String field, EdtfDate date, long minute) {
    told.add(new Told(about, field, date.toString(), minute));
    return date;
  }

  /** Remembers what a field says of now. */
  EdtfDate said(String about, String field, EdtfDate date) {
    return said(about, field, date, now);
  }

  /** Remembers that nobody tells what a field says. */
  void unsaid(String about, String field) {
    untold.add(new Untold(about, field, UNTOLD));
  }

  /** Remembers that there is nothing to tell, or why it is not told. */
  void unsaid(String about, String field, AbsenceReason... reasons) {
    untold.add(new Untold(about, field, List.of(reasons)));
  }

  /** Says who says what of the fields, who denies it, and why something is not told. */
  void dispute(int contested) {
    for (int i = contested; i > 0 && !told.isEmpty(); i--) {
      contest(told.remove(dice.below(told.size())));
    }
    for (int i = Math.min(repeats() + 1, untold.size()); i > 0; i--) {
      Untold missing = untold.remove(dice.below(untold.size()));
      Statement.Builder statement = about(missing.about(), missing.field());
      statement.absent(dice.pick(missing.reasons()));
      if (dice.chance(60)) {
        statement.attribution(dice.pick(Attribution.values()));
      }
      file.addStatement(statement.addCitation(citation()).build());
    }
  }

  /** What is said of a part as a whole. */
  void doubt(String about, StatementStatus status) {
    Statement.Builder statement = Statement.builder().about(about).status(status);
    file.addStatement(spoken(statement, dice.pick(Stance.values())).build());
  }

  private void contest(Told fact) {
    Statement.Builder kept =
        about(fact.about(), fact.field()).value(fact.value()).status(StatementStatus.PREFERRED);
    file.addStatement(spoken(kept, dice.mostly(Stance::values, Stance.ASSERTS)).build());
    String other = fog.rival(fact.minute());
    StatementStatus status =
        dice.mostly(
            StatementStatus::values,
            StatementStatus.NORMAL,
            StatementStatus.DISPUTED,
            StatementStatus.DEPRECATED);
    Statement.Builder rival = about(fact.about(), fact.field());
    if (!status.equals(StatementStatus.PREFERRED)) {
      rival.value(other).status(status);
    } else {
      rival.asStated(words.word(dice, "stated")); // of two preferred values one would be wrong
    }
    file.addStatement(spoken(rival, dice.pick(Stance.values())).build());
  }

  private static Statement.Builder about(String about, String field) {
    return Statement.builder().about(about).field(field);
  }

  private Statement.Builder spoken(Statement.Builder statement, Stance stance) {
    if (dice.chance(60)) {
      statement.stance(stance);
    }
    if (dice.chance(80)) {
      statement.attribution(dice.pick(Attribution.values()));
    }
    if (digresses()) {
      statement.id(id('t')).by(authority(AuthorityKind.MINISTRY));
    }
    if (tells()) {
      statement.asStated(words.word(dice, "stated"));
    }
    if (digresses()) {
      statement.asOf(today());
    }
    if (tells()) {
      statement.note(words.word(dice, "note"));
    }
    return statement.addCitation(citation());
  }

  /** Hands over the sources, and ends the file with a day after all that it tells. */
  CaseFile close() {
    closings.forEach(Runnable::run);
    if (tells()) {
      now = Math.max(now, lastPublished) + dice.below(90) * (long) DAY;
      file.asOf(fog.exact(now));
    }
    sources.forEach(file::addSource);
    return file.build();
  }

  /** Adds to the file at the end what still has to be told of. */
  void atTheEnd(Runnable closing) {
    closings.add(closing);
  }
}
