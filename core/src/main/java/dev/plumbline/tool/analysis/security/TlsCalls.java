package dev.plumbline.tool.analysis.security;

import static dev.plumbline.tool.analysis.security.Severity.HIGH;
import static dev.plumbline.tool.analysis.security.Severity.LOW;
import static dev.plumbline.tool.analysis.security.Severity.MEDIUM;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sonar.plugins.python.api.tree.CallExpression;
import org.sonar.plugins.python.api.tree.Expression;
import org.sonar.plugins.python.api.tree.FunctionDef;
import org.sonar.plugins.python.api.tree.Parameter;

/** Old protocols and short keys: B502 to B505, and SNMP without encryption: B508, B509. */
final class TlsCalls {
    private static final Set<String> OLD_PROTOCOLS = Set.of(
            "PROTOCOL_SSLv2",
            "SSLv2_METHOD",
            "SSLv23_METHOD",
            "PROTOCOL_SSLv3",
            "PROTOCOL_TLSv1",
            "PROTOCOL_TLSv1_1",
            "SSLv3_METHOD",
            "TLSv1_METHOD",
            "TLSv1_1_METHOD");
    private static final String WRAP = "ssl.wrap_socket";
    private static final String CONTEXT = "pyOpenSSL.SSL.Context";
    private static final String PRIMITIVES = "cryptography.hazmat.primitives.asymmetric.";
    private static final Map<String, Integer> KEY_SIZE_PLACES = Map.of(
            PRIMITIVES + "dsa.generate_private_key",
            0,
            PRIMITIVES + "rsa.generate_private_key",
            1,
            "Crypto.PublicKey.DSA.generate",
            0,
            "Crypto.PublicKey.RSA.generate",
            0,
            "Cryptodome.PublicKey.DSA.generate",
            0,
            "Cryptodome.PublicKey.RSA.generate",
            0);
    private static final Set<String> SHORT_CURVES = Set.of("SECP192R1", "SECT163K1", "SECT163R2");
    private static final int BREAKABLE_BITS = 1024;
    private static final int SHORT_BITS = 2048;
    private static final int SNMP_WITH_KEYS = 3;

    private TlsCalls() {}

    static Stream<SecurityFinding> inspect(Call call) {
        return Stream.of(protocol(call), unnamedProtocol(call), key(call), snmp(call))
                .flatMap(Optional::stream);
    }

    /** B503. */
    static Optional<SecurityFinding> inspect(FunctionDef function) {
        boolean old = function.parameters() != null
                && function.parameters().nonTuple().stream()
                        .map(Parameter::defaultValue)
                        .anyMatch(value -> value != null && isOld(value));
        return old
                ? Optional.of(new SecurityFinding(
                        "B503",
                        MEDIUM,
                        function.defKeyword().line(),
                        function.name().name() + " speaks an old protocol unless told otherwise"))
                : Optional.empty();
    }

    private static Optional<SecurityFinding> protocol(Call call) {
        Optional<Expression> version = call.keyword("ssl_version").filter(TlsCalls::isOld);
        Optional<Expression> method = call.keyword("method").filter(TlsCalls::isOld);
        if (call.name().equals(WRAP)) {
            return version.map(at -> finding(call, "B502", HIGH, "speaks an old protocol"));
        }
        if (call.name().equals(CONTEXT)) {
            return method.map(at -> finding(call, "B502", HIGH, "speaks an old protocol"));
        }
        return method.or(() -> version).map(at -> finding(call, "B502", MEDIUM, "seems to speak an old protocol"));
    }

    private static boolean isOld(Expression value) {
        return OLD_PROTOCOLS.contains(Call.lastName(value));
    }

    private static Optional<SecurityFinding> unnamedProtocol(Call call) {
        return call.name().equals(WRAP) && call.keyword("ssl_version").isEmpty()
                ? Optional.of(finding(call, "B504", LOW, "lets the other side choose the protocol"))
                : Optional.empty();
    }

    private static Optional<SecurityFinding> key(Call call) {
        if (call.name().equals(PRIMITIVES + "ec.generate_private_key")) {
            return call.keyword("curve")
                    .or(() -> call.positional(0))
                    .map(curve -> curve instanceof CallExpression made ? made.callee() : curve)
                    .filter(curve -> SHORT_CURVES.contains(Call.lastName(curve)))
                    .map(curve -> finding(call, "B505", MEDIUM, "makes a short key"));
        }
        Integer place = KEY_SIZE_PLACES.get(call.name());
        if (place == null) {
            return Optional.empty();
        }
        return call.keyword(call.name().startsWith(PRIMITIVES) ? "key_size" : "bits")
                .or(() -> call.positional(place))
                .flatMap(Call::number)
                .filter(bits -> bits < SHORT_BITS)
                .map(bits -> finding(call, "B505", bits < BREAKABLE_BITS ? HIGH : MEDIUM, "makes a short key"));
    }

    private static Optional<SecurityFinding> snmp(Call call) {
        if (call.name().equals("pysnmp.hlapi.CommunityData")
                && call.keyword("mpModel")
                        .flatMap(Call::number)
                        .filter(model -> model < 2)
                        .isPresent()) {
            return Optional.of(finding(call, "B508", MEDIUM, "speaks SNMP without encryption; use version 3"));
        }
        return call.name().equals("pysnmp.hlapi.UsmUserData") && call.arguments() < SNMP_WITH_KEYS
                ? Optional.of(finding(call, "B509", MEDIUM, "neither signs nor encrypts; give both keys"))
                : Optional.empty();
    }

    private static SecurityFinding finding(Call call, String id, Severity severity, String message) {
        return new SecurityFinding(id, severity, call.line(), call.name() + " " + message);
    }
}
