package dev.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The two programs that start Java, each with a Java of the test's own that only prints what it was given. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Path SCRIPTS = Path.of("src/dist/bin");
    /** What Wine sets up at its first start, kept for the next tests: it outlives a test by seconds. */
    private static final Path WINE_HOME = Path.of("target/wine").toAbsolutePath();

    @TempDir
    Path folder;

    private Path home;
    private Path jdk;

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(folder.resolve("a (new) place"));
        Files.createDirectories(home.resolve("bin"));
        jdk = Files.createDirectories(folder.resolve("jdk (x86)"));
        Files.createDirectories(jdk.resolve("bin"));
    }

    /** What holds for both. */
    private abstract class Launching {

        /** The program that the launcher looks for below JAVA_HOME, as the system writes it. */
        abstract String java();

        abstract Ended start(String line) throws Exception;

        @Test
        void tellsNewerJavaNotToWarnOfJavaFx() throws Exception {
            version("25");

            assertThat(start("list").lines()).contains("[--sun-misc-unsafe-memory-access=allow]");
        }

        @Test
        void refusesAnOldJavaWithASentence() throws Exception {
            version("1.8.0_402");

            Ended ended = start("list");

            assertThat(ended.code()).isEqualTo(64);
            assertThat(ended.lines()).singleElement().asString().contains("needs a JDK 17 or newer");
        }

        @Test
        void saysThatJavaHomeHoldsNoJava() throws Exception {
            Files.delete(jdk.resolve(java().replace('\\', '/')));

            Ended ended = start("list");

            assertThat(ended.code()).isEqualTo(64);
            assertThat(ended.lines()).singleElement().asString().contains("no " + java());
        }
    }

    @Nested
    class OnUnix extends Launching {

        @Override
        String java() {
            return "bin/java";
        }

        @Override
        Ended start(String line) throws Exception {
            return startWith(line);
        }

        @BeforeEach
        void install() throws IOException {
            Path script = home.resolve("bin/plumbline");
            Files.copy(SCRIPTS.resolve("plumbline"), script);
            script.toFile().setExecutable(true);
            Path java = jdk.resolve("bin/java");
            Files.writeString(java, "#!/bin/sh\nfor a in \"$@\"; do echo \"[$a]\"; done\nexit 2\n");
            java.toFile().setExecutable(true);
        }

        @Test
        void handsEveryArgumentOnAsItIsAndEndsAsJavaDoes() throws Exception {
            version("17.0.15");

            Ended ended = startWith("run", "a b", "c&d", "*", "");

            assertThat(ended.lines()).endsWith("[run]", "[a b]", "[c&d]", "[*]", "[]");
            assertThat(ended.code()).isEqualTo(2);
        }

        private Ended startWith(String... arguments) throws Exception {
            return run(jdk.toString(), command(home.resolve("bin/plumbline").toString(), arguments));
        }
    }

    /** By Wine, whose cmd.exe runs the batch file, with a java.exe compiled here: both are optional packages. */
    @Nested
    class OnWindows extends Launching {

        @Override
        String java() {
            return "bin\\java.exe";
        }

        private static final String JAVA = """
                #include <stdio.h>
                int main(int n, char **v) { for (int i = 1; i < n; i++) printf("[%s]\\n", v[i]); return 2; }
                """;

        @BeforeEach
        void install() throws Exception {
            assumeThat(onPath("wine") && onPath("x86_64-w64-mingw32-gcc"))
                    .as("wine and gcc-mingw-w64-x86-64 are installed")
                    .isTrue();
            Files.copy(SCRIPTS.resolve("plumbline.bat"), home.resolve("bin/plumbline.bat"));
            Path source = Files.writeString(folder.resolve("java.c"), JAVA);
            String program = jdk.resolve("bin/java.exe").toString();
            assertThat(run("", List.of("x86_64-w64-mingw32-gcc", source.toString(), "-o", program))
                            .code())
                    .isZero();
        }

        @Test
        void handsEveryArgumentOnAsItIsAndEndsAsJavaDoes() throws Exception {
            version("17.0.15");

            Ended ended = start("run \"a b\" \"c&d\" --param=x=1,2 \"\"");

            assertThat(ended.lines()).endsWith("[run]", "[a b]", "[c&d]", "[--param=x=1,2]", "[]");
            assertThat(ended.lines()).anyMatch(line -> line.endsWith("a (new) place\\lib\\plumbline.jar]"));
            assertThat(ended.code()).isEqualTo(2);
        }

        /** From a batch file of its own: {@code cmd /c} would take the outer quotes away. */
        @Override
        Ended start(String line) throws Exception {
            Path caller = folder.resolve("caller.bat");
            Files.writeString(caller, "@\"Z:" + home.resolve("bin/plumbline.bat") + "\" " + line + "\r\n");
            return run("Z:" + jdk, List.of("wine", "cmd", "/c", "Z:" + caller));
        }
    }

    private record Ended(int code, List<String> lines) {}

    private void version(String version) throws IOException {
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"T\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    private Ended run(String javaHome, List<String> command) throws Exception {
        Files.createDirectories(WINE_HOME);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", javaHome);
        builder.environment().put("HOME", WINE_HOME.toString());
        builder.environment().put("WINEPREFIX", WINE_HOME.resolve("prefix").toString());
        builder.environment().put("WINEDEBUG", "-all");
        builder.redirectOutput(folder.resolve("out.txt").toFile());
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        List<String> lines = Files.readAllLines(folder.resolve("out.txt")).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("wine:"))
                .toList();
        return new Ended(process.exitValue(), lines);
    }

    private static List<String> command(String program, String... arguments) {
        return Stream.concat(Stream.of(program), Arrays.stream(arguments)).toList();
    }

    private static boolean onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
