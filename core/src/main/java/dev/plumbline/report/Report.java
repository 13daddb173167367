package dev.plumbline.report;

import dev.plumbline.report.document.Document;
import dev.plumbline.report.render.Csv;
import dev.plumbline.report.render.Markdown;
import dev.plumbline.report.render.Terminal;
import java.util.stream.Collectors;

/** Something that is told to people: one document, in as many forms as there are renderers. */
public interface Report {
    /** What it says, without any form. */
    Document document();

    /** For a terminal. */
    default String text() {
        return Terminal.text(document());
    }

    /** For a pull request or a file. */
    default String markdown() {
        return Markdown.text(document());
    }

    /** Its tables for a spreadsheet. */
    default String csv() {
        return document().tables().stream().map(Csv::text).collect(Collectors.joining("\n"));
    }
}
