/** Invented case records, for the tests of other projects. */
module dev.habeas.testkit {
  requires transitive dev.habeas.core;
  requires transitive dev.habeas.json;
  requires dev.habeas.jackson3;
  requires static transitive org.assertj.core;
  requires static transitive org.junit.jupiter.params;
  requires static org.jspecify;

  exports dev.habeas.testkit;

  opens dev.habeas.testkit to
      org.junit.platform.commons; // which makes the source of parameters
}
