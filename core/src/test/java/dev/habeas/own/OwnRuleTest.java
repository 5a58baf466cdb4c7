package dev.habeas.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.habeas.CaseFile;
import dev.habeas.CourtOrder;
import dev.habeas.Detention;
import dev.habeas.DetentionKind;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.OrderKind;
import dev.habeas.Person;
import dev.habeas.Release;
import dev.habeas.Statement;
import dev.habeas.StatementStatus;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Truth;
import dev.habeas.validation.Certainty;
import dev.habeas.validation.Family;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Rule;
import dev.habeas.validation.Severity;
import dev.habeas.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** That users declare rules as Habeas does, with nothing but what is public. */
class OwnRuleTest {
  private static final Rule VISIT_WITHOUT_DAY =
      Rule.named("acme-visit-without-day", Severity.WARNING)
          .says("a visit without a day")
          .says(Locale.forLanguageTag("uk"), "побачення без дня")
          .because("our statistics count visits by month")
          .forEach(
              Event.class,
              (event, at, file) -> {
                if (event.kind().equals(EventKind.VISIT) && event.when().isEmpty()) {
                  at.breach("/when");
                }
              });

  private static final Rule ORDER_AFTER_RELEASE =
      Rule.named("acme-order-after-release", Severity.ERROR)
          .says("ordered after the release")
          .because("a test of rules that look at two parts and their dates")
          .forEach(
              CourtOrder.class,
              (order, at, file) -> {
                for (String id : order.detentions()) {
                  for (Release release : file.naming(id, Release.class)) {
                    if (order.issued().isPresent() && release.when().isPresent()) {
                      EdtfDate issued = order.issued().get();
                      EdtfDate left = release.when().get();
                      at.breachIf(left.isBefore(issued), "/issued")
                          .with("/detentions")
                          .with(release.id(), "/when")
                          .dated(issued, left);
                    }
                  }
                }
              });

  private static final CaseFile.Builder FILE =
      CaseFile.builder()
          .id("f")
          .addPerson(Person.named("p1", "Olena Tkach"))
          .addDetention(
              Detention.builder().id("d1").person("p1").kind(DetentionKind.CRIMINAL).build());

  @Test
  void a_rule_of_a_user_is_asked_of_each_part_of_its_type_and_speaks_its_own_words() {
    CaseFile file = FILE.build().withEvents(visit("e1"), visit("e2"));
    List<Issue> issues = Validator.standard().with(VISIT_WITHOUT_DAY).validate(file).issues();
    assertThat(issues)
        .extracting(Issue::pointer)
        .containsExactly("/events/0/when", "/events/1/when");
    Issue issue = issues.get(0);
    assertThat(issue.message()).isEqualTo("a visit without a day");
    assertThat(issue.message(Locale.forLanguageTag("uk"))).isEqualTo("побачення без дня");
    assertThat(issue.message(Locale.FRENCH)).isEqualTo("a visit without a day");
    assertThat(issue.family()).contains(Family.OWN);
    assertThat(Validator.standard().validate(file).issues()).isEmpty();
  }

  @Test
  void a_breach_that_rests_on_an_id_that_nothing_has_rests_on_nothing_more() {
    Rule rule =
        Rule.named("acme-visit", Severity.WARNING)
            .forEach(
                Event.class,
                (event, at, file) -> at.breach("/when").with("/kind").with("nobody", "/when"));
    CaseFile file = FILE.build().withEvents(visit("e1"));
    assertThat(Validator.standard().with(rule).validate(file).issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.related()).containsExactly("/events/0/kind"));
  }

  @Test
  void a_rule_of_a_user_that_names_a_field_without_a_slash_is_told_so() {
    List<Rule.Check<Event>> slips =
        List.of(
            (event, at, file) -> at.breach("when"),
            (event, at, file) -> at.breachIf(Truth.FALSE, "when"),
            (event, at, file) -> at.breach("/when").with("kind"),
            (event, at, file) -> at.breach("/when").with(event.id(), "kind"));
    CaseFile file = FILE.build().withEvents(visit("e1"));
    for (Rule.Check<Event> slip : slips) {
      Rule rule = Rule.named("acme-visit", Severity.WARNING).forEach(Event.class, slip);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Validator.standard().with(rule).validate(file))
          .withMessage("a pointer to a field begins with /");
    }
  }

  @Test
  void a_rule_of_a_user_is_asked_of_the_file_as_a_whole() {
    Rule language =
        Rule.named("acme-language", Severity.INFO)
            .says("no language")
            .forEach(
                CaseFile.class,
                (file, at, lookup) -> {
                  if (file.language().isEmpty()) {
                    at.breach("/language");
                  }
                });
    assertThat(Validator.standard().with(language).validate(FILE.build()).issues())
        .extracting(Issue::toString)
        .containsExactly("INFO acme-language at /language");
  }

  @Test
  void a_breach_tells_all_that_it_rests_on_and_is_only_possible_if_a_date_is_qualified() {
    Issue certain = orderAndRelease("2020-03-02", "2020-03-01", List.of()).get(0);
    assertThat(certain.severity()).isEqualTo(Severity.ERROR);
    assertThat(certain.related()).containsExactly("/orders/0/detentions", "/releases/0/when");
    Issue qualified = orderAndRelease("2020-03-02", "2020-03-01?", List.of()).get(0);
    assertThat(qualified.certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(orderAndRelease("2020-03", "2020-03-01", List.of())).isEmpty();
  }

  @Test
  void what_statements_dispute_or_retract_counts_for_rules_of_users_too() {
    Statement disputed = Statement.builder().about("r1").status(StatementStatus.DISPUTED).build();
    assertThat(orderAndRelease("2020-03-02", "2020-03-01", List.of(disputed)))
        .extracting(Issue::certainty)
        .containsExactly(Certainty.POSSIBLE);
    Statement retracted =
        Statement.builder().about("r1").status(StatementStatus.DEPRECATED).build();
    assertThat(orderAndRelease("2020-03-02", "2020-03-01", List.of(retracted))).isEmpty();
  }

  @Test
  void a_rule_of_a_user_takes_the_place_of_one_of_the_same_code() {
    Rule never =
        Rule.named("acme-visit-without-day", Severity.INFO)
            .says("never")
            .forEach(Event.class, (event, at, file) -> {});
    CaseFile file = FILE.build().withEvents(visit("e1"));
    assertThat(Validator.standard().with(VISIT_WITHOUT_DAY).with(never).validate(file).issues())
        .isEmpty();
  }

  @Test
  void a_code_that_is_no_kebab_case_word_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Rule.named("Acme Rule", Severity.INFO));
    assertThatIllegalArgumentException().isThrownBy(() -> Rule.named("", Severity.INFO));
  }

  private static Event visit(String id) {
    return Event.builder().id(id).kind(EventKind.VISIT).addPerson("p1").build();
  }

  private static List<Issue> orderAndRelease(String issued, String left, List<Statement> said) {
    CaseFile file =
        FILE.build()
            .withOrders(
                CourtOrder.builder()
                    .id("o1")
                    .kind(OrderKind.DETENTION)
                    .addDetention("d1")
                    .issued(EdtfDate.parse(issued))
                    .build())
            .withReleases(
                Release.builder()
                    .id("r1")
                    .person("p1")
                    .detention("d1")
                    .when(EdtfDate.parse(left))
                    .build())
            .withStatements(said);
    return Validator.standard().with(ORDER_AFTER_RELEASE).validate(file).issues();
  }
}
