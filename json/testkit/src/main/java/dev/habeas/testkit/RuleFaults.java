package dev.habeas.testkit;

import static dev.habeas.testkit.Planting.link;

import dev.habeas.AbsenceReason;
import dev.habeas.Access;
import dev.habeas.AccessParty;
import dev.habeas.AccessResult;
import dev.habeas.Acknowledgement;
import dev.habeas.AcknowledgementEntry;
import dev.habeas.Affiliation;
import dev.habeas.AffiliationKind;
import dev.habeas.CaseFile;
import dev.habeas.ChargeStatus;
import dev.habeas.Citation;
import dev.habeas.Compliance;
import dev.habeas.ComplianceEntry;
import dev.habeas.CourtOrder;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionKind;
import dev.habeas.EventKind;
import dev.habeas.FirstAppearance;
import dev.habeas.Handling;
import dev.habeas.Health;
import dev.habeas.LegalStatus;
import dev.habeas.Measure;
import dev.habeas.MeasureKind;
import dev.habeas.Name;
import dev.habeas.NameKind;
import dev.habeas.Nationality;
import dev.habeas.OrderEntry;
import dev.habeas.OrderKind;
import dev.habeas.OrderLinkKind;
import dev.habeas.OrderState;
import dev.habeas.Person;
import dev.habeas.PersonStatus;
import dev.habeas.Plea;
import dev.habeas.PleaEntry;
import dev.habeas.Proceeding;
import dev.habeas.Quantity;
import dev.habeas.Relation;
import dev.habeas.RelationKind;
import dev.habeas.ReleaseReason;
import dev.habeas.Sentence;
import dev.habeas.SentencePart;
import dev.habeas.SentencePartKind;
import dev.habeas.Sex;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import dev.habeas.UnknownFields;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The faults of the rules, family by family: the code and the pointer of the issue, in which a star
 * stands for a part that is changed and a plus for one that is added, and what is done so that it
 * comes. Each fault has a way that only adds, and so can be planted in any file.
 */
