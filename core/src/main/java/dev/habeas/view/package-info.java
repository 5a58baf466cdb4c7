/**
 * Derived views, computed and never stored; they pass over what a statement retracts.
 *
 * <p>{@link dev.habeas.view.Timeline} puts everything dated in a file in order; {@link
 * dev.habeas.view.Custody} tells how long a person was held, as far as the record says; {@link
 * dev.habeas.view.CaseIndex} finds things. All are immutable and read nothing but the {@link
 * dev.habeas.CaseFile} given: none looks at the clock.
 */
@NullMarked
package dev.habeas.view;

import org.jspecify.annotations.NullMarked;
