package dev.plumbline.tool.analysis;

/** radon's letters for a cyclomatic complexity: A up to 5, B up to 10, C up to 20, D up to 30, E up to 40, then F. */
public enum Grade {
    A(5),
    B(10),
    C(20),
    D(30),
    E(40),
    F(Double.POSITIVE_INFINITY);

    private final double most;

    Grade(double most) {
        this.most = most;
    }

    public static Grade of(double complexity) {
        for (Grade grade : values()) {
            if (complexity <= grade.most) {
                return grade;
            }
        }
        return F;
    }
}
