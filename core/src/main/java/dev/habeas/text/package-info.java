/** What text a document can hold; not exported. */
@NullMarked
package dev.habeas.text;

import org.jspecify.annotations.NullMarked;
