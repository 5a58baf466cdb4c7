package dev.habeas.testkit;

import dev.habeas.Arrest;
import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.ChargeEntry;
import dev.habeas.ChargeStatus;
import dev.habeas.Citation;
import dev.habeas.CourtOrder;
import dev.habeas.Detail;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionKind;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.Extensible;
import dev.habeas.Name;
import dev.habeas.NameKind;
import dev.habeas.OrderKind;
import dev.habeas.OrderLink;
import dev.habeas.OrderLinkKind;
import dev.habeas.Part;
import dev.habeas.Person;
import dev.habeas.Place;
import dev.habeas.PlaceKind;
import dev.habeas.Proceeding;
import dev.habeas.Release;
import dev.habeas.Sentence;
import dev.habeas.SentenceState;
import dev.habeas.Source;
import dev.habeas.Statement;
import dev.habeas.Stay;
import dev.habeas.schema.FileIndex;
import dev.habeas.time.EdtfDate;
import dev.habeas.view.CaseIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A file in which parts are changed, and to which invented ones are added. Their ids are new in it,
 * their days lie before the day up to which it speaks, and whom they name is added at the end if
 * nothing else added them.
 */
final class Planting {
  private static final LocalDate FIRST = LocalDate.of(1850, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2024, 1, 1);
  private static final LocalDate FARTHEST = LocalDate.of(2199, 1, 1);
  private static final int LEAST_DAYS = 1_000; // from the first invented day to that of the file

  private final Dice dice;
  private final CaseFile original;
  private final String prefix;
  private final LocalDate start;
  private final Set<String> unnamed = new TreeSet<>(); // persons named and not yet added
  private final Set<String> added = new TreeSet<>();
  private CaseFile file;
  private int chosen = -1; // the index of the part that was changed
  private boolean impossible;

  Planting(CaseFile file, Dice dice) {
    this.dice = dice;
    this.file = file;
    original = file;
    prefix = newPrefix(FileIndex.of(file).ids());
    LocalDate last = file.asOf().map(EdtfDate::earliest).orElse(LAST);
    LocalDate until = last.isBefore(FIRST) ? FIRST : last.isAfter(LAST) ? LAST : last;
    start = until.minusDays(LEAST_DAYS + dice.below(3_000));
  }

  /** The file as it is now, with all whom the parts name. */
  CaseFile file() {
    unnamed.removeAll(added);
    unnamed.forEach(id -> file = file.withPersons(and(file.persons(), pseudonymous(id))));
    unnamed.clear();
    return file;
  }

  /** Whether the file has nothing that could be changed as was asked. */
  boolean isImpossible() {
    return impossible;
  }

  /**
   * A pointer in which a star stands for the part that was changed, a plus for the first that was
   * added to a list, and +1 for the next.
   */
  String pointer(String template) {
    String[] steps = template.split("/", 4);
    if (steps.length < 3) {
      return template;
    } else if (steps[2].equals("*")) {
      steps[2] = String.valueOf(chosen);
    } else if (steps[2].startsWith("+")) {
      int more = steps[2].length() == 1 ? 0 : Integer.parseInt(steps[2].substring(1));
      steps[2] = String.valueOf(size(steps[1]) + more);
    }
    return String.join("/", steps);
  }

  private int size(String list) {
    return switch (list) {
      case "persons" -> original.persons().size();
      case "detentions" -> original.detentions().size();
      case "charges" -> original.charges().size();
      case "orders" -> original.orders().size();
      case "sentences" -> original.sentences().size();
      case "releases" -> original.releases().size();
      case "events" -> original.events().size();
      case "sources" -> original.sources().size();
      case "statements" -> original.statements().size();
      default -> throw new IllegalArgumentException("no list of the file is called so");
    };
  }

  // What is chosen

  @SafeVarargs
  final <T> T pick(T... some) {
    return some[dice.below(some.length)];
  }

  /** The id of the file or of one of its persons. */
  String anyId() {
    int at = dice.below(original.persons().size() + 1) - 1;
    return at < 0 ? original.id() : original.persons().get(at).id();
  }

  /** The ids of all persons who were there before. */
  List<String> persons() {
    return original.persons().stream().map(Person::id).toList();
  }

  /** An id that the file does not have; the same for the same word. */
  String id(String word) {
    return prefix + word;
  }

