/** What text and numbers a document can hold, and texts for people by language; not exported. */
@NullMarked
package dev.habeas.text;

import org.jspecify.annotations.NullMarked;
