package dev.habeas.validation;

import dev.habeas.Arrest;
import dev.habeas.Authority;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.Event;
import dev.habeas.Extensible;
import dev.habeas.Health;
import dev.habeas.Name;
import dev.habeas.Person;
import dev.habeas.Place;
import dev.habeas.Release;
import dev.habeas.Stay;
import dev.habeas.time.EdtfDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The facts that profiles ask for: whose they are, which field holds them, and what that field must
 * tell.
 */
final class Elements {
  /**
   * The objects that an element is about, at least one: where there is none, the place of the
   * first.
   */
  private interface Scope<T> extends Function<Register, List<Spot<T>>> {}

  static final Element IDENTITY =
      oneOf(
          some(Register::person, "/names", Person::names),
          some(Register::person, "/identifiers", Person::identifiers));

  static final Element ARREST_TIME = time(Register::arrest, "/when", Arrest::when);
  static final Element ARREST_PLACE = place(Register::arrest, "/place", Arrest::place);
  static final Element ARREST_AUTHORITY = authority(Register::arrest, "/by", Arrest::by);

  static final Element ORDERING_AUTHORITY =
      inOne(Register::ordersToDetain, order -> authority(order, "/issuer", CourtOrder::issuer));
  static final Element GROUNDS =
      oneOf(
          texts(Register::itself, "/statedReasons", Detention::statedReasons),
          some(Register::itself, "/legalBasis", Detention::legalBasis),
          inOne(
              Register::ordersToDetain,
              order -> some(order, "/legalBasis", CourtOrder::legalBasis)));

  static final Element SUPERVISING_AUTHORITY =
      authority(Register::itself, "/supervisedBy", Detention::supervisedBy);

  static final Element STAY_PLACE = place(Register::stays, "/place", Stay::place);
  static final Element ADMISSION_TIME = time(Register::stays, "/from", Stay::from);
  static final Element STAY_AUTHORITY = authority(Register::stays, "/authority", Stay::authority);

  static final Element HEALTH =
      inOne(Register::health, one -> text(one, "/description", Health::description));

  static final Element DEATH_CIRCUMSTANCES =
      inOne(Register::deaths, death -> text(death, "/description", Event::description));
  static final Element DEATH_CAUSE = text(Register::end, "/cause", DetentionEnd::cause);
  static final Element REMAINS = text(Register::end, "/remains", DetentionEnd::remains);

  static final Element DEPARTURE_TIME =
      departure(
          time(Register::releases, "/when", Release::when),
          time(Register::end, "/when", DetentionEnd::when));
  static final Element DEPARTURE_DESTINATION =
      departure(
          place(Register::releases, "/destination", Release::destination),
          place(Register::end, "/destination", DetentionEnd::destination),
          place(Register::transfers, "/place", Event::place));
  static final Element DEPARTURE_AUTHORITY =
      departure(
          authority(Register::releases, "/by", Release::by),
          authority(Register::end, "/by", DetentionEnd::by),
          authority(Register::transfers, "/by", Event::by));

  private Elements() {}

  /**
   * One fact that can be recorded in several ways. What is recorded in any counts; what is lacking
   * is what the fullest lacks, or the first of those as full.
   */
  private static Element oneOf(Element... ways) {
    return (register, finding) -> {
      List<Finding> found = new ArrayList<>();
      for (Element way : ways) {
        Finding one = new Finding(register);
        way.find(register, one);
        found.add(one);
      }
      found.forEach(finding::recordAllOf);
      found.stream().min(Comparator.comparing(Finding::status)).ifPresent(finding::lackAllOf);
    };
  }

  /** One fact of leaving: what is lacking is lacking of the transfer if the detention ended so. */
  private static Element departure(Element release, Element... transfer) {
    Element transferred = oneOf(transfer);
    Element releaseFirst = oneOf(release, transferred);
    Element transferFirst = oneOf(transferred, release);
    return (register, finding) ->
        (register.endedByTransfer() ? transferFirst : releaseFirst).find(register, finding);
  }

  /** A fact that is enough to have of one of the objects. */
  private static <T> Element inOne(Scope<T> scope, Function<Scope<T>, Element> fact) {
    return (register, finding) -> {
      List<Spot<T>> objects = scope.apply(register);
      Element[] ways = new Element[objects.size()];
      Arrays.setAll(ways, i -> fact.apply(any -> objects.subList(i, i + 1)));
      oneOf(ways).find(register, finding);
    };
  }

  /** A date with its time: without the time it is recorded, and lacking all the same. */
  private static <T> Element time(
      Scope<T> scope, String field, Function<T, Optional<EdtfDate>> date) {
    return each(
        scope,
        field,
        date,
        (when, finding, register) -> {
          finding.record(when.pointer());
          if (when.object().filter(Elements::hasTime).isEmpty()) {
            finding.lack(when.pointer());
          }
        });
  }

  private static boolean hasTime(EdtfDate date) {
    return date.time().or(() -> date.start().flatMap(EdtfDate::time)).isPresent();
  }

  private static <T> Element authority(
      Scope<T> scope, String field, Function<T, Optional<Authority>> authority) {
    return each(
        scope,
        field,
        authority,
        (spot, finding, register) ->
            identified(
                spot,
                Authority::name,
                Authority::names,
                Authority::description,
                finding,
                register));
  }

  private static <T> Element place(
      Scope<T> scope, String field, Function<T, Optional<Place>> place) {
    return each(
        scope,
        field,
        place,
        (spot, finding, register) ->
            identified(spot, Place::name, Place::names, Place::description, finding, register));
  }

  /** An authority or a place: if nothing says which, it is recorded, and its name is lacking. */
  private static <T> void identified(
      Spot<T> spot,
      Function<T, Optional<String>> name,
      Function<T, List<Name>> names,
      Function<T, Optional<String>> description,
      Finding finding,
      Register register) {
    T object = spot.object().orElseThrow();
    finding.record(spot.pointer());
    boolean named = name.apply(object).isPresent() || !register.kept(names.apply(object)).isEmpty();
    if (!named && description.apply(object).isEmpty()) {
      finding.lack(spot.pointer() + "/name");
    }
  }

  private static <T> Element text(
      Scope<T> scope, String field, Function<T, Optional<String>> text) {
    return each(scope, field, text, (spot, finding, register) -> finding.record(spot.pointer()));
  }

  private static <T> Element texts(Scope<T> scope, String field, Function<T, List<String>> texts) {
    return text(scope, field, object -> texts.apply(object).stream().findFirst());
  }

  /** A list of which one that is not retracted is enough. */
  private static <T, E extends Extensible> Element some(
      Scope<T> scope, String field, Function<T, List<E>> list) {
    return (register, finding) -> {
      for (Spot<T> spot : scope.apply(register)) {
        String pointer = spot.pointer() + field;
        if (spot.object()
            .map(list)
            .map(register::kept)
            .filter(kept -> !kept.isEmpty())
            .isPresent()) {
          finding.record(pointer);
        } else {
          finding.lack(pointer);
        }
      }
    };
  }

  /** What to note of a field that is there. */
  private interface Note<V> {
    void of(Spot<V> there, Finding finding, Register register);
  }

  private static <T, V> Element each(
      Scope<T> scope, String field, Function<T, Optional<V>> value, Note<V> note) {
    return (register, finding) -> {
      for (Spot<T> object : scope.apply(register)) {
        Spot<V> spot = object.at(field, value);
        if (spot.object().filter(register::isKept).isPresent()) {
          note.of(spot, finding, register);
        } else {
          finding.lack(spot.pointer());
        }
      }
    };
  }
}
