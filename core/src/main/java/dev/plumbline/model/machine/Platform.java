package dev.plumbline.model.machine;

/**
 * The fingerprint of where something was measured.
 *
 * @param id short, stable and readable, for example {@code linux-x86_64-amd-epyc-avx512-jdk17}; names the folder of its
 *     baselines
 */
public record Platform(String id, Environment environment) {
    public Platform {
        if (!id.matches("[a-z0-9][a-z0-9._-]{0,79}")) {
            throw new IllegalArgumentException("'" + id + "' is no platform id: small letters, digits, . _ - only");
        }
    }
}
