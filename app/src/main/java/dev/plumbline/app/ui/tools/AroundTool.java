package dev.plumbline.app.ui.tools;

import dev.plumbline.format.tool.BenchmarkRequestJson;
import dev.plumbline.format.tool.RequestFile;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.tool.measure.Surroundings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What a source that is profiled in the window is given besides its input; a request says it itself. */
final class AroundTool {
    private final StringProperty arguments = new SimpleStringProperty(this, "arguments", "");
    private final StringProperty variables = new SimpleStringProperty(this, "variables", "");
    private final ObservableList<Path> files = FXCollections.observableArrayList();

    /** Its command line, one argument a line. */
    StringProperty argumentsProperty() {
        return arguments;
    }

    /** {@code NAME=value}, one a line. */
    StringProperty variablesProperty() {
        return variables;
    }

    /** Files that it reads, and modules that it imports; observable. */
    ObservableList<Path> files() {
        return files;
    }

    /** What is filled in now. */
    Given given() {
        return new Given(lines(arguments.get()), lines(variables.get()), files);
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** What was filled in when a profile was asked for. */
    record Given(List<String> arguments, List<String> variables, List<Path> files) {
        Given {
            arguments = List.copyOf(arguments);
            variables = List.copyOf(variables);
            files = List.copyOf(files);
        }

        /**
         * Reads the files.
         *
         * @throws PlumblineException when a line is no variable, a file is no text, or two have one name
         */
        Surroundings read() {
            Map<String, String> texts = new LinkedHashMap<>();
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (texts.put(name, RequestFile.read(file)) != null) {
                    throw PlumblineException.usage(
                            "two files are called " + name + "; a tool has one folder: rename one");
                }
            }
            return BenchmarkRequestJson.around(arguments, environment(), texts);
        }

        private Map<String, String> environment() {
            Map<String, String> environment = new LinkedHashMap<>();
            for (String line : variables) {
                int equals = line.indexOf('=');
                if (equals <= 0) {
                    throw PlumblineException.usage("'" + line + "' is no variable; write NAME=value, one a line");
                }
                environment.put(line.substring(0, equals).strip(), line.substring(equals + 1));
            }
            return environment;
        }
    }
}
