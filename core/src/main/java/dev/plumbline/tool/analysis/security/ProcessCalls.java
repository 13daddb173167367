package dev.plumbline.tool.analysis.security;

import static dev.plumbline.tool.analysis.security.Severity.HIGH;
import static dev.plumbline.tool.analysis.security.Severity.LOW;
import static dev.plumbline.tool.analysis.security.Severity.MEDIUM;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sonar.plugins.python.api.tree.Expression;
import org.sonar.plugins.python.api.tree.ListLiteral;
import org.sonar.plugins.python.api.tree.NumericLiteral;
import org.sonar.plugins.python.api.tree.Tree;

/** Calls that start other programs: B602 to B607, B609. */
final class ProcessCalls {
    private static final Set<String> SUBPROCESS = Set.of(
            "subprocess.Popen",
            "subprocess.call",
            "subprocess.check_call",
            "subprocess.check_output",
            "subprocess.run");
    private static final Set<String> SHELL = Set.of(
            "os.system",
            "os.popen",
            "os.popen2",
            "os.popen3",
            "os.popen4",
            "commands.getoutput",
            "commands.getstatusoutput",
            "subprocess.getoutput",
            "subprocess.getstatusoutput");
    private static final Set<String> WILD_PROGRAMS = Set.of("chown", "chmod", "tar", "rsync");
    private static final Pattern NO_SHELL = Pattern.compile("os\\.(exec[lv]p?e?|spawn[lv]p?e?|startfile)");
    private static final Pattern FULL_PATH = Pattern.compile("^(?:[A-Za-z](?=:)|[\\\\/.]).*", Pattern.DOTALL);

    private ProcessCalls() {}

    static List<SecurityFinding> inspect(Call call) {
        List<SecurityFinding> findings = new ArrayList<>();
        boolean known = SUBPROCESS.contains(call.name());
        boolean shell = SHELL.contains(call.name());
        boolean noShell = NO_SHELL.matcher(call.name()).matches();
        Optional<Expression> command = call.positional(0);
        if (known && hasShell(call)) {
            command.ifPresent(text -> findings.add(finding(call, "B602", gravity(text), "runs a shell (shell=True)")));
        } else if (known) {
            findings.add(finding(call, "B603", LOW, "starts a program; check what it is given"));
        } else if (hasShell(call)) {
            findings.add(finding(call, "B604", MEDIUM, "is called with shell=True"));
        }
        if (shell) {
            command.ifPresent(text -> findings.add(finding(call, "B605", gravity(text), "runs a shell")));
        }
        if ((shell || (known && hasShell(call)))
                && command.map(ProcessCalls::words).filter(ProcessCalls::isWild).isPresent()) {
            findings.add(finding(call, "B609", HIGH, "lets the names of files become options (*)"));
        }
        if (noShell) {
            findings.add(finding(call, "B606", LOW, "starts a program without a shell"));
        }
        if ((known || shell || noShell)
                && command.filter(ProcessCalls::isPartialPath).isPresent()) {
            findings.add(finding(call, "B607", LOW, "starts a program that the search path decides"));
        }
        return findings;
    }

    /** A command that nobody can change is the lesser evil. */
    private static Severity gravity(Expression command) {
        return Call.plainText(command).isPresent() ? LOW : HIGH;
    }

    private static boolean hasShell(Call call) {
        return call.keyword("shell").filter(value -> !isFalse(value)).isPresent();
    }

    private static boolean isFalse(Expression value) {
        return Call.isName(value, "False")
                || value.is(Tree.Kind.NONE)
                || (value instanceof NumericLiteral number
                        && number.valueAsString().equals("0"));
    }

    /** The text of a command, or of the texts in its list. */
    private static String words(Expression command) {
        List<Expression> parts =
                command instanceof ListLiteral list ? list.elements().expressions() : List.of(command);
        return parts.stream().flatMap(part -> Call.plainText(part).stream()).collect(Collectors.joining(" "));
    }

    private static boolean isWild(String words) {
        return words.contains("*") && WILD_PROGRAMS.stream().anyMatch(words::contains);
    }

    private static boolean isPartialPath(Expression command) {
        Expression program = command instanceof ListLiteral list
                        && !list.elements().expressions().isEmpty()
                ? list.elements().expressions().get(0)
                : command;
        return Call.plainText(program)
                .filter(text -> !FULL_PATH.matcher(text).matches())
                .isPresent();
    }

    private static SecurityFinding finding(Call call, String id, Severity severity, String message) {
        return new SecurityFinding(id, severity, call.line(), call.name() + " " + message);
    }
}
