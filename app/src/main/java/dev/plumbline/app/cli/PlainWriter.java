package dev.plumbline.app.cli;

import dev.plumbline.model.text.PlainText;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Writes what commands print, whatever names, reasons and outputs of other people stand in it, as plain text. */
final class PlainWriter extends FilterWriter {
    PlainWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        write(String.valueOf((char) one), 0, 1);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(new String(text, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        out.write(PlainText.of(text.substring(from, from + length).replace(System.lineSeparator(), "\n")));
    }
}
