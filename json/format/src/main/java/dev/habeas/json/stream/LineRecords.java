package dev.habeas.json.stream;

import dev.habeas.CaseFile;
import dev.habeas.json.ReadOptions;
import dev.habeas.json.ReadResult;
import dev.habeas.validation.Location;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The records of a stream with one on each line. Whatever is wrong with a line, the next one is
 * read.
 */
final class LineRecords extends Records {
  LineRecords(
      InputStream stream,
      ReadOptions options,
      Function<Utf8Document, ReadResult<CaseFile>> reader) {
    super(stream, options, reader);
  }

  @Override
  @Nullable ReadResult<CaseFile> read() throws IOException {
    int blank = window.nextLine();
    if (blank < 0) {
      return null;
    }
    Location line = window.location();
    Location start = window.location(blank);
    int length = window.length(LineRecords::endOfLine);
    if (length < 0) {
      window.skip(LineRecords::endOfLine);
      return refused(tooLong(), line).startingAt(start);
    }
    boolean afterReturn = window.peek(length - 1) == '\r';
    return read(Utf8Document.of(window.take(afterReturn ? length - 1 : length), line), start);
  }

  private static int endOfLine(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }
}