  private static String newPrefix(Set<String> ids) {
    int number = 1;
    String prefix = "x" + number + "-";
    while (isIn(prefix, ids)) {
      number++;
      prefix = "x" + number + "-";
    }
    return prefix;
  }

  private static boolean isIn(String prefix, Set<String> ids) {
    return ids.stream().anyMatch(id -> id.startsWith(prefix));
  }

  /** A day, counted from some day that is the same for the whole planting. */
  EdtfDate day(int number) {
    return EdtfDate.of(start.plusDays(number));
  }

  /** A year, counted from that of the first day. */
  EdtfDate year(int number) {
    return EdtfDate.parse(String.valueOf(start.getYear() + number));
  }

  // What is invented

  String person() {
    unnamed.add(id("p1"));
    return id("p1");
  }

  String otherPerson() {
    unnamed.add(id("p2"));
    return id("p2");
  }

  Person somebody() {
    return pseudonymous(person());
  }

  private static Person pseudonymous(String id) {
    Name name = Name.builder().full("Falcon").kind(NameKind.PSEUDONYM).build();
    return Person.builder().id(id).addName(name).build();
  }

  Detention detention() {
    return Detention.builder().id(id("d1")).person(person()).kind(DetentionKind.CRIMINAL).build();
  }

  Detention detained(int day) {
    return detention().withArrest(Arrest.builder().when(day(day)).build());
  }

  Stay stay(String prison, int from, int until) {
    Place place = Place.builder().name(prison).kind(PlaceKind.PRISON).build();
    return Stay.builder().place(place).from(day(from)).until(day(until)).build();
  }

  DetentionEnd end(DetentionEndManner manner) {
    return DetentionEnd.builder().manner(manner).build();
  }

  DetentionEnd byRelease() {
    return end(DetentionEndManner.RELEASE).withRelease(id("r1"));
  }

  Release release() {
    return Release.builder().id(id("r1")).person(person()).detention(id("d1")).build();
  }

  Release released(int day) {
    return release().withWhen(day(day));
  }

  Charge charge() {
    return Charge.builder().id(id("c1")).person(person()).build();
  }

  Charge charge(ChargeStatus outcome, int day) {
    return charge().withHistory(ChargeEntry.builder().kind(outcome).when(day(day)).build());
  }

  Sentence sentence(String... charges) {
    return Sentence.builder()
        .id(id("s1"))
        .person(person())
        .state(SentenceState.PRONOUNCED)
        .addCharges(charges)
        .build();
  }

  CourtOrder order(OrderKind kind) {
    return CourtOrder.builder().id(id("o1")).kind(kind).addPerson(person()).build();
  }

  static OrderLink link(OrderLinkKind kind, String order) {
    return OrderLink.builder().kind(kind).order(order).build();
  }

  Event event() {
    return Event.builder().id(id("e1")).kind(EventKind.VISIT).addPerson(person()).build();
  }

  Source source() {
    return Source.builder().id(id("m1")).build();
  }

  Statement about(String id) {
    return Statement.builder().about(id).build();
  }

  // What is added

  Planting add(Person person) {
    added.add(person.id());
    return change(it -> it.withPersons(and(it.persons(), person)));
  }

  Planting add(Detention detention) {
    return change(it -> it.withDetentions(and(it.detentions(), detention)));
  }

  Planting add(Proceeding proceeding) {
    return change(it -> it.withProceedings(and(it.proceedings(), proceeding)));
  }

  Planting add(Charge charge) {
    return change(it -> it.withCharges(and(it.charges(), charge)));
  }

  Planting add(CourtOrder order) {
    return change(it -> it.withOrders(and(it.orders(), order)));
  }

  Planting add(Sentence sentence) {
    return change(it -> it.withSentences(and(it.sentences(), sentence)));
  }

  Planting add(Release release) {
    return change(it -> it.withReleases(and(it.releases(), release)));
  }

  Planting add(Event event) {
    return change(it -> it.withEvents(and(it.events(), event)));
  }

  Planting add(Source source) {
    return change(it -> it.withSources(and(it.sources(), source)));
  }

  Planting add(Statement statement) {
    return change(it -> it.withStatements(and(it.statements(), statement)));
  }

  private static <T extends Extensible> List<T> and(List<T> list, T one) {
    List<T> more = new ArrayList<>(list);
    more.add(one);
    return more;
  }

  // What is changed

  Planting changePerson(Predicate<Person> which, UnaryOperator<Person> change) {
    return change(it -> it.withPersons(changed(it.persons(), which, change)));
  }

