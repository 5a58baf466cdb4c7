package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A case as somebody recorded it: persons, what was done to them, by whom, and who says so.
 *
 * <p>The one aggregate of the model. Its parts refer to each other by ids that are local to the
 * file. Everything a real record can get wrong can be held, is written and read back unchanged, and
 * is reported by {@link dev.habeas.validation.Validator}; a missing part means that nothing is
 * known of it, never that it did not happen. What makes a case one is up to the recorder: a person,
 * a trial, a raid. {@link dev.habeas.view.CaseIndex} finds things in it.
 */
@Value.Immutable
public sealed interface CaseFile extends Extensible, WithCaseFile permits ImmutableCaseFile {
  /** The version of the format that this version of Habeas writes. */
  String SCHEMA_VERSION = "0.1";

  /** The version of the format that the file follows; {@value #SCHEMA_VERSION} when not given. */
  String schemaVersion();

  /** The id of the file. It shares one namespace with the ids of everything in it. */
  String id();

  /** A title for people; it may name persons, and is no less confidential than they are. */
  Optional<String> title();

  /** The language of the texts in this file that do not name their own, as a tag of BCP 47. */
  Optional<String> language();

  /**
   * The day up to which the file speaks. Rules never read the clock; this is their today.
   *
   * <p>What came later is neither denied nor affirmed.
   */
  Optional<EdtfDate> asOf();

  /** The people of the file, named or not: those held, and others whom parts refer to. */
  List<Person> persons();

  /** The deprivations of liberty, one for each person and unbroken period. */
  List<Detention> detentions();

  /** The proceedings before courts and other authorities. */
  List<Proceeding> proceedings();

  /** What persons are accused of; each charge is against one person. */
  List<Charge> charges();

  /** The orders of courts and of other authorities. */
  List<CourtOrder> orders();

  /** The sentences asked for and pronounced. */
  List<Sentence> sentences();

  /** The releases, those {@linkplain ReleaseStanding#ON_PAPER on paper} among them. */
  List<Release> releases();

  /** What else happened, to one person or to many. */
  List<Event> events();

  /** Where the facts come from. */
  List<Source> sources();

  /** What a single field cannot say: who says it, who denies it, what was said before. */
  List<Statement> statements();

  /** Who may see the file. None given does not mean that everybody may. */
  Optional<Handling> handling();

  /** Starts {@link CaseFile} from nothing but its {@linkplain #schemaVersion() version}. */
  static Builder builder() {
    return new Builder().schemaVersion(SCHEMA_VERSION);
  }

  /**
   * Refuses text that no document can hold; {@code build()} and every {@code with} method call it.
   *
   * @hidden
   */
  @Value.Check
  default void check() {
    Shape.text("schemaVersion", schemaVersion());
    Shape.id("id", id());
    Shape.text("title", title());
    Shape.text("language", language());
  }

  /** Builds one {@link CaseFile}; not thread-safe. */
  final class Builder extends ImmutableCaseFile.Builder {
    Builder() {}
  }
}
