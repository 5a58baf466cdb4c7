package dev.habeas.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.Event;
import dev.habeas.Extensible;
import dev.habeas.LegalStatus;
import dev.habeas.OrderLink;
import dev.habeas.Part;
import dev.habeas.Person;
import dev.habeas.PersonStatus;
import dev.habeas.Proceeding;
import dev.habeas.Release;
import dev.habeas.Sentence;
import dev.habeas.Statement;
import dev.habeas.random.RandomFiles;
import dev.habeas.schema.Field;
import dev.habeas.schema.FieldLookup;
import dev.habeas.schema.Node;
import dev.habeas.schema.ObjectType;
import dev.habeas.schema.Retractions;
import dev.habeas.schema.Scalar;
import dev.habeas.schema.Schema;
import dev.habeas.time.EdtfDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Look-ups against their definitions, followed the slow way over random files. */
class CaseIndexBruteForceTest {
  private static final long SEED = 20220301;
  private static final int FILES = 500;

  /** A file read without any index. */
  private static final class Slow {
    private final CaseFile file;
    private final Retractions retractions;
    private final Map<String, Extensible> objects = new LinkedHashMap<>();
    private final Map<String, String> pointers = new HashMap<>();
    private final Map<String, ObjectType<?, ?>> types = new HashMap<>();
    private final List<Part> parts;

    Slow(CaseFile file) {
      this.file = file;
      retractions = Retractions.of(file);
      for (Node<?> node : Node.allOf(file)) {
        String id = node.id();
        if (id != null && objects.putIfAbsent(id, node.object()) == null) {
          pointers.put(id, node.pointer());
          types.put(id, node.type());
        }
      }
      parts =
          Stream.of(
                  file.persons(),
                  file.detentions(),
                  file.proceedings(),
                  file.charges(),
                  file.orders(),
                  file.sentences(),
                  file.releases(),
                  file.events())
              .<Part>flatMap(List::stream)
              .filter(part -> !retractions.include(part))
              .toList();
    }

    List<Part> partsAbout(String person) {
      Set<String> own = new HashSet<>(Set.of(person));
      for (Part part : parts) {
        if (person.equals(owner(part)) && objects.get(part.id()) == part) {
          own.add(part.id());
        }
      }
      List<Part> about = parts.stream().filter(part -> namesAny(part, own)).toList();
      Set<String> shared = new HashSet<>();
      for (Part part : parts) {
        String owner = owner(part);
        if (about.contains(part) ? owner == null || owner.equals(person) : isEntry(part, person)) {
          names(part).stream().filter(id -> isShared(objects.get(id))).forEach(shared::add);
        }
      }
      return parts.stream()
          .filter(part -> !(part instanceof Person && part.id().equals(person)))
          .filter(
              part ->
                  about.contains(part)
                      || (shared.contains(part.id()) && objects.get(part.id()) == part))
          .toList();
    }

    private boolean isEntry(Part part, String person) {
      return objects.get(person) == part;
    }

    private boolean namesAny(Part part, Set<String> ids) {
      return names(part).stream().anyMatch(ids::contains);
    }

    private static boolean isShared(Extensible object) {
      return object instanceof Proceeding
          || object instanceof CourtOrder
          || object instanceof Event;
    }

    private static String owner(Part part) {
      if (part instanceof Person person) {
        return person.id();
      } else if (part instanceof Detention detention) {
        return detention.person();
      } else if (part instanceof Charge charge) {
        return charge.person();
      } else if (part instanceof Sentence sentence) {
        return sentence.person();
      }
      return part instanceof Release release ? release.person() : null;
    }

    private Set<String> names(Part part) {
      Set<String> names = new HashSet<>();
      for (ObjectType<?, ?> type : Schema.all()) {
        if (type.type().isInstance(part)) {
          gather(type, part, names);
        }
      }
      return names;
    }

    @SuppressWarnings("unchecked")
    private <T extends Extensible> void gather(
        ObjectType<T, ?> type, Extensible object, Set<String> names) {
      if (retractions.include(object)) {
        return;
      }
      for (Field<T, ?, ?> field : type.fields()) {
        List<Object> values =
            field.multiplicity() == Field.Multiplicity.MANY
                ? (List<Object>) field.values((T) object)
                : Stream.ofNullable((Object) field.value((T) object)).toList();
        for (Object value : values) {
          if (field.type() instanceof ObjectType<?, ?> inner) {
            gather(inner, (Extensible) value, names);
          } else if (field.type() instanceof Scalar.Reference reference
              && objects.containsKey(value)
              && reference.accepts(objects.get(value))) {
            names.add((String) value);
          }
        }
      }
    }