  Planting changeDetention(Predicate<Detention> which, UnaryOperator<Detention> change) {
    return change(it -> it.withDetentions(changed(it.detentions(), which, change)));
  }

  Planting changeOrder(Predicate<CourtOrder> which, UnaryOperator<CourtOrder> change) {
    return change(it -> it.withOrders(changed(it.orders(), which, change)));
  }

  Planting changeSentence(Predicate<Sentence> which, UnaryOperator<Sentence> change) {
    return change(it -> it.withSentences(changed(it.sentences(), which, change)));
  }

  Planting changeRelease(Predicate<Release> which, UnaryOperator<Release> change) {
    return change(it -> it.withReleases(changed(it.releases(), which, change)));
  }

  Planting changeEvent(Predicate<Event> which, UnaryOperator<Event> change) {
    return change(it -> it.withEvents(changed(it.events(), which, change)));
  }

  Planting changeSource(Predicate<Source> which, UnaryOperator<Source> change) {
    return change(it -> it.withSources(changed(it.sources(), which, change)));
  }

  /** The list with another in place of one of those asked for of which no statement tells. */
  private <T extends Part> List<T> changed(
      List<T> list, Predicate<T> which, UnaryOperator<T> change) {
    CaseIndex index = CaseIndex.of(file);
    List<Integer> some =
        IntStream.range(0, list.size())
            .filter(i -> which.test(list.get(i)))
            .filter(i -> index.statementsAbout(list.get(i).id()).isEmpty())
            .boxed()
            .toList();
    impossible = some.isEmpty();
    if (impossible) {
      return list;
    }
    chosen = dice.pick(some);
    List<T> changed = new ArrayList<>(list);
    changed.set(chosen, change.apply(list.get(chosen)));
    return changed;
  }

  /** The first day on which the arrest of a detention can have been; empty if nothing tells. */
  Optional<LocalDate> arrest(String detention) {
    return CaseIndex.of(file)
        .find(detention, Detention.class)
        .flatMap(Detention::arrest)
        .flatMap(Arrest::when)
        .map(EdtfDate::earliest)
        .filter(day -> day.isAfter(FIRST));
  }

  // What the file has to be

  Planting change(UnaryOperator<CaseFile> change) {
    file = change.apply(file);
    return this;
  }

  /** Makes a file that does not say up to which day it speaks, or not nearly, speak up to one. */
  Planting dated() {
    return lastDay().isAfter(FARTHEST) ? change(it -> it.withAsOf(EdtfDate.of(FARTHEST))) : this;
  }

  /** A day after the one up to which the file speaks. */
  EdtfDate afterFile() {
    return EdtfDate.of(lastDay().plusDays(2 + dice.below(100)));
  }

  private LocalDate lastDay() {
    return file.asOf().map(EdtfDate::latest).orElse(LocalDate.MAX);
  }

  /** Makes a file that cites nothing cite a new source, and everything in it. */
  Planting citing() {
    if (isCiting()) {
      return this;
    }
    add(source());
    add(somebody().withCitations(allSources()));
    Citation citation = Citation.of(id("m1"));
    return change(
        it ->
            it.withDetentions(map(it.detentions(), one -> one.withCitations(citation)))
                .withProceedings(map(it.proceedings(), one -> one.withCitations(citation)))
                .withCharges(map(it.charges(), one -> one.withCitations(citation)))
                .withOrders(map(it.orders(), one -> one.withCitations(citation)))
                .withSentences(map(it.sentences(), one -> one.withCitations(citation)))
                .withReleases(map(it.releases(), one -> one.withCitations(citation)))
                .withEvents(map(it.events(), one -> one.withCitations(citation))));
  }

  private boolean isCiting() {
    return FileIndex.of(file).standing().stream()
        .anyMatch(node -> !citations(node.object()).isEmpty());
  }

  private static List<Citation> citations(Extensible object) {
    if (object instanceof Part part) {
      return part.citations();
    } else if (object instanceof Statement statement) {
      return statement.citations();
    }
    return object instanceof Detail detail ? detail.citations() : List.of();
  }

  /** Citations of all sources that the file now has. */
  List<Citation> allSources() {
    return file.sources().stream().map(source -> Citation.of(source.id())).toList();
  }

  private static <T> List<T> map(List<T> list, UnaryOperator<T> change) {
    return list.stream().map(change).toList();
  }
}
