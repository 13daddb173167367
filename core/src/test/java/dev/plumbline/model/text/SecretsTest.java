package dev.plumbline.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
    @ParameterizedTest
    @CsvSource({
        "-Dtoken=abc, -Dtoken=***",
        "-Dmy.api-key=abc, -Dmy.api-key=***",
        "-Djavax.net.ssl.keyStorePassword=p@ss=1, -Djavax.net.ssl.keyStorePassword=***",
        "-DCLIENT_SECRET=x -Xmx1g, -DCLIENT_SECRET=*** -Xmx1g",
        "-DaccessKey=AKIA, -DaccessKey=***",
        "-Dkey=abc, -Dkey=***",
        "-javaagent:agent.jar=license_key=abc, -javaagent:agent.jar=license_key=***"
    })
    void theValueOfASecretIsTakenAwayAndItsKeyStays(String given, String masked) {
        assertThat(Secrets.masked(given)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xmx2g", "-Dmonkey=7", "-XX:+UseZGC", "-Dfile.encoding=UTF-8", "-Dkeyboard.layout=de"})
    void anythingElseStaysAsItIs(String given) {
        assertThat(Secrets.masked(given)).isEqualTo(given);
    }

    @Test
    void aValueWithBlanksIsTakenAwayWhole() {
        assertThat(Secrets.masked(List.of("-Dpassword=one two three"))).containsExactly("-Dpassword=***");
    }

    @Test
    void noEnvironmentHoldsASecret() {
        Environment environment = new Environment(Map.of(Fact.JVM_FLAGS, "-Xmx1g -Dtoken=abc"));
        assertThat(environment.get(Fact.JVM_FLAGS)).contains("-Xmx1g -Dtoken=***");
    }
}
