# What a call gave, as text: the same result gives the same text, in the tool's process and outside it.
import hashlib
import json
import re

LARGEST_RESULT = 1024 * 1024
ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")
FORMS = ("exact", "masked", "shape")


def stable(value):
    """What JSON cannot say, in a form that does not change from process to process."""
    if isinstance(value, (set, frozenset)):
        return sorted((stable_text(item) for item in value))
    if isinstance(value, (bytes, bytearray)):
        return bytes(value).decode("latin-1")
    try:
        return ADDRESS.sub("", repr(value))
    except Exception:  # a repr of the tool may do anything
        return "<" + type(value).__name__ + ">"


def stable_text(value):
    try:
        text = json.dumps(value, sort_keys=True, default=stable)
    except (TypeError, ValueError, RecursionError):
        text = json.dumps(stable(value))
    return text if len(text) <= LARGEST_RESULT else json.dumps("sha256:" + hashlib.sha256(text.encode()).hexdigest())


def in_form(text, form):
    """The text itself; without what a clock or a counter puts into it; or its shape alone."""
    if form == "exact":
        return text
    value = json.loads(text)
    return json.dumps(masked(value) if form == "masked" else shape(value), sort_keys=True)


def masked(value):
    if isinstance(value, dict):
        return {re.sub("[0-9]+", "#", key): masked(item) for key, item in value.items()}
    if isinstance(value, list):
        return [masked(item) for item in value]
    if isinstance(value, str):
        return re.sub("[0-9a-fA-F]*[0-9][0-9a-fA-F]*", "#", value)
    if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) >= 1e9:
        return "#"
    return value


def shape(value):
    if isinstance(value, dict):
        return {key: shape(item) for key, item in value.items()}
    if isinstance(value, list):
        return [shape(item) for item in value]
    return type(value).__name__


def salted(salt, at, text):
    return hashlib.sha256((salt + str(at) + ":" + text).encode("utf-8", "surrogatepass")).hexdigest()
