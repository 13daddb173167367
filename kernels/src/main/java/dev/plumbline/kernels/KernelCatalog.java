package dev.plumbline.kernels;

import static dev.plumbline.kernels.lanes.VectorNeed.ANY_WIDTH;
import static dev.plumbline.kernels.lanes.VectorNeed.BITS_256;
import static dev.plumbline.kernels.lanes.VectorNeed.BITS_512;
import static dev.plumbline.kernels.lanes.VectorNeed.NONE;
import static dev.plumbline.kernels.lanes.VectorNeed.VECTOR_MATH;

import dev.plumbline.kernels.cosine.BatchCosine;
import dev.plumbline.kernels.cosine.Cosine;
import dev.plumbline.kernels.cosine.DotCosine;
import dev.plumbline.kernels.cosine.ReferenceBatchCosine;
import dev.plumbline.kernels.cosine.ReferenceCosine;
import dev.plumbline.kernels.cosine.ScalarCosine;
import dev.plumbline.kernels.cosine.SimdBatchCosine;
import dev.plumbline.kernels.cosine.SimdDots256;
import dev.plumbline.kernels.cosine.SimdDots512;
import dev.plumbline.kernels.cosine.SimdDotsBatched;
import dev.plumbline.kernels.cosine.SimdDotsPreferred;
import dev.plumbline.kernels.cosine.ThreadedCosine;
import dev.plumbline.kernels.decay.Decay;
import dev.plumbline.kernels.decay.DecayLaw;
import dev.plumbline.kernels.decay.HybridDecay;
import dev.plumbline.kernels.decay.PolynomialExponential;
import dev.plumbline.kernels.decay.PolynomialPasses;
import dev.plumbline.kernels.decay.PowerDecay;
import dev.plumbline.kernels.decay.ReferenceDecay;
import dev.plumbline.kernels.decay.ScalarExponential;
import dev.plumbline.kernels.decay.ScalarHybrid;
import dev.plumbline.kernels.decay.ScalarPower;
import dev.plumbline.kernels.decay.ScalarTwoComponent;
import dev.plumbline.kernels.decay.SvmlExponential;
import dev.plumbline.kernels.decay.SvmlPasses;
import dev.plumbline.kernels.decay.TwoComponentDecay;
import dev.plumbline.kernels.lanes.VectorNeed;
import dev.plumbline.kernels.spreading.BatchSpreading;
import dev.plumbline.kernels.spreading.FrontSpreading;
import dev.plumbline.kernels.spreading.PairedSpreading;
import dev.plumbline.kernels.spreading.PullSpreading;
import dev.plumbline.kernels.spreading.PushSpreading;
import dev.plumbline.kernels.spreading.ReferenceBatchSpreading;
import dev.plumbline.kernels.spreading.ReferenceDepthSpreading;
import dev.plumbline.kernels.spreading.ReferenceSpreading;
import dev.plumbline.kernels.spreading.SimdBatchSpreading;
import dev.plumbline.kernels.spreading.SlicedDepthSpreading;
import dev.plumbline.kernels.spreading.SlicedSpreading;
import dev.plumbline.kernels.spreading.Spreading;
import dev.plumbline.kernels.spreading.SpreadingForm;
import dev.plumbline.kernels.spreading.StagedSpreading;
import java.util.List;
import java.util.function.Supplier;

/**
 * Every kernel with its twins. To add one: write it, and add a line here; the twin test and the benchmarks walk this
 * list.
 *
 * <p>The makers are lambdas with a body on purpose. A constructor reference would link the class when this catalog is
 * made, which fails without the module of the Vector API.
 */
public final class KernelCatalog {
    /** One query to rows. */
    public static final Kernel<Cosine> COSINE = kernel(
            "cosine",
            List.of("CosineBenchmark"),
            twin("reference", NONE, () -> new ReferenceCosine()),
            twin("scalar", NONE, () -> new ScalarCosine()),
            twin("simd-256", BITS_256, () -> new DotCosine(new SimdDots256())),
            twin("simd-512", BITS_512, () -> new DotCosine(new SimdDots512())),
            twin("simd-preferred", ANY_WIDTH, () -> new DotCosine(new SimdDotsPreferred())),
            twin("simd-batched", ANY_WIDTH, () -> new DotCosine(new SimdDotsBatched())));

    /** One query to so many rows that threads pay. */
    public static final Kernel<Cosine> COSINE_MANY_ROWS = kernel(
            "cosine-many-rows",
            List.of("CosineManyRowsBenchmark"),
            twin("reference", NONE, () -> new ReferenceCosine()),
            twin("simd-batched", ANY_WIDTH, () -> new DotCosine(new SimdDotsBatched())),
            twin("threads-2", ANY_WIDTH, () -> new ThreadedCosine(new SimdDotsBatched(), 2)));

    /** Sixteen queries to rows. */
    public static final Kernel<BatchCosine> COSINE_16_QUERIES = kernel(
            "cosine-16-queries",
            List.of("CosineBatchBenchmark"),
            twin("reference", NONE, () -> new ReferenceBatchCosine()),
            twin("simd-tiled", ANY_WIDTH, () -> new SimdBatchCosine()));

    /** The law of the historical benchmark. */
    public static final Kernel<Decay> DECAY_EXPONENTIAL = kernel(
            "decay-exponential",
            List.of("DecayExponentialBenchmark"),
            twin("reference", NONE, () -> new ReferenceDecay(DecayLaw.EXPONENTIAL)),
            twin("scalar", NONE, () -> new ScalarExponential(DecayLaw.EXPONENTIAL)),
            twin("svml", VECTOR_MATH, () -> new SvmlExponential(DecayLaw.EXPONENTIAL)),
            twin("poly", ANY_WIDTH, () -> new PolynomialExponential(DecayLaw.EXPONENTIAL)));

