/** Reads and writes case records with Jackson 2: by itself, or in your own mapper. */
@SuppressWarnings("module") // the digit belongs to the library's name
module dev.habeas.jackson2 {
  requires transitive dev.habeas.json;
  requires com.fasterxml.jackson.core;
  requires transitive com.fasterxml.jackson.databind;
  requires static org.jspecify;

  exports dev.habeas.jackson2;

  provides com.fasterxml.jackson.databind.Module with
      dev.habeas.jackson2.HabeasModule;
}
