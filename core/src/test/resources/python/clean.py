"""Nothing to find."""
import ast
import json


def run(text):
    """Reads a literal."""
    return json.dumps(ast.literal_eval(text))