    /** The law of Ebbinghaus. */
    public static final Kernel<Decay> DECAY_EBBINGHAUS = kernel(
            "decay-ebbinghaus",
            List.of("DecayEbbinghausBenchmark"),
            twin("reference", NONE, () -> new ReferenceDecay(DecayLaw.EBBINGHAUS)),
            twin("scalar", NONE, () -> new ScalarExponential(DecayLaw.EBBINGHAUS)),
            twin("svml", VECTOR_MATH, () -> new SvmlExponential(DecayLaw.EBBINGHAUS)),
            twin("poly", ANY_WIDTH, () -> new PolynomialExponential(DecayLaw.EBBINGHAUS)));

    /** The power law. */
    public static final Kernel<Decay> DECAY_POWER = kernel(
            "decay-power",
            List.of("DecayPowerBenchmark"),
            twin("reference", NONE, () -> new ReferenceDecay(DecayLaw.POWER)),
            twin("scalar", NONE, () -> new ScalarPower(DecayLaw.POWER)),
            twin("svml", VECTOR_MATH, () -> new PowerDecay(DecayLaw.POWER, new SvmlPasses())),
            twin("poly", ANY_WIDTH, () -> new PowerDecay(DecayLaw.POWER, new PolynomialPasses())));

    /** The two stores. */
    public static final Kernel<Decay> DECAY_TWO_COMPONENT = kernel(
            "decay-two-component",
            List.of("DecayTwoComponentBenchmark"),
            twin("reference", NONE, () -> new ReferenceDecay(DecayLaw.TWO_COMPONENT)),
            twin("scalar", NONE, () -> new ScalarTwoComponent(DecayLaw.TWO_COMPONENT)),
            twin("svml", VECTOR_MATH, () -> new TwoComponentDecay(DecayLaw.TWO_COMPONENT, new SvmlPasses())),
            twin("poly", ANY_WIDTH, () -> new TwoComponentDecay(DecayLaw.TWO_COMPONENT, new PolynomialPasses())));

    /** Exponential within the day, a power law after it. */
    public static final Kernel<Decay> DECAY_HYBRID = kernel(
            "decay-hybrid",
            List.of("DecayHybridBenchmark"),
            twin("reference", NONE, () -> new ReferenceDecay(DecayLaw.HYBRID)),
            twin("scalar", NONE, () -> new ScalarHybrid(DecayLaw.HYBRID)),
            twin("svml", VECTOR_MATH, () -> new HybridDecay(DecayLaw.HYBRID, new SvmlPasses())),
            twin("poly", ANY_WIDTH, () -> new HybridDecay(DecayLaw.HYBRID, new PolynomialPasses())));

    /** Synchronous iterations. */
    public static final Kernel<SpreadingForm<Spreading>> SPREADING = kernel(
            "spreading",
            List.of("SpreadingBenchmark", "SpreadingDenseBenchmark"),
            twin("reference", NONE, () -> (graph, rule) -> new ReferenceSpreading(graph, rule)),
            twin("csr-push", NONE, () -> (graph, rule) -> new PushSpreading(graph, rule)),
            twin("csr-pull", NONE, () -> (graph, rule) -> new PullSpreading(graph, rule)),
            twin("sell-16", ANY_WIDTH, () -> (graph, rule) -> new SlicedSpreading(graph, rule)),
            twin("sell-16-pairs", ANY_WIDTH, () -> (graph, rule) -> new PairedSpreading(graph, rule)),
            twin("sell-16-staged", ANY_WIDTH, () -> (graph, rule) -> new StagedSpreading(graph, rule)));

    /** Sixteen queries over one graph. */
    public static final Kernel<SpreadingForm<BatchSpreading>> SPREADING_16_QUERIES = kernel(
            "spreading-16-queries",
            List.of("SpreadingBatchBenchmark"),
            twin("reference", NONE, () -> (graph, rule) -> new ReferenceBatchSpreading(graph, rule)),
            twin("simd-columns", ANY_WIDTH, () -> (graph, rule) -> new SimdBatchSpreading(graph, rule)));

    /** The depth-limited rule, which never divides. */
    public static final Kernel<SpreadingForm<Spreading>> SPREADING_DEPTH = kernel(
            "spreading-depth-limited",
            List.of("SpreadingDepthBenchmark"),
            twin("reference", NONE, () -> (graph, rule) -> new ReferenceDepthSpreading(graph)),
            twin("sell-16", ANY_WIDTH, () -> (graph, rule) -> new SlicedDepthSpreading(graph)),
            twin("csr-front", NONE, () -> (graph, rule) -> new FrontSpreading(graph)));

    /** All of them. */
    public static final List<Kernel<?>> ALL = List.of(
            COSINE,
            COSINE_MANY_ROWS,
            COSINE_16_QUERIES,
            DECAY_EXPONENTIAL,
            DECAY_EBBINGHAUS,
            DECAY_POWER,
            DECAY_TWO_COMPONENT,
            DECAY_HYBRID,
            SPREADING,
            SPREADING_16_QUERIES,
            SPREADING_DEPTH);

    private KernelCatalog() {}

    @SafeVarargs
    private static <K> Kernel<K> kernel(String name, List<String> benchmarks, Twin<K>... twins) {
        return new Kernel<>(name, benchmarks, List.of(twins));
    }

    private static <K> Twin<K> twin(String name, VectorNeed need, Supplier<K> maker) {
        return new Twin<>(name, need, maker);
    }
}