final class RuleFaults {
  static final List<Fault.Way> ALL =
      List.of(
          // Ids and references
          fault("duplicate-id", "/events/+/id", p -> p.add(p.event().withId(p.anyId()))),
          fault("duplicate-id", "/orders/+1/id", p -> p.add(bail(p)).add(bail(p))),
          fault(
              "unknown-reference",
              "/events/*/persons/0",
              p -> p.changeEvent(e -> !e.persons().isEmpty(), e -> e.withPersons(p.id("nobody")))),
          fault(
              "unknown-reference",
              "/events/+/persons/0",
              p -> p.add(p.event().withPersons(p.id("nobody")))),
          fault(
              "unknown-reference",
              "/events/+/citations/0/source",
              p -> p.add(p.event().withCitations(Citation.of(p.id("nothing"))))),
          fault("unknown-reference", "/releases/+/detention", p -> p.add(p.release())),
          fault(
              "wrong-reference",
              "/releases/+/detention",
              p -> p.add(p.release().withDetention(p.person()))),
          fault(
              "wrong-reference",
              "/charges/+/proceeding",
              p -> p.add(p.charge().withProceeding(p.anyId()))),
          fault(
              "release-of-another-person",
              "/releases/+/person",
              p -> p.add(p.detention()).add(p.release().withPerson(p.otherPerson()))),
          fault(
              "sentence-for-another-person",
              "/sentences/+/charges/0",
              p -> p.add(p.charge()).add(p.sentence(p.id("c1")).withPerson(p.otherPerson()))),
          fault(
              "linked-to-itself",
              "/charges/+/supersedes",
              p -> p.add(p.charge().withSupersedes(p.id("c1")))),
          fault(
              "linked-to-itself",
              "/persons/+/relations/0/person",
              p -> p.add(p.somebody().withRelations(sibling(p.id("p1"))))),
          fault(
              "circular-links",
              "/orders/+/links/0/order",
              p -> p.add(extending("o1", "o2", p)).add(extending("o2", "o1", p))),
          fault(
              "circular-links",
              "/charges/+/supersedes",
              p ->
                  p.add(p.charge().withSupersedes(p.id("c2")))
                      .add(p.charge().withId(p.id("c2")).withSupersedes(p.id("c1")))),
          fault(
              "release-of-another-detention",
              "/detentions/+/end/release",
              p ->
                  p.add(p.detention().withEnd(p.byRelease()))
                      .add(p.detention().withId(p.id("d2")))
                      .add(p.release().withDetention(p.id("d2")))),

          // The order of dates
          fault(
                  "reversed-period",
                  "/orders/*/until",
                  p ->
                      p.changeOrder(
                          o ->
                              o.from().filter(RuleFaults::isBounded).isPresent()
                                  && o.until().isPresent(),
                          o -> o.withUntil(before(o.from()))))
              .followedBy("extension-that-shortens"),
          fault(
              "reversed-period",
              "/orders/+/until",
              p -> p.add(bail(p).withFrom(p.day(2)).withUntil(p.day(1)))),
          fault(
              "reversed-period",
              "/detentions/+/stays/0/until",
              p -> p.add(p.detention().withStays(p.stay("A", 9, 2)))),
          fault(
              "reversed-period",
              "/persons/+/nationalities/0/until",
              p ->
                  p.add(
                      p.somebody()
                          .withNationalities(
                              Nationality.of("XK").withFrom(p.year(0)).withUntil(p.year(-1))))),
          fault(
                  "release-before-detention",
                  "/releases/*/when",
                  p ->
                      p.changeRelease(
                          r -> r.standing().isEmpty() && p.arrest(r.detention()).isPresent(),
                          r -> r.withWhen(before(p.arrest(r.detention()).map(EdtfDate::of)))))
              .followedBy("still-held-after-end"),
          fault(
              "release-before-detention",
              "/releases/+/when",
              p -> p.add(p.detained(2)).add(p.released(1))),
          fault(
                  "end-before-detention",
                  "/detentions/*/end/when",
                  p ->
                      p.changeDetention(
                          d ->
                              d.end().filter(RuleFaults::isAlive).isPresent()
                                  && p.arrest(d.id()).isPresent(),
                          d ->
                              d.withEnd(
                                  d.end()
                                      .orElseThrow()
                                      .withWhen(before(p.arrest(d.id()).map(EdtfDate::of))))))
              .followedBy("still-held-after-end"),
          fault(
              "end-before-detention",
              "/detentions/+/end/when",
              p -> p.add(p.detained(2).withEnd(p.end(leaving(p)).withWhen(p.day(1))))),
          fault(
              "implausible-date",
              "/events/*/when",
              p -> p.changeEvent(e -> e.when().isPresent(), e -> e.withWhen(date("0202")))),
          fault(
              "implausible-date",
              "/events/+/when",
              p -> p.add(p.event().withWhen(p.pick(date("0202"), date("1799-12-31"))))),
          fault(
              "living-act-after-death",
              "/detentions/+/arrest/when",
              p -> p.add(p.somebody().withDeathDate(p.day(1))).add(p.detained(3))),
          fault(
              "living-act-after-death",
              "/detentions/+/end/when",
              p ->
                  p.add(p.somebody().withDeathDate(p.day(1)))
                      .add(
                          p.detention()
                              .withEnd(p.end(DetentionEndManner.ESCAPE).withWhen(p.day(3))))),
          fault(
              "living-act-after-death",
              "/charges/+/pleas/0/when",
              p ->
                  p.add(p.somebody().withDeathDate(p.day(1)))
                      .add(p.charge().withPleas(plea(3, p)))),
          fault(
              "born-after-arrest",
              "/persons/+/birthDate",
              p ->
                  p.add(p.somebody().withBirthDate(p.year(2)))
                      .add(p.detained(0).withKind(DetentionKind.IMMIGRATION))),
          fault(
              "implausible-age",
              "/detentions/+/arrest/when",
              p -> p.add(p.somebody().withBirthDate(p.year(p.pick(-3, -120)))).add(p.detained(0))),
          fault(
              "release-after-death",
              "/releases/+/when",
              p ->
                  p.add(p.somebody().withDeathDate(p.day(5)))
                      .add(p.detained(1))
                      .add(p.released(7))),
          fault(
              "first-of-january",
              "/persons/+/birthDate",
              p -> p.add(p.somebody().withBirthDate(date(p.year(-30) + "-01-01")))),
          fault(
              "still-held-after-end",
              "/detentions/+/stillHeldAsOf",
              p ->
                  p.add(p.detained(1).withEnd(p.byRelease()).withStillHeldAsOf(p.day(7)))
                      .add(p.released(5))),
          fault(
              "still-held-after-end",
              "/detentions/+/stillHeldAsOf",
              p ->
                  p.add(
                      p.detained(1)
                          .withEnd(p.end(DetentionEndManner.ESCAPE).withWhen(p.day(5)))
                          .withStillHeldAsOf(p.day(7)))),
          fault(
                  "after-as-of",
                  "/events/*/when",
                  p ->
                      p.dated()
                          .changeEvent(e -> e.when().isPresent(), e -> e.withWhen(p.afterFile())))
              .followedBy("after-publication"),
          fault(
              "after-as-of",
              "/events/+/when",
              p -> p.dated().add(p.event().withWhen(p.afterFile()))),
          fault(
              "after-as-of",
              "/charges/+/filed",
              p -> p.dated().add(p.charge().withFiled(p.afterFile()))),
          fault(
              "after-publication",
              "/events/+/when",
              p ->
                  p.add(p.source().withPublished(p.day(1)))
                      .add(p.event().withWhen(p.day(3)).withCitations(Citation.of(p.id("m1"))))),
          fault(
              "admission-before-arrest",
              "/detentions/+/stays/0/from",
              p -> p.add(p.detained(5).withStays(p.stay("A", 1, 9)))),
          fault(
              "first-appearance-before-arrest",
              "/detentions/+/firstAppearance/when",
              p -> p.add(p.detained(5).withFirstAppearance(appearance(1, p)))),
          fault(
              "two-places-at-once",
              "/detentions/+/stays/1/from",
              p -> p.add(p.detained(1).withStays(p.stay("A", 1, 9), p.stay("B", 5, 50)))),

          // Charges, orders, sentences
          fault(
              "plea-before-charge",
              "/charges/+/pleas/0/when",
              p -> p.add(p.charge().withFiled(p.day(2)).withPleas(plea(1, p)))),
          fault(
              "sentence-before-charge",
              "/sentences/+/pronounced",
              p ->
                  p.add(p.charge().withFiled(p.day(2)))
                      .add(p.sentence(p.id("c1")).withPronounced(p.day(1)))),
          fault(
              "conviction-before-charge",
              "/charges/+/history/0/when",
              p -> p.add(p.charge(ChargeStatus.CONVICTED, 1).withFiled(p.day(2)))),
          fault(
              "compliance-before-order",
              "/orders/+/compliance/0/when",
              p ->
                  p.add(
                      bail(p)
                          .withIssued(p.day(2))
                          .withCompliance(
                              ComplianceEntry.of(Compliance.COMPLIED).withWhen(p.day(1))))),
          fault(
              "state-cannot-follow",
              "/orders/+/history/0/when",
              p ->
                  p.add(
                      bail(p)
                          .withIssued(p.day(2))
                          .withHistory(
                              OrderEntry.of(p.pick(OrderState.LIFTED, OrderState.QUASHED))
                                  .withWhen(p.day(1))))),
          fault(
              "sentence-without-standing-charge",
              "/sentences/+/charges",
              p ->
                  p.add(p.charge(ChargeStatus.DROPPED, 1))
                      .add(p.sentence(p.id("c1")).withPronounced(p.day(2)))),
          fault(
              "convicted-though-acquitted",
              "/persons/+/statuses/0/kind",
              p ->
                  p.add(p.somebody().withStatuses(convicted().withAsOf(p.day(5))))
                      .add(Proceeding.builder().id(p.id("q1")).jurisdiction("XK").build())
                      .add(p.charge(ChargeStatus.ACQUITTED, 1).withProceeding(p.id("q1")))),
          fault(
              "part-longer-than-term",
              "/sentences/*/parts/0/suspended",
              p ->
                  p.changeSentence(
                      s -> !s.parts().isEmpty() && s.parts().get(0).term().isPresent(),
                      s -> withFirstPart(s, it -> it.withSuspended(Term.ofYears(200))))),
          fault(
              "part-longer-than-term",
              "/sentences/+/parts/0/suspended",
              p ->
                  p.add(
                      p.sentence()
                          .withParts(imprisonment("P1Y").withSuspended(Term.parse("P2Y"))))),
          fault(
              "extension-that-shortens",
              "/orders/+1/until",
              p ->
                  p.add(bail(p).withUntil(p.day(5)))
                      .add(extending("o2", "o1", p).withUntil(p.day(1)))),

          // Numbers and terms
          fault(
              "negative-amount",
              "/persons/*/ages/0/age/value",
              p ->
                  p.changePerson(
                      it -> !it.ages().isEmpty(),
                      it -> it.withAges(it.ages().get(0).withAge(Quantity.of(-3))))),
          fault(
              "negative-amount",
              "/orders/+/measures/0/amount/value",
              p -> p.add(bail(p).withMeasures(amount(Quantity.of(-5_000, "EUR"))))),
          fault(
              "negative-amount",
              "/persons/+/size/value",
              p -> p.add(p.somebody().withSize(Quantity.of(-3)))),
          fault(
              "negative-term",
              "/sentences/*/parts/0/term",
              p ->
                  p.changeSentence(
                      s -> !s.parts().isEmpty() && s.parts().get(0).term().isPresent(),
                      s -> withFirstPart(s, it -> it.withTerm(Term.parse("-P3Y"))))),
          fault(
              "negative-term",
              "/orders/+/term",
              p -> p.add(bail(p).withTerm(Term.parse(p.pick("-P3M", "-P10D"))))),
          fault(
              "negative-term",
              "/sentences/+/parts/0/term",
              p -> p.add(p.sentence().withParts(imprisonment("-P3Y6M")))),
          fault(
              "reversed-range",
              "/orders/+/measures/0/amount/upper",
              p -> p.add(bail(p).withMeasures(amount(Quantity.of(50).withUpper(BigDecimal.TEN))))),

          // Statements
          fault(
              "value-and-absence",
              "/statements/+/absent",
              p ->
                  p.add(
                      p.about(p.person())
                          .withField("/birthDate")
                          .withValue("1980")
                          .withAbsent(AbsenceReason.WITHHELD))),
          fault(
              "value-without-field",
              "/statements/+/value",
              p -> p.add(p.about(p.anyId()).withValue("1980"))),
          fault(
              "value-without-field",
              "/statements/+/absent",
              p -> p.add(p.about(p.anyId()).withAbsent(AbsenceReason.NONE))),
          fault(
              "unknown-statement-field",
              "/statements/+/field",
              p ->
                  p.add(p.about(p.anyId()).withField(p.pick("/day", "id", "/x/0")).withNote("so"))),
          fault(
              "unfit-statement-value",
              "/statements/+/value",
              p -> p.add(p.about(p.person()).withField("/birthDate").withValue("31 June"))),
          fault(
              "empty-statement",
              "/statements/+",
              p -> p.add(p.about(p.person()).withField("/birthDate"))),
          fault("empty-statement", "/statements/+", p -> p.add(p.about(p.anyId()))),
          fault(
              "two-preferred-values",
              "/statements/+1/value",
              p -> p.add(born(1980, p, true)).add(born(1982, p, true))),
          fault(
              "rival-values-unranked",
              "/statements/+1/value",
              p -> p.add(born(1980, p, false)).add(born(1982, p, false))),

          // Texts and ids
          fault(
              "placeholder-text",
              "/persons/*/names/0/full",
              p -> p.changePerson(it -> !it.names().isEmpty(), it -> it.withNames(Name.of("TBD")))),
          fault(
              "placeholder-text",
              "/persons/+/names/0/full",
              p -> p.add(p.somebody().withNames(Name.of(p.pick("John Doe", "N/A", "невідомо"))))),
          fault(
              "placeholder-text",
              "/persons/+/birthDate",
              p -> p.add(p.somebody().withBirthDate(date("1900-01-01")))),
          fault(
              "ill-formed-language-tag",
              "/language",
              p -> p.change(file -> file.withLanguage("uk_UA"))),
          fault(
              "ill-formed-language-tag",
              "/persons/+/names/0/language",
              p -> p.add(p.somebody().withNames(falcon(p.pick("uk_UA", "Ukrainian"))))),
          fault(
              "wrong-script",
              "/persons/+/names/0/full",
              p -> p.add(p.somebody().withNames(falcon(p.pick("uk-Cyrl", "el-Grek"))))),
          fault(
              "ill-formed-url",
              "/sources/*/url",
              p -> p.changeSource(it -> it.url().isPresent(), it -> it.withUrl("example.org"))),
          fault(
              "ill-formed-url",
              "/sources/+/url",
              p ->
                  p.add(
                      p.source().withUrl(p.pick("www.example.org/a", "https://example.org/a b")))),
          fault(
              "unknown-country",
              "/persons/*/nationalities/0/country",
              p ->
                  p.changePerson(
                      it -> !it.nationalities().isEmpty(),
                      it -> it.withNationalities(Nationality.of("Ukraine")))),
          fault(
              "unknown-country",
              "/persons/+/nationalities/0/country",
              p ->
                  p.add(
                      p.somebody()
                          .withNationalities(Nationality.of(p.pick("Ukraine", "UKR", "ua"))))),
          fault(
              "id-holds-name",
              "/persons/+/id",
              p ->
                  p.add(
                      Person.builder()
                          .id(p.id("zephyrine"))
                          .addName(Name.of("Zephyrine"))
                          .build())),

          // Words and fields that are not known
          fault(
              "unknown-code",
              "/releases/*/reasons/0",
              p ->
                  p.changeRelease(
                      r -> !r.reasons().isEmpty(), r -> r.withReasons(ReleaseReason.of("Bail")))),
          fault(
              "unknown-code",
              "/persons/*/sex",
              p -> p.changePerson(it -> it.sex().isPresent(), it -> it.withSex(Sex.of("F")))),
          fault(
              "unknown-code",
              "/events/+/kind",
              p -> p.add(p.event().withKind(EventKind.of("eclipse")))),
          fault(
              "unknown-code",
              "/releases/+/reasons/0",
              p -> p.add(p.detention()).add(p.release().withReasons(ReleaseReason.of("Bail")))),
          fault(
              "unknown-field",
              "/detentions/*",
              p ->
                  p.changeDetention(
                      d -> d.unknownFields().isEmpty(), d -> d.withUnknownFields(odd()))),
          fault("unknown-field", "/persons/+", p -> p.add(p.somebody().withUnknownFields(odd()))),
          fault("unknown-field", "", p -> p.change(RuleFaults::withOdd)),

          // Leads
          fault(
              "new-arrest-in-open-detention",
              "/detentions/+1/arrest/when",
              p -> p.add(p.detained(1)).add(p.detained(90).withId(p.id("d2")))),
          fault(
              "release-from-ongoing-detention",
              "/releases/+/when",
              p -> p.add(p.detained(1).withStillHeldAsOf(p.day(9))).add(p.released(5))),
          fault(
              "end-without-release",
              "/detentions/+/end",
              p -> p.add(p.detained(1).withEnd(p.end(DetentionEndManner.RELEASE)))),
          fault(
              "release-reason-without-support",
              "/releases/+/reasons/0",
              p ->
                  p.add(p.detained(1))
                      .add(
                          p.released(5)
                              .withReasons(
                                  p.pick(
                                      ReleaseReason.BAIL,
                                      ReleaseReason.ACQUITTAL,
                                      ReleaseReason.PARDON)))),
          fault(
              "no-status-after-exchange",
              "/releases/+/person",
              p ->
                  p.add(p.detained(1))
                      .add(p.released(5).withReasons(ReleaseReason.PRISONER_EXCHANGE))),
          fault(
              "gap-between-stays",
              "/detentions/+/stays/1/from",
              p -> p.add(p.detained(1).withStays(p.stay("A", 1, 5), p.stay("B", 9, 50)))),
          fault("part-without-citation", "/events/+", p -> p.citing().add(p.event())),
          fault(
              "source-never-cited",
              "/sources/+1",
              p ->
                  p.add(p.source())
                      .add(p.somebody().withCitations(p.allSources()))
                      .add(p.source().withId(p.id("m2")))),
          fault(
              "person-in-nothing",
              "/persons/+",
              p -> p.add(p.somebody()).add(p.event().withPersons(p.persons()))),
          fault(
              "sensitive-without-consent",
              "/handling/consent",
              p -> p.change(RuleFaults::withoutConsent).add(p.somebody().withHealth(health()))),
          fault(
              "sensitive-without-consent",
              "/handling/consent",
              p ->
                  p.change(RuleFaults::withoutConsent)
                      .add(p.somebody().withAffiliations(church()))),

          // Indicators
          fault(
              "late-first-appearance",
              "/detentions/+/firstAppearance/when",
              p -> p.add(p.detained(1).withFirstAppearance(appearance(9, p)))),
          fault(
              "held-after-charges-ended",
              "/detentions/+/end/when",
              p ->
                  p.add(p.detained(1).withEnd(p.end(DetentionEndManner.ESCAPE).withWhen(p.day(90))))
                      .add(p.charge(ChargeStatus.ACQUITTED, 50))),
          fault(
              "held-beyond-order",
              "/detentions/+/stillHeldAsOf",
              p ->
                  p.add(p.detained(1).withStillHeldAsOf(p.day(90)))
                      .add(p.order(OrderKind.DETENTION).withUntil(p.day(50)))),
          fault(
              "no-order-or-charge",
              "/detentions/+",
              p -> p.add(p.detained(1).withStillHeldAsOf(p.day(30)))),
          fault(
              "custody-concealed",
              "/detentions/+/acknowledgements/0/kind",
              p ->
                  p.add(
                      p.detained(1)
                          .withAcknowledgements(AcknowledgementEntry.of(Acknowledgement.DENIED)))),
          fault(
              "access-denied",
              "/detentions/+/access/0/result",
              p -> p.add(p.detained(1).withAccess(denied(p)))),
          fault(
              "minor-detained",
              "/detentions/+/arrest/when",
              p -> p.add(p.somebody().withBirthDate(p.year(-15))).add(p.detained(1))),
          fault(
              "remedy-not-enforced",
              "/orders/+/compliance/0/kind",
              p ->
                  p.add(
                      p.order(p.pick(OrderKind.RELEASE, OrderKind.HABEAS_CORPUS))
                          .withCompliance(
                              ComplianceEntry.of(
                                  p.pick(Compliance.NOT_COMPLIED, Compliance.REFUSED))))));

