package dev.plumbline.app.cli.option;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.metric.TimeScale;
import dev.plumbline.run.LockWait;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Map;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Whether to wait while another JMH measures on this machine. */
public final class WaitOption {
    private static final String USUAL = "10min";

    @Option(
            names = "--wait",
            paramLabel = "TIME",
            arity = "0..1",
            fallbackValue = USUAL,
            converter = Time.class,
            preprocessor = TimeOrNothing.class,
            description = "Wait while another JMH measures on this machine, at most this long (default 10min).")
    @Nullable
    public Duration time;

    /** Waits, if that was asked for; Ctrl+C ends it. */
    public void await(PrintWriter err) {
        Duration most = time;
        if (most == null) {
            return;
        }
        new LockWait().await(most, line -> {
            err.println(line);
            err.flush();
        });
    }

    /** A time to wait, as people write it. */
    public static Duration duration(String text) {
        return TimeScale.duration(text.replaceFirst("(?<=[0-9])m$", "min"))
                .orElseThrow(() -> PlumblineException.usage("--wait: '" + text + "' is no time; write 90s or 10min"));
    }

    /** Refuses what is no time when the call is read, also where nothing will be measured. */
    static final class Time implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            try {
                return duration(text);
            } catch (PlumblineException e) {
                throw new TypeConversionException(e.sentence());
            }
        }
    }

    /** Takes the next word only when it is a time: in {@code run --wait decay} it is a pattern. */
    static final class TimeOrNothing implements IParameterPreprocessor {
        @Override
        @SuppressWarnings("JdkObsolete") // the parameter of picocli's interface
        public boolean preprocess(Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> info) {
            // A blank separator means that the next word is looked at, not one that is tied to the option by "=".
            boolean attached = info.get("separator") instanceof String tie && !tie.isBlank();
            boolean isTime = !args.isEmpty() && TimeScale.duration(args.peek()).isPresent();
            if (attached || isTime) {
                return false;
            }
            option.setValue(duration(USUAL));
            return true;
        }
    }
}
