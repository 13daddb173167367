package dev.plumbline.tool.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tools as agent frameworks have them, where the framework is not installed; in real processes. */
class FrameworksTest {
    private static final String INPUT = "{\"text\": \"a b\"}";

    static Stream<Arguments> words() {
        return Stream.of(decorated(), classes(), kits(), given()).flatMap(tools -> tools);
    }

    private static Stream<Arguments> decorated() {
        return Stream.of(
                Arguments.of(
                        "langchain",
                        "from langchain.tools import tool\n@tool\ndef f(text: str):\n    return len(text)"),
                Arguments.of(
                        "langchain, named",
                        "from langchain_core.tools import tool\n@tool('n', return_direct=True)\ndef f(text):\n    return len(text)"),
                Arguments.of(
                        "asked as a tool is",
                        "from langchain.tools import tool\n@tool\ndef g(word: str):\n    return len(word)\n"
                                + "def main(text):\n    return g.invoke({'word': text}) if g.name == 'g' else None"),
                Arguments.of(
                        "an MCP server",
                        "from mcp.server.fastmcp import FastMCP\nm = FastMCP('x')\n@m.tool()\nasync def f(text: str):\n"
                                + "    return len(text)\nif __name__ == '__main__':\n    m.run()"),
                Arguments.of(
                        "an MCP server whose main comes first",
                        "from fastmcp import FastMCP\nm = FastMCP('x')\ndef main():\n    m.run()\n@m.tool\ndef f(text):\n    return len(text)"),
                Arguments.of(
                        "a function that registers",
                        "def register(mcp, config=None):\n    @mcp.tool()\n    def now(zone):\n        return 0\n"
                                + "    @mcp.tool()\n    async def f(text):\n        return len(text)"),
                Arguments.of(
                        "OpenAI's agents",
                        "from agents import function_tool, RunContextWrapper\n@function_tool\n"
                                + "def f(ctx: RunContextWrapper[str], text: str):\n    return len(text)"),
                Arguments.of(
                        "llama_index, tried at once",
                        "from llama_index.core.tools import FunctionTool\ndef f(text):\n    return len(text)\n"
                                + "t = FunctionTool.from_defaults(f, name='n')\nassert t.call('abc') == 3"),
                Arguments.of(
                        "Google's agents",
                        "from google.adk.tools import FunctionTool\ndef f(text):\n    return len(text)\nt = FunctionTool(f)"),
                Arguments.of(
                        "Azure's functions",
                        "import azure.functions as func\napp = func.FunctionApp()\n@app.generic_trigger(arg_name='text')\ndef f(text):\n    return len(text)"));
    }

    private static Stream<Arguments> classes() {
        String fields = "    name: str = 'n'\n    description: str = 'd'\n";
        return Stream.of(
                Arguments.of(
                        "crewai",
                        "from crewai.tools import BaseTool\nclass T(BaseTool):\n" + fields
                                + "    def _run(self, text: str) -> int:\n        return len(text)"),
                Arguments.of(
                        "langchain with a manager and a field",
                        "from langchain.tools import BaseTool\nfrom langchain.callbacks.manager import CallbackManagerForToolRun\n"
                                + "class T(BaseTool):\n    name = 'n'\n    more: int = 0\n"
                                + "    def _run(self, text, run_manager: CallbackManagerForToolRun = None):\n        return len(text) + self.more"),
                Arguments.of(
                        "smolagents",
                        "from smolagents import Tool\nclass T(Tool):\n    name = 'n'\n    inputs = {}\n    def __init__(self, more=0):\n"
                                + "        super().__init__()\n        self.more = more\n    def forward(self, text):\n        return len(text) + self.more"),
                Arguments.of(
                        "qwen",
                        "from qwen_agent.tools.base import BaseTool, register_tool\n@register_tool('n')\nclass T(BaseTool):\n"
                                + "    def call(self, params, **kwargs):\n        return len(self._verify_json_format_args(params)['text'])"),
                Arguments.of(
                        "a base of its own that does nothing",
                        "class B:\n    def run(self, **given):\n        raise NotImplementedError\n"
                                + "class T(B):\n    def run(self, text):\n        return len(text)"),
                Arguments.of(
                        "a base of its own that is abstract",
                        "import abc\nclass B(abc.ABC):\n    @abc.abstractmethod\n    def run(self, text): ...\n"
                                + "class T(B):\n    def run(self, text):\n        return len(text)"));
    }

