package dev.habeas.testkit;

import dev.habeas.CaseFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Makes up case files, as many as are asked for: each follows from its seed alone, down to the
 * bytes that a {@code CaseWriter} makes of it, on every machine and every JDK.
 *
 * <p>A case unfolds on a clock: who is arrested is brought before a court afterwards, what is
 * appealed was decided before, and a report appears after what it reports. Then dates are made less
 * certain, each still meaning the day that it was. So nothing contradicts itself: {@code
 * Validator.standard()} reports nothing on a generated file, not even an INFO. Leads and indicators
 * find questions to ask, as in any real record.
 *
 * <p>Names, places, courts and provisions are put together from words that were made up for this,
 * in English and Ukrainian; states have codes that ISO 3166 leaves to its users, XA to XH and XQ to
 * XX. Nobody is meant.
 *
 * <pre>{@code
 * CaseFile file = CaseGenerator.standard().file(42);
 * Stream<CaseFile> hundred = CaseGenerator.standard()
 *     .withShapes(CaseShape.BAIL, CaseShape.MINOR)
 *     .withUncertainty(80)
 *     .files(1000).limit(100);
 * }</pre>
 *
 * <p>Another version of Habeas can make other files of the same seeds. Generators are immutable and
 * can be shared between threads.
 */
public final class CaseGenerator {
  private static final CaseGenerator STANDARD =
      new CaseGenerator(
          List.of(CaseShape.values()),
          CaseSize.MEDIUM,
          25,
          List.of(Locale.ENGLISH, Locale.forLanguageTag("uk")));

  private final List<CaseShape> shapes;
  private final CaseSize size;
  private final int uncertainty;
  private final List<Locale> languages;

  private CaseGenerator(
      List<CaseShape> shapes, CaseSize size, int uncertainty, List<Locale> languages) {
    this.shapes = shapes;
    this.size = size;
    this.uncertainty = uncertainty;
    this.languages = languages;
  }

  /**
   * Cases of all shapes, of medium size, in English and Ukrainian, a quarter of dates uncertain.
   */
  public static CaseGenerator standard() {
    return STANDARD;
  }

  /** This generator, with cases of these shapes, each as often as it is named. */
  public CaseGenerator withShapes(CaseShape shape, CaseShape... more) {
    return new CaseGenerator(list(shape, more), size, uncertainty, languages);
  }

  /** This generator, with cases of which so much is told. */
  public CaseGenerator withSize(CaseSize size) {
    return new CaseGenerator(shapes, Objects.requireNonNull(size), uncertainty, languages);
  }

  /**
   * This generator, with so many of a hundred dates, numbers and durations known less well than
   * they could be.
   *
   * @param percent from 0, for whole days and numbers alone, to 100
   * @throws IllegalArgumentException if it is less or more
   */
  public CaseGenerator withUncertainty(int percent) {
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("uncertainty is from 0 to 100");
    }
    return new CaseGenerator(shapes, size, percent, languages);
  }

  /**
   * This generator, with cases in these languages, each as often as it is named. People from
   * elsewhere have names in the other script, whatever the language.
   *
   * @throws IllegalArgumentException if one is neither English nor Ukrainian
   */
  public CaseGenerator withLanguages(Locale language, Locale... more) {
    List<Locale> all = list(language, more);
    all.forEach(Lexicon::of);
    return new CaseGenerator(shapes, size, uncertainty, all);
  }

  /** The file of a seed; its id names the seed, {@code case-42}. */
  public CaseFile file(long seed) {
    Dice dice = new Dice(seed);
    CaseShape shape = dice.pick(shapes);
    Lexicon words = Lexicon.of(dice.pick(languages));
    Chronicle chronicle = new Chronicle(dice, words, size, uncertainty);
    chronicle.file.id("case-" + seed);
    Stories.tell(shape, chronicle);
    return chronicle.close();
  }

  /**
   * The files of a seed and of all seeds that follow it, without end and made one by one as they
   * are asked for. {@link Long#MIN_VALUE} follows {@link Long#MAX_VALUE}.
   */
  public Stream<CaseFile> files(long first) {
    return LongStream.iterate(first, seed -> seed + 1).mapToObj(this::file);
  }

  @SafeVarargs
  private static <T> List<T> list(T first, T... more) {
    List<T> all = new ArrayList<>();
    all.add(first);
    for (T other : more) {
      all.add(other);
    }
    return List.copyOf(all);
  }
}
