package dev.habeas.validation;

import static dev.habeas.validation.Chronology.individual;
import static dev.habeas.validation.Chronology.isBeforeByDays;
import static dev.habeas.validation.Chronology.left;
import static dev.habeas.validation.Chronology.restingOn;
import static dev.habeas.validation.Chronology.taken;
import static dev.habeas.validation.Family.DATES;
import static dev.habeas.validation.Rule.rule;
import static dev.habeas.validation.Severity.WARNING;

import dev.habeas.Citation;
import dev.habeas.Detail;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.Extensible;
import dev.habeas.Part;
import dev.habeas.Release;
import dev.habeas.Source;
import dev.habeas.SourceKind;
import dev.habeas.schema.Field;
import dev.habeas.schema.Node;
import dev.habeas.schema.Schema;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Truth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What nobody can have known yet when it was said. */
final class AsOfRules {
  /** After these the person is held no more; a transfer or a disappearance may not mean that. */
  private static final Set<DetentionEndManner> ENDS_OF_CUSTODY =
      Set.of(
          DetentionEndManner.RELEASE,
          DetentionEndManner.DEATH,
          DetentionEndManner.EXECUTION,
          DetentionEndManner.ESCAPE);

  private static final Fields<Citation> CITATIONS = Fields.of(Citation.class);

  /**
   * What a part or an entry that cites sources may not be before: of a part the date that says when
   * it was, as others may come from elsewhere; of an entry all.
   */
  private static final Fields<EdtfDate> CITED =
      Fields.of(
          EdtfDate.class,
          (type, field) ->
              Happenings.DATES.has(type, field)
                  && (Detail.class.isAssignableFrom(type.type())
                      || (Part.class.isAssignableFrom(type.type()) && field.isMoment())));

  static final Rule STILL_HELD_AFTER_END =
      rule(DATES, "still-held-after-end", WARNING)
          .because("nobody is known to be held after the end, the death, or the day of the file")
          .broken("held as of 3 March in a detention that ended by release on 1 March")
          .kept(
              "held as of 3 March after a release on 1 March that was on paper only, or that no end"
                  + " names: it may have been so")
          .advice("go back to the source; a new detention may have begun, or the end be another")
          .forEach(
              Detention.class,
              (detention, at, file) -> {
                EdtfDate held = detention.stillHeldAsOf().orElse(null);
                if (held != null) {
                  afterEnd(detention, held, at, file);
                  afterDeath(detention, held, at, file);
                  afterFile(held, "stillHeldAsOf", at, file);
                }
              });

  static final Rule AFTER_AS_OF =
      rule(DATES, "after-as-of", WARNING)
          .because("a file knows nothing of what happened after the day up to which it speaks")
          .broken("an arrest on 3 March 2020 in a file as of 1 March 2020")
          .kept(
              "a hearing that is planned for 2021, a term that ends in 2031, and what happened the"
                  + " day after, which may be that day elsewhere")
          .advice("move asOf on, mend the date, or say that the stage is planned")
          .forEachValue(
              Happenings.DATES,
              (date, at, file) -> {
                if (file.asOf() != null && !Happenings.isAhead(at.node())) {
                  afterFile(date, at.field().name(), at, file);
                }
              });

  static final Rule AFTER_PUBLICATION =
      rule(DATES, "after-publication", WARNING)
          .because("a source tells nothing that happened after it was published")
          .broken("a release on 3 March that cites one report, published on 1 March")
          .kept(
              "a release that cites two reports, one of which is later or has no date; what"
                  + " happened the day after, which may be that day elsewhere")
          .advice("cite the source that tells it, or mend one of the two dates")
          .forEachOf(
              type -> type == Schema.DETENTION || !CITED.of(type).isEmpty(),
              (object, at, file) -> {
                List<Citation> citations = at.values(CITATIONS);
                if (!citations.isEmpty()) {
                  if (object instanceof Detention detention) {
                    afterSources(taken(detention), "arrest/when", citations, at, file);
                  } else {
                    allAfterSources(at.node(), citations, at, file);
                  }
                }
              });