    private static Stream<Arguments> kits() {
        return Stream.of(
                Arguments.of(
                        "open-webui",
                        "class Tools:\n    def __init__(self):\n        self.citation = True\n    async def f(self, text, __user__: dict, __event_emitter__=None):\n"
                                + "        await __event_emitter__({'type': 'status'})\n        return len(text) * len(__user__['name'][:1])"),
                Arguments.of(
                        "a kit whose second method takes the input",
                        "class WordTools:\n    def now(self, zone):\n        return 0\n    @staticmethod\n    def f(text):\n        return len(text)"),
                Arguments.of(
                        "decorated without self",
                        "from langchain.tools import tool\nclass Search():\n    @tool('n')\n    def f(text):\n        return Search.count(text)\n"
                                + "    def count(text):\n        return len(text)"),
                Arguments.of(
                        "a toolkit of a framework that lists its own functions",
                        "from camel.toolkits import BaseToolkit, FunctionTool\nfrom camel.utils import MCPServer\n@MCPServer()\n"
                                + "class WordToolkit(BaseToolkit):\n    def f(self, text):\n        return len(text)\n"
                                + "    def get_tools(self):\n        return [FunctionTool(self.f)]"),
                Arguments.of(
                        "semantic kernel",
                        "from semantic_kernel.functions import kernel_function\nclass Words:\n    @kernel_function(name='n')\n"
                                + "    def f(self, text):\n        return len(text)"));
    }

