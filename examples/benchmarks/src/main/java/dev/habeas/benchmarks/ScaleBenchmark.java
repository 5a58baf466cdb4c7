package dev.habeas.benchmarks;

import dev.habeas.Arrest;
import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.ChargeEntry;
import dev.habeas.ChargeStatus;
import dev.habeas.Citation;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionKind;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.OrderKind;
import dev.habeas.Person;
import dev.habeas.Proceeding;
import dev.habeas.Release;
import dev.habeas.ReleaseReason;
import dev.habeas.Sentence;
import dev.habeas.SentenceState;
import dev.habeas.Source;
import dev.habeas.Statement;
import dev.habeas.jackson3.CaseReader;
import dev.habeas.jackson3.CaseWriter;
import dev.habeas.json.ReadResult;
import dev.habeas.time.EdtfDate;
import dev.habeas.validation.Report;
import dev.habeas.validation.Validator;
import dev.habeas.view.Timeline;
import java.time.LocalDate;
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

/**
 * What one file costs as it grows: each person brings ten parts and a statement, so the cost of a
 * person has to stay the same.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 10, time = 1)
public class ScaleBenchmark {
  @Param({"50", "500", "5000"})
  private int persons;

  private CaseFile file;
  private byte[] document;

  @Setup
  public void setUp() {
    file = file(persons);
    document = CaseWriter.create().write(file);
    if (!Validator.standard().validate(file).issues().isEmpty()) {
      throw new IllegalStateException("the measured file has to be valid");
    }
  }

  @Benchmark
  public CaseFile build() {
    return file(persons);
  }

  @Benchmark
  public Report validate() {
    return Validator.standard().validate(file);
  }

  @Benchmark
  public Timeline timeline() {
    return Timeline.of(file);
  }

  @Benchmark
  public byte[] write() {
    return CaseWriter.create().write(file);
  }

  @Benchmark
  public ReadResult<CaseFile> read() {
    return CaseReader.create().read(document);
  }

  private static CaseFile file(int persons) {
    CaseFile.Builder file = CaseFile.builder().id("case");
    for (int i = 0; i < persons; i++) {
      add(file, i);
    }
    return file.build();
  }

  private static void add(CaseFile.Builder file, int i) {
    LocalDate arrested = LocalDate.of(2001, 1, 1).plusDays(i);
    String person = "p" + i;
    Citation source = Citation.of("src" + i);
    file.addPerson(Person.named(person, "Ada Example " + i))
        .addDetention(
            Detention.builder()
                .id("d" + i)
                .person(person)
                .kind(DetentionKind.CRIMINAL)
                .arrest(Arrest.builder().when(EdtfDate.of(arrested)).build())
                .addCitation(source)
                .build())
        .addProceeding(Proceeding.builder().id("pr" + i).addCaseNumber("1-" + i).build())
        .addCharge(
            Charge.builder()
                .id("c" + i)
                .person(person)
                .proceeding("pr" + i)
                .filed(EdtfDate.of(arrested.plusDays(2)))
                .addHistory(ChargeEntry.builder().kind(ChargeStatus.PENDING).build())
                .build())
        .addOrder(
            CourtOrder.builder()
                .id("o" + i)
                .kind(OrderKind.DETENTION)
                .issued(EdtfDate.of(arrested.plusDays(1)))
                .addPerson(person)
                .addDetention("d" + i)
                .build())
        .addOrder(CourtOrder.builder().id("q" + i).kind(OrderKind.SENTENCE).build())
        .addSentence(
            Sentence.builder()
                .id("s" + i)
                .person(person)
                .addCharge("c" + i)
                .order("q" + i)
                .state(SentenceState.PRONOUNCED)
                .build())
        .addRelease(
            Release.builder()
                .id("r" + i)
                .person(person)
                .detention("d" + i)
                .when(EdtfDate.of(arrested.plusDays(300)))
                .addReason(ReleaseReason.SENTENCE_SERVED)
                .build())
        .addEvent(
            Event.builder()
                .id("e" + i)
                .kind(EventKind.VISIT)
                .addPerson(person)
                .when(EdtfDate.of(arrested.plusDays(100)))
                .build())
        .addSource(Source.builder().id("src" + i).build())
        .addStatement(
            Statement.builder()
                .about("d" + i)
                .field("/arrest/when")
                .value(arrested.minusDays(1).toString())
                .addCitation(source)
                .build());
  }
}
