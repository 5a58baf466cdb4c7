package dev.habeas;

import dev.habeas.time.EdtfDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody says about a part of the file or about one field of it.
 *
 * <p>The one mechanism for what a single field cannot say: who says it, who denies it, what was
 * said before, and the words of the source where a typed value cannot hold them. The field itself
 * holds the value that the recorder prefers, or nothing if none is preferred; rules and views read
 * fields only.
 *
 * <p>A statement without a {@linkplain #field() field} is about the part as a whole. If it denies
 * or disputes the part, every breach that uses the part is only possible; if it is deprecated,
 * rules and views pass the part over: that is how a retraction is kept.
 */
@Value.Immutable
public sealed interface Statement extends Extensible, WithStatement permits ImmutableStatement {
  /** The id of the statement, should another refer to it. */
  Optional<String> id();

  /** The id of the part that it is about; any id of the file, the file's own included. */
  String about();

  /**
   * The field that it is about: an RFC 6901 pointer below the part, such as {@code /arrest/when};
   * to a scalar if the statement gives a value. It may name what is not there, to say why.
   */
  Optional<String> field();

  /**
   * The value stated for the field, in the text that the field has in JSON, such as {@code 2018-12}
   * or {@code house-arrest}. It need not be the value that the field holds.
   */
  Optional<String> value();

  /** Why there is no value. With {@link AbsenceReason#NONE} there certainly is none. */
  Optional<AbsenceReason> absent();

  /** The words of the source, such as {@code 31 June} or {@code last year}, in their language. */
  Optional<String> asStated();

  /** What the statement does with its value; it asserts when nothing is given. */
  Optional<Stance> stance();

  /** Whose statement it is, by role. */
  Optional<Attribution> attribution();

  /** Whose it is in particular. */
  Optional<Authority> by();

  /** The day of which it speaks or on which it was made. */
  Optional<EdtfDate> asOf();

  /** How it ranks among others about the same field; normal when nothing is given. */
  Optional<StatementStatus> status();

  /** Where it is found. */
  List<Citation> citations();

  /** A remark of the recorder, such as why one statement is preferred. */
  Optional<String> note();

  /** Starts {@link Statement} from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Refuses text that no document can hold; {@code build()} and every {@code with} method call it.
   *
   * @hidden
   */
  @Value.Check
  default void check() {
    Shape.id("id", id());
    Shape.id("about", about());
    Shape.text("field", field());
    Shape.text("value", value());
    Shape.text("asStated", asStated());
    Shape.text("note", note());
  }

  /** Builds one {@link Statement}; not thread-safe. */
  final class Builder extends ImmutableStatement.Builder {
    Builder() {}
  }
}
