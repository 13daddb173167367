package dev.plumbline.tool.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every spelling of a call to the outside meets a stand-in, and is recorded with its arguments. */
class MocksTest {
    private static final String HTTP = "{\"http\": {\"a\": 1}}";
    private static final String LLM = "{\"llm\": \"yes\"}";
    private static final String PROCESS = "{\"process\": \"out\"}";
    private static final String TOOLS = "{\"tools\": {\"a\": 1}}";

    static Stream<Arguments> spellings() {
        return Stream.of(
                        requestsSpellings(),
                        httpSpellings(),
                        ollamaSpellings(),
                        modelSpellings(),
                        processSpellings(),
                        toolSpellings())
                .flatMap(all -> all);
    }

    private static Stream<Arguments> requestsSpellings() {
        return Stream.of(
                http("requests.get", "import requests as r\ndef f():\n    return r.get('u').json()"),
                http("requests.get", "from requests import get as g\ndef f():\n    return g('u', timeout=3).json()"),
                http(
                        "requests.post",
                        "import requests\ndef f():\n    return requests.request('POST', 'u', json={}).json()"),
                http("requests.get", "import requests\ndef f():\n    return requests.Session().get('u').json()"),
                http(
                        "requests.get",
                        "import requests\ndef f():\n    with requests.Session() as s:\n        s.headers.update(a='b')\n        r = s.get('u')\n        r.raise_for_status()\n        return r.json()"),
                http(
                        "requests.get",
                        "import requests\nfrom requests.adapters import HTTPAdapter\nclass S(requests.Session):\n    pass\ndef f():\n    s = S()\n    s.mount('https://', HTTPAdapter(max_retries=3))\n    return s.get('u').json()"),
                http(
                        "requests.put",
                        "import requests\ndef f():\n    s = requests.Session()\n    return s.send(requests.Request('PUT', 'u', json={}).prepare()).json()"),
                http(
                        "requests.post",
                        "from requests import Session, Request\ndef f():\n    s = Session()\n    return s.send(s.prepare_request(Request(method='POST', url='u'))).json()"),
                http(
                        "requests.get",
                        "def f():\n    import importlib\n    return importlib.import_module('requests').get('u').json()"));
    }

    private static Stream<Arguments> httpSpellings() {
        return Stream.of(
                http(
                        "httpx.post",
                        "import httpx\ndef f():\n    with httpx.Client() as c:\n        return c.send(httpx.Request('POST', 'u')).json()"),
                http(
                        "httpx.patch",
                        "import httpx\nasync def f():\n    c = httpx.AsyncClient()\n    return (await c.send(c.build_request('PATCH', 'u'))).json()"),
                http(
                        "aiohttp.ws_connect",
                        "import aiohttp\nasync def f():\n    async with aiohttp.ClientSession() as s:\n        async with s.ws_connect('u') as w:\n            return await w.json()"),
                http("httpx.get", "from httpx import get\ndef f():\n    return get('u').json()"),
                http(
                        "httpx.get",
                        "import httpx\ndef f():\n    with httpx.Client(timeout=httpx.Timeout(5)) as c:\n        return c.get('u').json()"),
                http(
                        "httpx.get",
                        "import httpx\nasync def f():\n    async with httpx.AsyncClient() as c:\n        return (await c.get('u')).json()"),
                http(
                        "httpx.get",
                        "import httpx, json\nasync def f():\n    async with httpx.AsyncClient() as c:\n        async with c.stream('GET', 'u') as r:\n            return json.loads(await r.aread())"),
                http(
                        "aiohttp.get",
                        "import aiohttp\nasync def f():\n    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=3)) as s:\n        async with s.get('u') as r:\n            assert r.status == 200 and await r.text()\n            return await r.json()"),
                http(
                        "aiohttp.get",
                        "import aiohttp, asyncio\nasync def g():\n    async with aiohttp.ClientSession() as s:\n        r = await s.get('u')\n        return await r.json()\ndef f():\n    return asyncio.run(g())"),
                http(
                        "urllib.request.urlopen",
                        "import urllib.request, json\ndef f():\n    with urllib.request.urlopen('u', timeout=1) as r:\n        return json.loads(r.read().decode())"),
                http(
                        "urllib.request.urlopen",
                        "from urllib.request import urlopen as o, Request\nimport json\ndef f():\n    return json.load(o(Request('http://u', headers={'a': 'b'})))"),
                http(
                        "urllib.request.urlopen",
                        "from urllib import request\nimport json\ndef f():\n    return json.load(request.build_opener().open('http://u'))"));
    }

