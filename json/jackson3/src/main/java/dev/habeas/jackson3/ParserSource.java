package dev.habeas.jackson3;

import dev.habeas.json.stream.MalformedException;
import dev.habeas.json.stream.Token;
import dev.habeas.json.stream.TokenSource;
import dev.habeas.validation.Location;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** The tokens of a Jackson parser. */
final class ParserSource implements TokenSource {
  private final JsonParser parser;
  private final Function<TokenStreamLocation, @Nullable Location> places;
  private char[] buffer = {};
  private int bufferStart;
  private int bufferLength;

  /**
   * The tokens of a parser.
   *
   * @param places turns what the parser says of a place into what we say of it
   */
  ParserSource(JsonParser parser, Function<TokenStreamLocation, @Nullable Location> places) {
    this.parser = parser;
    this.places = places;
  }

  /** A place as the parser tells it, in units of what it reads; null if it reads no text. */
  static @Nullable Location asTold(TokenStreamLocation place) {
    long offset = place.getCharOffset() < 0 ? place.getByteOffset() : place.getCharOffset();
    return place.getLineNr() < 1
        ? null
        : new Location(offset, place.getLineNr(), place.getColumnNr());
  }

  @Override
  public Token next() {
    try {
      return token(parser.nextToken());
    } catch (StreamReadException | StreamConstraintsException refused) {
      throw malformed(refused);
    }
  }

  @Override
  public @Nullable String nextName() {
    try {
      JsonToken token = parser.nextToken();
      if (token != JsonToken.PROPERTY_NAME && token != JsonToken.END_OBJECT) {
        throw new MalformedException("malformed-json", location());
      }
      return token == JsonToken.PROPERTY_NAME ? parser.currentName() : null;
    } catch (StreamReadException | StreamConstraintsException refused) {
      throw malformed(refused);
    }
  }

  @Override
  public String text() {
    try {
      return parser.currentToken() == JsonToken.PROPERTY_NAME
          ? parser.currentName()
          : parser.getString();
    } catch (StreamReadException | StreamConstraintsException refused) {
      throw malformed(refused);
    }
  }

  @Override
  public boolean isInBuffer() {
    if (!parser.hasStringCharacters()) {
      return false;
    }
    try {
      buffer = parser.getStringCharacters();
      bufferStart = parser.getStringOffset();
      bufferLength = parser.getStringLength();
      return true;
    } catch (StreamReadException | StreamConstraintsException refused) {
      throw malformed(refused);
    }
  }

  @Override
  public char[] buffer() {
    return buffer;
  }

  @Override
  public int bufferStart() {
    return bufferStart;
  }

  @Override
  public int bufferLength() {
    return bufferLength;
  }

  @Override
  public @Nullable Location location() {
    return places.apply(parser.currentTokenLocation());
  }

  static Token token(@Nullable JsonToken token) {
    if (token == null) {
      return Token.END;
    }
    return switch (token) {
      case START_OBJECT -> Token.BEGIN_OBJECT;
      case END_OBJECT -> Token.END_OBJECT;
      case START_ARRAY -> Token.BEGIN_ARRAY;
      case END_ARRAY -> Token.END_ARRAY;
      case PROPERTY_NAME -> Token.NAME;
      case VALUE_STRING -> Token.TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
      case VALUE_EMBEDDED_OBJECT -> Token.OTHER;
      case NOT_AVAILABLE -> Token.END; // a parser that is not fed enough
    };
  }

  private MalformedException malformed(JacksonException refused) {
    TokenStreamLocation told = refused.getLocation();
    Location place = places.apply(told == null ? parser.currentLocation() : told);
    return refused instanceof StreamConstraintsException
        ? new MalformedException("limit-exceeded", "parser", place)
        : new MalformedException("malformed-json", place);
  }
}
