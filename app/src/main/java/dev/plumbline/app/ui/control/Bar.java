package dev.plumbline.app.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Words at the left and controls at the right of a line. Where they do not fit, the controls go on in further lines: nothing
 * is cut, and only what is longer than a whole line is shortened.
 */
public final class Bar extends Pane {
    private static final double GAP = 10;
    private static final double BETWEEN_LINES = 6;

    private final List<Node> words;
    private final List<Node> controls;

    /** @param words stand at the left; the others follow at the right */
    public Bar(List<Node> words, List<? extends Node> controls) {
        this.words = List.copyOf(words);
        this.controls = List.copyOf(controls);
        getStyleClass().add("bar");
        getChildren().addAll(words);
        getChildren().addAll(controls);
    }

    /** What stands on one line, and how high it is. */
    private record Line(List<Node> nodes, double width, double height) {}

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return controls.stream()
                        .filter(Node::isManaged)
                        .mapToDouble(control -> control.minWidth(-1))
                        .max()
                        .orElse(0)
                + horizontalInsets();
    }

    @Override
    protected double computePrefWidth(double height) {
        return widthOf(managed()) + horizontalInsets();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? Double.MAX_VALUE : width - horizontalInsets();
        List<Line> lines = lines(inside);
        double heights = lines.stream().mapToDouble(Line::height).sum();
        return heights
                + BETWEEN_LINES * Math.max(0, lines.size() - 1)
                + getInsets().getTop()
                + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        double inside = getWidth() - horizontalInsets();
        double y = getInsets().getTop();
        for (Line line : lines(inside)) {
            double left = getInsets().getLeft();
            double spare = Math.max(0, inside - line.width());
            boolean moved = false;
            for (Node node : line.nodes()) {
                if (!moved && controls.contains(node)) {
                    left += spare; // controls stand at the right
                    moved = true;
                }
                double width = Math.min(node.prefWidth(-1), inside);
                double height = node.prefHeight(width);
                node.resizeRelocate(
                        snapPositionX(left),
                        snapPositionY(y + (line.height() - height) / 2),
                        snapSizeX(width),
                        snapSizeY(height));
                left += width + GAP;
            }
            y += line.height() + BETWEEN_LINES;
        }
    }

    private List<Line> lines(double inside) {
        List<Line> lines = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        for (Node node : managed()) {
            line.add(node);
            if (line.size() > 1 && widthOf(line) > inside) {
                line.remove(node);
                lines.add(line(line, inside));
                line = new ArrayList<>(List.of(node));
            }
        }
        if (!line.isEmpty()) {
            lines.add(line(line, inside));
        }
        return lines;
    }

    private static Line line(List<Node> nodes, double inside) {
        double height = nodes.stream()
                .mapToDouble(node -> node.prefHeight(Math.min(node.prefWidth(-1), inside)))
                .max()
                .orElse(0);
        return new Line(List.copyOf(nodes), widthOf(nodes), height);
    }

    private List<Node> managed() {
        List<Node> all = new ArrayList<>(words);
        all.addAll(controls);
        all.removeIf(node -> !node.isManaged());
        return all;
    }

    private static double widthOf(List<Node> nodes) {
        return nodes.stream().mapToDouble(node -> node.prefWidth(-1)).sum() + GAP * Math.max(0, nodes.size() - 1);
    }

    private double horizontalInsets() {
        return getInsets().getLeft() + getInsets().getRight();
    }
}
