package dev.habeas.benchmarks;

import am.ik.yavi.core.ConstraintViolations;
import com.networknt.schema.Schema;
import dev.habeas.CaseFile;
import dev.habeas.jackson3.CaseWriter;
import dev.habeas.validation.Report;
import dev.habeas.validation.Rule;
import dev.habeas.validation.Validator;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Validating files that are valid, beside others that were given the same rules.
 *
 * <p>The shared rules are those that the others can be told: that no id is used twice and every
 * reference names what it may, periods, releases and ends in their order, plausible dates, no
 * negative amount, the form of languages, countries and addresses, and known words.
 *
 * <ul>
 *   <li>{@code habeas} asks the shared rules alone, {@code habeasStandard} all that it has.
 *   <li>{@code hibernateValidator} checks {@link Plain} objects by annotations, those of {@link
 *       Constraints} among them; what goes beyond one object is one constraint on the file.
 *   <li>{@code yavi} checks the same objects by the same predicates, declared in its builder.
 *   <li>{@code networknt} checks trees parsed before against a JSON Schema, which can say nothing
 *       of references, of the order of dates or of ids used twice.
 * </ul>
 *
 * <p>None checks here that what is required is there. Habeas alone looks for what statements
 * retract, can answer that it does not know, and looks at all fields of the model; the others look
 * at those that the files have.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 10, time = 1)
public class ValidateBenchmark {
  /** The codes of the shared rules. */
  private static final Set<String> SHARED =
      Set.of(
          "duplicate-id",
          "unknown-reference",
          "wrong-reference",
          "reversed-period",
          "release-before-detention",
          "end-before-detention",
          "implausible-date",
          "negative-amount",
          "negative-term",
          "reversed-range",
          "ill-formed-language-tag",
          "ill-formed-url",
          "unknown-country",
          "unknown-code");

  @Param({"hot", "bulk"})
  private String set;

  private final Validator standard = Validator.standard();
  private final Validator shared = shared();

  private final jakarta.validation.Validator hibernate = Peers.hibernate();
  private final am.ik.yavi.core.Validator<Plain.File> yavi = Peers.yavi();
  private final Schema schema = Peers.networknt();

  private List<CaseFile> files;
  private List<Plain.File> plain;
  private List<JsonNode> trees;
  private int index;

  @Setup
  public void setUp() {
    files = Records.of(set).stream().filter(f -> standard.validate(f).issues().isEmpty()).toList();
    plain = files.stream().map(Plain::of).toList();
    CaseWriter writer = CaseWriter.create();
    trees = files.stream().map(f -> JsonMapper.shared().readTree(writer.write(f))).toList();
    check();
  }

  private void check() {
    for (int i = 0; i < files.size(); i++) {
      if (!shared.validate(files.get(i)).issues().isEmpty()
          || !hibernate.validate(plain.get(i)).isEmpty()
          || !yavi.validate(plain.get(i)).isValid()
          || !schema.validate(trees.get(i)).isEmpty()) {
        throw new IllegalStateException("the measured files have to be valid for all");
      }
    }
  }

  private int next() {
    index = index + 1 == files.size() ? 0 : index + 1;
    return index;
  }

  @Benchmark
  public Report habeas() {
    return shared.validate(files.get(next()));
  }

  @Benchmark
  public Report habeasStandard() {
    return standard.validate(files.get(next()));
  }

  @Benchmark
  public Set<ConstraintViolation<Plain.File>> hibernateValidator() {
    return hibernate.validate(plain.get(next()));
  }

  @Benchmark
  public ConstraintViolations yavi() {
    return yavi.validate(plain.get(next()));
  }

  @Benchmark
  public List<com.networknt.schema.Error> networknt() {
    return schema.validate(trees.get(next()));
  }

  private static Validator shared() {
    Validator shared = Validator.standard();
    for (Rule rule : shared.rules()) {
      if (!SHARED.contains(rule.code())) {
        shared = shared.without(rule.code());
      }
    }
    return shared;
  }
}
