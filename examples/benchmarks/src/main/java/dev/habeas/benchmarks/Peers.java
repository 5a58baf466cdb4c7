package dev.habeas.benchmarks;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.builder.ValidatorBuilder.ToCharSequence;
import am.ik.yavi.core.ViolationMessage;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.habeas.AbsenceReason;
import dev.habeas.AccessParty;
import dev.habeas.AccessResult;
import dev.habeas.Attribution;
import dev.habeas.AuthorityKind;
import dev.habeas.ChargeStatus;
import dev.habeas.Code;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionKind;
import dev.habeas.EventKind;
import dev.habeas.HandlingLevel;
import dev.habeas.MeasureKind;
import dev.habeas.NameKind;
import dev.habeas.OrderKind;
import dev.habeas.ParticipantRole;
import dev.habeas.PersonPlaceKind;
import dev.habeas.PlaceKind;
import dev.habeas.Plea;
import dev.habeas.ProceedingKind;
import dev.habeas.QuantityComparator;
import dev.habeas.Recognition;
import dev.habeas.Regime;
import dev.habeas.RelationKind;
import dev.habeas.ReleaseReason;
import dev.habeas.ReleaseStanding;
import dev.habeas.Reliability;
import dev.habeas.SentencePartKind;
import dev.habeas.SentenceState;
import dev.habeas.Sex;
import dev.habeas.SourceKind;
import dev.habeas.StageKind;
import dev.habeas.StageStanding;
import dev.habeas.Stance;
import dev.habeas.StatementStatus;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Term;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;

/** The shared rules as the others are told them. */
final class Peers {
  private Peers() {}

