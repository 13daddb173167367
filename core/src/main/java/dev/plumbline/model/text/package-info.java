/**
 * Text that others wrote, made safe to show and to keep: control characters, secrets, digests.
 *
 * <p>Used by the nouns above, which is why it lies below them.
 * Nothing here knows a terminal, a database or a page: it only says what may be shown.
 */
@NullMarked
package dev.plumbline.model.text;

import org.jspecify.annotations.NullMarked;
