package dev.habeas.view;

import dev.habeas.CaseFile;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.Extensible;
import dev.habeas.Part;
import dev.habeas.Person;
import dev.habeas.PersonStatus;
import dev.habeas.Statement;
import dev.habeas.schema.FileIndex;
import dev.habeas.schema.Node;
import dev.habeas.time.EdtfDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds things in a file: by id, about a person, on a detention, and what is said of a field.
 *
 * <p>Make one per file and ask it often: making it goes through the whole file, a look-up does not.
 * It never throws for what is in a file. An unknown id has nothing, and neither has one of
 * something else than is asked for. Of two objects with one id the first counts; references that
 * lead nowhere or to something of the wrong kind name nothing.
 *
 * <p>What a statement retracts is passed over in every answer, retracted statements too; only
 * {@link #find(String)} and {@link #pointer} answer for any id. It can still be asked about: the
 * statements about it tell that it is retracted.
 */
public final class CaseIndex {
  private final FileIndex index;
  private final Mentions mentions;
  private final StatementsByPlace statements;

  private CaseIndex(CaseFile file) {
    index = FileIndex.of(file);
    mentions = new Mentions(index);
    statements = new StatementsByPlace(index);
  }

  /** The index of a file. */
  public static CaseIndex of(CaseFile file) {
    return new CaseIndex(file);
  }

  /** What has the id: the file, a part, a detail or a statement, retracted or not. */
  public Optional<Extensible> find(String id) {
    return Optional.ofNullable(index.named(id)).map(Node::object);
  }

  /** What has the id, retracted or not; empty if it is of another type. */
  public <T extends Extensible> Optional<T> find(String id, Class<T> type) {
    return find(id).filter(type::isInstance).map(type::cast);
  }

  /** The RFC 6901 pointer to what has the id, retracted or not. */
  public Optional<String> pointer(String id) {
    return Optional.ofNullable(index.pointer(id));
  }

  /**
   * The parts about a person, in the order of the file, without the person's own entry.
   *
   * <p>Of a person are the entry and every part that must name one person and names this one: a
   * detention, charge, sentence or release. About the person are
   *
   * <ul>
   *   <li>the parts that, anywhere within them, name the person or what is of the person; and
   *   <li>the proceedings, orders and events named by what is of the person, or by a proceeding,
   *       order or event of the kind above.
   * </ul>
   *
   * What is of somebody else can be about the person too, as the entry of a spouse is, but leads no
   * further. What is of a group, an entry with a size, is about a member only if it names the
   * member.
   *
   * @param person the id of the person, not null
   */
  public List<Part> partsAbout(String person) {
    return find(person, Person.class).isPresent() ? mentions.about(person) : List.of();
  }

  /**
   * The orders on a detention, in the order of the file: those that name it, and those that by
   * their links act on one of these, directly or through others. An order that names only the
   * person held is not among them.
   *
   * @param detention the id of the detention, not null
   */
  public List<CourtOrder> ordersOn(String detention) {
    return find(detention, Detention.class).isPresent() ? mentions.ordersOn(detention) : List.of();
  }

  /**
   * The statuses of a person in a jurisdiction that may have held on a day, in the order of the
   * file.
   *
   * <p>Left out is a status that certainly began after the day or certainly ended before it, and
   * one that was replaced: by another of the same proceeding, or of none if it has none, that
   * certainly began by the day and after all that is dated of the first. It does not come back when
   * the other ends. Of a person whose entry is retracted there are none. Days are compared as by
   * {@link EdtfDate#isBefore}; qualifiers do not count.
   *
   * <p>A status belongs to a person and a jurisdiction, never to a case. That no end of one is
   * recorded does not prove that it still held, and that none is found does not say that nothing
   * was open against the person.
   *
   * @param person the id of the person, not null
   * @param jurisdiction the jurisdiction as the statuses write it, not null; a status that names
   *     none is in none
   * @param day the day, not null; of a date that can mean several, any
   */
  public List<PersonStatus> statuses(String person, String jurisdiction, EdtfDate day) {
    Person found = index.find(person, Person.class);
    return found == null
        ? List.of()
        : Statuses.on(
            day,
            index.retractions().without(found.statuses()).stream()
                .filter(status -> status.jurisdiction().filter(jurisdiction::equals).isPresent())
                .toList());
  }

  /**
   * All that is said of what has the id and of anything within it, in the order of the file,
   * whatever the statements name it by; deprecated statements too, for so earlier values are kept.
   */
  public List<Statement> statementsAbout(String id) {
    return statements.within(id);
  }

  /**
   * All that is said of a field and bears on it, in the order of the file: the statements on the
   * field itself, and those on what holds it: an object or list around it, the part, the file.
   *
   * <p>It does not matter whether a statement names the field from the file, from the part by an
   * index, or from an entry by the entry's own id. Deprecated statements are among them, for so
   * earlier values are kept; so are those that give another value than the field has.
   *
   * @param id the id of what has the field, not null
   * @param pointer an RFC 6901 pointer to the field from there, such as {@code /arrest/when}, not
   *     null; it may name what is not recorded, and empty is the object itself
   */
  public List<Statement> statementsAbout(String id, String pointer) {
    return statements.on(id, pointer);
  }

  /** How many ids there are. */
  @Override
  public String toString() {
    return "CaseIndex[ids=" + index.size() + "]";
  }
}
