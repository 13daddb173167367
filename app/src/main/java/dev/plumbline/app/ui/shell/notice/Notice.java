package dev.plumbline.app.ui.shell.notice;

import dev.plumbline.chart.Tone;

/**
 * A short note about something that happened.
 *
 * @param text the sentence
 * @param tone its colour
 * @param remedy the word on its button, as in {@code Undo}; empty when there is none
 * @param act what the button does
 * @param lasting whether it stays until somebody closes it, or until what it tells is over
 */
public record Notice(String text, Tone tone, String remedy, Runnable act, boolean lasting) {

    /** A note without a button. */
    public static Notice of(String text, Tone tone) {
        return new Notice(text, tone, "", () -> {}, false);
    }

    /** Something went wrong: it stays. */
    public static Notice error(String text) {
        return new Notice(text, Tone.WORSE, "", () -> {}, true);
    }

    /** A note that can take back what it tells. */
    public static Notice undoable(String text, Runnable undo) {
        return new Notice(text, Tone.SAME, "Undo", undo, false);
    }

    /** Whether a reader could not tell the two apart, whatever their buttons do. */
    boolean saysTheSame(Notice other) {
        return text.equals(other.text) && tone == other.tone && remedy.equals(other.remedy);
    }
}