  private RuleFaults() {}

  private static Fault.Way fault(String code, String pointer, Consumer<Planting> plant) {
    return new Fault.Way(
        code,
        (file, dice) -> {
          Planting planting = new Planting(file, dice);
          plant.accept(planting);
          return planting.isImpossible()
              ? null
              : new Fault.Result(planting.pointer(pointer), planting.file(), null);
        });
  }

  private static EdtfDate date(String text) {
    return EdtfDate.parse(text);
  }

  /** A day that is certainly before a date, wherever the two were. */
  private static EdtfDate before(Optional<EdtfDate> date) {
    return EdtfDate.of(date.orElseThrow().earliest().minusDays(9));
  }

  private static boolean isBounded(EdtfDate date) {
    return date.earliest().getYear() > 1850;
  }

  /** Whether it is an end that the person survived, with a date. */
  private static boolean isAlive(DetentionEnd end) {
    return end.when().isPresent()
        && !end.manner().equals(DetentionEndManner.DEATH)
        && !end.manner().equals(DetentionEndManner.EXECUTION);
  }

  private static Sentence withFirstPart(Sentence sentence, UnaryOperator<SentencePart> change) {
    List<SentencePart> parts = new ArrayList<>(sentence.parts());
    parts.set(0, change.apply(parts.get(0)));
    return sentence.withParts(parts);
  }

