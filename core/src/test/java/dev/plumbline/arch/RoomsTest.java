package dev.plumbline.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sizes of rooms, and whether the map of the house shows them all. */
class RoomsTest {
    private static final int MOST_FILES = 25;
    private static final Path HOUSE = Path.of("..");
    private static final List<Path> FLOORS = List.of(
            HOUSE.resolve("core/src/main/java/dev/plumbline"),
            HOUSE.resolve("app/src/main/java/dev/plumbline/app"),
            HOUSE.resolve("kernels/src/main/java/dev/plumbline/kernels"));

    @Test
    void noRoomHoldsMoreThanTwentyFiveFiles() {
        assertThat(rooms())
                .hasSizeGreaterThan(60)
                .allSatisfy(
                        room -> assertThat(files(room)).as("files in %s", room).hasSizeLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void theTreeOfTheReadmeNamesEveryPackageOfCoreAndOfTheWindow() throws IOException {
        String tree = Files.readString(HOUSE.resolve("README.md"));
        assertThat(rooms())
                .filteredOn(room -> !room.startsWith(FLOORS.get(2)))
                .allSatisfy(room -> assertThat(tree)
                        .as("the tree in README.md names %s", room)
                        .contains(room.getFileName() + "/"));
    }

    private static List<Path> rooms() {
        return FLOORS.stream()
                .flatMap(RoomsTest::under)
                .filter(Files::isDirectory)
                .filter(room -> !files(room).isEmpty())
                .toList();
    }

    private static List<Path> files(Path room) {
        try (Stream<Path> found = Files.list(room)) {
            return found.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> under(Path floor) {
        try (Stream<Path> found = Files.walk(floor)) {
            return found.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
