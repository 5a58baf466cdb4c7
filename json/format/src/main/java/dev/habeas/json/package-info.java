/** What reading a JSON document gives, whichever library parses it. */
@NullMarked
package dev.habeas.json;

import org.jspecify.annotations.NullMarked;