    /** Adds orders until there are no more to add. */
    List<CourtOrder> ordersOn(String detention) {
      Set<CourtOrder> found = Collections.newSetFromMap(new IdentityHashMap<>());
      boolean grown = true;
      while (grown) {
        grown = false;
        for (CourtOrder order : retractions.without(file.orders())) {
          if (order.detentions().contains(detention) || actsOnAny(order, found)) {
            grown |= found.add(order);
          }
        }
      }
      return file.orders().stream().filter(found::contains).toList();
    }

    private boolean actsOnAny(CourtOrder order, Set<CourtOrder> orders) {
      return retractions.without(order.links()).stream()
          .map(OrderLink::order)
          .anyMatch(id -> objects.get(id) instanceof CourtOrder other && orders.contains(other));
    }

    List<Statement> statementsWithin(String id) {
      return retractions.without(file.statements()).stream()
          .filter(statement -> pointers.containsKey(statement.about()))
          .filter(
              statement ->
                  isWithin(pointers.get(statement.about()), pointers.get(id))
                      || (leadsSomewhere(statement)
                          && isWithin(place(statement), pointers.get(id))))
          .toList();
    }

    List<Statement> statementsOn(String id, String pointer) {
      return retractions.without(file.statements()).stream()
          .filter(statement -> pointers.containsKey(statement.about()))
          .filter(this::leadsSomewhere)
          .filter(statement -> isWithin(pointers.get(id) + pointer, place(statement)))
          .toList();
    }

    boolean leadsSomewhere(String id, String pointer) {
      return pointer.isEmpty() || lookup(types.get(id), objects.get(id), pointer);
    }

    private boolean leadsSomewhere(Statement statement) {
      return leadsSomewhere(statement.about(), statement.field().orElse(""));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Extensible> boolean lookup(
        ObjectType<T, ?> type, Extensible object, String pointer) {
      return FieldLookup.find(type, (T) object, pointer) != null;
    }

    private String place(Statement statement) {
      return pointers.get(statement.about()) + statement.field().orElse("");
    }

    private static boolean isWithin(String pointer, String holder) {
      return pointer.equals(holder) || pointer.startsWith(holder + "/");
    }
  }

  @Test
  void parts_about_a_person_are_those_of_the_definition() {
    int found = 0;
    for (long seed = SEED; seed < SEED + FILES; seed++) {
      CaseFile file = RandomFiles.of(seed);
      CaseIndex index = CaseIndex.of(file);
      Slow slow = new Slow(file);
      for (Map.Entry<String, Extensible> named : slow.objects.entrySet()) {
        List<Part> expected =
            named.getValue() instanceof Person ? slow.partsAbout(named.getKey()) : List.of();
        assertThat(index.partsAbout(named.getKey())).as("seed %d", seed).isEqualTo(expected);
        found += expected.size();
      }
    }
    assertThat(found).isGreaterThan(FILES);
  }

  @Test
  void orders_on_a_detention_are_those_of_the_definition() {
    int found = 0;
    for (long seed = SEED; seed < SEED + FILES; seed++) {
      CaseFile file = RandomFiles.of(seed);
      CaseIndex index = CaseIndex.of(file);
      Slow slow = new Slow(file);
      for (Map.Entry<String, Extensible> named : slow.objects.entrySet()) {
        List<CourtOrder> expected =
            named.getValue() instanceof Detention ? slow.ordersOn(named.getKey()) : List.of();
        assertThat(index.ordersOn(named.getKey())).as("seed %d", seed).isEqualTo(expected);
        found += expected.size();
      }
    }
    assertThat(found).isGreaterThan(FILES / 20);
  }

  @Test
  void statements_are_found_by_where_they_lead() {
    int found = 0;
    for (long seed = SEED; seed < SEED + FILES; seed++) {
      CaseFile file = RandomFiles.of(seed);
      CaseIndex index = CaseIndex.of(file);
      Slow slow = new Slow(file);
      Set<String> fields = new HashSet<>(Set.of("", "/when", "/stays/0/from", "/id", "/nothing"));
      file.statements().forEach(statement -> statement.field().ifPresent(fields::add));
      for (String id : slow.objects.keySet()) {
        List<Statement> within = slow.statementsWithin(id);
        assertThat(index.statementsAbout(id)).as("seed %d", seed).isEqualTo(within);
        for (String field : fields) {
          List<Statement> on =
              slow.leadsSomewhere(id, field) ? slow.statementsOn(id, field) : List.of();
          assertThat(index.statementsAbout(id, field)).as("seed %d", seed).isEqualTo(on);
          found += on.size();
        }
      }
    }
    assertThat(found).isGreaterThan(FILES / 2);
  }

