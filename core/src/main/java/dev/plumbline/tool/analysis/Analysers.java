package dev.plumbline.tool.analysis;

import dev.plumbline.tool.analysis.security.SecurityFinding;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The embedded analyser, and besides it radon and bandit where they are installed. */
public final class Analysers {
    private final EmbeddedAnalyser embedded = new EmbeddedAnalyser();
    private final List<InstalledAnalyser> radon;
    private final List<InstalledAnalyser> bandit;
    private final OutputReader reader;

    private Analysers(List<InstalledAnalyser> radon, List<InstalledAnalyser> bandit, OutputReader reader) {
        this.radon = radon;
        this.bandit = bandit;
        this.reader = reader;
    }

    /** The embedded analyser alone: the same answer on every machine. */
    public static Analysers embedded() {
        return new Analysers(List.of(), List.of(), new Silent());
    }

    /** @param searchPath the folders to look in, as PATH writes them */
    public static Analysers on(String searchPath, OutputReader reader) {
        return beside(
                () -> InstalledAnalyser.find("radon", searchPath).stream().toList(),
                () -> InstalledAnalyser.find("bandit", searchPath).stream().toList(),
                (radon, bandit) -> new Analysers(radon, bandit, reader));
    }

    /** Each of them is a Python that starts for a third of a second, so both start at once; never while a tool is measured. */
    private static <A, B, R> R beside(Supplier<A> one, Supplier<B> other, BiFunction<A, B, R> both) {
        CompletableFuture<A> first = CompletableFuture.supplyAsync(one);
        B second = other.get();
        return both.apply(first.join(), second);
    }

    /** Of a reader that has nothing to read. */
    private static final class Silent implements OutputReader {
        @Override
        public OptionalDouble radonAverage(String output) {
            return OptionalDouble.empty();
        }

        @Override
        public Optional<List<SecurityFinding>> banditFindings(String output) {
            return Optional.empty();
        }
    }

    public StaticAnalysis analyse(String code) {
        StaticAnalysis analysis = embedded.analyse(code);
        return beside(
                () -> radon.stream().map(program -> complexity(program, code)).toList(),
                () -> bandit.stream().map(program -> security(program, code)).toList(),
                analysis::besides);
    }

    private Complexity complexity(InstalledAnalyser program, String code) {
        Optional<String> output = program.read(code, List.of("cc", "--json"));
        OptionalDouble average = output.isPresent() ? reader.radonAverage(output.get()) : OptionalDouble.empty();
        return new Complexity(program.analyser(), average);
    }

    private Security security(InstalledAnalyser program, String code) {
        // Whoever wrote the code must not be able to silence it.
        return new Security(
                program.analyser(),
                program.read(code, List.of("--quiet", "--ignore-nosec", "--format", "json"))
                        .flatMap(reader::banditFindings));
    }
}
