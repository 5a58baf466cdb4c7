package dev.habeas.json.stream;

import dev.habeas.CaseFile;
import dev.habeas.json.CaseOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;

/** Writes each record on a line of its own, with what has to stand around it. */
public final class RecordOutput implements CaseOutput {
  private static final int BUFFER = 1 << 16;

  private enum State {
    EMPTY,
    BEGUN,
    BROKEN,
    CLOSED
  }

  /** What stands before the first record, between two, behind each and behind the last. */
  private record Layout(String open, String between, String behind, String close) {}

  private static final Layout LINES = new Layout("", "", "\n", "");
  private static final Layout ARRAY = new Layout("[", ",\n", "", "]\n");

  private final OutputStream target;
  private final OutputStream buffer;
  private final Function<CaseFile, byte[]> writer;
  private final Layout layout;
  private State state = State.EMPTY;

  private RecordOutput(OutputStream target, Function<CaseFile, byte[]> writer, Layout layout) {
    this.target = target;
    this.buffer = new BufferedOutputStream(target, BUFFER);
    this.writer = writer;
    this.layout = layout;
  }

  /**
   * Writes a record on each line.
   *
   * @param writer gives the bytes of a record, all on one line
   */
  public static CaseOutput lines(OutputStream target, Function<CaseFile, byte[]> writer) {
    return new RecordOutput(target, writer, LINES);
  }

  /**
   * Writes an array of records.
   *
   * @param writer gives the bytes of a record
   */
  public static CaseOutput array(OutputStream target, Function<CaseFile, byte[]> writer) {
    return new RecordOutput(target, writer, ARRAY);
  }

  @Override
  public void write(CaseFile file) throws IOException {
    State before = refuseIfOver();
    byte[] record = writer.apply(file); // first, so that one that is refused leaves nothing
    state = State.BROKEN; // unless all goes well
    put(before == State.EMPTY ? layout.open : layout.between);
    buffer.write(record);
    put(layout.behind);
    state = State.BEGUN;
  }

  @Override
  public void flush() throws IOException {
    State before = refuseIfOver();
    state = State.BROKEN;
    buffer.flush();
    state = before;
  }

  @Override
  public void close() throws IOException {
    State before = state;
    state = State.CLOSED;
    if (before == State.CLOSED) {
      return;
    }
    try (target) {
      if (before != State.BROKEN) {
        put(before == State.EMPTY ? layout.open : "");
        put(layout.close);
        buffer.flush();
      }
    }
  }

  private void put(String ascii) throws IOException {
    for (int i = 0; i < ascii.length(); i++) {
      buffer.write(ascii.charAt(i));
    }
  }

  private State refuseIfOver() {
    if (state == State.BROKEN || state == State.CLOSED) {
      throw new IllegalStateException("the output is closed or its stream failed");
    }
    return state;
  }
}
