# Part 4 of the harness: what went wrong, in words.
import errno
import traceback


def failure_of(error, subject, succeeded=False, missed_input=False):
    """What went wrong as kind, message and advice; succeeded tells whether a call before did not fail, missed_input that
    it read stdin and there was no input."""
    if isinstance(error, Failure):
        return error.kind, str(error), error.advice
    try:
        text = str(error)
    except Exception:  # the tool's own exception class may do anything
        text = ""
    lines = [
        at.lineno for at in traceback.extract_tb(error.__traceback__) if at.filename == subject.file]
    where = " (line %d of the tool)" % lines[-1] if lines else ""
    message = ("%s: %s" % (type(error).__name__, text) if text else type(error).__name__)[:SHOWN] + where
    kind, advice = missing_beside(error) or kind_of(error)
    if missed_input and kind in ("tool", "input") and isinstance(error, (EOFError, ValueError, LookupError, TypeError)):
        kind = "input"
        advice = "it reads stdin, where no test_input leaves nothing but {}: give as test_input what it expects there, " \
            "as JSON"
    if succeeded:
        message += ", in a later call; the first one succeeded"
        advice = "it is called many times in one process: does it keep state between calls, or use something up? " + advice
    return kind, message, advice


def missing_beside(error):
    """What lies beside a tool and was not given: a module of its own, or a variable; None for all else."""
    name = getattr(error, "name", None) if isinstance(error, ImportError) else None
    if name and name in NEIGHBOURS:
        return "dependency", "it is a module beside the tool: give it in `files` as %s.py" % name.replace(".", "/")
    frames = traceback.extract_tb(error.__traceback__) if isinstance(error, KeyError) else []
    if frames and frames[-1].filename in (os.__file__, "<frozen os>") and frames[-1].name == "__getitem__":
        return "input", "it reads the variable %s: give it in `environment`" % error.args[0]
    return None


FORBIDDEN = (errno.EROFS, errno.EACCES, errno.EPERM, errno.ENETUNREACH, errno.ENETDOWN, errno.EFBIG,
             errno.EADDRNOTAVAIL)


def outside(path):
    """Whether a path leads out of the folder of the run."""
    if not isinstance(path, (str, bytes)) or not path:
        return False
    here = os.path.realpath(os.getcwd())
    there = os.path.realpath(os.fsdecode(os.path.expanduser(path)))
    return not (there == here or there.startswith(here + os.sep))


def kind_of(error):
    if isinstance(error, MemoryError):
        return "memory", "it needs more memory than a run may have; work in smaller pieces"
    if isinstance(error, OutputLimit):
        return "output", "it prints more than %d MiB in one call; print the result only" % (LARGEST_OUTPUT >> 20)
    if isinstance(error, ImportError):
        name = getattr(error, "name", None) or "the module"
        return "dependency", "install %s for the Python that runs tools, or do without it; a module of its own is given " \
            "in `files`" % name
    if isinstance(error, SystemExit):
        return "exit", "a function must return its result, it may not end its process; a program that fails says why in " \
            "what it prints"
    if isinstance(error, (EOFError, json.JSONDecodeError)) and not RECORDER.total:
        return "input", "it expects another input; check test_input"
    if isinstance(error, OSError) and error.errno == errno.EAGAIN or "can't start new thread" in str(error):
        return "processes", "it starts more processes or threads than a run may have"
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return "sandbox", "it writes more than its temporary folder holds; write less"
    if isinstance(error, FileNotFoundError) and outside(error.filename):
        return "sandbox", "a run sees no files but its own temporary folder; give it what it needs in test_input"
    if isinstance(error, OSError) and (error.errno in FORBIDDEN or type(error).__name__ == "gaierror"):
        return "sandbox", "the sandbox allows no network and no writing outside its temporary folder"
    if RECORDER.total and isinstance(error, (KeyError, TypeError, AttributeError, ValueError, IndexError)):
        return "mock", "it stumbled after a mocked call; say in mock_responses what that call answers"
    return "tool", "the tool itself raised this; try it by hand with the same test_input"
