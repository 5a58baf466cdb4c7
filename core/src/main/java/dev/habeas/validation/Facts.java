package dev.habeas.validation;

import dev.habeas.Authority;
import dev.habeas.Extensible;
import dev.habeas.Name;
import dev.habeas.Place;
import dev.habeas.time.EdtfDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of facts: what a field must tell, and of how many objects. */
final class Facts {
  private Facts() {}

  /**
   * One fact that can be recorded in several ways. What is recorded in any counts; what is lacking
   * is what the fullest lacks, or the first of those as full.
   */
  static Element oneOf(Element... ways) {
    return Element.any((register, finding) -> findOneOf(List.of(ways), register, finding), ways);
  }

  private static void findOneOf(List<Element> ways, Register register, Finding finding) {
    List<Finding> found = new ArrayList<>();
    for (Element way : ways) {
      Finding one = new Finding(register);
      way.find(register, one);
      if (!one.isEmpty()) {
        found.add(one);
      }
    }
    found.forEach(finding::recordAllOf);
    found.stream().min(Comparator.comparing(Finding::status)).ifPresent(finding::lackAllOf);
  }

  /** One fact under a condition, and another if not. */
  static Element either(Condition condition, Element yes, Element no) {
    return Element.any(
        (register, finding) -> (condition.test(register) ? yes : no).find(register, finding),
        yes,
        no);
  }

  /** A fact that is asked for only under a condition. */
  static Element when(Condition condition, Element fact) {
    return either(
        condition,
        fact.noted(condition.words()),
        new Element(List.of(), (register, finding) -> {}));
  }

  /** A fact that is enough to have of one of the objects. */
  static <T> Element inOne(Scope<T> scope, Function<Scope<T>, Element> fact) {
    return Element.any(
        (register, finding) ->
            findOneOf(
                scope.objects(register).stream().map(scope::only).map(fact).toList(),
                register,
                finding),
        fact.apply(scope));
  }

  /** A date with its time: without the time it is recorded, and lacking all the same. */
  static <T> Element time(Scope<T> scope, String field, Function<T, Optional<EdtfDate>> date) {
    return each(
            scope,
            field,
            date,
            (when, finding, register) -> {
              finding.record(when.pointer());
              if (when.object().filter(Facts::hasTime).isEmpty()) {
                finding.lack(when.pointer());
              }
            })
        .noted("with time");
  }

  private static boolean hasTime(EdtfDate date) {
    return date.time().or(() -> date.start().flatMap(EdtfDate::time)).isPresent();
  }

  static <T> Element authority(
      Scope<T> scope, String field, Function<T, Optional<Authority>> authority) {
    return each(
        scope,
        field,
        authority,
        (spot, finding, register) ->
            identified(spot, Authority::name, Authority::names, finding, register));
  }

  static <T> Element place(Scope<T> scope, String field, Function<T, Optional<Place>> place) {
    return each(
        scope,
        field,
        place,
        (spot, finding, register) ->
            identified(spot, Place::name, Place::names, finding, register));
  }

  /** An authority or a place: if it has no name, it is recorded, and its name is lacking. */
  private static <T> void identified(
      Spot<T> spot,
      Function<T, Optional<String>> name,
      Function<T, List<Name>> names,
      Finding finding,
      Register register) {
    T object = spot.object().orElseThrow();
    finding.record(spot.pointer());
    boolean named = name.apply(object).isPresent() || !register.kept(names.apply(object)).isEmpty();
    if (!named) {
      finding.lack(spot.pointer() + "/name");
    }
  }

  /** A field that only has to be there: a text, a date, whether or not. */
  static <T, V> Element given(Scope<T> scope, String field, Function<T, Optional<V>> value) {
    return each(scope, field, value, (spot, finding, register) -> finding.record(spot.pointer()));
  }

  /** The objects themselves, whatever they tell. */
  static <T> Element there(Scope<T> scope) {
    return given(scope, "", Optional::of);
  }

  static <T> Element texts(Scope<T> scope, String field, Function<T, List<String>> texts) {
    return given(scope, field, object -> texts.apply(object).stream().findFirst());
  }

  /** A list of which one that is not retracted is enough. */
  static <T, E extends Extensible> Element some(
      Scope<T> scope, String field, Function<T, List<E>> list) {
    return Element.at(
        scope,
        field,
        (register, finding) -> {
          for (Spot<T> spot : scope.objects(register)) {
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
        });
  }

  /** What to note of a field that is there. */
  private interface Note<V> {
    void of(Spot<V> there, Finding finding, Register register);
  }

  private static <T, V> Element each(
      Scope<T> scope, String field, Function<T, Optional<V>> value, Note<V> note) {
    return Element.at(
        scope,
        field,
        (register, finding) -> {
          for (Spot<T> object : scope.objects(register)) {
            Spot<V> spot = object.at(field, value);
            if (spot.object().filter(register::isKept).isPresent()) {
              note.of(spot, finding, register);
            } else {
              finding.lack(spot.pointer());
            }
          }
        });
  }
}
