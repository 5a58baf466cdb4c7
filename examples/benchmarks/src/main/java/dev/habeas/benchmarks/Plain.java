package dev.habeas.benchmarks;

import dev.habeas.CaseFile;
import dev.habeas.Code;
import dev.habeas.benchmarks.Constraints.EndsAfterArrest;
import dev.habeas.benchmarks.Constraints.HoldsTogether;
import dev.habeas.benchmarks.Constraints.Known;
import dev.habeas.benchmarks.Constraints.NotNegative;
import dev.habeas.benchmarks.Constraints.Ordered;
import dev.habeas.benchmarks.Constraints.Plausible;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Term;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The case files of {@link Records} as plain objects, the way one would write them for a bean
 * validator: null for what is absent, annotations for what must hold. Only fields that a shared
 * rule looks at are here, so that nobody pays for others.
 */
final class Plain {
  static final String LANGUAGE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*";
  static final String COUNTRY = "[A-Z]{2}|[A-Z]{4}";
  static final String ADDRESS = "[A-Za-z][A-Za-z0-9+.-]*://[^\\s/?#<>\"]+[^\\s<>\"]*";

  private Plain() {}

  /** What has an id that others name it by. */
  interface Identified {
    String id();
  }

  /** What names the sources that it is from. */
  interface Cited {
    List<String> sources();
  }

  /** What lasts from one day until another. */
  @Ordered
  interface Period {
    EdtfDate from();

    EdtfDate until();
  }

  @HoldsTogether
  record File(
      String id,
      @Pattern(regexp = LANGUAGE) String language,
      @Plausible EdtfDate asOf,
      List<@Valid Person> persons,
      List<@Valid Detention> detentions,
      List<@Valid Proceeding> proceedings,
      List<@Valid Charge> charges,
      List<@Valid Order> orders,
      List<@Valid Sentence> sentences,
      List<@Valid Release> releases,
      List<@Valid Event> events,
      List<@Valid Source> sources,
      List<@Valid Statement> statements,
      @Valid Handling handling)
      implements Identified {}

  record Person(
      String id,
      List<@Valid Name> names,
      @Plausible EdtfDate birthDate,
      @Plausible EdtfDate deathDate,
      @Known Code sex,
      List<@Valid Nationality> nationalities,
      List<@Valid PersonPlace> places,
      List<@Valid Relation> relations,
      List<String> sources)
      implements Identified, Cited {}

  record Name(
      String id,
      @Known Code kind,
      @Pattern(regexp = LANGUAGE) String language,
      @Plausible EdtfDate from,
      @Plausible EdtfDate until)
      implements Identified, Period {}

  record Nationality(
      @Pattern(regexp = COUNTRY) String country,
      @Plausible EdtfDate from,
      @Plausible EdtfDate until)
      implements Period {}

  record Place(
      @Known Code kind,
      @Pattern(regexp = COUNTRY) String country,
      @Pattern(regexp = COUNTRY) String sovereign) {}

  record PersonPlace(
      @Known Code kind, @Valid Place place, @Plausible EdtfDate from, @Plausible EdtfDate until)
      implements Period {}

  record Relation(@Known Code kind, String person) {}

  record Authority(@Known Code kind, @Known Code recognition) {}

  @EndsAfterArrest
  record Detention(
      String id,
      String person,
      @Known Code kind,
      @Valid Arrest arrest,
      List<@Valid Stay> stays,
      List<@Valid Access> access,
      @Valid End end,
      @Plausible EdtfDate stillHeldAsOf,
      List<String> sources)
      implements Identified, Cited {}

  record Arrest(@Plausible EdtfDate when, @Valid Place place, @Valid Authority by) {}

  record Stay(
      @Valid Place place,
      @Plausible EdtfDate from,
      @Plausible EdtfDate until,
      @Known Code regime,
      List<String> sources)
      implements Period, Cited {}

  record Access(
      @Known Code who, @Known Code result, @Plausible EdtfDate from, @Plausible EdtfDate until)
      implements Period {}

  record End(
      @Known Code manner,
      String release,
      @Plausible EdtfDate when,
      @Valid Authority by,
      @Valid Place destination) {}

  record Proceeding(
      String id,
      @Known Code kind,
      @Valid Authority court,
      List<@Valid Stage> stages,
      List<@Valid Participant> participants,
      List<String> sources)
      implements Identified, Cited {}

  record Stage(
      @Known Code kind,
      @Plausible EdtfDate when,
      @Valid Authority by,
      @Known Code standing,
      List<String> persons) {}

  record Participant(@Known Code role, String person) {}

