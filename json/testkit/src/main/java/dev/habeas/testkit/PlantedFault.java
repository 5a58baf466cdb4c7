package dev.habeas.testkit;

import dev.habeas.CaseFile;
import dev.habeas.jackson3.CaseWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fault in a file or a document, and what must be found there. */
public final class PlantedFault {
  private final String code;
  private final String pointer;
  private final Set<String> follows;
  private final @Nullable CaseFile file;
  private final @Nullable String text;

  private PlantedFault(
      String code,
      String pointer,
      Set<String> follows,
      @Nullable CaseFile file,
      @Nullable String text) {
    this.code = code;
    this.pointer = pointer;
    this.follows = follows;
    this.file = file;
    this.text = text;
  }

  static PlantedFault of(Fault.Way way, Fault.Result result) {
    return new PlantedFault(
        way.code(), result.pointer(), way.follows(), result.file(), result.text());
  }

  /** The code of the issue that must come. */
  public String code() {
    return code;
  }

  /** The RFC 6901 pointer of the issue that must come; empty for the whole document. */
  public String pointer() {
    return pointer;
  }

  /** The file with the fault of a rule; empty if it is one of reading. */
  public Optional<CaseFile> file() {
    return Optional.ofNullable(file);
  }

  /**
   * The document with the fault, as text. Where bytes are to be no UTF-8, it has half of a
   * surrogate pair that no escape stands for.
   */
  public String text() {
    return text != null ? text : CaseWriter.create().writeText(file().orElseThrow());
  }

  /** The document with the fault, in UTF-8, unless the fault is that it is not. */
  public byte[] bytes() {
    String document = text();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(document.length() + 16);
    int written = 0;
    for (int i = 0; i < document.length(); i++) {
      if (Character.isHighSurrogate(document.charAt(i)) && !isPair(document, i)) {
        bytes.writeBytes(document.substring(written, i).getBytes(StandardCharsets.UTF_8));
        char half = document.charAt(i); // as UTF-8 would have it, if it had any
        bytes.write(0xE0 | (half >> 12));
        bytes.write(0x80 | ((half >> 6) & 0x3F));
        bytes.write(0x80 | (half & 0x3F));
        written = i + 1;
      }
    }
    bytes.writeBytes(document.substring(written).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  /** The codes of issues that may come with it, because the same thing is wrong for them too. */
  public Set<String> follows() {
    return follows;
  }

  private static boolean isPair(String text, int high) {
    return high + 1 < text.length() && Character.isLowSurrogate(text.charAt(high + 1));
  }

  /** The code and the pointer; never a value of the record. */
  @Override
  public String toString() {
    return code + " at " + (pointer.isEmpty() ? "the document" : pointer);
  }
}
