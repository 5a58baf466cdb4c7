package dev.habeas.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * JSON in UTF-8 on its way to a terminal: the same values, with escapes for characters of texts
 * that would act there. The writer of records has none for these.
 */
final class EscapedJson extends FilterOutputStream {
  private final byte[] begun = new byte[4]; // a character of which bytes are still to come
  private int length;
  private int missing;

  EscapedJson(OutputStream terminal) {
    super(terminal);
  }

  @Override
  public void write(int octet) throws IOException {
    if (missing == 0) {
      length = 0;
      missing = following(octet & 0xFF);
    } else {
      missing--;
    }
    begun[length++] = (byte) octet;
    if (missing == 0) {
      writeCharacter();
    }
  }

  /** How many bytes follow the first of a character. */
  private static int following(int first) {
    if (first < 0xC0) {
      return 0;
    }
    return first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
  }

  private void writeCharacter() throws IOException {
    int c = new String(begun, 0, length, StandardCharsets.UTF_8).codePointAt(0);
    if (c >= ' ' && Terminal.isActive(c)) { // what is below stands between tokens
      out.write(Json.escaped(c).getBytes(StandardCharsets.US_ASCII));
    } else {
      out.write(begun, 0, length);
    }
  }
}