  private static CourtOrder bail(Planting p) {
    return p.order(OrderKind.BAIL);
  }

  private static CourtOrder extending(String id, String other, Planting p) {
    return bail(p).withId(p.id(id)).withLinks(link(OrderLinkKind.EXTENDS, p.id(other)));
  }

  private static Measure amount(Quantity amount) {
    return Measure.of(MeasureKind.BAIL).withAmount(amount);
  }

  private static SentencePart imprisonment(String term) {
    return SentencePart.of(SentencePartKind.IMPRISONMENT, Term.parse(term));
  }

  private static DetentionEndManner leaving(Planting p) {
    return p.pick(DetentionEndManner.DEATH, DetentionEndManner.ESCAPE, DetentionEndManner.TRANSFER);
  }

  private static Relation sibling(String id) {
    return Relation.builder().kind(RelationKind.SIBLING).person(id).build();
  }

  private static PleaEntry plea(int day, Planting p) {
    return PleaEntry.of(p.pick(Plea.GUILTY, Plea.NOT_GUILTY)).withWhen(p.day(day));
  }

  private static FirstAppearance appearance(int day, Planting p) {
    return FirstAppearance.builder().when(p.day(day)).build();
  }

  private static PersonStatus convicted() {
    return PersonStatus.builder().kind(LegalStatus.CONVICTED).jurisdiction("XK").build();
  }