  static final List<Rule> ALL = List.of(STILL_HELD_AFTER_END, AFTER_AS_OF, AFTER_PUBLICATION);

  private AsOfRules() {}

  private static void afterEnd(Detention detention, EdtfDate held, At at, Lookup file) {
    DetentionEnd end = detention.end().orElse(null);
    if (end == null
        || !ENDS_OF_CUSTODY.contains(end.manner())
        || individual(detention.person(), file) == null) { // of a group some may be held longer
      return;
    }
    Release release = end.release().flatMap(id -> file.find(id, Release.class)).orElse(null);
    EdtfDate left = release == null ? null : left(release);
    EdtfDate ended = end.when().orElse(null);
    if (release != null && left != null) {
      restingOn(
              release,
              at.breachIf(isBeforeByDays(left, held), "/stillHeldAsOf").with("/end/release"))
          .with(release.id(), "/when")
          .dated(left, held);
    } else if (ended != null) {
      at.breachIf(isBeforeByDays(ended, held), "/stillHeldAsOf")
          .with("/end/when")
          .dated(ended, held);
    }
  }

  private static void afterDeath(Detention detention, EdtfDate held, At at, Lookup file) {
    Deaths.Death death = file.deaths().of(detention.person());
    if (death != null && !death.id().equals(detention.id())) {
      at.breachIf(isBeforeByDays(death.when(), held), "/stillHeldAsOf")
          .with("/person")
          .with(death.id(), death.field())
          .dated(death.when(), held);
    }
  }

  private static void afterFile(EdtfDate date, String name, At at, Lookup file) {
    EdtfDate asOf = file.asOf();
    Truth after = asOf == null ? Truth.FALSE : isBeforeByDays(asOf, date);
    if (asOf != null && !after.isFalse()) {
      at.breachIf(after, "/" + name).with(file.file().id(), "/asOf").dated(asOf, date);
    }
  }

  private static <T extends Extensible> void allAfterSources(
      Node<T> citing, List<Citation> citations, At at, Lookup file) {
    List<Field<T, ?, ? extends EdtfDate>> fields = CITED.of(citing.type());
    for (int i = 0; i < fields.size(); i++) { // no iterator for each object of a valid file
      EdtfDate date = fields.get(i).value(citing.object());
      if (date != null && !Happenings.isAhead(citing)) {
        afterSources(date, fields.get(i).name(), citations, at, file);
      }
    }
  }

  /** Reports a date later than all of the sources, if each is known to be published before it. */
  private static void afterSources(
      @Nullable EdtfDate date, String name, List<Citation> citations, At at, Lookup file) {
    if (date == null) {
      return;
    }
    Truth after = Truth.TRUE;
    for (int i = 0; i < citations.size() && !after.isFalse(); i++) {
      EdtfDate published = published(citations.get(i), file);
      after = published == null ? Truth.FALSE : after.and(isBeforeByDays(published, date));
    }
    if (after.isFalse() || file.isCitedInStatements(at.pointer() + "/" + name)) {
      return;
    }
    Breach breach = at.breachIf(after, "/" + name).dated(date);
    for (int i = 0; i < citations.size(); i++) {
      EdtfDate published = published(citations.get(i), file);
      if (published != null) {
        breach
            .with("/citations/" + i + "/source")
            .with(citations.get(i).source(), "/published")
            .dated(published);
      }
    }
  }

  /** When a source was published that does not change afterwards, as a database does. */
  private static @Nullable EdtfDate published(Citation citation, Lookup file) {
    Source source = file.index().find(citation.source(), Source.class);
    return source == null || source.kind().filter(SourceKind.DATABASE::equals).isPresent()
        ? null
        : source.published().orElse(null);
  }
}
