package dev.plumbline.report.document;

import dev.plumbline.chart.Drawing;
import java.util.List;

/** A part of a document. */
public sealed interface Block
        permits Block.Heading, Block.Paragraph, Block.Lines, Block.Notes, Block.Advice, Block.Chart, Table {

    /** The title of what follows; a terminal, where a command was just typed, leaves it out. */
    record Heading(String text) implements Block {}

    /** Sentences set apart from what is before them. */
    record Paragraph(String text) implements Block {}

    /** Lines that belong to what is before them, as totals belong to a table. */
    record Lines(List<String> lines) implements Block {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** What must be known to weigh a table, one sentence each. */
    record Notes(List<String> notes) implements Block {
        public Notes {
            notes = List.copyOf(notes);
        }
    }

    /** What to type next: for the person at a terminal, and for nobody who reads a file. */
    record Advice(String text) implements Block {}

    /**
     * A picture.
     *
     * @param instead what it shows, in words, where no picture can be
     */
    record Chart(Drawing drawing, double width, double height, String instead) implements Block {}
}
