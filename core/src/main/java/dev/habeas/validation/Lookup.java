package dev.habeas.validation;

import dev.habeas.CaseFile;
import dev.habeas.Extensible;
import dev.habeas.Part;
import dev.habeas.Statement;
import dev.habeas.schema.FileIndex;
import dev.habeas.schema.Node;
import dev.habeas.time.EdtfDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The file around what a rule looks at, by id and without what statements retract.
 *
 * <p>Made once per validation; look-ups do not go through the file. It means nothing outside of the
 * {@link Rule.Check} that it was given to.
 */
public final class Lookup {
  private final FileIndex index;
  private final @Nullable EdtfDate asOf;
  private final Map<Class<?>, ById<Part>> naming = new HashMap<>(); // by type: rules ask of few
  private @Nullable Deaths deaths;
  private @Nullable Set<String> cited;
  private SourcingRules.@Nullable Citing citing;
  private @Nullable Set<String> openGroups;
  private @Nullable FileView view;

  private @Nullable String lastId;
  private @Nullable Node<?> lastNamed;

  Lookup(FileIndex index) {
    this.index = index;
    asOf = file().asOf().orElse(null);
  }

  /** The file, with all that it holds. */
  public CaseFile file() {
    return index.file();
  }

  /** What has the id, if it is of the type and not retracted; the first of two. */
  public <T extends Extensible> Optional<T> find(String id, Class<T> type) {
    return Optional.ofNullable(index.find(id, type));
  }

  /**
   * The parts of a type that by a field of their own, not of what they hold, name an id, in the
   * order of the file and without what is retracted: the detentions of a person, the releases from
   * a detention.
   */
  @SuppressWarnings("unchecked") // what is kept for a type is of that type
  public <T extends Part> List<T> naming(String id, Class<T> type) {
    return (List<T>) naming.computeIfAbsent(type, this::namings).of(id);
  }

  /** The day up to which the file speaks; null if it does not say. */
  @Nullable EdtfDate asOf() {
    return asOf;
  }

  /**
   * What has the id, of whatever type, retracted or not; null if nothing has. Rules that look at
   * one reference one after another have it looked up once.
   */
  @SuppressWarnings("ReferenceEquality") // an equal id elsewhere is looked up anew
  @Nullable Node<?> named(String id) {
    if (id != lastId) {
      lastId = id;
      lastNamed = index.named(id);
    }
    return lastNamed;
  }

  /** The index behind it. */
  FileIndex index() {
    return index;
  }

  /** The deaths that the file dates. */
  Deaths deaths() {
    if (deaths == null) { // a file of nobody held and nothing charged does not ask
      deaths = new Deaths(index);
    }
    return deaths;
  }

  /** The groups of which anybody may be one. */
  Set<String> openGroups() {
    if (openGroups == null) { // asked only where one thing names two persons
      openGroups = Members.openGroups(this);
    }
    return openGroups;
  }

  /** What is cited, and what is not. */
  SourcingRules.Citing citing() {
    if (citing == null) { // asked only for leads
      citing = new SourcingRules.Citing(this);
    }
    return citing;
  }

  /**
   * Whether a statement with sources of its own is about what is at the pointer, or a part around.
   */
  boolean isCitedInStatements(String pointer) {
    if (cited == null) { // asked only when there may be something to report
      cited = new HashSet<>();
      for (Statement statement : index.retractions().without(file().statements())) {
        String about = statement.citations().isEmpty() ? null : index.pointer(statement);
        if (about != null) {
          cited.add(about);
        }
      }
    }
    String holder = pointer;
    while (!holder.isEmpty() && !cited.contains(holder)) {
      holder = holder.substring(0, holder.lastIndexOf('/'));
    }
    return !holder.isEmpty();
  }

  /** Whether a statement says that what would be in a field of an object is kept back. */
  boolean isWithheld(String id, String field) {
    if (view == null) { // asked only when there may be something to report
      view = new FileView(index);
    }
    return view.isWithheld(index.pointer(id) + field);
  }

  private ById<Part> namings(Class<?> type) {
    ById<Part> namings = new ById<>();
    List<Node<?>> nodes = index.standing();
    for (int i = 0; i < nodes.size(); i++) {
      Node<?> node = nodes.get(i);
      if (node.around() == nodes.get(0) && type.isInstance(node.object())) { // parts are the file's
        add(node, namings);
      }
    }
    return namings;
  }

  private static <T extends Extensible> void add(Node<T> node, ById<Part> namings) {
    Part part = (Part) node.object();
    node.type().references(node.object(), (id, reference, field, at) -> namings.addOnce(id, part));
  }
}
