/**
 * Finding what contradicts itself in a {@link dev.habeas.CaseFile}, and what is missing from it.
 *
 * <p>Three questions are kept apart. {@link dev.habeas.validation.Validator} asks whether the
 * record contradicts itself: its answers are {@linkplain dev.habeas.validation.Issue issues}.
 * {@link dev.habeas.validation.Profile} asks what a treaty or a set of rules wants recorded and is
 * not: its answers are {@linkplain dev.habeas.validation.Completeness gaps}, and never make a
 * record invalid. What the facts may mean in law is asked of a validator on request, as {@linkplain
 * dev.habeas.validation.Family#INDICATORS indicators}, which are questions to the reader.
 */
@NullMarked
package dev.habeas.validation;

import org.jspecify.annotations.NullMarked;
