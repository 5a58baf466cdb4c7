/** Reads and writes case records with Jackson 3: by itself, or in your own mapper. */
@SuppressWarnings("module") // the digit belongs to the library's name
module dev.habeas.jackson3 {
  requires transitive dev.habeas.json;
  requires tools.jackson.core;
  requires transitive tools.jackson.databind;
  requires static org.jspecify;

  exports dev.habeas.jackson3;

  provides tools.jackson.databind.JacksonModule with
      dev.habeas.jackson3.HabeasModule;
}
