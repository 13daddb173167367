package dev.plumbline.app.ui.tools;

/** Requests to start from. Each runs as it is; every field but tool_code may be left out. */
enum RequestTemplate {
    /** What the tool must do, what changed of it, and the tests that hold it to that. */
    REQUIREMENT("Requirement template", """
            {
              "tool_id": "json_parser",
              "tool_code": "import json\\n\\n\\ndef parse(data):\\n    return json.loads(data)\\n",
              "test_input": {"data": "[1, 2, 3]"},
              "requirement": "what the tool must do, in a sentence that a stranger understands",
              "kind": "feature",
              "other_kinds": "security, refactoring, bug_fix, optimisation",
              "requirement_change": {
                "previous_requirement": "what it had to do before",
                "new_requirement": "what it must do now",
                "change_summary": "why",
                "feature_additions": [],
                "feature_removals": [],
                "breaking_changes": []
              },
              "tests": "from tool import parse\\n\\n\\ndef test_it():\\n    assert parse('1') == 1\\n"
            }
            """),
    /** What it is called with, and what answers in place of all that it calls itself. */
    TEST_INPUT("Test input template", """
            {
              "tool_id": "json_parser",
              "tool_code": "import json\\n\\n\\ndef parse(data):\\n    return json.loads(data)\\n",
              "function": "parse",
              "test_input": {"data": "[\\"what callers really send, large enough to take a millisecond\\"]"},
              "mock_responses": {
                "requests.get https://example.org/items": {"status_code": 200, "json": {"items": [1, 2, 3]}},
                "call_tool:other_tool": {"success": true, "result": "what that tool answers"},
                "subprocess.run": {"returncode": 0, "stdout": "what that program prints"},
                "llm": "what the language model answers"
              }
            }
            """);

    private final String title;
    private final String text;

    RequestTemplate(String title, String text) {
        this.title = title;
        this.text = text;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }
}
