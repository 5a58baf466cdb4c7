package dev.habeas;

import java.util.List;
import java.util.StringJoiner;

/**
 * The text of every {@code toString}: the type and how much its lists hold, never what.
 *
 * <p>Generated classes call {@code of}, and the compiler takes the closest. Lists stand in the
 * order in which documents are written.
 */
final class Summary {
  private final StringJoiner counts;

  private Summary(Extensible object) {
    String generated = object.getClass().getSimpleName();
    counts = new StringJoiner(", ", generated.substring("Immutable".length()) + "[", "]");
  }

  static String of(Extensible object) {
    return new Summary(object).text();
  }

  static String of(Part part) {
    return new Summary(part).textWith(part.citations());
  }

  static String of(Detail detail) {
    return new Summary(detail).textWith(detail.citations());
  }

  static String of(CaseFile file) {
    return new Summary(file)
        .count("persons", file.persons())
        .count("detentions", file.detentions())
        .count("proceedings", file.proceedings())
        .count("charges", file.charges())
        .count("orders", file.orders())
        .count("sentences", file.sentences())
        .count("releases", file.releases())
        .count("events", file.events())
        .count("sources", file.sources())
        .count("statements", file.statements())
        .text();
  }

  static String of(Person person) {
    return new Summary(person)
        .count("names", person.names())
        .count("ages", person.ages())
        .count("nationalities", person.nationalities())
        .count("places", person.places())
        .count("occupations", person.occupations())
        .count("affiliations", person.affiliations())
        .count("identifiers", person.identifiers())
        .count("health", person.health())
        .count("statuses", person.statuses())
        .count("relations", person.relations())
        .textWith(person.citations());
  }

  static String of(Detention detention) {
    return new Summary(detention)
        .count("statedReasons", detention.statedReasons())
        .count("legalBasis", detention.legalBasis())
        .count("stays", detention.stays())
        .count("acknowledgements", detention.acknowledgements())
        .count("access", detention.access())
        .count("stated", detention.stated())
        .count("links", detention.links())
        .textWith(detention.citations());
  }

  static String of(Proceeding proceeding) {
    return new Summary(proceeding)
        .count("caseNumbers", proceeding.caseNumbers())
        .count("provisions", proceeding.provisions())
        .count("stages", proceeding.stages())
        .count("participants", proceeding.participants())
        .textWith(proceeding.citations());
  }

  static String of(Charge charge) {
    return new Summary(charge)
        .count("provisions", charge.provisions())
        .count("items", charge.items())
        .count("history", charge.history())
        .count("pleas", charge.pleas())
        .textWith(charge.citations());
  }

  static String of(CourtOrder order) {
    return new Summary(order)
        .count("persons", order.persons())
        .count("detentions", order.detentions())
        .count("charges", order.charges())
        .count("addressees", order.addressees())
        .count("measures", order.measures())
        .count("legalBasis", order.legalBasis())
        .count("history", order.history())
        .count("links", order.links())
        .count("compliance", order.compliance())
        .textWith(order.citations());
  }

  static String of(Sentence sentence) {
    return new Summary(sentence)
        .count("charges", sentence.charges())
        .count("parts", sentence.parts())
        .count("credits", sentence.credits())
        .count("supersedes", sentence.supersedes())
        .textWith(sentence.citations());
  }

  static String of(Release release) {
    return new Summary(release)
        .count("reasons", release.reasons())
        .count("conditions", release.conditions())
        .textWith(release.citations());
  }

  static String of(Event event) {
    return new Summary(event)
        .count("persons", event.persons())
        .count("parties", event.parties())
        .count("quantities", event.quantities())
        .textWith(event.citations());
  }

  static String of(Stage stage) {
    return new Summary(stage).count("persons", stage.persons()).textWith(stage.citations());
  }

  static String of(Measure measure) {
    return new Summary(measure).count("persons", measure.persons()).textWith(measure.citations());
  }

  static String of(Authority authority) {
    return new Summary(authority).count("names", authority.names()).textWith(authority.citations());
  }

  static String of(Place place) {
    return new Summary(place).count("names", place.names()).textWith(place.citations());
  }

  static String of(Statement statement) {
    return new Summary(statement).textWith(statement.citations());
  }

  private Summary count(String name, List<?> list) {
    if (!list.isEmpty()) {
      counts.add(name + "=" + list.size());
    }
    return this;
  }

  private String textWith(List<Citation> citations) {
    return count("citations", citations).text();
  }

  private String text() {
    return counts.toString();
  }
}
