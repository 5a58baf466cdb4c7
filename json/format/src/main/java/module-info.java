/** The JSON format of case records, over any streaming parser and generator. */
@SuppressWarnings("module") // the adapters named below are built later
module dev.habeas.json {
  requires transitive dev.habeas.core;
  requires static org.jspecify;

  exports dev.habeas.json;
  exports dev.habeas.json.stream to
      dev.habeas.jackson2,
      dev.habeas.jackson3;
}
