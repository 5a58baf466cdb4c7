package dev.habeas.json.stream;

import dev.habeas.CaseFile;
import dev.habeas.json.ReadOptions;
import dev.habeas.json.ReadResult;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Location;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The records of a stream with an array of them. An element that is JSON can be refused and passed
 * over; after one that is not, nobody can tell where the next begins.
 */
final class ArrayRecords extends Records {
  private static final String FIRST_OF_VALUES = "{[\"-0123456789tfn";

  private boolean begun;

  ArrayRecords(
      InputStream stream,
      ReadOptions options,
      Function<Utf8Document, ReadResult<CaseFile>> reader) {
    super(stream, options, reader);
  }

  @Override
  @Nullable ReadResult<CaseFile> read() throws IOException {
    return begun ? readOn() : readFirst();
  }

  private @Nullable ReadResult<CaseFile> readFirst() throws IOException {
    window.dropByteOrderMark();
    int mark = window.next();
    if (mark != '[') {
      return refuseOther(mark);
    }
    begun = true;
    window.drop(1);
    mark = window.next();
    return mark == ']' ? readEnd() : readElement(mark);
  }

  private @Nullable ReadResult<CaseFile> readOn() throws IOException {
    int mark = window.next();
    if (mark == ']') {
      return readEnd();
    } else if (mark != ',') {
      return refuseRest(error("malformed-json"));
    }
    window.drop(1);
    return readElement(window.next());
  }

  private @Nullable ReadResult<CaseFile> readEnd() throws IOException {
    window.drop(1);
    return window.next() < 0 ? null : refuseRest(error("trailing-content"));
  }

  private ReadResult<CaseFile> readElement(int first) throws IOException {
    if (FIRST_OF_VALUES.indexOf(first) < 0) {
      return refuseRest(error("malformed-json"));
    }
    Location start = window.location();
    int length = window.length(new ElementScan());
    if (length < 0) {
      return refuseRest(tooLong());
    }
    Utf8Document element = Utf8Document.of(window.take(length), start);
    ReadResult<CaseFile> result = read(element, start);
    if (result.value().isEmpty() && !isJson(element)) {
      end();
    }
    return result;
  }

  /** Refuses a text that is no array. */
  private ReadResult<CaseFile> refuseOther(int first) throws IOException {
    Token found =
        switch (first) {
          case '{' -> Token.BEGIN_OBJECT;
          case '"' -> Token.TEXT;
          case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> Token.NUMBER;
          case 't', 'f' -> Token.TRUE;
          case 'n' -> Token.NULL;
          case -1 -> Token.END;
          default -> Token.OTHER;
        };
    return refuseRest(
        switch (found) {
          case NULL -> error("null-value");
          case OTHER, END -> error("malformed-json");
          default ->
              error("wrong-type")
                  .withDetail("expected", "array")
                  .withDetail("found", found.label());
        });
  }

  private ReadResult<CaseFile> refuseRest(Issue issue) throws IOException {
    end();
    Location place = window.location();
    return refused(window.isUtf8() ? issue : error("not-utf-8"), place);
  }

  /** Looks for the end of an element by its brackets and quotes, whatever else is in it. */
  private static final class ElementScan implements Window.Scan {
    private int depth;
    private boolean inText;
    private boolean escaped;

    @Override
    public int end(byte[] bytes, int from, int to) {
      for (int i = from; i < to; i++) {
        if (inText) {
          i = endOfText(bytes, i, to);
          if (!inText && depth == 0) {
            return i + 1;
          }
          continue;
        }
        switch (bytes[i]) {
          case '"' -> inText = true;
          case '{', '[' -> depth++;
          case '}', ']' -> {
            if (depth <= 1) {
              return depth == 0 ? i : i + 1; // a bare value ends before it
            }
            depth--;
          }
          case ',', ' ', '\t', '\r', '\n' -> {
            if (depth == 0) {
              return i;
            }
          }
          default -> {}
        }
      }
      return -1;
    }

    /** The index of the quote that ends the text, or of the last byte. */
    private int endOfText(byte[] bytes, int from, int to) {
      for (int i = from; i < to; i++) {
        if (escaped) {
          escaped = false;
        } else if (bytes[i] == '\\') {
          escaped = true;
        } else if (bytes[i] == '"') {
          inText = false;
          return i;
        }
      }
      return to - 1;
    }
  }
}
