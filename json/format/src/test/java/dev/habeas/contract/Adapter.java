package dev.habeas.contract;

import dev.habeas.CaseFile;
import dev.habeas.json.CaseOutput;
import dev.habeas.json.CaseSequence;
import dev.habeas.json.ReadOptions;
import dev.habeas.json.ReadResult;
import dev.habeas.validation.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the suite needs of an adapter. */
public interface Adapter {
  /** The same, but with a reader and a mapper that have these options. */
  Adapter with(ReadOptions options);

  ReadResult<CaseFile> read(byte[] document);

  ReadResult<CaseFile> read(String document);

  ReadResult<CaseFile> read(InputStream document) throws IOException;

  ReadResult<CaseFile> read(Reader document) throws IOException;

  ReadResult<CaseFile> read(Path file) throws IOException;

  CaseSequence lines(InputStream records);

  CaseSequence array(InputStream records);

  CaseOutput lines(OutputStream target);

  CaseOutput array(OutputStream target);

  CaseOutput indentedLines(OutputStream target);

  CaseOutput indentedArray(OutputStream target);

  Report locate(Report report, byte[] document);

  byte[] write(CaseFile file);

  String writeText(CaseFile file);

  void write(CaseFile file, OutputStream target) throws IOException;

  byte[] writeIndented(CaseFile file);

  /** The report as JSON without messages. */
  byte[] write(Report report);

  byte[] write(Report report, Locale language);

  byte[] writeIndented(Report report, Locale language);

  void write(Report report, OutputStream target) throws IOException;

  /**
   * The JSON as the adapter's databind reads it without Habeas: maps, lists, texts, {@link
   * java.math.BigDecimal}, truth values and null.
   */
  Object tree(byte[] json) throws IOException;

  /** A mapper with nothing but the module. */
  CaseMapper mapper();

  /** Mappers with the module and all kinds of settings, by what is special about them. */
  Map<String, CaseMapper> mappers();

  /** The names of all that can be switched on and off in a mapper, its parsers and generators. */
  List<String> features();

  /** A mapper with the module and these features switched on or off. */
  CaseMapper mapper(Map<String, Boolean> features);

  /** Whether the exception is one that this Jackson documents. */
  boolean isOfJackson(Throwable thrown);

  /** A mapper that looks for modules by itself. */
  CaseMapper mapperOfFoundModules();

  /** What is special about the packaging of the adapter. */
  Packaging packaging();

  /**
   * The packaging of an adapter.
   *
   * @param module the name of its module
   * @param databind the name of the module of databind
   * @param service the class as which databind looks for modules
   * @param mapper the class of the mapper for JSON
   * @param findModules the method of its builder that looks for modules with a class loader
   * @param core classes of which each comes from another jar that {@code CaseReader} needs
   * @param onlyForDatabind classes of which each comes from another jar that only {@code
   *     HabeasModule} needs
   */
  record Packaging(
      String module,
      String databind,
      Class<?> service,
      Class<?> mapper,
      String findModules,
      List<Class<?>> core,
      List<Class<?>> onlyForDatabind) {}
}
