package dev.habeas.json.stream;

import dev.habeas.validation.Location;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** What is held of a stream: the bytes from the record that is looked at on, as far as read. */
final class Window implements Closeable {
  private static final int SIZE = 1 << 16;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Looks for the end of a record. */
  interface Scan {
    /** The index of the first byte behind the record; -1 if it goes on. */
    int end(byte[] bytes, int from, int to);
  }

  private final InputStream stream;
  private final int limit;
  private boolean begun;
  private final Position position = new Position(new Location(0, 1, 1));
  private byte[] bytes = new byte[SIZE];
  private int start;
  private int end;

  /**
   * The beginning of a stream.
   *
   * @param limit how many bytes of a record are held at most
   */
  Window(InputStream stream, int limit) {
    this.stream = stream;
    this.limit = limit;
  }

  /** Drops a byte order mark, if one is next. */
  void dropByteOrderMark() throws IOException {
    if (startsWith(BYTE_ORDER_MARK)) {
      drop(BYTE_ORDER_MARK.length);
    }
  }

  /** Drops the white space of JSON; the byte behind it, or -1 at the end of the stream. */
  int next() throws IOException {
    do {
      int mark = start;
      while (mark < end && isSpace(bytes[mark])) {
        mark++;
      }
      drop(mark - start);
    } while (start == end && fill());
    return start == end ? -1 : bytes[start] & 0xFF;
  }

  /**
   * Drops blank lines; a byte order mark at the beginning of the stream is as good as a space.
   *
   * @return how many bytes of white space begin the next line, as far as they can be held; -1 if
   *     there is no other line
   */
  int nextLine() throws IOException {
    int blank = !begun && startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    begun = true;
    do {
      while (start + blank < end && isSpace(bytes[start + blank])) {
        blank++;
        if (bytes[start + blank - 1] == '\n') {
          drop(blank);
          blank = 0;
        }
      }
      if (blank > limit) { // too long with whatever comes behind it
        drop(blank - limit);
        blank = limit;
      }
    } while (start + blank == end && fill());
    return start + blank == end ? -1 : blank;
  }

  /** Whether what is next is UTF-8, as far as one character can tell. */
  boolean isUtf8() throws IOException {
    while (end - start < 4 && fill()) {
      // A character has up to four bytes.
    }
    return Utf8Scan.indexOfMalformed(Arrays.copyOfRange(bytes, start, Math.min(end, start + 4)))
        != 0;
  }

  /** The place of the byte that is next, once that was asked for. */
  Location location() {
    return position.of(start < end ? bytes[start] : -1);
  }

  /** The place of the byte behind a number of bytes, all of which are held. */
  Location location(int behind) {
    Position place = new Position(location());
    place.advance(bytes, start, start + behind);
    return place.of(start + behind < end ? bytes[start + behind] : -1);
  }

  /**
   * The length of the record that begins here, which ends with the stream if not before; -1 if it
   * has more bytes than can be held.
   */
  int length(Scan scan) throws IOException {
    int seen = 0;
    do {
      int behind = scan.end(bytes, start + seen, end);
      if (behind >= 0) {
        return behind - start; // the reader refuses one that is a little too long
      }
      seen = end - start;
    } while (seen <= limit && fill());
    return seen <= limit ? seen : -1;
  }

  /** The byte at an index from here, which is held. */
  byte peek(int index) {
    return bytes[start + index];
  }

  /** Takes a number of bytes, which are held. */
  byte[] take(int length) {
    byte[] taken = Arrays.copyOfRange(bytes, start, start + length);
    drop(length);
    return taken;
  }

  /**
   * Drops all up to the end of a record that is too long to be held.
   *
   * @param scan one that remembers nothing: it is told again of what is held
   */
  void skip(Scan scan) throws IOException {
    int behind;
    do {
      behind = scan.end(bytes, start, end);
      drop((behind < 0 ? end : behind) - start);
    } while (behind < 0 && fill());
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  void drop(int length) {
    position.advance(bytes, start, start + length);
    start += length;
  }

  private boolean startsWith(byte[] mark) throws IOException {
    while (end - start < mark.length) {
      if (!Arrays.equals(bytes, start, end, mark, 0, end - start) || !fill()) {
        return false;
      }
    }
    return Arrays.equals(bytes, start, start + mark.length, mark, 0, mark.length);
  }

  /** Reads what there is, up to a buffer; false at the end of the stream. */
  private boolean fill() throws IOException {
    if (end == bytes.length) {
      makeRoom();
    }
    int read = stream.read(bytes, end, Math.min(bytes.length - end, SIZE));
    end += Math.max(read, 0);
    return read >= 0;
  }

  /** Moves what is held to the front; if that is more than half of the room, into more of it. */
  private void makeRoom() {
    int held = end - start;
    int most = limit + SIZE;
    byte[] room =
        held > bytes.length / 2 && bytes.length < most
            ? new byte[Math.min(2 * bytes.length, most)]
            : bytes;
    System.arraycopy(bytes, start, room, 0, held);
    bytes = room;
    start = 0;
    end = held;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }
}
