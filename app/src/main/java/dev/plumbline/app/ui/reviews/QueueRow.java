package dev.plumbline.app.ui.reviews;

import dev.plumbline.chart.Tone;

/**
 * One item of the queue in words.
 *
 * @param score empty for a kernel
 * @param change with its sign, and a question mark where it is not decided; empty where it is not known
 * @param verdict what statistics says of the change; empty where nobody compared
 * @param note who looks at it or what was decided; empty while nobody did either
 * @param isNew whether it came since the last visit
 * @param heading of its group, on the first row of each; else empty
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
        boolean isNew,
        String heading) {

    /** The same as the first of its group. */
    QueueRow under(String group) {
        return new QueueRow(id, name, versions, score, scoreTone, change, verdict, changeTone, age, note, isNew, group);
    }

    /** What a screen reader says. */
    String spoken() {
        return (heading.isEmpty() ? "" : heading + ": ") + name + " " + versions
                + (score.isEmpty() ? "" : ", score " + score)
                + (change.isEmpty() ? "" : ", time " + change) + (verdict.isEmpty() ? "" : ", " + verdict) + ", " + age
                + " old" + (isNew ? ", new" : "")
                + (note.isEmpty() ? "" : ", " + note);
    }
}
