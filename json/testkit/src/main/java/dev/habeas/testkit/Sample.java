package dev.habeas.testkit;

import dev.habeas.CaseFile;
import dev.habeas.jackson3.CaseReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * An invented case of one shape, written by hand: sources that know half of it, people who deny it,
 * names in two scripts, and what {@code Validator.standard()} and the families that are asked on
 * request find in it.
 *
 * <p>Its JSON is also a resource of the jar, {@code dev/habeas/testkit/samples/bail.json} and so
 * on, for what is not Java. Samples stay as they are between versions of Habeas unless the format
 * changes.
 */
public final class Sample {
  private static final Map<CaseShape, Sample> ALL = new EnumMap<>(CaseShape.class);

  static {
    for (CaseShape shape : CaseShape.values()) {
      ALL.put(shape, new Sample(shape));
    }
  }

  /**
   * An issue that is found.
   *
   * @param code its code
   * @param pointer the pointer to where it is, RFC 6901
   */
  public record Finding(String code, String pointer) {}

  private final CaseShape shape;
  private final byte[] bytes;
  private final CaseFile file;
  private final List<Finding> issues;
  private final List<Finding> questions;

  private Sample(CaseShape shape) {
    this.shape = shape;
    bytes = resource(name() + ".json");
    file = CaseReader.create().read(bytes).orThrow();
    List<String> findings =
        new String(resource(name() + ".findings"), StandardCharsets.UTF_8).lines().toList();
    issues = findings("issue", findings);
    questions = findings("question", findings);
  }

  /** The sample of a shape. */
  public static Sample of(CaseShape shape) {
    return Objects.requireNonNull(ALL.get(shape));
  }

  /** A sample of each shape. */
  public static List<Sample> all() {
    return List.copyOf(ALL.values());
  }

  /** The shape of the case. */
  public CaseShape shape() {
    return shape;
  }

  /** The shape in kebab-case, which is the id of the file and the name of the resource too. */
  public String name() {
    return shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The case as an object. */
  public CaseFile file() {
    return file;
  }

  /** The case as JSON in UTF-8, as an indented {@code CaseWriter} writes it. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The case as JSON. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * What {@code Validator.standard()} reports, in the order of the document: no ERROR and no
   * WARNING.
   */
  public List<Finding> issues() {
    return issues;
  }

  /** What leads and indicators ask besides, in the order of the document. */
  public List<Finding> questions() {
    return questions;
  }

  /** The name of the sample. */
  @Override
  public String toString() {
    return name();
  }

  private static List<Finding> findings(String kind, List<String> lines) {
    return lines.stream()
        .map(line -> line.split(" ", 3))
        .filter(words -> words[0].equals(kind))
        .map(words -> new Finding(words[1], words[2]))
        .toList();
  }

  private static byte[] resource(String name) {
    try (InputStream resource = Sample.class.getResourceAsStream("samples/" + name)) {
      return Objects.requireNonNull(resource).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
