package dev.habeas.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.habeas.json.stream.MalformedException;
import dev.habeas.json.stream.Token;
import dev.habeas.json.stream.TokenSource;
import dev.habeas.validation.Location;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tokens of a Jackson parser. */
final class ParserSource implements TokenSource {
  private final JsonParser parser;
  private final Function<JsonLocation, @Nullable Location> places;
  private char[] buffer = {};
  private int bufferStart;
  private int bufferLength;

  /**
   * The tokens of a parser.
   *
   * @param places turns what the parser says of a place into what we say of it
   */
  ParserSource(JsonParser parser, Function<JsonLocation, @Nullable Location> places) {
    this.parser = parser;
    this.places = places;
  }

  /** A place as the parser tells it, in units of what it reads; null if it reads no text. */
  static @Nullable Location asTold(JsonLocation place) {
    long offset = place.getCharOffset() < 0 ? place.getByteOffset() : place.getCharOffset();
    return place.getLineNr() < 1
        ? null
        : new Location(offset, place.getLineNr(), place.getColumnNr());
  }

  @Override
  public Token next() {
    try {
      return token(parser.nextToken());
    } catch (JsonProcessingException refused) {
      throw malformed(refused);
    } catch (IOException broken) {
      throw new BrokenStreamException(broken);
    }
  }

  @Override
  public @Nullable String nextName() {
    try {
      JsonToken token = parser.nextToken();
      if (token != JsonToken.FIELD_NAME && token != JsonToken.END_OBJECT) {
        throw new MalformedException("malformed-json", location());
      }
      return token == JsonToken.FIELD_NAME ? parser.currentName() : null;
    } catch (JsonProcessingException refused) {
      throw malformed(refused);
    } catch (IOException broken) {
      throw new BrokenStreamException(broken);
    }
  }

  @Override
  public String text() {
    try {
      return parser.currentToken() == JsonToken.FIELD_NAME
          ? parser.currentName()
          : parser.getText();
    } catch (JsonProcessingException refused) {
      throw malformed(refused);
    } catch (IOException broken) {
      throw new BrokenStreamException(broken);
    }
  }

  @Override
  public boolean isInBuffer() {
    if (!parser.hasTextCharacters()) {
      return false;
    }
    try {
      buffer = parser.getTextCharacters();
      bufferStart = parser.getTextOffset();
      bufferLength = parser.getTextLength();
      return true;
    } catch (JsonProcessingException refused) {
      throw malformed(refused);
    } catch (IOException broken) {
      throw new BrokenStreamException(broken);
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
      case FIELD_NAME -> Token.NAME;
      case VALUE_STRING -> Token.TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
      case VALUE_EMBEDDED_OBJECT -> Token.OTHER;
      case NOT_AVAILABLE -> Token.END; // a parser that is not fed enough
    };
  }

  private MalformedException malformed(JsonProcessingException refused) {
    JsonLocation told = refused.getLocation();
    Location place = places.apply(told == null ? parser.currentLocation() : told);
    return refused instanceof StreamConstraintsException
        ? new MalformedException("limit-exceeded", "parser", place)
        : new MalformedException("malformed-json", place);
  }
}
