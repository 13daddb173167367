/**
 * What a version of a tool costs: {@link dev.plumbline.tool.measure.ToolBench} runs it in sandboxed Python processes and
 * gives a {@link dev.plumbline.tool.measure.ToolMeasurement}, whose times are a {@code Measurement} like any other, so
 * that the same statistics judge tools and kernels. {@link dev.plumbline.tool.measure.ToolTests} runs a tool's unit tests.
 *
 * <p>The Python side are resources that {@link dev.plumbline.tool.measure.Harness} puts together: what a tool reaches out
 * to ({@code recording}, {@code mocks_*}, {@code installing}), finding and calling it, and a part for where it runs: in the
 * sandbox, alone as a script, or around unit tests. Tools and inputs travel as data. No JSON is read here: inputs and
 * recorded calls are passed on as JSON text, and the codecs of {@code format.tool} read and write them.
 */
@NullMarked
package dev.plumbline.tool.measure;

import org.jspecify.annotations.NullMarked;
