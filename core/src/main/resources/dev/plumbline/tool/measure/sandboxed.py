# Part 3, inside the sandbox: the subject lies in files beside this one.
#
# usage: harness.py TASK


def file_text(name):
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), name)
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8") as file:
        return file.read()


if __name__ == "__main__":
    run_task(sys.argv[1], Subject(
        file_text("tool.txt"), file_text("input.json"), file_text("responses.json"), file_text("function.txt")))