    private static Stream<Arguments> ollamaSpellings() {
        return Stream.of(
                llm(
                        "ollama.chat",
                        "import ollama\ndef f():\n    return ollama.chat(model='m', messages=[])['message']['content']"),
                llm("ollama.generate", "from ollama import generate\ndef f():\n    return generate('m', 'p').response"),
                llm(
                        "ollama.chat",
                        "from ollama import Client\ndef f():\n    return Client(host='h').chat(model='m').message.content"),
                llm(
                        "ollama.chat",
                        "import ollama\nasync def f():\n    return (await ollama.AsyncClient().chat(model='m')).message.content"),
                llm(
                        "ollama.chat",
                        "import ollama\ndef f():\n    return ''.join(p['message']['content'] for p in ollama.chat(model='m', stream=True))"));
    }

    private static Stream<Arguments> modelSpellings() {
        return Stream.of(
                llm(
                        "openai.chat.completions.create",
                        "from openai import OpenAI\ndef f():\n    return OpenAI(api_key='k').chat.completions.create(model='m', messages=[]).choices[0].message.content"),
                llm(
                        "openai.chat.completions.create",
                        "import openai as o\nasync def f():\n    return (await o.AsyncOpenAI().chat.completions.create(model='m')).choices[0].message.content"),
                llm(
                        "openai.chat.completions.create",
                        "import openai\ndef f():\n    return openai.ChatCompletion.create(model='m')['choices'][0]['message']['content']"),
                llm(
                        "openai.chat.completions.create",
                        "import openai\nasync def f():\n    return (await openai.ChatCompletion.acreate(model='m')).choices[0].message.content"),
                llm(
                        "openai.chat.completions.create",
                        "from openai import OpenAI\ndef f():\n    return OpenAI().with_options(timeout=3).chat.completions.create(model='m').choices[0].message.content"),
                llm(
                        "openai.responses.create",
                        "import openai\ndef f():\n    return openai.OpenAI().responses.create(model='m', input='x').output_text"),
                llm(
                        "anthropic.messages.create",
                        "import anthropic\ndef f():\n    try:\n        return anthropic.Anthropic().messages.create(model='m').content[0].text\n    except anthropic.APIError:\n        raise"),
                llm(
                        "anthropic.messages.stream",
                        "from anthropic import AsyncAnthropic\nasync def f():\n    async with AsyncAnthropic().messages.stream(model='m') as s:\n        return ''.join([t async for t in s.text_stream])"),
                llm(
                        "anthropic.messages.stream",
                        "from anthropic import Anthropic\ndef f():\n    with Anthropic().messages.stream(model='m') as s:\n        return ''.join(s.text_stream)"));
    }

    private static Stream<Arguments> processSpellings() {
        return Stream.of(
                process(
                        "subprocess.run",
                        "import subprocess\ndef f():\n    return subprocess.run(['ls'], capture_output=True, text=True, check=True).stdout"),
                process(
                        "subprocess.run",
                        "from subprocess import run, PIPE\ndef f():\n    return run('ls', shell=True, stdout=PIPE).stdout.decode()"),
                process(
                        "subprocess.check_output",
                        "import subprocess as sp\ndef f():\n    return sp.check_output('ls', shell=True).decode()"),
                process(
                        "subprocess.Popen",
                        "import subprocess\ndef f():\n    with subprocess.Popen(['ls'], stdout=subprocess.PIPE, text=True) as p:\n        return p.communicate()[0]"),
                process(
                        "subprocess.Popen",
                        "import subprocess\nclass P(subprocess.Popen):\n    pass\ndef f():\n    p = P(['ls'], stdout=-1)\n    assert p.wait() == 0\n    return p.stdout.read().decode()"),
                process("subprocess.getoutput", "import subprocess\ndef f():\n    return subprocess.getoutput('ls')"),
                process(
                        "subprocess.getstatusoutput",
                        "from subprocess import getstatusoutput as g\ndef f():\n    return g('ls')[1]"),
                process(
                        "subprocess.run",
                        "import subprocess\ndef f():\n    return subprocess.run(args=['ls'], stdout=-1).stdout.decode()"),
                process(
                        "subprocess.Popen",
                        "import subprocess\ndef f():\n    return subprocess.Popen(args='ls', text=True).communicate()[0]"),
                process("os.popen", "import os\ndef f():\n    return os.popen('ls').read()"),
                process(
                        "os.system",
                        "from os import system\ndef f():\n    return 'out' if system('ls') == 0 else 'bad'"),
                process(
                        "asyncio.create_subprocess_shell",
                        "from asyncio.subprocess import create_subprocess_shell\nasync def f():\n    p = await create_subprocess_shell('ls')\n    return (await p.communicate())[0].decode()"),
                process(
                        "asyncio.create_subprocess_exec",
                        "import asyncio\nasync def f():\n    p = await asyncio.create_subprocess_exec('ls', stdout=asyncio.subprocess.PIPE)\n    return (await p.communicate())[0].decode()"));
    }

