/**
 * Runs foreign Python in a process of its own, with limits: {@link dev.plumbline.tool.sandbox.Sandbox} finds the strongest
 * level that really works here and says what it does not enforce; a run ends as a
 * {@link dev.plumbline.tool.sandbox.SandboxedRun} with a typed reason.
 *
 * <p>Nothing is believed that was not tried: each level is probed from inside with harmless means before it is used. What
 * runs inside, and what its output means, is the caller's business.
 */
@NullMarked
package dev.plumbline.tool.sandbox;

import org.jspecify.annotations.NullMarked;
