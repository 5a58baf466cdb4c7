package dev.habeas.benchmarks;

import dev.habeas.Access;
import dev.habeas.Arrest;
import dev.habeas.Authority;
import dev.habeas.CaseFile;
import dev.habeas.Charge;
import dev.habeas.ChargeEntry;
import dev.habeas.Citation;
import dev.habeas.Code;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionEnd;
import dev.habeas.Event;
import dev.habeas.Handling;
import dev.habeas.Measure;
import dev.habeas.Name;
import dev.habeas.Nationality;
import dev.habeas.Participant;
import dev.habeas.Person;
import dev.habeas.PersonPlace;
import dev.habeas.Place;
import dev.habeas.PleaEntry;
import dev.habeas.Proceeding;
import dev.habeas.Provision;
import dev.habeas.Quantity;
import dev.habeas.Relation;
import dev.habeas.Release;
import dev.habeas.Sentence;
import dev.habeas.SentencePart;
import dev.habeas.Source;
import dev.habeas.Stage;
import dev.habeas.Statement;
import dev.habeas.Stay;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes case files as one would by hand with a generator of Jackson 3: the fields that {@link
 * Records} have and no others, so that it even has less to look at.
 */
final class HandWritten {
  private static final JsonFactory FACTORY = new JsonFactory();

