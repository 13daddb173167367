package dev.plumbline.app.ui.layout;

/** Windows that a screen must fit. */
enum Size {
    SMALLEST(960, 600),
    USUAL(1440, 900),
    LARGE(2560, 1440);

    private final int width;
    private final int height;

    Size(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
