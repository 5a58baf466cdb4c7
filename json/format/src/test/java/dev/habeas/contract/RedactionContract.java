package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.habeas.CaseFile;
import dev.habeas.Person;
import dev.habeas.random.Policies;
import dev.habeas.random.RandomFiles;
import dev.habeas.random.Tampering;
import dev.habeas.redaction.RedactionPolicy;
import dev.habeas.validation.Issue;
import dev.habeas.validation.Severity;
import dev.habeas.validation.Validator;
import java.net.URLEncoder;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a policy takes out of a file is in none of its documents, nor is it told by them. */
public abstract class RedactionContract {
  private static final int PAIRS = Integer.getInteger("habeas.cases", 500);
  private static final long SEED = Long.getLong("habeas.seed", 20261122L);
  private static final Traces CANARY = Traces.of(RandomFiles.CANARY);

  private final Adapter adapter;

  protected RedactionContract(Adapter adapter) {
    this.adapter = adapter;
  }

  @Test
  void files_that_differ_only_in_what_goes_give_the_same_bytes() {
    for (long seed = SEED; seed < SEED + PAIRS; seed++) {
      CaseFile file = seed % 4 == 0 ? RandomCases.of(seed) : RandomFiles.of(seed);
      RedactionPolicy policy = Policies.of(seed);
      byte[] one = adapter.write(policy.apply(file));
      byte[] other = adapter.write(policy.apply(Tampering.of(file, policy, seed)));
      assertThat(other).as("-Dhabeas.seed=%d -Dhabeas.cases=1", seed).isEqualTo(one);
      if (policy == RedactionPolicy.PUBLIC) {
        assertThat(CANARY.areIn(one)).as("seed %d", seed).isFalse();
      }
    }
  }

  @Test
  void nothing_of_what_any_policy_takes_out_of_a_case_is_left_in_any_writing() {
    for (EncodedCase encoded : EncodedCase.all()) {
      CaseFile file = adapter.read(encoded.document()).orThrow();
      for (RedactionPolicy policy : Policies.all()) {
        byte[] left = adapter.write(policy.apply(file));
        for (long seed = SEED; seed < SEED + Math.max(1, PAIRS / 100); seed++) {
          CaseFile planted = Tampering.of(file, policy, seed);
          assertThat(CANARY.areIn(adapter.write(planted))).isTrue();
          assertThat(adapter.write(policy.apply(planted))).isEqualTo(left);
          assertThat(CANARY.areIn(left)).as(encoded.name()).isFalse();
        }
      }
    }
  }

  @Test
  void no_text_of_a_document_with_every_field_is_left_in_the_public_one() {
    String mark = "Ünsichtbärer " + Canary.TEXT;
    byte[] document = JsonText.compact(Samples.complete(mark)).bytes();
    Traces traces = Traces.of(mark);
    assertThat(traces.areIn(document)).isTrue();
    CaseFile file = adapter.read(document).orThrow();
    byte[] left = adapter.write(RedactionPolicy.PUBLIC.apply(file));
    assertThat(traces.areIn(left)).isFalse();
    assertThat(new String(left, UTF_8)).doesNotContainIgnoringCase(Canary.TEXT);
    assertThat(adapter.read(left).report().issues()).isEmpty();
  }

  @Test
  void a_text_that_is_left_would_be_found_in_every_writing() {
    String secret = "Ünsichtbärer Käfer";
    Traces traces = Traces.of(secret);
    String decomposed = Normalizer.normalize(secret, Normalizer.Form.NFD);
    List<String> writings =
        Stream.of(secret, decomposed, secret.toUpperCase(Locale.ROOT))
            .flatMap(
                text ->
                    Stream.of(
                        text,
                        URLEncoder.encode(text, UTF_8),
                        HexFormat.of().withUpperCase().formatHex(text.getBytes(UTF_8)),
                        HexFormat.of().formatHex(text.getBytes(UTF_16LE)),
                        Base64.getEncoder().encodeToString(("a" + text + "b").getBytes(UTF_8)),
                        Base64.getUrlEncoder().encodeToString(("ab" + text).getBytes(UTF_16BE))))
            .toList();
    for (String writing : writings) {
      CaseFile file = CaseFile.builder().id("c").addPerson(Person.named("p", writing)).build();
      assertThat(traces.areIn(adapter.write(file))).as(writing).isTrue();
      assertThat(traces.areIn(adapter.write(RedactionPolicy.PUBLIC.apply(file)))).isFalse();
    }
    assertThat(traces.areIn(("x" + secret).getBytes(UTF_16LE))).isTrue();
  }

  @Test
  void the_validator_finds_nothing_in_published_cases() {
    for (EncodedCase encoded : EncodedCase.all()) {
      CaseFile file = adapter.read(encoded.document()).orThrow();
      for (RedactionPolicy policy : Policies.all()) {
        assertThat(certain(policy.apply(file))).as(encoded.name()).isSubsetOf(certain(file));
      }
    }
  }

  private static List<String> certain(CaseFile file) {
    return Validator.standard().validate(file).issues().stream()
        .filter(issue -> issue.severity() != Severity.INFO)
        .map(Issue::code)
        .toList();
  }
}
