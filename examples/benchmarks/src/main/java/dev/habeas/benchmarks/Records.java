package dev.habeas.benchmarks;

import dev.habeas.AbsenceReason;
import dev.habeas.Access;
import dev.habeas.AccessParty;
import dev.habeas.AccessResult;
import dev.habeas.Arrest;
import dev.habeas.Attribution;
import dev.habeas.Authority;
import dev.habeas.AuthorityKind;
import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.ChargeEntry;
import dev.habeas.ChargeStatus;
import dev.habeas.Citation;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.DetentionEndManner;
import dev.habeas.DetentionKind;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.Handling;
import dev.habeas.HandlingLevel;
import dev.habeas.Measure;
import dev.habeas.MeasureKind;
import dev.habeas.Name;
import dev.habeas.NameKind;
import dev.habeas.Nationality;
import dev.habeas.OrderKind;
import dev.habeas.Participant;
import dev.habeas.ParticipantRole;
import dev.habeas.Person;
import dev.habeas.PersonPlace;
import dev.habeas.PersonPlaceKind;
import dev.habeas.Place;
import dev.habeas.PlaceKind;
import dev.habeas.Plea;
import dev.habeas.PleaEntry;
import dev.habeas.Proceeding;
import dev.habeas.ProceedingKind;
import dev.habeas.Provision;
import dev.habeas.Quantity;
import dev.habeas.Regime;
import dev.habeas.Relation;
import dev.habeas.RelationKind;
import dev.habeas.Release;
import dev.habeas.ReleaseReason;
import dev.habeas.Reliability;
import dev.habeas.Sentence;
import dev.habeas.SentencePart;
import dev.habeas.SentencePartKind;
import dev.habeas.SentenceState;
import dev.habeas.Sex;
import dev.habeas.Source;
import dev.habeas.SourceKind;
import dev.habeas.Stage;
import dev.habeas.StageKind;
import dev.habeas.Stance;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import dev.habeas.Stay;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Invented case files to measure with: of about 4 KB and 140 scalars, each of another shape, in
 * Latin or Cyrillic letters, with uncertain dates, sources and statements; the same in every run.
 *
 * <p>All are valid: the standard validator finds neither an error nor a warning in them.
 */
final class Records {
  private static final long SEED = 20190907;

  private final Random random;
  private final Vocabulary words;
  private final LocalDate arrested;
  private final LocalDate ended;
  private final boolean convicted;
  private final int sources;

