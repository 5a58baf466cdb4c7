package dev.habeas.schema;

import dev.habeas.Code;
import dev.habeas.Extensible;
import dev.habeas.text.Decimals;
import dev.habeas.text.Text;
import dev.habeas.time.DateTextException;
import dev.habeas.time.EdtfDate;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value that is one text, number or truth value.
 *
 * @param <V> the Java type of the value
 */
public abstract sealed class Scalar<V> implements ValueType<V> {
  /** What a document writes a scalar as. */
  public enum Form {
    TEXT("text"),
    NUMBER("number"),
    BOOLEAN("boolean");

    private final String label;

    Form(String label) {
      this.label = label;
    }

    /** What messages call it. */
    public String label() {
      return label;
    }
  }

  /**
   * Why a text is not such a value.
   *
   * @param code the code of the issue to report
   * @param reason a closer code; null if there is none
   * @param index the 0-based UTF-16 index in the text of what is wrong; -1 if it is the whole
   */
  public record Refusal(String code, @Nullable String reason, int index) {
    static Refusal of(String code) {
      return new Refusal(code, null, -1);
    }
  }

  private final Form form;
  private final boolean readsCharacters;

  private Scalar(Form form, boolean readsCharacters) {
    this.form = form;
    this.readsCharacters = readsCharacters;
  }

  /** What a document writes it as. */
  public final Form form() {
    return form;
  }

  /** The value of a text; null if it has none, and then {@link #refusal} says why. */
  public abstract @Nullable V parse(String text);

  /** Whether {@link #parse(char[], int, int)} makes no string of the characters, or seldom does. */
  public final boolean readsCharacters() {
    return readsCharacters;
  }

  /** The value of a text that stands in a buffer; null if it has none. */
  public @Nullable V parse(char[] chars, int offset, int length) {
    return parse(new String(chars, offset, length));
  }

  /** Why {@link #parse(String)} gave no value. */
  public abstract Refusal refusal(String text);

  /** The canonical text of a value, which {@link #parse} takes back. */
  public String text(V value) {
    return value.toString();
  }

  /** A text, by what can stand in it. */
  public static final class Words extends Scalar<String> {
    /** What can stand in a text. */
    public enum Wording {
      /** A name, a number or a short term for something; it can identify, and has a sensitivity. */
      DESIGNATION,
      /** Anybody's words: they can say anything about anybody. */
      FREE,
      /** A code of a known form, or a name where there is none. */
      CODE,
      /** What a statement states of some field: whatever that can hold. */
      STATED
    }

    private final Wording wording;
    private final @Nullable Pattern form;

    private Words(Wording wording, @Nullable String form) {
      super(Form.TEXT, false);
      this.wording = wording;
      this.form = form == null ? null : Pattern.compile(form);
    }

    static Words designation() {
      return new Words(Wording.DESIGNATION, null);
    }

    static Words free() {
      return new Words(Wording.FREE, null);
    }

    static Words stated() {
      return new Words(Wording.STATED, null);
    }

    static Words code(String form) {
      return new Words(Wording.CODE, form);
    }

    /** What can stand in it. */
    public Wording wording() {
      return wording;
    }

    /** Whether a text that should be a code has the form of one; true of any other text. */
    public boolean hasForm(String text) {
      return form == null || form.matcher(text).matches();
    }

    @Override
    public Class<String> type() {
      return String.class;
    }

    @Override
    public @Nullable String parse(String text) {
      return Text.problem(text) == null ? text : null;
    }

    @Override
    public Refusal refusal(String text) {
      return textRefusal(text);
    }
  }

  /** The id that names the object. */
  public static final class Id extends Scalar<String> {
    Id() {
      super(Form.TEXT, false);
    }

    @Override
    public Class<String> type() {
      return String.class;
    }

    @Override
    public @Nullable String parse(String text) {
      return Text.idProblem(text) == null ? text : null;
    }

    @Override
    public Refusal refusal(String text) {
      return idRefusal(text);
    }
  }

  /** The id of another object. */
  public static final class Reference extends Scalar<String> {
    private final Class<? extends Extensible> target;

    Reference(Class<? extends Extensible> target) {
      super(Form.TEXT, false);
      this.target = target;
    }

    @Override
    public Class<String> type() {
      return String.class;
    }

    /** What the reference may name. */
    public Class<? extends Extensible> target() {
      return target;
    }

    /** Whether the reference may name such an object. */
    public boolean accepts(Extensible object) {
      return target.isInstance(object);
    }

    @Override
    public @Nullable String parse(String text) {
      return Text.idProblem(text) == null ? text : null;
    }