  record Charge(
      String id,
      String person,
      String proceeding,
      @Plausible EdtfDate committed,
      @Valid Place place,
      @Plausible EdtfDate filed,
      List<@Valid Entry> history,
      List<@Valid Entry> pleas,
      String supersedes,
      List<String> sources)
      implements Identified, Cited {}

  record Entry(@Known Code kind, @Plausible EdtfDate when, @Valid Authority by) {}

  record Order(
      String id,
      @Known Code kind,
      @Valid Authority issuer,
      @Plausible EdtfDate issued,
      List<String> persons,
      List<String> detentions,
      List<String> charges,
      String proceeding,
      @Plausible EdtfDate from,
      @Plausible EdtfDate until,
      @NotNegative Term term,
      List<String> sources)
      implements Identified, Period, Cited {}

  record Sentence(
      String id,
      String person,
      List<String> charges,
      String order,
      @Known Code state,
      @Plausible EdtfDate pronounced,
      List<@Valid SentencePart> parts,
      @Plausible EdtfDate from,
      @Plausible EdtfDate until)
      implements Identified, Period {}

  record SentencePart(
      @Known Code kind,
      @NotNegative Term term,
      @Valid Quantity amount,
      @NotNegative Term suspended,
      @NotNegative Term served,
      @Plausible EdtfDate from,
      @Plausible EdtfDate until)
      implements Period {}

  @Ordered
  record Quantity(
      @Known Code comparator, @PositiveOrZero BigDecimal value, @PositiveOrZero BigDecimal upper) {}

  record Measure(
      @Known Code kind,
      List<String> persons,
      @Valid Quantity amount,
      @NotNegative Term term,
      @Plausible EdtfDate until,
      @Plausible EdtfDate due) {}

  record Release(
      String id,
      String person,
      String detention,
      @Plausible EdtfDate when,
      @Known Code standing,
      List<@Known Code> reasons,
      String order,
      List<@Valid Measure> conditions,
      @Valid Authority by,
      @Valid Place destination,
      String event,
      List<String> sources)
      implements Identified, Cited {}

  record Event(
      String id,
      @Known Code kind,
      List<String> persons,
      @Plausible EdtfDate when,
      @Valid Place place,
      @Valid Authority by,
      List<String> sources)
      implements Identified, Cited {}

  record Source(
      String id,
      @Known Code kind,
      @Pattern(regexp = ADDRESS) String url,
      @Pattern(regexp = ADDRESS) String archivedUrl,
      @Plausible EdtfDate published,
      @Plausible EdtfDate retrieved,
      @Pattern(regexp = LANGUAGE) String language,
      @Known Code reliability)
      implements Identified {}

  record Statement(
      String about,
      @Known Code absent,
      @Known Code stance,
      @Known Code attribution,
      @Valid Authority by,
      @Plausible EdtfDate asOf,
      @Known Code status,
      List<String> sources)
      implements Cited {}

  record Handling(@Known Code level, @Plausible EdtfDate reviewBy) {}

  // From the model

  static File of(CaseFile file) {
    return new File(
        file.id(),
        or(file.language()),
        or(file.asOf()),
        all(file.persons(), Plain::of),
        all(file.detentions(), Plain::of),
        all(file.proceedings(), Plain::of),
        all(file.charges(), Plain::of),
        all(file.orders(), Plain::of),
        all(file.sentences(), Plain::of),
        all(file.releases(), Plain::of),
        all(file.events(), Plain::of),
        all(file.sources(), Plain::of),
        all(file.statements(), Plain::of),
        or(file.handling(), h -> new Handling(h.level(), or(h.reviewBy()))));
  }

  private static Person of(dev.habeas.Person person) {
    return new Person(
        person.id(),
        all(
            person.names(),
            n -> new Name(or(n.id()), or(n.kind()), or(n.language()), or(n.from()), or(n.until()))),
        or(person.birthDate()),
        or(person.deathDate()),
        or(person.sex()),
        all(person.nationalities(), n -> new Nationality(n.country(), or(n.from()), or(n.until()))),
        all(
            person.places(),
            p -> new PersonPlace(p.kind(), or(p.place(), Plain::of), or(p.from()), or(p.until()))),
        all(person.relations(), r -> new Relation(r.kind(), r.person())),
        sources(person.citations()));
  }

  private static Place of(dev.habeas.Place place) {
    return new Place(or(place.kind()), or(place.country()), or(place.sovereign()));
  }

  private static Authority of(dev.habeas.Authority authority) {
    return new Authority(or(authority.kind()), or(authority.recognition()));
  }