  private static final SerializedString ABOUT = new SerializedString("about");
  private static final SerializedString ABSENT = new SerializedString("absent");
  private static final SerializedString ACCESS = new SerializedString("access");
  private static final SerializedString AMOUNT = new SerializedString("amount");
  private static final SerializedString ARREST = new SerializedString("arrest");
  private static final SerializedString ARTICLE = new SerializedString("article");
  private static final SerializedString AS_OF = new SerializedString("asOf");
  private static final SerializedString AS_STATED = new SerializedString("asStated");
  private static final SerializedString ATTRIBUTION = new SerializedString("attribution");
  private static final SerializedString BIRTH_DATE = new SerializedString("birthDate");
  private static final SerializedString BY = new SerializedString("by");
  private static final SerializedString CASE_NUMBERS = new SerializedString("caseNumbers");
  private static final SerializedString CHARGES = new SerializedString("charges");
  private static final SerializedString CIRCUMSTANCES = new SerializedString("circumstances");
  private static final SerializedString CITATIONS = new SerializedString("citations");
  private static final SerializedString COMMITTED = new SerializedString("committed");
  private static final SerializedString CONDITIONS = new SerializedString("conditions");
  private static final SerializedString COUNTRY = new SerializedString("country");
  private static final SerializedString COURT = new SerializedString("court");
  private static final SerializedString DESCRIPTION = new SerializedString("description");
  private static final SerializedString DETENTION = new SerializedString("detention");
  private static final SerializedString DETENTIONS = new SerializedString("detentions");
  private static final SerializedString END = new SerializedString("end");
  private static final SerializedString EVENTS = new SerializedString("events");
  private static final SerializedString FAMILY = new SerializedString("family");
  private static final SerializedString FIELD = new SerializedString("field");
  private static final SerializedString FILED = new SerializedString("filed");
  private static final SerializedString FROM = new SerializedString("from");
  private static final SerializedString FULL = new SerializedString("full");
  private static final SerializedString GIVEN = new SerializedString("given");
  private static final SerializedString HANDLING = new SerializedString("handling");
  private static final SerializedString HISTORY = new SerializedString("history");
  private static final SerializedString ID = new SerializedString("id");
  private static final SerializedString IN_ABSENTIA = new SerializedString("inAbsentia");
  private static final SerializedString INSTRUMENT = new SerializedString("instrument");
  private static final SerializedString ISSUED = new SerializedString("issued");
  private static final SerializedString ISSUER = new SerializedString("issuer");
  private static final SerializedString JURISDICTION = new SerializedString("jurisdiction");
  private static final SerializedString KIND = new SerializedString("kind");
  private static final SerializedString LANGUAGE = new SerializedString("language");
  private static final SerializedString LEGAL_BASIS = new SerializedString("legalBasis");
  private static final SerializedString LEVEL = new SerializedString("level");
  private static final SerializedString LOCATOR = new SerializedString("locator");
  private static final SerializedString MANNER = new SerializedString("manner");
  private static final SerializedString NAME = new SerializedString("name");
  private static final SerializedString NAMES = new SerializedString("names");
  private static final SerializedString NATIONALITIES = new SerializedString("nationalities");
  private static final SerializedString NOTE = new SerializedString("note");
  private static final SerializedString OCCUPATIONS = new SerializedString("occupations");
  private static final SerializedString OFFENCE = new SerializedString("offence");
  private static final SerializedString ORDER = new SerializedString("order");
  private static final SerializedString ORDERS = new SerializedString("orders");
  private static final SerializedString PART = new SerializedString("part");
  private static final SerializedString PARTICIPANTS = new SerializedString("participants");
  private static final SerializedString PARTS = new SerializedString("parts");
  private static final SerializedString PERSON = new SerializedString("person");
  private static final SerializedString PERSONS = new SerializedString("persons");
  private static final SerializedString PLACE = new SerializedString("place");
  private static final SerializedString PLACES = new SerializedString("places");
  private static final SerializedString PLEAS = new SerializedString("pleas");
  private static final SerializedString PROCEEDING = new SerializedString("proceeding");
  private static final SerializedString PROCEEDINGS = new SerializedString("proceedings");
  private static final SerializedString PRONOUNCED = new SerializedString("pronounced");
  private static final SerializedString PROVISIONS = new SerializedString("provisions");
  private static final SerializedString PUBLISHED = new SerializedString("published");
  private static final SerializedString PUBLISHER = new SerializedString("publisher");
  private static final SerializedString REASONS = new SerializedString("reasons");
  private static final SerializedString REGIME = new SerializedString("regime");
  private static final SerializedString RELATIONS = new SerializedString("relations");
  private static final SerializedString RELEASE = new SerializedString("release");
  private static final SerializedString RELEASES = new SerializedString("releases");
  private static final SerializedString RELIABILITY = new SerializedString("reliability");
  private static final SerializedString RESULT = new SerializedString("result");
  private static final SerializedString RETRIEVED = new SerializedString("retrieved");
  private static final SerializedString ROLE = new SerializedString("role");
  private static final SerializedString SCHEMA_VERSION = new SerializedString("schemaVersion");
  private static final SerializedString SENTENCES = new SerializedString("sentences");
  private static final SerializedString SEX = new SerializedString("sex");
  private static final SerializedString SOURCE = new SerializedString("source");
  private static final SerializedString SOURCES = new SerializedString("sources");
  private static final SerializedString STAGES = new SerializedString("stages");
  private static final SerializedString STANCE = new SerializedString("stance");
  private static final SerializedString STATE = new SerializedString("state");
  private static final SerializedString STATED_REASONS = new SerializedString("statedReasons");
  private static final SerializedString STATEMENTS = new SerializedString("statements");
  private static final SerializedString STATUS = new SerializedString("status");
  private static final SerializedString STAYS = new SerializedString("stays");
  private static final SerializedString TERM = new SerializedString("term");
  private static final SerializedString TITLE = new SerializedString("title");
  private static final SerializedString UNIT = new SerializedString("unit");
  private static final SerializedString UNTIL = new SerializedString("until");
  private static final SerializedString URL = new SerializedString("url");
  private static final SerializedString VALUE = new SerializedString("value");
  private static final SerializedString WARRANT_SHOWN = new SerializedString("warrantShown");
  private static final SerializedString WHEN = new SerializedString("when");
  private static final SerializedString WHO = new SerializedString("who");

  private final JsonGenerator out;

  private HandWritten(JsonGenerator out) {
    this.out = out;
  }