    private static Stream<Arguments> toolSpellings() {
        return Stream.of(
                tool("call_tool:x", "def f():\n    return call_tool('x', {'q': 1})"),
                tool("execute_tool:x", "async def f():\n    return await execute_tool('x', q=1)"),
                tool("run_tool:x", "from agents.runtime import run_tool\ndef f():\n    return run_tool(tool_name='x')"),
                tool("call_tool:x", "import toolbox\ndef f():\n    return toolbox.call_tool('x')"),
                tool("call_tool:x", "def f(call_tool):\n    return call_tool('x')"),
                tool(
                        "call_tool:x",
                        "def call_tool(name):\n    raise NotImplementedError\ndef f():\n    return call_tool('x')"));
    }

    private static Arguments http(String call, String code) {
        return Arguments.of(call, code, HTTP, "{\"a\": 1}");
    }

    private static Arguments llm(String call, String code) {
        return Arguments.of(call, code, LLM, "yes");
    }

    private static Arguments process(String call, String code) {
        return Arguments.of(call, code, PROCESS, "out");
    }

    private static Arguments tool(String call, String code) {
        return Arguments.of(call, code, TOOLS, "{\"a\": 1}");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("spellings")
    void answersAndRecords(String call, String code, String responses, String expected) {
        HarnessReport report = OneCall.of(ToolSubject.of("t", code).withResponses(responses));
        assertThat(OneCall.result(report)).isEqualTo(expected);
        assertThat(report.all("call")).singleElement().asString().contains("\"name\": \"" + call + "\"");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("spellings")
    void worksWithoutResponsesToo(String call, String code, String responses, String expected) {
        HarnessReport report = OneCall.of(ToolSubject.of("t", code));
        assertThat(report.failure()).isEmpty();
        assertThat(report.all("call")).hasSize(1);
    }

    @Test
    void keepsTheArguments() {
        HarnessReport report = OneCall.of(ToolSubject.of(
                "t", "import requests\ndef f():\n    requests.post('http://h/é', json={'a': [1, None]}, timeout=2.5)"));
        assertThat(report.all("call"))
                .containsExactly("{\"name\": \"requests.post\", \"args\": [\"http://h/\\u00e9\"], "
                        + "\"kwargs\": {\"json\": {\"a\": [1, null]}, \"timeout\": 2.5}}");
    }

    @Test
    void aRequestObjectIsRecordedWithWhatItSends() {
        HarnessReport report = OneCall.of(
                ToolSubject.of(
                        "t",
                        "from urllib.request import Request, urlopen\ndef f():\n    urlopen(Request('http://h/', data=b'a=1', headers={'X-A': 'b'}), timeout=1)\n    urlopen(Request('http://h/', method='DELETE'))\n    urlopen('http://h/', b'c=2')"));
        assertThat(report.all("call"))
                .containsExactly(
                        "{\"name\": \"urllib.request.urlopen\", \"args\": [\"http://h/\"], \"kwargs\": "
                                + "{\"timeout\": 1, \"method\": \"POST\", \"data\": \"a=1\", \"headers\": {\"X-a\": \"b\"}}}",
                        "{\"name\": \"urllib.request.urlopen\", \"args\": [\"http://h/\"], \"kwargs\": {\"method\": \"DELETE\"}}",
                        "{\"name\": \"urllib.request.urlopen\", \"args\": [\"http://h/\"], \"kwargs\": {\"data\": \"c=2\"}}");
    }

    @Test
    void aPreparedRequestIsRecordedWithWhatItSends() {
        HarnessReport report = OneCall.of(
                ToolSubject.of(
                        "t",
                        "import requests\ndef f():\n    r = requests.Request('POST', 'http://h/', json={'a': 1}).prepare()\n    requests.Session().send(r, timeout=2)"));
        assertThat(report.all("call"))
                .containsExactly("{\"name\": \"requests.post\", \"args\": [\"http://h/\"], "
                        + "\"kwargs\": {\"json\": {\"a\": 1}, \"timeout\": 2}}");
    }

    @Test
    void theMostExactResponseIsTaken() {
        HarnessReport report = OneCall.of(ToolSubject.of(
                        "t",
                        "import requests as r\ndef f():\n    return [r.get(u).json() for u in 'ab'] + [r.post('a').json(), call_tool('p'), run_tool('q')]")
                .withResponses(
                        "{\"requests.get a\": 1, \"requests.get\": 2, \"http\": 3, \"call_tool:p\": 4, \"q\": 5}"));
        assertThat(OneCall.result(report)).isEqualTo("[1, 2, 3, 4, 5]");
    }

    @Test
    void aResponseMayBeAnErrorOfTheLibrary() {
        HarnessReport report = OneCall.of(ToolSubject.of(
                        "t",
                        "import requests\ndef f():\n    try:\n        requests.get('u')\n    except requests.exceptions.ConnectionError as e:\n        return str(e)")
                .withResponses("{\"requests.get\": {\"raise\": \"ConnectionError: no route\"}}"));
        assertThat(OneCall.result(report)).isEqualTo("no route");
    }

    @Test
    void aStatusOf404RaisesAsTheLibraryDoes() {
        HarnessReport report = OneCall.of(ToolSubject.of(
                        "t",
                        "import requests\ndef f():\n    try:\n        requests.get('u').raise_for_status()\n    except requests.HTTPError as e:\n        return e.response.status_code")
                .withResponses("{\"http\": {\"status_code\": 404}}"));
        assertThat(OneCall.result(report)).isEqualTo("404");
    }

    @Test
    void aFailingCommandRaisesWhereThatIsAskedFor() {
        HarnessReport report = OneCall.of(ToolSubject.of(
                        "t",
                        "import subprocess\ndef f():\n    try:\n        subprocess.run('x', check=True)\n    except subprocess.CalledProcessError as e:\n        return e.returncode")
                .withResponses("{\"subprocess.run\": {\"returncode\": 3}}"));
        assertThat(OneCall.result(report)).isEqualTo("3");
    }

    @Test
    void thousandsOfCallsAreCountedAndTheFirstKept() {
        HarnessReport report =
                OneCall.of(ToolSubject.of("t", "def f():\n    for i in range(5000):\n        call_tool('x', i)"));
        assertThat(report.whole("calls")).hasValue(5000);
        assertThat(report.all("call")).hasSize(200);
    }

    @Test
    void cloudClientsAreStandIns() {
        HarnessReport report = OneCall.of(
                ToolSubject.of("t", """
                import boto3
                from botocore.exceptions import ClientError
                from google import genai
                import google.generativeai as older

                def f():
                    s3 = boto3.client("s3", region_name="eu")
                    body = s3.get_object(Bucket="b", Key="k")["Body"].read().decode()
                    boto3.Session().resource("dynamodb").Table("t").put_item(Item={"k": 1})
                    model = older.GenerativeModel("m")
                    return [body, genai.Client().models.generate_content(model="m", contents="hi").text,
                            model.generate_content("hi").text]
                """).withResponses("{\"boto3.s3.get_object\": {\"Body\": \"content\"}}"));
        assertThat(OneCall.result(report)).isEqualTo("[\"content\", \"mock answer\", \"mock answer\"]");
        assertThat(report.all("call").stream().map(call -> call.replaceAll(".*\"name\": \"([^\"]*)\".*", "$1")))
                .containsExactly(
                        "boto3.s3.get_object",
                        "boto3.dynamodb.Table.put_item",
                        "google.genai.models.generate_content",
                        "google.generativeai.generate_content");
    }
}
