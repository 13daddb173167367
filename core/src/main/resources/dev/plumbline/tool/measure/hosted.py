# The tool's side of its unit tests: loads the tool and answers the tests' process.


def host():
    peer = Peer(os.dup(0), os.dup(1), careful=False)
    os.dup2(2, 1)
    try:
        subject = subject_beside()
        subject.settle()
        sys.stdout = sys.stderr
        tool = Tool(subject)
        install_mocks(subject.responses, tool.tool_modules())
        module = load_module(tool)
        peer.send(["loaded", [name for name in module.__dict__ if not name.startswith("_")], peer.encode(module)])
    except BaseException as error:  # whatever the tool raises while it is loaded
        peer.send(["failed", list(failure_of(error, subject))])
        os._exit(3)
    try:
        while True:
            peer.serve(peer.receive())
    except Gone:
        os._exit(0)


if __name__ == "__main__":
    host()
