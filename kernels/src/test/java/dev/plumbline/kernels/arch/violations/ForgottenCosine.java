package dev.plumbline.kernels.arch.violations;

import dev.plumbline.kernels.cosine.CandidateRows;
import dev.plumbline.kernels.cosine.Cosine;

/** Breaks R10: nobody registered it. */
final class ForgottenCosine implements Cosine {
    @Override
    public void similarities(float[] query, CandidateRows rows, float[] out) {
        out[0] = 1;
    }
}
