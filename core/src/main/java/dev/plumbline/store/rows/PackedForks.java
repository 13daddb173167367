package dev.plumbline.store.rows;

import dev.plumbline.format.codec.run.ForkSummaries.ForkSummary;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.metric.Metric;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the forks of a metric say, as it stands in its row: the base64 of the 64-bit floor and mean (ln of the cost) of
 * each fork in turn, little endian; empty where no fork says anything.
 */
public final class PackedForks {
    private PackedForks() {}

    /** How many iterations a fork measured. */
    public static int iterations(List<ForkSummary> forks) {
        return forks.stream().mapToInt(ForkSummary::iterations).max().orElse(0);
    }

    public static String text(List<ForkSummary> forks) {
        if (forks.isEmpty()) {
            return "";
        }
        ByteBuffer bytes = ByteBuffer.allocate(forks.size() * 2 * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        forks.forEach(fork -> bytes.putDouble(fork.floorLog()).putDouble(fork.meanLog()));
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /** ln of the mean that a harness printed, as a cost; NaN where nothing was printed that has a logarithm. */
    public static double publishedLog(Metric metric, PublishedScore score) {
        double log = Math.log(metric.unit().toCost(score.mean()));
        return Double.isFinite(log) ? log : Double.NaN;
    }

    /**
     * What such a row says in each lens.
     *
     * @param floors of each fork, in their order
     * @param published of no fork; NaN where there are forks
     */
    public record Logs(List<Double> floors, List<Double> means, double published) {
        public static Logs of(String text, double published) {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text)).order(ByteOrder.LITTLE_ENDIAN);
            int forks = bytes.remaining() / (2 * Double.BYTES);
            List<Double> floors = new ArrayList<>(forks);
            List<Double> means = new ArrayList<>(forks);
            for (int fork = 0; fork < forks; fork++) {
                floors.add(bytes.getDouble());
                means.add(bytes.getDouble());
            }
            return new Logs(floors, means, published);
        }

        Logs and(Logs others) {
            return new Logs(
                    joined(floors, others.floors),
                    joined(means, others.means),
                    Double.isNaN(published) ? others.published : published);
        }

        private static List<Double> joined(List<Double> some, List<Double> others) {
            return Stream.concat(some.stream(), others.stream()).toList();
        }
    }
}
