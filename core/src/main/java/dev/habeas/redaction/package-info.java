/**
 * What to keep back of a case file, as a transform of the object: {@link
 * dev.habeas.redaction.RedactionPolicy}.
 */
@NullMarked
package dev.habeas.redaction;

import org.jspecify.annotations.NullMarked;
