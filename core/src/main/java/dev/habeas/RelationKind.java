package dev.habeas;

import java.util.List;

/**
 * What the other person is to this one: {@link #PARENT} says that the other is a parent of this
 * one.
 */
public final class RelationKind extends Code {
  private static final Vocabulary<RelationKind> VOCABULARY = new Vocabulary<>(RelationKind::new);

  public static final RelationKind SPOUSE = VOCABULARY.known("spouse");
  public static final RelationKind PARENT = VOCABULARY.known("parent");
  public static final RelationKind CHILD = VOCABULARY.known("child");
  public static final RelationKind SIBLING = VOCABULARY.known("sibling");
  public static final RelationKind COUSIN = VOCABULARY.known("cousin");

  /** Of the family, nearer or not otherwise told. */
  public static final RelationKind RELATIVE = VOCABULARY.known("relative");

  /** Accused or tried in the same proceeding. */
  public static final RelationKind CO_DEFENDANT = VOCABULARY.known("co-defendant");

  /**
   * The other entry is an unnamed group, and this person is one of it; of a group, all of it are.
   */
  public static final RelationKind MEMBER_OF = VOCABULARY.known("member-of");

  public static final RelationKind OTHER = VOCABULARY.known("other");
  public static final RelationKind UNKNOWN = VOCABULARY.known("unknown");

  private RelationKind(String code, boolean known) {
    super(code, known);
  }

  /** The {@linkplain Code code} of the given text, known or not. */
  public static RelationKind of(String code) {
    return VOCABULARY.of(code);
  }

  /** All codes that Habeas knows, in the order of their declaration. */
  public static List<RelationKind> values() {
    return VOCABULARY.values();
  }
}
