package dev.habeas.validation;

import java.util.List;
import java.util.stream.Stream;

/** What the codes mean: those of reading here, those of validating with their rules. */
final class Explanations {
  private static final List<Explanation> READING =
      List.of(
          reading(
              "malformed-json",
              "RFC 8259 says what JSON is; behind the first fault nothing can be told for sure",
              "a document that was cut off while it was copied",
              "white space anywhere between two tokens",
              "get the document anew, or mend it at the place named"),
          reading(
              "trailing-content",
              "a document is one value; what stands behind it could be a second record",
              "two case files one after the other",
              "a line end behind the document",
              "read one document at a time"),
          reading(
              "not-utf-8",
              "RFC 8259 section 8.1: JSON that is exchanged is UTF-8",
              "a document saved in Windows-1251",
              "Cyrillic in UTF-8, with or without a byte order mark",
              "save the document as UTF-8"),
          reading(
              "limit-exceeded",
              "a document without bounds would use memory without bounds",
              "objects 65 deep",
              "a description of a thousand pages",
              "see the table of limits; no real record comes near them"),
          reading(
              "wrong-type",
              "a text is never taken for a number, nor the other way round: that is how facts"
                  + " change",
              "the date 2018 as a number",
              "the date \"2018\" as a text",
              "write the value in the type that the field has"),
          reading(
              "null-value",
              "null can mean unknown, none, withheld and forgotten, and says which to nobody",
              "an end that is null, meant as still held",
              "a statement with the absence withheld",
              "leave the field out; if it is known why there is no value, make a statement of it"),
          reading(
              "empty-text",
              "an empty text can mean as many things as null",
              "a name of three spaces",
              "no name",
              "leave the field out"),
          reading(
              "lone-surrogate",
              "half of a pair is no character; each program would write something else for it",
              "an emoji cut in half by a limit on characters",
              "the whole emoji",
              "go back to the text before it was cut"),
          reading(
              "invalid-id",
              "ids go into pointers, logs of others and file names",
              "an id of 129 characters, or with a line end in it",
              "an id in Cyrillic",
              "give the part another id, and mend the references to it"),
          reading(
              "invalid-date",
              "a date that is read wrongly is a false statement about a person; EDTF says what is"
                  + " one",
              "31 June, 12/12/2018 or 0000-00-00",
              "2018-12, 2018? or [2018-12-12,2018-12-13]",
              "write what is known as EDTF, and the words of the source as asStated in a"
                  + " statement"),
          reading(
              "invalid-term",
              "a sentence keeps the units in which it was pronounced, as ISO 8601-1 writes them",
              "\"3.5 years\"",
              "P3Y6M, or P2W, which is not the same as P14D",
              "write the term as a duration; fractions of years as years and months"),
          reading(
              "number-out-of-range",
              "what other programs would round is not taken",
              "1e99",
              "38 digits, nine of them behind the point",
              "see whether it is a number at all; identifiers are texts"),
          reading(
              "missing-field",
              "without this field the object says nothing",
              "a release without the detention that it ends",
              "a release without a date",
              "add the field, or leave the object out"),
          reading(
              "repeated-name",
              "RFC 8259 section 4 leaves open which of the two counts; other readers take the last",
              "an object with two fields named when",
              "two objects with one field named when each",
              "find out which of the two values was meant"),
          reading(
              "newer-schema-version",
              "what is new in a later version is kept, but what it means is not known",
              "version 0.9, read by a Habeas that knows 0.1",
              "version 0.1",
              "use a Habeas that knows the version before you rely on the file"),
          reading(
              "unknown-schema-version",
              "a file is read as the current version has it, and this one says that it follows"
                  + " another",
              "a date for a version",
              "no version, which means the current one",
              "find out what the document follows before you rely on the file"));

  static final List<Explanation> ALL =
      Stream.concat(READING.stream(), Rules.ALL.stream().map(Rule::explanation)).toList();

  private Explanations() {}

  private static Explanation reading(
      String code, String why, String broken, String kept, String advice) {
    String says = says(Issue.of(code, Severity.ERROR, ""));
    return new Explanation(code, "0.1", says, why, broken, kept, advice);
  }

  /** What all issues like this one, which has no details, say. */
  static String says(Issue issue) {
    return issue.message().replaceAll("[{]\\w+[}]", "\u2026");
  }
}
