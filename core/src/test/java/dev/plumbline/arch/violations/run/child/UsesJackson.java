package dev.plumbline.arch.violations.run.child;

import tools.jackson.databind.JsonNode;

/** Planted: the runner JVM has no Jackson. */
class UsesJackson {
    final Class<?> type = JsonNode.class;
}
