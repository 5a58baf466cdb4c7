/**
 * Case records as JSON, with Jackson 3.
 *
 * <p>{@link dev.habeas.jackson3.CaseReader} and {@link dev.habeas.jackson3.CaseWriter} need {@code
 * jackson-core} alone; {@link dev.habeas.jackson3.HabeasModule} does the same in a mapper of your
 * own.
 */
@NullMarked
package dev.habeas.jackson3;

import org.jspecify.annotations.NullMarked;