  // Statuses, day by day

  /** A date and all the days that it can mean. */
  private record Days(String text, LocalDate first, LocalDate last) {
    static Days of(String text, String first, String last) {
      return new Days(text, LocalDate.parse(first), LocalDate.parse(last));
    }

    boolean allBefore(Days other) {
      return days().allMatch(day -> other.days().allMatch(day::isBefore));
    }

    boolean anyAfter(Days other) {
      return days().anyMatch(day -> other.days().anyMatch(day::isAfter));
    }

    private Stream<LocalDate> days() {
      return first.datesUntil(last.plusDays(1));
    }

    EdtfDate date() {
      return EdtfDate.parse(text);
    }
  }

  private static final List<Days> DATES =
      List.of(
          Days.of("2020-03-02", "2020-03-02", "2020-03-02"),
          Days.of("2020-03-03", "2020-03-03", "2020-03-03"),
          Days.of("2020-03-05", "2020-03-05", "2020-03-05"),
          Days.of("2020-03-0X", "2020-03-01", "2020-03-09"),
          Days.of("2020-02?", "2020-02-01", "2020-02-29"),
          Days.of("2020-03", "2020-03-01", "2020-03-31"),
          Days.of("[2020-03-01..2020-03-03]", "2020-03-01", "2020-03-03"),
          Days.of("2020-03-03/2020-03-06", "2020-03-03", "2020-03-06"));

  private record Status(
      String proceeding, Optional<Days> from, Optional<Days> asOf, Optional<Days> until) {
    PersonStatus status() {
      return PersonStatus.builder()
          .kind(LegalStatus.ACCUSED)
          .jurisdiction("UA")
          .proceeding(Optional.of(proceeding).filter(id -> !id.isEmpty()))
          .from(from.map(Days::date))
          .asOf(asOf.map(Days::date))
          .until(until.map(Days::date))
          .build();
    }

    boolean mayHold(Days day) {
      return from.stream().noneMatch(day::allBefore)
          && until.stream().noneMatch(end -> end.allBefore(day));
    }

    boolean isReplacedBy(Status later, Days day) {
      List<Days> dated = Stream.of(from, asOf, until).flatMap(Optional::stream).toList();
      return proceeding.equals(later.proceeding)
          && later.from.isPresent()
          && !later.from.get().anyAfter(day)
          && !dated.isEmpty()
          && dated.stream().allMatch(date -> date.allBefore(later.from.get()));
    }
  }

  @Test
  void statuses_are_those_that_days_do_not_rule_out() {
    Random random = new Random(SEED);
    int found = 0;
    int replaced = 0;
    for (int i = 0; i < 1_000; i++) {
      List<Status> all = new ArrayList<>();
      for (int j = random.nextInt(5); j >= 0; j--) {
        String proceeding = random.nextInt(3) == 0 ? "" : "pr" + random.nextInt(2);
        all.add(new Status(proceeding, days(random, 4), days(random, 1), days(random, 2)));
      }
      Person person =
          Person.named("p", "Olena").withStatuses(all.stream().map(Status::status).toList());
      CaseIndex index = CaseIndex.of(CaseFile.builder().id("f").addPerson(person).build());
      for (Days day : DATES) {
        List<Status> may = all.stream().filter(status -> status.mayHold(day)).toList();
        List<Status> expected =
            may.stream()
                .filter(status -> all.stream().noneMatch(b -> status.isReplacedBy(b, day)))
                .toList();
        assertThat(index.statuses("p", "UA", day.date()))
            .as("case %d on %s: %s", i, day, all)
            .isEqualTo(expected.stream().map(Status::status).toList());
        found += expected.size();
        replaced += may.size() - expected.size();
      }
    }
    assertThat(found).isGreaterThan(3_000);
    assertThat(replaced).isGreaterThan(100);
  }

  private static Optional<Days> days(Random random, int inFive) {
    return random.nextInt(5) < inFive
        ? Optional.of(DATES.get(random.nextInt(DATES.size())))
        : Optional.empty();
  }
}
