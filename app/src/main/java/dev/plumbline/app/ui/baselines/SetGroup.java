package dev.plumbline.app.ui.baselines;

/** How the platform of a set of baselines relates to this machine. */
enum SetGroup {
    HERE("This machine"),
    OTHER_JDK("Same machine, other JDK"),
    OTHER("Other platforms"),
    IMPORTED("Imported");

    private static final String JDK = "-jdk\\d+";
    private final String title;

    SetGroup(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static SetGroup of(String platformId, String here) {
        if (platformId.equals(here)) {
            return HERE;
        }
        if (platformId.startsWith("imported-")) {
            return IMPORTED;
        }
        return platformId.replaceFirst(JDK, "").equals(here.replaceFirst(JDK, "")) ? OTHER_JDK : OTHER;
    }
}
