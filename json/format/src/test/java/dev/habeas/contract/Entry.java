package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.habeas.CaseFile;
import dev.habeas.json.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every way for one case file to come in. */
enum Entry {
  BYTES(Way.READER, true),
  STREAM(Way.READER, true),
  FILE(Way.READER, true),
  READER(Way.READER, false),
  TEXT(Way.READER, false),
  MAPPED_BYTES(Way.MAPPER, true),
  MAPPED_TEXT(Way.MAPPER, false),
  LIST(Way.OWN_TYPES, false),
  FIELD(Way.OWN_TYPES, false),
  MAP(Way.OWN_TYPES, false),
  UPDATING(Way.UPDATING, false),
  TREE(Way.TREE, false),
  CONVERTED(Way.CONVERTED, false),
  UPDATED(Way.UPDATED, false);

  final Way way;

  /** Whether it takes bytes, whatever they are, or a text. */
  final boolean takesBytes;

  private static final CaseFile OLD = CaseFile.builder().id("old").title("stays nowhere").build();

  Entry(Way way, boolean takesBytes) {
    this.way = way;
    this.takesBytes = takesBytes;
  }

  static List<Entry> of(Way way) {
    List<Entry> entries = new ArrayList<>(List.of(values()));
    entries.removeIf(entry -> entry.way != way);
    return entries;
  }

  /** What comes of a document in UTF-8. */
  Outcome read(Adapter adapter, CaseMapper mapper, byte[] document) {
    return Outcome.of(
        switch (this) {
          case BYTES -> () -> adapter.read(document);
          case STREAM -> () -> adapter.read(new ByteArrayInputStream(document));
          case FILE -> () -> throughFile(adapter, document);
          case MAPPED_BYTES -> () -> mapper.map(document, CaseFile.class);
          default -> reading(adapter, mapper, new String(document, UTF_8));
        });
  }

  /** What comes of a document that is a text, and perhaps one that no UTF-8 can hold. */
  Outcome read(Adapter adapter, CaseMapper mapper, String document) {
    return takesBytes
        ? read(adapter, mapper, document.getBytes(UTF_8))
        : Outcome.of(reading(adapter, mapper, document));
  }

  private Outcome.Reading reading(Adapter adapter, CaseMapper mapper, String text) {
    return switch (this) {
      case READER -> () -> adapter.read(new StringReader(text));
      case TEXT -> () -> adapter.read(text);
      case MAPPED_TEXT -> () -> mapper.map(text, CaseFile.class);
      case LIST -> () -> first(mapper.mapList("[" + text + "]"));
      case FIELD ->
          () -> mapper.map("{\"lastNumber\":7,\"file\":" + text + "}", Holder.class).file();
      case MAP ->
          () -> mapper.map("{\"x\":" + text + "}", MapperContract.FilesByName.class).get("x");
      case UPDATING -> () -> mapper.update(OLD, text);
      case TREE -> () -> mapper.mapThroughTree(text, CaseFile.class);
      case CONVERTED -> () -> mapper.convert(tree(adapter, text), CaseFile.class);
      case UPDATED -> () -> mapper.updateFrom(OLD, tree(adapter, text));
      default -> throw new IllegalStateException(name());
    };
  }

  private static CaseFile first(List<CaseFile> files) {
    return files.isEmpty() ? null : files.get(0); // a null in it is the mapper's own
  }

  /** The document as Java values; what is no object is put where one belongs. */
  private static Object tree(Adapter adapter, String text) throws Exception {
    return ((Map<?, ?>) adapter.tree(("{\"x\":" + text + "}").getBytes(UTF_8))).get("x");
  }

  private static ReadResult<CaseFile> throughFile(Adapter adapter, byte[] document)
      throws Exception {
    return adapter.read(Files.write(Scratch.FILE, document));
  }

  /** One file for all documents. */
  private static final class Scratch {
    static final Path FILE = create();

    private static Path create() {
      try {
        Path file = Files.createTempFile("case", ".json");
        file.toFile().deleteOnExit();
        return file;
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