  static jakarta.validation.Validator hibernate() {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator()) // needs no expression language
        .buildValidatorFactory()
        .getValidator();
  }

  // YAVI

  static am.ik.yavi.core.Validator<Plain.File> yavi() {
    return new Declared<Plain.File>()
        .matches(Plain.File::language, "language", Plain.LANGUAGE)
        .date(Plain.File::asOf, "asOf")
        .each(Plain.File::persons, "persons", person())
        .each(Plain.File::detentions, "detentions", detention())
        .each(Plain.File::proceedings, "proceedings", proceeding())
        .each(Plain.File::charges, "charges", charge())
        .each(Plain.File::orders, "orders", order())
        .each(Plain.File::sentences, "sentences", sentence())
        .each(Plain.File::releases, "releases", release())
        .each(Plain.File::events, "events", event())
        .each(Plain.File::sources, "sources", source())
        .each(Plain.File::statements, "statements", statement())
        .one(
            Plain.File::handling,
            "handling",
            new Declared<Plain.Handling>()
                .code(Plain.Handling::level, "level")
                .date(Plain.Handling::reviewBy, "reviewBy"))
        .itself(Constraints::holdsTogether)
        .build();
  }

  private static Declared<Plain.Person> person() {
    return new Declared<Plain.Person>()
        .each(
            Plain.Person::names,
            "names",
            Peers.<Plain.Name>period()
                .code(Plain.Name::kind, "kind")
                .matches(Plain.Name::language, "language", Plain.LANGUAGE))
        .date(Plain.Person::birthDate, "birthDate")
        .date(Plain.Person::deathDate, "deathDate")
        .code(Plain.Person::sex, "sex")
        .each(
            Plain.Person::nationalities,
            "nationalities",
            Peers.<Plain.Nationality>period()
                .matches(Plain.Nationality::country, "country", Plain.COUNTRY))
        .each(
            Plain.Person::places,
            "places",
            Peers.<Plain.PersonPlace>period()
                .code(Plain.PersonPlace::kind, "kind")
                .one(Plain.PersonPlace::place, "place", place()))
        .each(
            Plain.Person::relations,
            "relations",
            new Declared<Plain.Relation>().code(Plain.Relation::kind, "kind"));
  }

  private static <T extends Plain.Period> Declared<T> period() {
    return new Declared<T>()
        .date(Plain.Period::from, "from")
        .date(Plain.Period::until, "until")
        .itself(Constraints::isOrdered);
  }

  private static Declared<Plain.Place> place() {
    return new Declared<Plain.Place>()
        .code(Plain.Place::kind, "kind")
        .matches(Plain.Place::country, "country", Plain.COUNTRY)
        .matches(Plain.Place::sovereign, "sovereign", Plain.COUNTRY);
  }

  private static Declared<Plain.Authority> authority() {
    return new Declared<Plain.Authority>()
        .code(Plain.Authority::kind, "kind")
        .code(Plain.Authority::recognition, "recognition");
  }

  private static Declared<Plain.Detention> detention() {
    return new Declared<Plain.Detention>()
        .code(Plain.Detention::kind, "kind")
        .one(
            Plain.Detention::arrest,
            "arrest",
            new Declared<Plain.Arrest>()
                .date(Plain.Arrest::when, "when")
                .one(Plain.Arrest::place, "place", place())
                .one(Plain.Arrest::by, "by", authority()))
        .each(
            Plain.Detention::stays,
            "stays",
            Peers.<Plain.Stay>period()
                .one(Plain.Stay::place, "place", place())
                .code(Plain.Stay::regime, "regime"))
        .each(
            Plain.Detention::access,
            "access",
            Peers.<Plain.Access>period()
                .code(Plain.Access::who, "who")
                .code(Plain.Access::result, "result"))
        .one(
            Plain.Detention::end,
            "end",
            new Declared<Plain.End>()
                .code(Plain.End::manner, "manner")
                .date(Plain.End::when, "when")
                .one(Plain.End::by, "by", authority())
                .one(Plain.End::destination, "destination", place()))
        .date(Plain.Detention::stillHeldAsOf, "stillHeldAsOf")
        .itself(Constraints::endsAfterArrest);
  }

  private static Declared<Plain.Proceeding> proceeding() {
    return new Declared<Plain.Proceeding>()
        .code(Plain.Proceeding::kind, "kind")
        .one(Plain.Proceeding::court, "court", authority())
        .each(
            Plain.Proceeding::stages,
            "stages",
            new Declared<Plain.Stage>()
                .code(Plain.Stage::kind, "kind")
                .date(Plain.Stage::when, "when")
                .one(Plain.Stage::by, "by", authority())
                .code(Plain.Stage::standing, "standing"))
        .each(
            Plain.Proceeding::participants,
            "participants",
            new Declared<Plain.Participant>().code(Plain.Participant::role, "role"));
  }

  private static Declared<Plain.Charge> charge() {
    return new Declared<Plain.Charge>()
        .date(Plain.Charge::committed, "committed")
        .one(Plain.Charge::place, "place", place())
        .date(Plain.Charge::filed, "filed")
        .each(Plain.Charge::history, "history", entry())
        .each(Plain.Charge::pleas, "pleas", entry());
  }

  private static Declared<Plain.Entry> entry() {
    return new Declared<Plain.Entry>()
        .code(Plain.Entry::kind, "kind")
        .date(Plain.Entry::when, "when")
        .one(Plain.Entry::by, "by", authority());
  }

  private static Declared<Plain.Order> order() {
    return Peers.<Plain.Order>period()
        .code(Plain.Order::kind, "kind")
        .one(Plain.Order::issuer, "issuer", authority())
        .date(Plain.Order::issued, "issued")
        .term(Plain.Order::term, "term");
  }

  private static Declared<Plain.Sentence> sentence() {
    return Peers.<Plain.Sentence>period()
        .code(Plain.Sentence::state, "state")
        .date(Plain.Sentence::pronounced, "pronounced")
        .each(
            Plain.Sentence::parts,
            "parts",
            Peers.<Plain.SentencePart>period()
                .code(Plain.SentencePart::kind, "kind")
                .term(Plain.SentencePart::term, "term")
                .one(Plain.SentencePart::amount, "amount", quantity())
                .term(Plain.SentencePart::suspended, "suspended")
                .term(Plain.SentencePart::served, "served"));
  }

  private static Declared<Plain.Quantity> quantity() {
    return new Declared<Plain.Quantity>()
        .code(Plain.Quantity::comparator, "comparator")
        .amount(Plain.Quantity::value, "value")
        .amount(Plain.Quantity::upper, "upper")
        .itself(Constraints::isOrdered);
  }

  private static Declared<Plain.Release> release() {
    return new Declared<Plain.Release>()
        .date(Plain.Release::when, "when")
        .code(Plain.Release::standing, "standing")
        .codes(Plain.Release::reasons, "reasons")
        .each(
            Plain.Release::conditions,
            "conditions",
            new Declared<Plain.Measure>()
                .code(Plain.Measure::kind, "kind")
                .one(Plain.Measure::amount, "amount", quantity())
                .term(Plain.Measure::term, "term")
                .date(Plain.Measure::until, "until")
                .date(Plain.Measure::due, "due"))
        .one(Plain.Release::by, "by", authority())
        .one(Plain.Release::destination, "destination", place());
  }

  private static Declared<Plain.Event> event() {
    return new Declared<Plain.Event>()
        .code(Plain.Event::kind, "kind")
        .date(Plain.Event::when, "when")
        .one(Plain.Event::place, "place", place())
        .one(Plain.Event::by, "by", authority());
  }

  private static Declared<Plain.Source> source() {
    return new Declared<Plain.Source>()
        .code(Plain.Source::kind, "kind")
        .matches(Plain.Source::url, "url", Plain.ADDRESS)
        .matches(Plain.Source::archivedUrl, "archivedUrl", Plain.ADDRESS)
        .date(Plain.Source::published, "published")
        .date(Plain.Source::retrieved, "retrieved")
        .matches(Plain.Source::language, "language", Plain.LANGUAGE)
        .code(Plain.Source::reliability, "reliability");
  }

  private static Declared<Plain.Statement> statement() {
    return new Declared<Plain.Statement>()
        .code(Plain.Statement::absent, "absent")
        .code(Plain.Statement::stance, "stance")
        .code(Plain.Statement::attribution, "attribution")
        .one(Plain.Statement::by, "by", authority())
        .date(Plain.Statement::asOf, "asOf")
        .code(Plain.Statement::status, "status");
  }

  /** The constraints of one type, in YAVI's own builder. */
  private static final class Declared<T> {
    private final ValidatorBuilder<T> builder = ValidatorBuilder.of();

    Declared<T> matches(ToCharSequence<T, String> text, String name, String pattern) {
      builder.constraint(text, name, c -> c.pattern(pattern));
      return this;
    }

    Declared<T> amount(ValidatorBuilder.ToBigDecimal<T> amount, String name) {
      builder.constraint(amount, name, c -> c.greaterThanOrEqual(BigDecimal.ZERO));
      return this;
    }

    Declared<T> date(Function<T, EdtfDate> date, String name) {
      return value(date, name, Constraints::isPlausible);
    }

    Declared<T> code(Function<T, Code> code, String name) {
      return value(code, name, Constraints::isKnown);
    }

    Declared<T> codes(Function<T, List<Code>> codes, String name) {
      return value(codes, name, all -> all.stream().allMatch(Constraints::isKnown));
    }

    Declared<T> term(Function<T, Term> term, String name) {
      return value(term, name, length -> !length.isNegative());
    }

    Declared<T> itself(Predicate<T> holds) {
      builder.constraintOnTarget(holds, "", message());
      return this;
    }

    <V> Declared<T> one(Function<T, V> object, String name, Declared<V> declared) {
      builder.nestIfPresent(object, name, declared.build());
      return this;
    }

    <V> Declared<T> each(
        ValidatorBuilder.ToCollection<T, List<V>, V> objects, String name, Declared<V> declared) {
      builder.forEach(objects, name, declared.build());
      return this;
    }

    am.ik.yavi.core.Validator<T> build() {
      return builder.build();
    }

    private <V> Declared<T> value(Function<T, V> value, String name, Predicate<V> holds) {
      builder._object(
          value, name, c -> c.predicateNullable(v -> v == null || holds.test(v), message()));
      return this;
    }

    private static ViolationMessage message() {
      return ViolationMessage.of("shared.rule", "\"{0}\" breaks a rule");
    }
  }

  // JSON Schema

  static com.networknt.schema.Schema networknt() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(JsonMapper.shared().valueToTree(schema()));
  }

  /**
   * The same of a tree, as far as a schema can say it: words, languages, countries, addresses,
   * plausible years and amounts. No references, no order of dates, no second use of an id.
   */
  private static Map<String, Object> schema() {
    Map<String, Object> schema = file();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$defs", Map.of("place", placeSchema(), "authority", authoritySchema()));
    return schema;
  }

  private static Map<String, Object> file() {
    return object(
        "language", pattern(Plain.LANGUAGE),
        "asOf", DATE,
        "persons", list(personSchema()),
        "detentions", list(detentionSchema()),
        "proceedings", list(proceedingSchema()),
        "charges", list(chargeSchema()),
        "orders",
            list(
                object(
                    "kind", codes(OrderKind.values()),
                    "issuer", ref("authority"),
                    "issued", DATE,
                    "from", DATE,
                    "until", DATE,
                    "term", TERM)),
        "sentences", list(sentenceSchema()),
        "releases", list(releaseSchema()),
        "events",
            list(
                object(
                    "kind", codes(EventKind.values()),
                    "when", DATE,
                    "place", ref("place"),
                    "by", ref("authority"))),
        "sources", list(sourceSchema()),
        "statements", list(statementSchema()),
        "handling", object("level", codes(HandlingLevel.values()), "reviewBy", DATE));
  }

  private static Map<String, Object> placeSchema() {
    return object(
        "kind", codes(PlaceKind.values()),
        "country", pattern(Plain.COUNTRY),
        "sovereign", pattern(Plain.COUNTRY));
  }

  private static Map<String, Object> authoritySchema() {
    return object(
        "kind", codes(AuthorityKind.values()), "recognition", codes(Recognition.values()));
  }

  private static Map<String, Object> personSchema() {
    return object(
        "names",
            list(
                object(
                    "kind",
                    codes(NameKind.values()),
                    "language",
                    pattern(Plain.LANGUAGE),
                    "from",
                    DATE,
                    "until",
                    DATE)),
        "birthDate", DATE,
        "deathDate", DATE,
        "sex", codes(Sex.values()),
        "nationalities",
            list(object("country", pattern(Plain.COUNTRY), "from", DATE, "until", DATE)),
        "places",
            list(
                object(
                    "kind",
                    codes(PersonPlaceKind.values()),
                    "place",
                    ref("place"),
                    "from",
                    DATE,
                    "until",
                    DATE)),
        "relations", list(object("kind", codes(RelationKind.values()))));
  }

  private static Map<String, Object> detentionSchema() {
    return object(
        "kind", codes(DetentionKind.values()),
        "arrest", object("when", DATE, "place", ref("place"), "by", ref("authority")),
        "stays",
            list(
                object(
                    "place",
                    ref("place"),
                    "from",
                    DATE,
                    "until",
                    DATE,
                    "regime",
                    codes(Regime.values()))),
        "access",
            list(
                object(
                    "who",
                    codes(AccessParty.values()),
                    "result",
                    codes(AccessResult.values()),
                    "from",
                    DATE,
                    "until",
                    DATE)),
        "end",
            object(
                "manner", codes(DetentionEndManner.values()),
                "when", DATE,
                "by", ref("authority"),
                "destination", ref("place")),
        "stillHeldAsOf", DATE);
  }

  private static Map<String, Object> proceedingSchema() {
    return object(
        "kind", codes(ProceedingKind.values()),
        "court", ref("authority"),
        "stages",
            list(
                object(
                    "kind", codes(StageKind.values()),
                    "when", DATE,
                    "by", ref("authority"),
                    "standing", codes(StageStanding.values()))),
        "participants", list(object("role", codes(ParticipantRole.values()))));
  }

  private static Map<String, Object> chargeSchema() {
    return object(
        "committed", DATE,
        "place", ref("place"),
        "filed", DATE,
        "history",
            list(
                object("kind", codes(ChargeStatus.values()), "when", DATE, "by", ref("authority"))),
        "pleas", list(object("kind", codes(Plea.values()), "when", DATE, "by", ref("authority"))));
  }

  private static Map<String, Object> sentenceSchema() {
    return object(
        "state", codes(SentenceState.values()),
        "pronounced", DATE,
        "parts",
            list(
                object(
                    "kind", codes(SentencePartKind.values()),
                    "term", TERM,
                    "amount", quantitySchema(),
                    "suspended", TERM,
                    "served", TERM,
                    "from", DATE,
                    "until", DATE)),
        "from", DATE,
        "until", DATE);
  }

  private static Map<String, Object> quantitySchema() {
    return object(
        "comparator", codes(QuantityComparator.values()), "value", AMOUNT, "upper", AMOUNT);
  }

  private static Map<String, Object> releaseSchema() {
    return object(
        "when", DATE,
        "standing", codes(ReleaseStanding.values()),
        "reasons", list(codes(ReleaseReason.values())),
        "conditions",
            list(
                object(
                    "kind", codes(MeasureKind.values()),
                    "amount", quantitySchema(),
                    "term", TERM,
                    "until", DATE,
                    "due", DATE)),
        "by", ref("authority"),
        "destination", ref("place"));
  }

  private static Map<String, Object> sourceSchema() {
    return object(
        "kind", codes(SourceKind.values()),
        "url", pattern(Plain.ADDRESS),
        "archivedUrl", pattern(Plain.ADDRESS),
        "published", DATE,
        "retrieved", DATE,
        "language", pattern(Plain.LANGUAGE),
        "reliability", codes(Reliability.values()));
  }

  private static Map<String, Object> statementSchema() {
    return object(
        "absent", codes(AbsenceReason.values()),
        "stance", codes(Stance.values()),
        "attribution", codes(Attribution.values()),
        "by", ref("authority"),
        "asOf", DATE,
        "status", codes(StatementStatus.values()));
  }

  private static final Map<String, Object> DATE = pattern("(1[89]|2[01])\\d\\d.*|.*2200.*");
  private static final Map<String, Object> TERM = pattern("P.*");
  private static final Map<String, Object> AMOUNT = Map.of("minimum", 0);

  private static Map<String, Object> object(Object... namesAndSchemas) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (int i = 0; i < namesAndSchemas.length; i += 2) {
      properties.put((String) namesAndSchemas[i], namesAndSchemas[i + 1]);
    }
    return new LinkedHashMap<>(Map.of("properties", properties));
  }

  private static Map<String, Object> list(Map<String, Object> items) {
    return Map.of("items", items);
  }

  private static Map<String, Object> ref(String name) {
    return Map.of("$ref", "#/$defs/" + name);
  }

  private static Map<String, Object> pattern(String pattern) {
    return Map.of("pattern", "^(" + pattern + ")$");
  }

  private static Map<String, Object> codes(List<? extends Code> known) {
    return Map.of("enum", known.stream().map(Code::code).toList());
  }
}
