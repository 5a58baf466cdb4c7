/**
 * Every field of the model, declared once.
 *
 * <p>{@link dev.habeas.schema.Schema} is the table. Reading, writing, validation, the timeline and
 * the lists of fields in the documentation all follow from it, so that a new field is one line
 * there and one accessor in the model. {@link dev.habeas.schema.FileIndex} is a file by its ids,
 * made once for whoever asks about it. Not exported: it serves this library only and may change at
 * any time.
 */
@NullMarked
package dev.habeas.schema;

import org.jspecify.annotations.NullMarked;
