package dev.plumbline.review;

/** What belongs together in a queue, the most urgent first: twenty-five equal scores say nothing of where to begin. */
public enum ReviewGroup {
    PROVEN_SLOWER("proven slower"),
    OPEN("whether it is slower is open"),
    NOT_SLOWER("not slower; flagged for something else");

    private final String words;

    ReviewGroup(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
