package dev.plumbline.app.ui.measuring;

import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.machine.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A platform for the top bar: {@code linux-x86_64 · AMD EPYC · AVX-512 · JDK 17.0.15}. */
final class PlatformWords {
    private PlatformWords() {}

    static String of(Platform platform) {
        Environment facts = platform.environment();
        List<String> words = new ArrayList<>();
        words.add((facts.get(Fact.OS).orElse("") + "-" + facts.get(Fact.ARCH).orElse("")).toLowerCase(Locale.ROOT));
        words.add(facts.get(Fact.CPU).map(PlatformWords::processor).orElse(""));
        boolean intel = facts.get(Fact.ARCH).orElse("").contains("86");
        words.add(facts.get(Fact.VECTOR_BITS).map(bits -> vector(bits, intel)).orElse(""));
        words.add(facts.get(Fact.JDK).map(version -> "JDK " + version).orElse(""));
        words.removeIf(String::isBlank);
        return String.join(" · ", words);
    }

    private static String processor(String name) {
        String plain = name.replaceAll("\\((R|TM|r|tm)\\)", "")
                .replaceAll("@.*|CPU|Processor|\\d+-Core", "")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.length() > 24 ? plain.substring(0, 24).strip() + "…" : plain;
    }

    private static String vector(String bits, boolean intel) {
        return switch (intel ? bits : "") {
            case "512" -> "AVX-512";
            case "256" -> "AVX2";
            case "128" -> "SSE2";
            default -> bits + " bit";
        };
    }
}