  static byte[] write(CaseFile file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      new HandWritten(out).writeFile(file);
    }
    return bytes.toByteArray();
  }

  private void writeFile(CaseFile caseFile) {
    out.writeStartObject();
    text(SCHEMA_VERSION, caseFile.schemaVersion());
    text(ID, caseFile.id());
    text(TITLE, caseFile.title());
    text(LANGUAGE, caseFile.language());
    printed(AS_OF, caseFile.asOf());
    if (begin(PERSONS, caseFile.persons())) {
      caseFile.persons().forEach(this::write);
      out.writeEndArray();
    }
    if (begin(DETENTIONS, caseFile.detentions())) {
      caseFile.detentions().forEach(this::write);
      out.writeEndArray();
    }
    if (begin(PROCEEDINGS, caseFile.proceedings())) {
      caseFile.proceedings().forEach(this::write);
      out.writeEndArray();
    }
    if (begin(CHARGES, caseFile.charges())) {
      caseFile.charges().forEach(this::write);
      out.writeEndArray();
    }
    if (begin(ORDERS, caseFile.orders())) {
      caseFile.orders().forEach(this::write);
      out.writeEndArray();
    }
    if (begin(SENTENCES, caseFile.sentences())) {
      caseFile.sentences().forEach(this::write);
      out.writeEndArray();
    }
    if (begin(RELEASES, caseFile.releases())) {
      caseFile.releases().forEach(this::write);
      out.writeEndArray();
    }
    if (begin(EVENTS, caseFile.events())) {
      caseFile.events().forEach(this::write);
      out.writeEndArray();
    }
    if (begin(SOURCES, caseFile.sources())) {
      caseFile.sources().forEach(this::write);
      out.writeEndArray();
    }
    if (begin(STATEMENTS, caseFile.statements())) {
      caseFile.statements().forEach(this::write);
      out.writeEndArray();
    }
    if (caseFile.handling().isPresent()) {
      out.writeName(HANDLING);
      write(caseFile.handling().get());
    }
    out.writeEndObject();
  }

  private void write(Handling handling) {
    out.writeStartObject();
    code(LEVEL, handling.level());
    out.writeEndObject();
  }

  private void write(Statement statement) {
    out.writeStartObject();
    text(ABOUT, statement.about());
    text(FIELD, statement.field());
    text(VALUE, statement.value());
    code(ABSENT, statement.absent());
    text(AS_STATED, statement.asStated());
    code(STANCE, statement.stance());
    code(ATTRIBUTION, statement.attribution());
    printed(AS_OF, statement.asOf());
    code(STATUS, statement.status());
    if (begin(CITATIONS, statement.citations())) {
      statement.citations().forEach(this::write);
      out.writeEndArray();
    }
    text(NOTE, statement.note());
    out.writeEndObject();
  }

  private void write(Source source) {
    out.writeStartObject();
    text(ID, source.id());
    code(KIND, source.kind());
    text(PUBLISHER, source.publisher());
    text(TITLE, source.title());
    text(URL, source.url());
    printed(PUBLISHED, source.published());
    printed(RETRIEVED, source.retrieved());
    text(LANGUAGE, source.language());
    code(RELIABILITY, source.reliability());
    out.writeEndObject();
  }

  private void write(Event event) {
    out.writeStartObject();
    text(ID, event.id());
    code(KIND, event.kind());
    texts(PERSONS, event.persons());
    printed(WHEN, event.when());
    if (event.place().isPresent()) {
      out.writeName(PLACE);
      write(event.place().get());
    }
    text(DESCRIPTION, event.description());
    if (begin(CITATIONS, event.citations())) {
      event.citations().forEach(this::write);
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private void write(Release release) {
    out.writeStartObject();
    text(ID, release.id());
    text(PERSON, release.person());
    text(DETENTION, release.detention());
    printed(WHEN, release.when());
    codes(REASONS, release.reasons());
    if (begin(CONDITIONS, release.conditions())) {
      release.conditions().forEach(this::write);
      out.writeEndArray();
    }
    if (release.by().isPresent()) {
      out.writeName(BY);
      write(release.by().get());
    }
    if (begin(CITATIONS, release.citations())) {
      release.citations().forEach(this::write);
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private void write(Sentence sentence) {
    out.writeStartObject();
    text(ID, sentence.id());
    text(PERSON, sentence.person());
    texts(CHARGES, sentence.charges());
    text(ORDER, sentence.order());
    code(STATE, sentence.state());
    printed(PRONOUNCED, sentence.pronounced());
    bool(IN_ABSENTIA, sentence.inAbsentia());
    if (begin(PARTS, sentence.parts())) {
      sentence.parts().forEach(this::write);
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private void write(SentencePart sentencePart) {
    out.writeStartObject();
    code(KIND, sentencePart.kind());
    printed(TERM, sentencePart.term());
    out.writeEndObject();
  }

  private void write(CourtOrder courtOrder) {
    out.writeStartObject();
    text(ID, courtOrder.id());
    code(KIND, courtOrder.kind());
    if (courtOrder.issuer().isPresent()) {
      out.writeName(ISSUER);
      write(courtOrder.issuer().get());
    }
    printed(ISSUED, courtOrder.issued());
    texts(PERSONS, courtOrder.persons());
    texts(DETENTIONS, courtOrder.detentions());
    text(PROCEEDING, courtOrder.proceeding());
    if (begin(LEGAL_BASIS, courtOrder.legalBasis())) {
      courtOrder.legalBasis().forEach(this::write);
      out.writeEndArray();
    }
    printed(TERM, courtOrder.term());
    if (begin(CITATIONS, courtOrder.citations())) {
      courtOrder.citations().forEach(this::write);
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private void write(Measure measure) {
    out.writeStartObject();
    code(KIND, measure.kind());
    if (measure.amount().isPresent()) {
      out.writeName(AMOUNT);
      write(measure.amount().get());
    }
    out.writeEndObject();
  }

  private void write(Charge charge) {
    out.writeStartObject();
    text(ID, charge.id());
    text(PERSON, charge.person());
    text(PROCEEDING, charge.proceeding());
    text(OFFENCE, charge.offence());
    if (begin(PROVISIONS, charge.provisions())) {
      charge.provisions().forEach(this::write);
      out.writeEndArray();
    }
    printed(COMMITTED, charge.committed());
    printed(FILED, charge.filed());
    if (begin(HISTORY, charge.history())) {
      charge.history().forEach(this::write);
      out.writeEndArray();
    }
    if (begin(PLEAS, charge.pleas())) {
      charge.pleas().forEach(this::write);
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private void write(PleaEntry pleaEntry) {
    out.writeStartObject();
    code(KIND, pleaEntry.kind());
    printed(WHEN, pleaEntry.when());
    out.writeEndObject();
  }

  private void write(ChargeEntry chargeEntry) {
    out.writeStartObject();
    code(KIND, chargeEntry.kind());
    printed(WHEN, chargeEntry.when());
    out.writeEndObject();
  }

  private void write(Proceeding proceeding) {
    out.writeStartObject();
    text(ID, proceeding.id());
    code(KIND, proceeding.kind());
    text(JURISDICTION, proceeding.jurisdiction());
    if (proceeding.court().isPresent()) {
      out.writeName(COURT);
      write(proceeding.court().get());
    }
    texts(CASE_NUMBERS, proceeding.caseNumbers());
    if (begin(STAGES, proceeding.stages())) {
      proceeding.stages().forEach(this::write);
      out.writeEndArray();
    }
    if (begin(PARTICIPANTS, proceeding.participants())) {
      proceeding.participants().forEach(this::write);
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private void write(Participant participant) {
    out.writeStartObject();
    code(ROLE, participant.role());
    text(NAME, participant.name());
    out.writeEndObject();
  }

  private void write(Stage stage) {
    out.writeStartObject();
    code(KIND, stage.kind());
    printed(WHEN, stage.when());
    text(DESCRIPTION, stage.description());
    out.writeEndObject();
  }

  private void write(Detention detention) {
    out.writeStartObject();
    text(ID, detention.id());
    text(PERSON, detention.person());
    code(KIND, detention.kind());
    if (detention.arrest().isPresent()) {
      out.writeName(ARREST);
      write(detention.arrest().get());
    }
    texts(STATED_REASONS, detention.statedReasons());
    if (begin(LEGAL_BASIS, detention.legalBasis())) {
      detention.legalBasis().forEach(this::write);
      out.writeEndArray();
    }
    if (begin(STAYS, detention.stays())) {
      detention.stays().forEach(this::write);
      out.writeEndArray();
    }
    if (begin(ACCESS, detention.access())) {
      detention.access().forEach(this::write);
      out.writeEndArray();
    }
    if (detention.end().isPresent()) {
      out.writeName(END);
      write(detention.end().get());
    }
    text(DESCRIPTION, detention.description());
    if (begin(CITATIONS, detention.citations())) {
      detention.citations().forEach(this::write);
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private void write(DetentionEnd detentionEnd) {
    out.writeStartObject();
    code(MANNER, detentionEnd.manner());
    text(RELEASE, detentionEnd.release());
    out.writeEndObject();
  }

  private void write(Access access) {
    out.writeStartObject();
    code(WHO, access.who());
    code(RESULT, access.result());
    printed(FROM, access.from());
    printed(UNTIL, access.until());
    out.writeEndObject();
  }

  private void write(Stay stay) {
    out.writeStartObject();
    if (stay.place().isPresent()) {
      out.writeName(PLACE);
      write(stay.place().get());
    }
    printed(FROM, stay.from());
    printed(UNTIL, stay.until());
    code(REGIME, stay.regime());
    if (begin(CITATIONS, stay.citations())) {
      stay.citations().forEach(this::write);
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private void write(Provision provision) {
    out.writeStartObject();
    text(INSTRUMENT, provision.instrument());
    text(ARTICLE, provision.article());
    text(PART, provision.part());
    out.writeEndObject();
  }

  private void write(Arrest arrest) {
    out.writeStartObject();
    printed(WHEN, arrest.when());
    if (arrest.place().isPresent()) {
      out.writeName(PLACE);
      write(arrest.place().get());
    }
    if (arrest.by().isPresent()) {
      out.writeName(BY);
      write(arrest.by().get());
    }
    text(CIRCUMSTANCES, arrest.circumstances());
    bool(WARRANT_SHOWN, arrest.warrantShown());
    out.writeEndObject();
  }

  private void write(Person person) {
    out.writeStartObject();
    text(ID, person.id());
    if (begin(NAMES, person.names())) {
      person.names().forEach(this::write);
      out.writeEndArray();
    }
    printed(BIRTH_DATE, person.birthDate());
    code(SEX, person.sex());
    if (begin(NATIONALITIES, person.nationalities())) {
      person.nationalities().forEach(this::write);
      out.writeEndArray();
    }
    if (begin(PLACES, person.places())) {
      person.places().forEach(this::write);
      out.writeEndArray();
    }
    texts(OCCUPATIONS, person.occupations());
    if (begin(RELATIONS, person.relations())) {
      person.relations().forEach(this::write);
      out.writeEndArray();
    }
    text(DESCRIPTION, person.description());
    if (begin(CITATIONS, person.citations())) {
      person.citations().forEach(this::write);
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private void write(Relation relation) {
    out.writeStartObject();
    code(KIND, relation.kind());
    text(PERSON, relation.person());
    out.writeEndObject();
  }

  private void write(Authority authority) {
    out.writeStartObject();
    text(NAME, authority.name());
    code(KIND, authority.kind());
    out.writeEndObject();
  }

  private void write(PersonPlace personPlace) {
    out.writeStartObject();
    code(KIND, personPlace.kind());
    if (personPlace.place().isPresent()) {
      out.writeName(PLACE);
      write(personPlace.place().get());
    }
    out.writeEndObject();
  }

  private void write(Place place) {
    out.writeStartObject();
    text(NAME, place.name());
    code(KIND, place.kind());
    text(COUNTRY, place.country());
    out.writeEndObject();
  }

  private void write(Nationality nationality) {
    out.writeStartObject();
    text(COUNTRY, nationality.country());
    out.writeEndObject();
  }

  private void write(Quantity quantity) {
    out.writeStartObject();
    number(VALUE, quantity.value());
    text(UNIT, quantity.unit());
    out.writeEndObject();
  }

  private void write(Name name) {
    out.writeStartObject();
    text(ID, name.id());
    text(FULL, name.full());
    text(GIVEN, name.given());
    text(FAMILY, name.family());
    code(KIND, name.kind());
    text(LANGUAGE, name.language());
    out.writeEndObject();
  }

  private void write(Citation citation) {
    out.writeStartObject();
    text(SOURCE, citation.source());
    text(LOCATOR, citation.locator());
    out.writeEndObject();
  }

  private boolean begin(SerializedString name, List<?> list) {
    if (list.isEmpty()) {
      return false;
    }
    out.writeName(name);
    out.writeStartArray();
    return true;
  }

  private void text(SerializedString name, String text) {
    out.writeName(name);
    out.writeString(text);
  }

  private void text(SerializedString name, Optional<String> text) {
    if (text.isPresent()) {
      text(name, text.get());
    }
  }

  private void texts(SerializedString name, List<String> texts) {
    if (begin(name, texts)) {
      texts.forEach(out::writeString);
      out.writeEndArray();
    }
  }

  private void code(SerializedString name, Code code) {
    text(name, code.code());
  }

  private void code(SerializedString name, Optional<? extends Code> code) {
    if (code.isPresent()) {
      code(name, code.get());
    }
  }

  private void codes(SerializedString name, List<? extends Code> codes) {
    if (begin(name, codes)) {
      codes.forEach(code -> out.writeString(code.code()));
      out.writeEndArray();
    }
  }

  private void printed(SerializedString name, Optional<?> value) {
    if (value.isPresent()) {
      text(name, value.get().toString());
    }
  }

  private void bool(SerializedString name, Optional<Boolean> value) {
    if (value.isPresent()) {
      out.writeName(name);
      out.writeBoolean(value.get());
    }
  }

  private void number(SerializedString name, BigDecimal value) {
    out.writeName(name);
    out.writeNumber(value.toPlainString());
  }
}
