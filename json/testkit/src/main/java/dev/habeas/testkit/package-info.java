/**
 * Invented case records, for the tests of other projects.
 *
 * <p>Nobody in them lives, and nothing in them happened.
 */
@NullMarked
package dev.habeas.testkit;

import org.jspecify.annotations.NullMarked;