  private static Detention of(dev.habeas.Detention detention) {
    return new Detention(
        detention.id(),
        detention.person(),
        detention.kind(),
        or(
            detention.arrest(),
            a -> new Arrest(or(a.when()), or(a.place(), Plain::of), or(a.by(), Plain::of))),
        all(
            detention.stays(),
            s ->
                new Stay(
                    or(s.place(), Plain::of),
                    or(s.from()),
                    or(s.until()),
                    or(s.regime()),
                    sources(s.citations()))),
        all(detention.access(), a -> new Access(a.who(), a.result(), or(a.from()), or(a.until()))),
        or(
            detention.end(),
            e ->
                new End(
                    e.manner(),
                    or(e.release()),
                    or(e.when()),
                    or(e.by(), Plain::of),
                    or(e.destination(), Plain::of))),
        or(detention.stillHeldAsOf()),
        sources(detention.citations()));
  }

  private static Proceeding of(dev.habeas.Proceeding proceeding) {
    return new Proceeding(
        proceeding.id(),
        or(proceeding.kind()),
        or(proceeding.court(), Plain::of),
        all(
            proceeding.stages(),
            s ->
                new Stage(
                    s.kind(), or(s.when()), or(s.by(), Plain::of), or(s.standing()), s.persons())),
        all(proceeding.participants(), p -> new Participant(p.role(), or(p.person()))),
        sources(proceeding.citations()));
  }

  private static Charge of(dev.habeas.Charge charge) {
    return new Charge(
        charge.id(),
        charge.person(),
        or(charge.proceeding()),
        or(charge.committed()),
        or(charge.place(), Plain::of),
        or(charge.filed()),
        all(charge.history(), e -> new Entry(e.kind(), or(e.when()), or(e.by(), Plain::of))),
        all(charge.pleas(), e -> new Entry(e.kind(), or(e.when()), or(e.by(), Plain::of))),
        or(charge.supersedes()),
        sources(charge.citations()));
  }

  private static Order of(dev.habeas.CourtOrder order) {
    return new Order(
        order.id(),
        order.kind(),
        or(order.issuer(), Plain::of),
        or(order.issued()),
        order.persons(),
        order.detentions(),
        order.charges(),
        or(order.proceeding()),
        or(order.from()),
        or(order.until()),
        or(order.term()),
        sources(order.citations()));
  }

  private static Sentence of(dev.habeas.Sentence sentence) {
    return new Sentence(
        sentence.id(),
        sentence.person(),
        sentence.charges(),
        or(sentence.order()),
        sentence.state(),
        or(sentence.pronounced()),
        all(
            sentence.parts(),
            p ->
                new SentencePart(
                    p.kind(),
                    or(p.term()),
                    or(p.amount(), Plain::of),
                    or(p.suspended()),
                    or(p.served()),
                    or(p.from()),
                    or(p.until()))),
        or(sentence.from()),
        or(sentence.until()));
  }

  private static Quantity of(dev.habeas.Quantity quantity) {
    return new Quantity(or(quantity.comparator()), quantity.value(), or(quantity.upper()));
  }

  private static Release of(dev.habeas.Release release) {
    return new Release(
        release.id(),
        release.person(),
        release.detention(),
        or(release.when()),
        or(release.standing()),
        List.copyOf(release.reasons()),
        or(release.order()),
        all(
            release.conditions(),
            m ->
                new Measure(
                    m.kind(),
                    m.persons(),
                    or(m.amount(), Plain::of),
                    or(m.term()),
                    or(m.until()),
                    or(m.due()))),
        or(release.by(), Plain::of),
        or(release.destination(), Plain::of),
        or(release.event()),
        sources(release.citations()));
  }

  private static Event of(dev.habeas.Event event) {
    return new Event(
        event.id(),
        event.kind(),
        event.persons(),
        or(event.when()),
        or(event.place(), Plain::of),
        or(event.by(), Plain::of),
        sources(event.citations()));
  }

  private static Source of(dev.habeas.Source source) {
    return new Source(
        source.id(),
        or(source.kind()),
        or(source.url()),
        or(source.archivedUrl()),
        or(source.published()),
        or(source.retrieved()),
        or(source.language()),
        or(source.reliability()));
  }

  private static Statement of(dev.habeas.Statement statement) {
    return new Statement(
        statement.about(),
        or(statement.absent()),
        or(statement.stance()),
        or(statement.attribution()),
        or(statement.by(), Plain::of),
        or(statement.asOf()),
        or(statement.status()),
        sources(statement.citations()));
  }

  private static List<String> sources(List<dev.habeas.Citation> citations) {
    return all(citations, dev.habeas.Citation::source);
  }

  private static <T, P> List<P> all(List<T> objects, Function<T, P> as) {
    return objects.stream().map(as).toList();
  }

  private static <T> T or(Optional<T> value) {
    return value.orElse(null);
  }

  private static <T, P> P or(Optional<T> value, Function<T, P> as) {
    return value.map(as).orElse(null);
  }
}
