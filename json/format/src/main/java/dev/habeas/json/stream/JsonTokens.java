package dev.habeas.json.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.habeas.validation.Location;

/**
 * The tokens of a document, byte by byte as RFC 8259 has them.
 *
 * <p>Parsers differ in where they notice that something is no JSON, in what they tell before, and
 * in how they count what exceeds a limit. So what a parser refuses is read again from here, and all
 * adapters tell the same. What is no JSON is told at the first byte of the token that cannot be.
 */
final class JsonTokens implements TokenSource {
  /** What may come next. */
  private enum State {
    VALUE,
    VALUE_OR_END,
    NAME,
    NAME_OR_END,
    VALUE_OF_NAME,
    COMMA_OR_END
  }

  private static final int NO_BYTE = -1;
  private static final String[] LITERALS = {"true", "false", "null"};
  private static final Token[] LITERAL_TOKENS = {Token.TRUE, Token.FALSE, Token.NULL};

  private final byte[] bytes;
  private final Utf8Scan places;
  private final boolean[] objects; // whether the container at that depth is an object
  private State state = State.VALUE;
  private int depth;
  private int begin;
  private int at;
  private Token token = Token.END;

  /** The tokens of bytes that are UTF-8. */
  JsonTokens(byte[] bytes, Utf8Scan places, int maxDepth) {
    this.bytes = bytes;
    this.places = places;
    this.objects = new boolean[maxDepth + 1];
    at = startsWithMark(bytes) ? 3 : 0;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length > 2
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  @Override
  public Token next() {
    skipSpace();
    if (state == State.COMMA_OR_END && depth > 0 && look() == ',') {
      at++;
      skipSpace();
      state = objects[depth] ? State.NAME : State.VALUE;
    } else if (state == State.VALUE_OF_NAME) {
      require(look() == ':');
      at++;
      skipSpace();
      state = State.VALUE;
    }
    token = token(look());
    return token;
  }

  private Token token(int first) {
    switch (state) {
      case VALUE -> {
        return first == NO_BYTE && depth == 0 ? Token.END : value(first);
      }
      case VALUE_OR_END -> {
        return first == ']' ? end(Token.END_ARRAY) : value(first);
      }
      case NAME -> {
        return name(first);
      }
      case NAME_OR_END -> {
        return first == '}' ? end(Token.END_OBJECT) : name(first);
      }
      default -> {
        if (depth == 0) {
          require(first == NO_BYTE);
          return Token.END;
        }
        require(first == (objects[depth] ? '}' : ']'));
        return end(objects[depth] ? Token.END_OBJECT : Token.END_ARRAY);
      }
    }
  }

  private Token value(int first) {
    state = State.COMMA_OR_END;
    switch (first) {
      case '{' -> {
        return begin(Token.BEGIN_OBJECT);
      }
      case '[' -> {
        return begin(Token.BEGIN_ARRAY);
      }
      case '"' -> {
        skipText();
        return Token.TEXT;
      }
      default -> {
        for (int i = 0; i < LITERALS.length; i++) {
          if (isWord(LITERALS[i])) {
            return LITERAL_TOKENS[i];
          }
        }
        skipNumber();
        return Token.NUMBER;
      }
    }
  }

  private Token begin(Token container) {
    if (++depth == objects.length) {
      throw new MalformedException("limit-exceeded", "depth", location());
    }
    at++;
    objects[depth] = container == Token.BEGIN_OBJECT;
    state = objects[depth] ? State.NAME_OR_END : State.VALUE_OR_END;
    return container;
  }

  private Token end(Token container) {
    at++;
    depth--;
    state = State.COMMA_OR_END;
    return container;
  }

  private Token name(int first) {
    require(first == '"');
    skipText();
    state = State.VALUE_OF_NAME;
    return Token.NAME;
  }

  private void skipText() {
    for (at++; look() != '"'; at++) {
      require(look() >= ' ');
      if (look() == '\\') {
        at++;
        require("\"\\/bfnrtu".indexOf(look()) >= 0);
        for (int digits = look() == 'u' ? 4 : 0; digits > 0; digits--) {
          at++;
          require(Character.digit(look(), 16) >= 0);
        }
      }
    }
    at++;
  }

  private void skipNumber() {
    at += look() == '-' ? 1 : 0;
    if (look() == '0') {
      at++;
    } else {
      skipDigits();
    }
    if (look() == '.') {
      at++;
      skipDigits();
    }
    if (look() == 'e' || look() == 'E') {
      at++;
      at += look() == '+' || look() == '-' ? 1 : 0;
      skipDigits();
    }
    require(isDelimiter(look()));
  }

  private void skipDigits() {
    int from = at;
    while (look() >= '0' && look() <= '9') {
      at++;
    }
    require(at > from);
  }

  private boolean isWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (at + i == bytes.length || bytes[at + i] != word.charAt(i)) {
        return false;
      }
    }
    at += word.length();
    require(isDelimiter(look()));
    return true;
  }

  private static boolean isDelimiter(int b) {
    return b == NO_BYTE || isSpace(b) || b == ',' || b == ']' || b == '}';
  }

  private void skipSpace() {
    while (isSpace(look())) {
      at++;
    }
    begin = at;
  }

  private static boolean isSpace(int b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** The byte that is next, from 0 to 255. */
  private int look() {
    return at < bytes.length ? bytes[at] & 0xFF : NO_BYTE;
  }

  private void require(boolean wellFormed) {
    if (!wellFormed) {
      throw new MalformedException("malformed-json", location());
    }
  }

  @Override
  public String text() {
    if (token == Token.NUMBER) {
      return new String(bytes, begin, at - begin, UTF_8);
    }
    StringBuilder text = new StringBuilder(at - begin);
    int from = begin + 1;
    for (int i = from; i < at - 1; i++) {
      if (bytes[i] == '\\') {
        text.append(new String(bytes, from, i - from, UTF_8));
        i++;
        text.append(escaped(i));
        i += bytes[i] == 'u' ? 4 : 0;
        from = i + 1;
      }
    }
    return text.append(new String(bytes, from, at - 1 - from, UTF_8)).toString();
  }

  private char escaped(int i) {
    return switch (bytes[i]) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> (char) Integer.parseInt(new String(bytes, i + 1, 4, UTF_8), 16);
      default -> (char) bytes[i];
    };
  }

  /** The index of the first byte of the current token. */
  int offset() {
    return begin;
  }

  @Override
  public Location location() {
    return places.locate(begin);
  }
}
