/**
 * Case records as JSON, with Jackson 2.
 *
 * <p>{@link dev.habeas.jackson2.CaseReader} and {@link dev.habeas.jackson2.CaseWriter} need {@code
 * jackson-core} alone; {@link dev.habeas.jackson2.HabeasModule} does the same in a mapper of your
 * own.
 */
@NullMarked
package dev.habeas.jackson2;

import org.jspecify.annotations.NullMarked;
