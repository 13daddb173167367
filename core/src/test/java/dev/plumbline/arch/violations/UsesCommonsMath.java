package dev.plumbline.arch.violations;

import org.apache.commons.math3.util.FastMath;

/** Planted: Commons Math 3, which only arrives through JMH. */
class UsesCommonsMath {
    final double zero = FastMath.sin(0);
}
