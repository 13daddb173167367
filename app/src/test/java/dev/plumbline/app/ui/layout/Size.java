package dev.plumbline.app.ui.layout;

/** Windows that a screen must fit. */
public enum Size {
    SMALLEST(960, 600),
    USUAL(1440, 900),
    LARGE(2560, 1440);

    private final int width;
    private final int height;

    Size(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** In points. */
    public int width() {
        return width;
    }

    /** In points. */
    public int height() {
        return height;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
