package dev.habeas.contract;

import dev.habeas.CaseFile;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Report;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TimeZone;

/**
 * All that is written of some files, and all that is said of some documents, as two digests: the
 * same from every Jackson, mapper, locale, time zone, charset and JDK.
 */
final class Golden {
  private static final long SEED = 20190907L;

  private Golden() {}

  /** The digest of the bytes of that many random files, and of one with every field. */
  static String ofBytes(Adapter adapter, CaseMapper mapper, int files) throws Exception {
    MessageDigest digest = digest();
    CaseFile complete = adapter.read(JsonText.compact(Samples.complete()).bytes()).orThrow();
    for (int i = -1; i < files; i++) {
      CaseFile file = i < 0 ? complete : RandomCases.of(SEED + i);
      digest.update(mapper == null ? adapter.write(file) : mapper.mapToBytes(file));
      if (mapper == null) {
        digest.update(adapter.writeIndented(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The digest of codes and pointers of what is wrong in that many documents. */
  static String ofIssues(Adapter adapter, CaseMapper mapper, int documents) {
    MessageDigest digest = digest();
    for (int i = 0; i < documents; i++) {
      Json.Obj document = Samples.complete();
      SplittableRandom random = new SplittableRandom(SEED + i);
      Planter.plant(document, random.nextInt(1, 20), random);
      byte[] bytes = JsonText.compact(document).bytes();
      Outcome outcome =
          mapper == null
              ? Entry.BYTES.read(adapter, null, bytes)
              : Entry.MAPPED_BYTES.read(adapter, mapper, bytes);
      for (Issue issue : (outcome.report() == null ? NOTHING : outcome.report()).issues()) {
        String key = issue.code() + " " + issue.pointer() + "\n";
        digest.update(key.getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static final Report NOTHING = Report.of(java.util.List.of());

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** Prints what this process has as its defaults, and the digests of an adapter. */
  public static void main(String[] args) throws Exception {
    Constructor<?> constructor = Class.forName(args[0]).getDeclaredConstructor();
    constructor.setAccessible(true);
    Adapter adapter = (Adapter) constructor.newInstance();
    int count = Integer.parseInt(args[1]);
    System.out.println(
        System.getProperty("file.encoding")
            + " "
            + Locale.getDefault().toLanguageTag()
            + " "
            + TimeZone.getDefault().getID());
    System.out.println(ofBytes(adapter, null, count));
    System.out.println(ofIssues(adapter, null, count));
  }
}