  private static Statement born(int year, Planting p, boolean preferred) {
    Statement born = p.about(p.person()).withField("/birthDate").withValue(String.valueOf(year));
    return preferred ? born.withStatus(StatementStatus.PREFERRED) : born;
  }

  private static Name falcon(String language) {
    return Name.builder().full("Falcon").kind(NameKind.PSEUDONYM).language(language).build();
  }

  private static UnknownFields odd() {
    return UnknownFields.of(Map.of("shoeSize", 43));
  }

  private static CaseFile withOdd(CaseFile file) {
    return file.unknownFields().isEmpty() ? file.withUnknownFields(odd()) : file;
  }

  private static CaseFile withoutConsent(CaseFile file) {
    return file.handling()
        .map(it -> file.withHandling(Handling.builder().level(it.level()).build()))
        .orElse(file);
  }

  private static Health health() {
    return Health.builder().description("diabetes").build();
  }

  private static Affiliation church() {
    return Affiliation.builder().kind(AffiliationKind.RELIGION).name("a church").build();
  }

  private static Access denied(Planting p) {
    return Access.builder()
        .who(p.pick(AccessParty.COUNSEL, AccessParty.FAMILY, AccessParty.CONSUL))
        .result(AccessResult.DENIED)
        .build();
  }
}
