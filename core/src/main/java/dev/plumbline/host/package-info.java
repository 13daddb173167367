/**
 * The machine under the measurement: its fingerprint ({@link dev.plumbline.host.PlatformProbe}), its JDKs, what else runs
 * on it while a fork measures ({@link dev.plumbline.host.LoadMeter}), and whether it is fit to measure at all
 * ({@link dev.plumbline.host.Doctor}).
 *
 * <p>What cannot be read is unknown; it is never reported as fine.
 */
@NullMarked
package dev.plumbline.host;

import org.jspecify.annotations.NullMarked;
