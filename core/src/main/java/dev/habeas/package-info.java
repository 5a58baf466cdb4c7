/**
 * The model: a {@link dev.habeas.CaseFile} and its parts.
 *
 * <p>Ten concepts are the way in: {@link dev.habeas.CaseFile}, {@link dev.habeas.Person}, {@link
 * dev.habeas.Detention}, {@link dev.habeas.Charge}, {@link dev.habeas.CourtOrder}, {@link
 * dev.habeas.Sentence}, {@link dev.habeas.Release}, {@link dev.habeas.Event}, {@link
 * dev.habeas.Source} and {@link dev.habeas.Statement}. All else is a part of these or a {@linkplain
 * dev.habeas.Code word} of an open vocabulary.
 *
 * <p>Everything here is immutable, equal by value and silent: no {@code toString} shows what a
 * record holds. Lists keep the order given. An absent value means that nothing is known, never that
 * there is nothing.
 */
@HabeasStyle
@NullMarked
package dev.habeas;

import org.jspecify.annotations.NullMarked;
