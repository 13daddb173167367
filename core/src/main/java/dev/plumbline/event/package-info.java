/**
 * What a run reports while it goes on: {@link dev.plumbline.event.RunEvent}, a closed set of messages in the past tense,
 * sent only between iterations. The same events are written to {@code events.jsonl}, drawn live, and stored.
 *
 * <p>Separate from {@code run} so that the codec may know the events without knowing what produces them.
 */
@NullMarked
package dev.plumbline.event;

import org.jspecify.annotations.NullMarked;
