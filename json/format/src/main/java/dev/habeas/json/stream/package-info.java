/**
 * The format as a stream of tokens: what an adapter to a JSON library implements and what it calls.
 *
 * <p>{@link dev.habeas.json.stream.TokenSource} and {@link dev.habeas.json.stream.TokenSink} are
 * implemented once for each library; {@link dev.habeas.json.stream.DocumentReader} and {@link
 * dev.habeas.json.stream.DocumentWriter} turn the declared fields into tokens and back. Exported to
 * the adapters only.
 */
@NullMarked
package dev.habeas.json.stream;

import org.jspecify.annotations.NullMarked;
