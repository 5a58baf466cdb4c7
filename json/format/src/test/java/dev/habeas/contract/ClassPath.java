package dev.habeas.contract;

import dev.habeas.CaseFile;
import dev.habeas.json.ReadResult;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/** Where classes come from: the jars and directories that a user would have. */
final class ClassPath {
  private ClassPath() {}

  /** What {@code CaseReader} and {@code CaseWriter} need, and nothing else. */
  static List<Path> ofReader(Adapter.Packaging packaging) {
    List<Path> paths = new ArrayList<>();
    paths.add(of(CaseFile.class));
    paths.add(of(LocalDateRange.class));
    paths.add(of(ReadResult.class));
    packaging.core().forEach(type -> paths.add(of(type)));
    return paths;
  }

  /** What {@code HabeasModule} needs, and nothing else. */
  static List<Path> ofModule(Adapter.Packaging packaging) {
    List<Path> paths = ofReader(packaging);
    packaging.onlyForDatabind().forEach(type -> paths.add(of(type)));
    return paths;
  }

  static Path of(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException broken) {
      throw new AssertionError(broken);
    }
  }
}
