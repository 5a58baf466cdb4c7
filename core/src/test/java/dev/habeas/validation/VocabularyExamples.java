package dev.habeas.validation;

import static dev.habeas.validation.Files.detention;
import static dev.habeas.validation.Files.file;
import static dev.habeas.validation.Files.release;

import dev.habeas.DetentionKind;
import dev.habeas.Person;
import dev.habeas.ReleaseReason;
import dev.habeas.UnknownFields;
import java.util.List;
import java.util.Map;

/** Examples of {@link VocabularyRules}. */
final class VocabularyExamples {
  static final List<RuleExamples> ALL =
      List.of(
          RuleExamples.of("unknown-code")
              .broken(
                  file().addDetention(detention().kind(DetentionKind.of("custodial")).build()),
                  file()
                      .addDetention(detention().build())
                      .addRelease(
                          release()
                              .addReason(ReleaseReason.BAIL)
                              .addReason(ReleaseReason.of("Bail"))
                              .build()))
              .kept(
                  file().addDetention(detention().kind(DetentionKind.UNKNOWN).build()),
                  file()
                      .addDetention(detention().build())
                      .addRelease(release().addReason(ReleaseReason.OTHER).build()))
              .boundary(file().addDetention(detention().kind(DetentionKind.of("criminal")).build()))
              .withoutDates(),
          RuleExamples.of("unknown-field")
              .broken(
                  file()
                      .addPerson(
                          Person.named("p3", "Taras")
                              .withUnknownFields(UnknownFields.of(Map.of("shoeSize", 43)))),
                  file().unknownFields(UnknownFields.of(Map.of("x", "y"))))
              .kept(
                  file().addPerson(Person.named("p3", "Taras").withDescription("shoe size 43")),
                  file().unknownFields(UnknownFields.none()))
              .boundary(
                  file().addPerson(Person.named("p3", "T").withUnknownFields(UnknownFields.none())))
              .withoutDates());

  private VocabularyExamples() {}
}
