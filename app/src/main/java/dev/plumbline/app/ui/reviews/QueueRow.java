package dev.plumbline.app.ui.reviews;

import dev.plumbline.app.ui.theme.Tone;

/**
 * One item of the queue in words.
 *
 * @param score empty for a kernel
 * @param change with its sign, and a question mark where it is not decided; empty where it is not known
 * @param verdict what statistics says of the change; empty where nobody compared
 * @param note who looks at it or what was decided; empty while nobody did either
 * @param isNew whether it came since the last visit
 */
record QueueRow(
        String id,
        String name,
        String versions,
        String score,
        Tone scoreTone,
        String change,
        String verdict,
        Tone changeTone,
        String age,
        String note,
        boolean isNew) {

    /** What a screen reader says. */
    String spoken() {
        return name + " " + versions + (score.isEmpty() ? "" : ", score " + score)
                + (change.isEmpty() ? "" : ", time " + change) + (verdict.isEmpty() ? "" : ", " + verdict) + ", " + age
                + " old" + (isNew ? ", new" : "")
                + (note.isEmpty() ? "" : ", " + note);
    }
}
