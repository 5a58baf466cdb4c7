/**
 * Finding what contradicts itself in a {@link dev.habeas.CaseFile}, and what is missing from it.
 *
 * <p>Two questions are kept apart. {@link dev.habeas.validation.Validator} asks whether the record
 * contradicts itself: its answers are {@linkplain dev.habeas.validation.Issue issues}. {@link
 * dev.habeas.validation.Profile} asks what a treaty or a set of rules wants recorded and is not:
 * its answers are {@linkplain dev.habeas.validation.Completeness gaps}, and never make a record
 * invalid.
 */
@NullMarked
package dev.habeas.validation;

import org.jspecify.annotations.NullMarked;
