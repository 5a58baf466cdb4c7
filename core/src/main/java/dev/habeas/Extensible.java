package dev.habeas;

import org.immutables.value.Value;

/** Something that keeps the fields which this version of Habeas does not know. */
public sealed interface Extensible
    permits CaseFile,
        Part,
        Detail,
        Statement,
        NameOrigin,
        Arrest,
        FirstAppearance,
        DetentionEnd,
        Citation,
        Quantity,
        Handling {
  /** The fields that were read and are not known; they are written back unchanged. */
  @Value.Default
  default UnknownFields unknownFields() {
    return UnknownFields.none();
  }
}
