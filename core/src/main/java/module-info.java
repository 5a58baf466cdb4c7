/**
 * Structured detention case records: immutable types, uncertain dates, derived views and
 * validation.
 *
 * <p>{@code dev.habeas.time} knows nothing of the model; {@code dev.habeas} is the model; {@code
 * dev.habeas.view} and {@code dev.habeas.validation} compute from it, {@code dev.habeas.redaction}
 * makes less of it.
 */
@SuppressWarnings("module") // the modules named below are built later
module dev.habeas.core {
  requires transitive org.threeten.extra;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports dev.habeas;
  exports dev.habeas.redaction;
  exports dev.habeas.time;
  exports dev.habeas.validation;
  exports dev.habeas.view;
  exports dev.habeas.schema to
      dev.habeas.json,
      dev.habeas.testkit;
  exports dev.habeas.text to
      dev.habeas.json;
}
