package dev.habeas.examples.testing;

import dev.habeas.CaseFile;
import dev.habeas.jackson3.CaseReader;
import dev.habeas.jackson3.CaseWriter;
import dev.habeas.json.ReadResult;
import dev.habeas.validation.Report;
import dev.habeas.validation.Validator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a small application does with cases: it takes documents in, checks them and keeps them. */
public final class Archive {
  private final CaseReader reader = CaseReader.create();
  private final Validator validator = Validator.standard();
  private final Map<String, byte[]> documents = new TreeMap<>();

  /**
   * Takes a document in, if nothing in it is an error.
   *
   * @return what was found in it, with the places
   */
  public Report add(byte[] document) {
    ReadResult<CaseFile> read = reader.read(document);
    if (read.value().isEmpty()) {
      return read.report();
    }
    CaseFile file = read.orThrow();
    Report report = read.report().plus(reader.locate(validator.validate(file), document));
    if (report.isValid()) {
      documents.put(file.id(), CaseWriter.create().write(file));
    }
    return report;
  }

  /** The case of an id. */
  public Optional<CaseFile> find(String id) {
    return Optional.ofNullable(documents.get(id)).map(bytes -> reader.read(bytes).orThrow());
  }

  /** How many cases there are. */
  public int size() {
    return documents.size();
  }
}