  private Records(int index) {
    random = new Random(SEED + 31L * index);
    random.nextInt(); // the first of neighbouring seeds are much alike
    words = chance(45) ? Vocabulary.CYRILLIC : Vocabulary.LATIN;
    arrested = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(3600));
    ended = arrested.plusDays(120 + random.nextInt(700));
    convicted = chance(40);
    sources = 1 + random.nextInt(3);
  }

  /**
   * The files of a data set.
   *
   * @param set {@code hot}: 256 files, which the caches of a processor hold; {@code bulk}: 16,384
   *     files, which they do not
   */
  static List<CaseFile> of(String set) {
    int count =
        switch (set) {
          case "hot" -> 256;
          case "bulk" -> 16_384;
          default -> throw new IllegalArgumentException(set);
        };
    return IntStream.range(0, count).mapToObj(Records::file).toList();
  }

  /** The file of an index. */
  static CaseFile file(int index) {
    return new Records(index).file("case-" + index);
  }

  private CaseFile file(String id) {
    CaseFile.Builder file =
        CaseFile.builder()
            .id(id)
            .title(sentence(5))
            .language(words.language)
            .asOf(EdtfDate.of(ended.plusDays(400)))
            .addPerson(person())
            .addDetention(detention())
            .addProceeding(proceeding())
            .addCharge(charge("c1"))
            .addOrder(detentionOrder())
            .addRelease(release())
            .handling(Handling.builder().level(HandlingLevel.RESTRICTED).build());
    if (chance(30)) {
      file.addPerson(relative());
    }
    if (chance(35)) {
      file.addCharge(charge("c2"));
    }
    if (convicted) {
      file.addOrder(sentencingOrder()).addSentence(sentence());
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      file.addEvent(event("e" + i));
    }
    for (int i = 1; i <= sources; i++) {
      file.addSource(source("s" + i));
    }
    file.addStatement(rival());
    if (chance(60)) {
      file.addStatement(absence());
    }
    return file.build();
  }

  // Persons

  private Person person() {
    Person.Builder person =
        Person.builder()
            .id("p1")
            .addName(name().id("n1").kind(NameKind.LEGAL).language(words.language).build())
            .birthDate(date(arrested.minusDays(7000 + random.nextInt(14_000))))
            .sex(chance(30) ? Sex.FEMALE : Sex.MALE)
            .addNationality(Nationality.builder().country(words.country).build())
            .addPlace(PersonPlace.builder().kind(PersonPlaceKind.RESIDENCE).place(town()).build())
            .addOccupation(word());
    if (chance(50)) {
      person.addName(name().kind(NameKind.ALIAS).build());
    }
    if (chance(50)) {
      person.description(sentence(16));
    }
    if (chance(30)) {
      person.addPlace(PersonPlace.builder().kind(PersonPlaceKind.BIRTH).place(town()).build());
    }
    return person.addCitation(citation()).build();
  }

  private Person relative() {
    return Person.builder()
        .id("p2")
        .addName(name().build())
        .addRelation(Relation.builder().kind(RelationKind.SIBLING).person("p1").build())
        .build();
  }

  private Name.Builder name() {
    String given = name(2);
    String family = name(3);
    return Name.builder().full(given + " " + family).given(given).family(family);
  }

  // Detention

  private Detention detention() {
    Detention.Builder detention =
        Detention.builder()
            .id("d1")
            .person("p1")
            .kind(DetentionKind.CRIMINAL)
            .arrest(arrest())
            .addStatedReason(sentence(4))
            .addLegalBasis(provision())
            .end(DetentionEnd.builder().manner(DetentionEndManner.RELEASE).release("r1").build())
            .addCitation(citation());
    LocalDate moved = arrested.plusDays(20 + random.nextInt(60));
    detention.addStay(stay(arrested, moved, PlaceKind.POLICE_STATION));
    detention.addStay(stay(moved, ended, PlaceKind.REMAND_PRISON));
    if (chance(60)) {
      detention.addAccess(access(AccessParty.COUNSEL, AccessResult.DELAYED));
    }
    if (chance(40)) {
      detention.addAccess(access(AccessParty.FAMILY, AccessResult.DENIED));
    }
    if (chance(30)) {
      detention.description(sentence(18));
    }
    return detention.build();
  }

  private Arrest arrest() {
    Arrest.Builder arrest = Arrest.builder().when(date(arrested)).place(town()).by(police());
    if (chance(70)) {
      arrest.circumstances(sentence(20));
    }
    if (chance(40)) {
      arrest.warrantShown(chance(50));
    }
    return arrest.build();
  }

  private Stay stay(LocalDate from, LocalDate until, PlaceKind kind) {
    Stay.Builder stay = Stay.builder().place(place(kind)).from(date(from)).until(date(until));
    if (chance(40)) {
      stay.regime(chance(80) ? Regime.ORDINARY : Regime.SOLITARY);
    }
    return chance(30) ? stay.addCitation(citation()).build() : stay.build();
  }

  private Access access(AccessParty who, AccessResult result) {
    return Access.builder()
        .who(who)
        .result(result)
        .from(date(arrested))
        .until(date(arrested.plusDays(3 + random.nextInt(10))))
        .build();
  }

  private Release release() {
    Release.Builder release =
        Release.builder()
            .id("r1")
            .person("p1")
            .detention("d1")
            .when(date(ended))
            .addReason(convicted ? ReleaseReason.SENTENCE_SERVED : ReleaseReason.BAIL)
            .by(court())
            .addCitation(citation());
    if (!convicted) {
      release.addCondition(
          Measure.builder()
              .kind(MeasureKind.BAIL)
              .amount(Quantity.builder().value(amount()).unit("EUR").build())
              .build());
    }
    return release.build();
  }

  // Proceedings

  private Proceeding proceeding() {
    Proceeding.Builder proceeding =
        Proceeding.builder()
            .id("pr1")
            .kind(ProceedingKind.CRIMINAL)
            .jurisdiction(words.country)
            .court(court())
            .addCaseNumber(number() + "/" + number())
            .addStage(stage(StageKind.INVESTIGATION_OPENED, arrested.minusDays(10)))
            .addStage(stage(StageKind.TRIAL_OPENED, arrested.plusDays(60)))
            .addParticipant(participant(ParticipantRole.COUNSEL));
    if (chance(60)) {
      proceeding.addStage(stage(StageKind.HEARING, arrested.plusDays(80)));
    }
    if (chance(60)) {
      proceeding.addParticipant(participant(ParticipantRole.JUDGE));
    }
    return proceeding.build();
  }

  private Stage stage(StageKind kind, LocalDate day) {
    Stage.Builder stage = Stage.builder().kind(kind).when(date(day));
    return chance(40) ? stage.description(sentence(9)).build() : stage.build();
  }

  private Participant participant(ParticipantRole role) {
    return Participant.builder().role(role).name(name(2) + " " + name(3)).build();
  }

  private Charge charge(String id) {
    LocalDate filed = arrested.plusDays(2 + random.nextInt(20));
    Charge.Builder charge =
        Charge.builder()
            .id(id)
            .person("p1")
            .proceeding("pr1")
            .offence(sentence(8))
            .addProvision(provision())
            .committed(date(arrested.minusDays(30 + random.nextInt(300))))
            .filed(date(filed))
            .addHistory(ChargeEntry.builder().kind(ChargeStatus.FILED).when(date(filed)).build());
    if (chance(60)) {
      charge.addPlea(
          PleaEntry.builder().kind(Plea.NOT_GUILTY).when(date(arrested.plusDays(70))).build());
    }
    return charge.build();
  }

  private CourtOrder detentionOrder() {
    LocalDate issued = arrested.plusDays(2);
    CourtOrder.Builder order =
        CourtOrder.builder()
            .id("o1")
            .kind(OrderKind.DETENTION)
            .issuer(court())
            .issued(date(issued))
            .addPerson("p1")
            .addDetention("d1")
            .proceeding("pr1")
            .term(Term.parse("P2M"));
    if (chance(50)) {
      order.addLegalBasis(provision());
    }
    return order.addCitation(citation()).build();
  }

  private CourtOrder sentencingOrder() {
    return CourtOrder.builder()
        .id("o2")
        .kind(OrderKind.SENTENCE)
        .issuer(court())
        .issued(date(arrested.plusDays(100)))
        .addPerson("p1")
        .proceeding("pr1")
        .build();
  }

  private Sentence sentence() {
    return Sentence.builder()
        .id("sn1")
        .person("p1")
        .addCharge("c1")
        .order("o2")
        .state(SentenceState.PRONOUNCED)
        .pronounced(date(arrested.plusDays(100)))
        .inAbsentia(false)
        .addPart(
            SentencePart.builder()
                .kind(SentencePartKind.IMPRISONMENT)
                .term(Term.parse("P" + (1 + random.nextInt(4)) + "Y6M"))
                .build())
        .build();
  }

  // What is told

  private Event event(String id) {
    return Event.builder()
        .id(id)
        .kind(chance(50) ? EventKind.HOSPITALISATION : EventKind.VISIT)
        .addPerson("p1")
        .when(date(arrested.plusDays(10 + random.nextInt(100))))
        .place(town())
        .description(sentence(14))
        .addCitation(citation())
        .build();
  }

  private Source source(String id) {
    LocalDate published = ended.plusDays(random.nextInt(200));
    Source.Builder source =
        Source.builder()
            .id(id)
            .kind(chance(60) ? SourceKind.NEWS : SourceKind.COURT_DOCUMENT)
            .publisher(name(3))
            .title(sentence(8))
            .published(date(published))
            .retrieved(EdtfDate.of(published.plusDays(190)))
            .language(words.language)
            .reliability(chance(50) ? Reliability.USUALLY : Reliability.FAIRLY);
    return chance(70)
        ? source.url("https://example.org/" + number() + "/" + number()).build()
        : source.build();
  }

  private Statement rival() {
    return Statement.builder()
        .about("d1")
        .field("/arrest/when")
        .value(arrested.minusDays(1).toString())
        .asStated(sentence(6))
        .stance(Stance.ALLEGES)
        .attribution(Attribution.FAMILY)
        .asOf(date(ended.plusDays(50)))
        .status(StatementStatus.NORMAL)
        .addCitation(citation())
        .build();
  }

  private Statement absence() {
    return Statement.builder()
        .about("r1")
        .field("/destination")
        .absent(AbsenceReason.WITHHELD)
        .attribution(Attribution.AUTHORITIES)
        .note(sentence(12))
        .build();
  }

  private Citation citation() {
    Citation.Builder citation = Citation.builder().source("s" + (1 + random.nextInt(sources)));
    if (chance(50)) {
      citation.locator("p. " + (1 + random.nextInt(90)));
    }
    return citation.build();
  }

  // Small things

  private Place town() {
    Place.Builder town = Place.builder().name(name(3));
    return chance(60) ? town.country(words.country).build() : town.build();
  }

  private Place place(PlaceKind kind) {
    return Place.builder().name(name(3) + " " + random.nextInt(100)).kind(kind).build();
  }

  private Authority court() {
    return Authority.builder().name(name(3) + " " + word()).kind(AuthorityKind.COURT).build();
  }

  private Authority police() {
    return Authority.builder().name(word() + " " + name(2)).kind(AuthorityKind.POLICE).build();
  }

  private Provision provision() {
    Provision.Builder provision =
        Provision.builder()
            .instrument(sentence(3))
            .article(Integer.toString(1 + random.nextInt(400)));
    return chance(40)
        ? provision.part(Integer.toString(1 + random.nextInt(9))).build()
        : provision.build();
  }

  /** The day, as well as it is known: two days of three exactly. */
  private EdtfDate date(LocalDate day) {
    String text = day.toString();
    int kind = random.nextInt(30);
    String written =
        switch (kind) {
          case 0, 1, 2 -> text.substring(0, 7);
          case 3 -> text.substring(0, 4);
          case 4, 5 -> text + "~";
          case 6 -> text + "?";
          case 7 -> text.substring(0, 8) + "XX";
          case 8 -> text + "/" + day.plusDays(2);
          case 9 -> text + "T08:30";
          default -> text;
        };
    return EdtfDate.parse(written);
  }

  private BigDecimal amount() {
    return BigDecimal.valueOf(100L + random.nextInt(9_000_000), 2);
  }

  private int number() {
    return 1000 + random.nextInt(900_000);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private String word() {
    return words.words.get(random.nextInt(words.words.size()));
  }

  private String sentence(int length) {
    StringBuilder sentence = new StringBuilder(word());
    for (int i = 1; i < length; i++) {
      sentence.append(' ').append(word());
    }
    return sentence.toString();
  }

  private String name(int syllables) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      name.append(words.syllables.get(random.nextInt(words.syllables.size())));
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** What texts are made of; the countries are codes that ISO 3166-1 leaves to its users. */
  private enum Vocabulary {
    LATIN(
        "en",
        "XA",
        "ba do ka li mo na po ri su te vo zu len mar tin vel dor",
        "the court police officer after before station witness lawyer said on in of a was were"
            + " family report search house office evening public order paper taken held visited"
            + " without hearing document letter doctor told they by and cell transfer street"),
    CYRILLIC(
        "uk",
        "XB",
        "ба до ка лі мо на по рі су те во зу лен мар тін вел дор",
        "суд поліція після до станція свідок адвокат сказав на в у під час був були родина звіт"
            + " обшук дім вечір наказ папір взято тримали відвідав без засідання документ лист"
            + " лікар повідомив вони та камера вулиця місто слідчий");

    private final String language;
    private final String country;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> syllables;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> words;

    Vocabulary(String language, String country, String syllables, String words) {
      this.language = language;
      this.country = country;
      this.syllables = List.of(syllables.split(" "));
      this.words = List.of(words.split(" "));
    }
  }
}
