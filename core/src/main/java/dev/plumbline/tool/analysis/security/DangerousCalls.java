package dev.plumbline.tool.analysis.security;

import static dev.plumbline.tool.analysis.security.Severity.HIGH;
import static dev.plumbline.tool.analysis.security.Severity.LOW;
import static dev.plumbline.tool.analysis.security.Severity.MEDIUM;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Calls and imports that are findings by their name alone: Bandit's lists B102 and B301 to B415. */
final class DangerousCalls {
    private static final String XML = "parses XML that may attack the parser; use defusedxml";

    /** A name that ends in {@code *} stands for everything that begins like it. */
    private record Row(String id, Severity severity, String message, List<String> names) {
        boolean matches(String name) {
            return names.stream()
                    .anyMatch(known -> known.endsWith("*")
                            ? name.startsWith(known.substring(0, known.length() - 1))
                            : known.equals(name));
        }

        boolean isImportedBy(String name) {
            return names.stream().anyMatch(known -> name.equals(known) || name.startsWith(known + "."));
        }

        SecurityFinding at(int line, String name) {
            return new SecurityFinding(id, severity, line, name + " " + message);
        }
    }

    private static final List<Row> CALLS = List.of(
            row("B102", MEDIUM, "runs text as code", "exec", "builtins.exec"),
            row(
                    "B301",
                    MEDIUM,
                    "can run code hidden in its input",
                    "pickle. loads load Unpickler",
                    "cPickle. loads load Unpickler",
                    "dill. loads load Unpickler",
                    "shelve. open DbfilenameShelf",
                    "jsonpickle. decode",
                    "pandas.read_pickle"),
            row(
                    "B302",
                    MEDIUM,
                    "can crash or misuse the interpreter on hostile input",
                    "marshal.load",
                    "marshal.loads"),
            row(
                    "B304",
                    HIGH,
                    "is a cipher that is broken",
                    "Crypto.Cipher. ARC2.new ARC4.new Blowfish.new DES.new XOR.new",
                    "Cryptodome.Cipher. ARC2.new ARC4.new Blowfish.new DES.new XOR.new",
                    "cryptography.hazmat.primitives.ciphers.algorithms. ARC4 Blowfish IDEA CAST5 SEED TripleDES"),
            row("B305", MEDIUM, "is an insecure cipher mode", "cryptography.hazmat.primitives.ciphers.modes.ECB"),
            row("B306", MEDIUM, "names a file that another may create first", "tempfile.mktemp"),
            row("B307", MEDIUM, "evaluates text as code; use ast.literal_eval", "eval", "builtins.eval"),
            row("B308", MEDIUM, "marks text as safe HTML", "django.utils.safestring.mark_safe"),
            row(
                    "B310",
                    MEDIUM,
                    "opens any scheme, file:/ too",
                    "urllib.request. urlopen urlretrieve URLopener FancyURLopener",
                    "urllib. urlopen urlretrieve URLopener FancyURLopener",
                    "urllib2. urlopen Request",
                    "six.moves.urllib.request. urlopen urlretrieve URLopener FancyURLopener"),
            row(
                    "B311",
                    LOW,
                    "is no random number for secrets",
                    "random. Random random randrange randint choice choices uniform triangular randbytes"),
            row("B312", HIGH, "speaks telnet, unencrypted", "telnetlib.*"),
            row("B313", MEDIUM, XML, "xml.etree.cElementTree. parse iterparse fromstring XMLParser"),
            row("B314", MEDIUM, XML, "xml.etree.ElementTree. parse iterparse fromstring XMLParser"),
            row("B315", MEDIUM, XML, "xml.sax.expatreader.create_parser"),
            row("B316", MEDIUM, XML, "xml.dom.expatbuilder. parse parseString"),
            row("B317", MEDIUM, XML, "xml.sax. parse parseString make_parser"),
            row("B318", MEDIUM, XML, "xml.dom.minidom. parse parseString"),
            row("B319", MEDIUM, XML, "xml.dom.pulldom. parse parseString"),
            row("B321", HIGH, "speaks FTP, unencrypted", "ftplib.*"),
            row("B323", MEDIUM, "does not check certificates", "ssl._create_unverified_context"));

    private static final List<Row> IMPORTS = List.of(
            row("B401", HIGH, "speaks telnet, unencrypted", "telnetlib"),
            row("B402", HIGH, "speaks FTP, unencrypted", "ftplib"),
            row("B403", LOW, "can run code hidden in its input", "pickle", "cPickle", "dill", "shelve"),
            row("B404", LOW, "starts other programs", "subprocess"),
            row("B405", LOW, XML, "xml.etree.cElementTree", "xml.etree.ElementTree"),
            row("B406", LOW, XML, "xml.sax"),
            row("B407", LOW, XML, "xml.dom.expatbuilder"),
            row("B408", LOW, XML, "xml.dom.minidom"),
            row("B409", LOW, XML, "xml.dom.pulldom"),
            row("B411", HIGH, XML, "xmlrpclib", "xmlrpc"),
            row(
                    "B412",
                    HIGH,
                    "trusts the Proxy header",
                    "wsgiref.handlers.CGIHandler",
                    "twisted.web.twcgi.CGIScript",
                    "twisted.web.twcgi.CGIDirectory"),
            row(
                    "B413",
                    HIGH,
                    "is of pyCrypto, which nobody maintains",
                    "Crypto. Cipher Hash IO Protocol PublicKey Random Signature Util"),
            row("B415", HIGH, "speaks IPMI, which is not secure", "pyghmi"));

    private DangerousCalls() {}

    static Optional<SecurityFinding> called(String name, int line) {
        return CALLS.stream().filter(row -> row.matches(name)).findFirst().map(row -> row.at(line, name));
    }

    static Optional<SecurityFinding> imported(String name, int line) {
        return IMPORTS.stream()
                .filter(row -> row.isImportedBy(name))
                .findFirst()
                .map(row -> row.at(line, name));
    }

    /** @param names each a full name, or a prefix that ends in a point and the words that follow it */
    private static Row row(String id, Severity severity, String message, String... names) {
        return new Row(
                id,
                severity,
                message,
                Arrays.stream(names).flatMap(DangerousCalls::spelled).toList());
    }

    private static Stream<String> spelled(String names) {
        String[] words = names.split(" ");
        return words.length == 1
                ? Stream.of(names)
                : Arrays.stream(words).skip(1).map(word -> words[0] + word);
    }
}