    @Override
    public Refusal refusal(String text) {
      return idRefusal(text);
    }
  }

  /** A word of an open vocabulary. */
  public static final class Word<C extends Code> extends Scalar<C> {
    private static final int SLOTS = 256; // several times the words of the largest vocabulary

    private final Class<C> vocabulary;
    private final String name;
    private final @Nullable Code[] known = new Code[SLOTS]; // by the hash of their characters

    Word(Class<C> vocabulary) {
      super(Form.TEXT, true);
      this.vocabulary = vocabulary;
      name = vocabulary.getSimpleName();
    }

    @Override
    public Class<C> type() {
      return vocabulary;
    }

    @Override
    public @Nullable C parse(String text) {
      return Text.problem(text) == null ? vocabulary.cast(Accessors.word(name, text)) : null;
    }

    @Override
    public @Nullable C parse(char[] chars, int offset, int length) {
      int hash = length;
      for (int i = 0; i < length; i++) {
        hash = 31 * hash + chars[offset + i];
      }
      int slot = hash & SLOTS - 1;
      Code kept = known[slot];
      if (kept != null && isText(kept.code(), chars, offset, length)) {
        return vocabulary.cast(kept);
      }
      C word = parse(new String(chars, offset, length));
      if (word != null && word.isKnown()) {
        known[slot] = word; // whichever thread wins: words never change
      }
      return word;
    }

    private static boolean isText(String text, char[] chars, int offset, int length) {
      if (text.length() != length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (text.charAt(i) != chars[offset + i]) {
          return false;
        }
      }
      return true;
    }

    @Override
    public Refusal refusal(String text) {
      return textRefusal(text);
    }

    @Override
    public String text(C value) {
      return value.code();
    }
  }

  /** An EDTF date. */
  public static final class Date extends Scalar<EdtfDate> {
    Date() {
      super(Form.TEXT, true);
    }

    @Override
    public Class<EdtfDate> type() {
      return EdtfDate.class;
    }

    @Override
    public @Nullable EdtfDate parse(String text) {
      return EdtfDate.tryParse(text).orElse(null);
    }

    @Override
    public @Nullable EdtfDate parse(char[] chars, int offset, int length) {
      return EdtfDate.tryParse(chars, offset, length);
    }

    @Override
    public Refusal refusal(String text) {
      return dateRefusal("invalid-date", text, EdtfDate.problem(text));
    }
  }

  /** A term as pronounced. */
  public static final class Term extends Scalar<dev.habeas.time.Term> {
    Term() {
      super(Form.TEXT, false);
    }

    @Override
    public Class<dev.habeas.time.Term> type() {
      return dev.habeas.time.Term.class;
    }

    @Override
    public dev.habeas.time.@Nullable Term parse(String text) {
      return dev.habeas.time.Term.tryParse(text).orElse(null);
    }

    @Override
    public Refusal refusal(String text) {
      return dateRefusal("invalid-term", text, dev.habeas.time.Term.problem(text));
    }
  }

  /** A number, written with the digits it was given. */
  public static final class Decimal extends Scalar<BigDecimal> {
    public Decimal() {
      super(Form.NUMBER, false);
    }

    @Override
    public Class<BigDecimal> type() {
      return BigDecimal.class;
    }

    @Override
    public @Nullable BigDecimal parse(String text) {
      return Decimals.parse(text);
    }

    @Override
    public Refusal refusal(String text) {
      return Refusal.of(Decimals.NUMBER_OUT_OF_RANGE);
    }

    @Override
    public String text(BigDecimal value) {
      return value.toPlainString();
    }
  }

  /** True or false. */
  public static final class Truth extends Scalar<Boolean> {
    Truth() {
      super(Form.BOOLEAN, false);
    }

    @Override
    public Class<Boolean> type() {
      return Boolean.class;
    }

    @Override
    public @Nullable Boolean parse(String text) {
      return switch (text) {
        case "true" -> true;
        case "false" -> false;
        default -> null;
      };
    }

    @Override
    public Refusal refusal(String text) {
      return Refusal.of("wrong-type");
    }
  }

  private static Refusal dateRefusal(
      String code, String text, Optional<DateTextException> problem) {
    return Text.problem(text) != null
        ? textRefusal(text)
        : problem.map(p -> new Refusal(code, p.code(), p.index())).orElse(Refusal.of(code));
  }

  private static Refusal textRefusal(String text) {
    String problem = Text.problem(text);
    return Refusal.of(problem == null ? Text.EMPTY_TEXT : problem);
  }

  private static Refusal idRefusal(String text) {
    String problem = Text.idProblem(text);
    return Refusal.of(problem == null ? Text.INVALID_ID : problem);
  }
}