    private static Stream<Arguments> given() {
        return Stream.of(
                Arguments.of(
                        "an event and a context", "def lambda_handler(event, context):\n    return len(event['text'])"),
                Arguments.of(
                        "a model of the input",
                        "import dataclasses\n@dataclasses.dataclass\nclass Words:\n    text: str\ndef f(words: Words):\n    return len(words.text)"),
                Arguments.of(
                        "a neighbour",
                        "from .beside import count\nfrom . import beside\ndef f(text):\n    return count(text) + beside.NONE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void isCalledAndGivesItsResult(String name, String code) {
        HarnessReport report = OneCall.of(ToolSubject.of("t", code)
                .withInput(INPUT)
                .within(around("{\"files\": {\"beside.py\": \"NONE = 0\\ndef count(text): return len(text)\"}}")));
        assertThat(OneCall.result(report)).isEqualTo("3");
    }

    @Test
    void aServersOneCallOfAllItsToolsIsItsEntry() {
        String server =
                "from mcp.server import Server\nfrom mcp.types import TextContent\ns = Server('x')\n@s.list_tools()\n"
                        + "async def list_tools():\n    return []\n@s.call_tool()\nasync def call_tool(name: str, arguments: dict):\n"
                        + "    return [TextContent(type='text', text=arguments['text'])]\nasync def main():\n    await s.run()";
        HarnessReport report = OneCall.of(
                ToolSubject.of("t", server).withInput("{\"name\": \"echo\", \"arguments\": {\"text\": \"héllo\"}}"));
        assertThat(OneCall.result(report)).isEqualTo("[\"TextContent(type='text', text='héllo')\"]");
    }

    @Test
    void aToolMadeOfAFunctionIsCalledByItsName() {
        String code = "from langchain.tools import StructuredTool\ndef _count(text):\n    return len(text)\n"
                + "counter = StructuredTool.from_function(func=_count, name='n')";
        assertThat(OneCall.result(
                        OneCall.of(ToolSubject.of("t", code).withInput(INPUT).withFunction("counter"))))
                .isEqualTo("3");
    }

    @Test
    void aClassIsMadeWithWhatTheRequestSays() {
        String code =
                "class T:\n    def __init__(self, folder):\n        self.folder = folder\n    def run(self, text):\n        return self.folder + text";
        ToolSubject subject = ToolSubject.of("t", code).withInput(INPUT);
        assertThat(OneCall.result(OneCall.of(subject.within(around("{\"init\": {\"folder\": \"x/\"}}")))))
                .isEqualTo("x/a b");
        assertThat(OneCall.of(subject).failure()).hasValueSatisfying(failure -> {
            assertThat(failure.kind()).isEqualTo(FailureKind.INPUT);
            assertThat(failure.message())
                    .isEqualTo(
                            "T is made with arguments, and 'init' does not fit: missing a required argument: 'folder'");
            assertThat(failure.advice()).contains("give them in `init`");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from ddgs import DDGS\ndef f(text):\n    with DDGS() as d:\n        return len(list(d.text(text, max_results=2))) + 2",
                "import psycopg2\ndef f(text):\n    c = psycopg2.connect(text).cursor()\n    c.execute(text)\n    return len(c.fetchall()) + 1",
                "import yfinance as yf\ndef f(text):\n    return yf.Ticker(text).info['price']",
                "import wikipedia\ndef f(text):\n    try:\n        wikipedia.summary(text)\n"
                        + "    except wikipedia.exceptions.PageError as e:\n        return 3",
                "from slack_sdk import WebClient\nfrom slack_sdk.errors import SlackApiError\ndef f(text):\n    try:\n"
                        + "        WebClient(token='x').chat_postMessage(text=text)\n    except SlackApiError as e:\n        return 3"
            })
    void aClientOfAServiceAnswersWhatTheRequestSays(String code) {
        HarnessReport report = OneCall.of(ToolSubject.of("t", code)
                .withInput(INPUT)
                .withResponses("{\"ddgs.DDGS.text\": [{\"title\": \"x\"}], \"psycopg2.fetchall\": [[1], [2]],"
                        + " \"wikipedia.summary\": {\"raise\": \"PageError: none\"}, \"yfinance.Ticker.info\": {\"price\": 3},"
                        + " \"slack_sdk.chat_postMessage\": {\"raise\": \"SlackApiError: no channel\"}}"));
        assertThat(OneCall.result(report)).isEqualTo("3");
    }

    @Test
    void whatAServiceIsAskedIsRecorded() {
        HarnessReport report = OneCall.of(ToolSubject.of(
                        "t",
                        "import redis\nasync def f(text):\n    r = redis.Redis(host='x')\n    await r.set('k', text)\n    return str(r.get('k'))")
                .withInput(INPUT));
        assertThat(report.all("call"))
                .hasSize(2)
                .first()
                .asString()
                .contains("redis.Redis.set")
                .contains("a b");
    }

    @Test
    void aModuleOfTheToolsOwnComesBeforeTheServiceOfThatName() {
        HarnessReport report = OneCall.of(ToolSubject.of("t", "import redis\ndef f(text):\n    return redis.own(text)")
                .withInput(INPUT)
                .within(around("{\"files\": {\"redis.py\": \"def own(text): return len(text)\"}}")));
        assertThat(OneCall.result(report)).isEqualTo("3");
    }

    @Test
    void aNeighbourThatIsNotThereIsAskedFor() {
        HarnessReport report =
                OneCall.of(ToolSubject.of("t", "from .beside import count\ndef f(text):\n    return count(text)")
                        .withInput(INPUT));
        assertThat(report.failure()).hasValueSatisfying(failure -> {
            assertThat(failure.kind()).isEqualTo(FailureKind.DEPENDENCY);
            assertThat(failure.advice()).isEqualTo("it is a module beside the tool: give it in `files` as beside.py");
        });
    }

    @Test
    void aVariableThatIsNotThereIsAskedFor() {
        HarnessReport report =
                OneCall.of(ToolSubject.of("t", "import os\ndef f(text):\n    return os.environ['API_KEY']")
                        .withInput(INPUT));
        assertThat(report.failure()).hasValueSatisfying(failure -> {
            assertThat(failure.kind()).isEqualTo(FailureKind.INPUT);
            assertThat(failure.advice()).isEqualTo("it reads the variable API_KEY: give it in `environment`");
        });
    }

    @Test
    void aMisspelledFieldIsNoWholeInput() {
        HarnessReport report = OneCall.of(
                ToolSubject.of("t", "def f(data):\n    return len(data)").withInput(INPUT));
        assertThat(report.failure())
                .hasValueSatisfying(
                        failure -> assertThat(failure.message()).startsWith("test_input does not fit f(data)"));
    }

    @Test
    void aToolThatThrowsDiceIsMeasured() {
        ToolMeasurement measured = new ToolBench(OneCall.SANDBOX, BenchPlan.DEFAULT.withForks(1), BenchListener.SILENT)
                .measure(
                        ToolSubject.of(
                                "t",
                                "import itertools\ndice = itertools.cycle(['sun', 'sun', 'rain', 'sun', 'hail'])\ndef f():\n    return next(dice)"));
        assertThat(measured.failure()).isEmpty();
    }

    private static Surroundings around(String json) {
        return new Surroundings(List.of(), Optional.of(json));
    }
}
