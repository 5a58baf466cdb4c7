/**
 * Dates as records of detention really have them: uncertain, approximate, partly unknown, one of
 * several.
 *
 * <p>{@link dev.habeas.time.EdtfDate} is a date in EDTF (ISO 8601-2:2019), {@link
 * dev.habeas.time.Truth} is what comparing two of them can say, {@link dev.habeas.time.Term} is a
 * length of time as a court pronounced it, and {@link dev.habeas.time.DayCount} is a number of days
 * of which only bounds may be known. All types are immutable; dates, terms and counts can be told
 * in words for people.
 */
@NullMarked
package dev.habeas.time;

import org.jspecify.annotations.NullMarked;
