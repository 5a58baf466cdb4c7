package dev.habeas.json.stream;

import dev.habeas.validation.Location;
import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Finds places in UTF-8, and what is no UTF-8: parsers let some of it pass. */
final class Utf8Scan {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long NOT_ASCII = 0x8080808080808080L; // one bit of each byte

  private final byte[] bytes;
  private final Location start;
  private Position position;
  private int offset;

  Utf8Scan(byte[] bytes, Location start) {
    this.bytes = bytes;
    this.start = start;
    this.position = new Position(start);
  }

  /** The place of an offset; asking in ascending order costs one pass in all. */
  Location locate(int target) {
    if (target < offset) {
      offset = 0;
      position = new Position(start);
    }
    position.advance(bytes, offset, target);
    offset = target;
    return position.of(target < bytes.length ? bytes[target] : -1);
  }

  /** The index of the first byte that no UTF-8 has there; -1 if there is none. */
  static int indexOfMalformed(byte[] bytes) {
    // RFC 8259 asks for UTF-8; a parser would take these for UTF-16 or UTF-32 and read on.
    for (int i = 0; i < bytes.length && i < 4; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    int i = 0;
    while (i < bytes.length) {
      int length = bytes[i] >= 0 ? asciiLength(bytes, i) : sequenceLength(bytes, i);
      if (length == 0) {
        return i;
      }
      i += length;
    }
    return -1;
  }

  /** How many bytes of ASCII stand here at least, looked at eight at a time behind the first. */
  private static int asciiLength(byte[] bytes, int at) {
    int end = at + 1;
    while (end <= bytes.length - Long.BYTES && ((long) EIGHT.get(bytes, end) & NOT_ASCII) == 0) {
      end += Long.BYTES;
    }
    return end - at;
  }

  /**
   * The length of the well-formed sequence of table 3-7 of the Unicode standard that begins here; 0
   * if none does.
   */
  private static int sequenceLength(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead >= 0xC2 && lead <= 0xDF) {
      return has(bytes, at + 1, 0x80, 0xBF) ? 2 : 0;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
      int least = lead == 0xE0 ? 0xA0 : 0x80;
      int most = lead == 0xED ? 0x9F : 0xBF;
      return has(bytes, at + 1, least, most) && has(bytes, at + 2, 0x80, 0xBF) ? 3 : 0;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
      int least = lead == 0xF0 ? 0x90 : 0x80;
      int most = lead == 0xF4 ? 0x8F : 0xBF;
      return has(bytes, at + 1, least, most)
              && has(bytes, at + 2, 0x80, 0xBF)
              && has(bytes, at + 3, 0x80, 0xBF)
          ? 4
          : 0;
    }
    return 0;
  }

  private static boolean has(byte[] bytes, int at, int least, int most) {
    return at < bytes.length && (bytes[at] & 0xFF) >= least && (bytes[at] & 0xFF) <= most;
  }

  /**
   * The text in UTF-8, with each lone surrogate as the three bytes that UTF-8 forbids, where the
   * JDK would write a question mark.
   */
  static byte[] encode(String text) {
    int lone = indexOfLoneSurrogate(text);
    if (lone < 0) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    bytes.writeBytes(text.substring(0, lone).getBytes(StandardCharsets.UTF_8));
    char c = text.charAt(lone);
    bytes.write(0xE0 | (c >> 12));
    bytes.write(0x80 | (c >> 6 & 0x3F));
    bytes.write(0x80 | (c & 0x3F));
    return bytes.toByteArray(); // what follows is never read
  }

  private static int indexOfLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 == text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
