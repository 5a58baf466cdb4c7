package dev.habeas;

import java.util.List;

/** What another person of the file is to this one. */
public final class RelationKind extends Code {
  private static final Vocabulary<RelationKind> VOCABULARY = new Vocabulary<>(RelationKind::new);

  public static final RelationKind SPOUSE = VOCABULARY.known("spouse");
  public static final RelationKind PARENT = VOCABULARY.known("parent");
  public static final RelationKind CHILD = VOCABULARY.known("child");
  public static final RelationKind SIBLING = VOCABULARY.known("sibling");
  public static final RelationKind COUSIN = VOCABULARY.known("cousin");
  public static final RelationKind RELATIVE = VOCABULARY.known("relative");
  public static final RelationKind CO_DEFENDANT = VOCABULARY.known("co-defendant");

  /** This person is one of that unnamed group; of a group, all of it are. */
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
