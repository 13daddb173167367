# Tries every limit from inside with harmless means, and prints one line for each that holds. A limit that is not
# printed is not relied on, whatever the command line of the sandbox promised.
#
# usage: probe.py MEMORY_BYTES TASKS HOME
import os
import socket
import sys

memory, tasks, home = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]


def network_is_off():
    names = [name for _, name in socket.if_nameindex() if name != "lo"]
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # sends nothing; needs only a route
            return False
        except OSError:
            return not names


def nothing_can_be_written():
    for folder in ("/", "/usr", "/etc", "/var", "/opt", "/dev", os.path.dirname(os.path.abspath(__file__)), sys.prefix):
        try:
            with open(os.path.join(folder, ".plumbline-probe"), "w"):
                pass
            os.remove(os.path.join(folder, ".plumbline-probe"))
            return False
        except OSError:
            continue
    return True


def home_is_hidden():
    try:
        with os.scandir(home) as entries:
            found = [entry.path for entry in entries]
    except OSError:
        return True
    # Python itself may live there; its folder is then the only way that leads on.
    return all(os.path.realpath(sys.prefix).startswith(path + os.sep) or
               os.path.realpath(sys.base_prefix).startswith(path + os.sep) for path in found)


def memory_is_limited():
    try:
        bytearray(memory + (64 << 20))
        return False
    except MemoryError:
        return True


def processes_are_limited():
    """Starts children that only wait, until one more is refused; all of them end with the pipe."""
    end, start = os.pipe()
    children = []
    refused = False
    try:
        for _ in range(tasks + 8):
            child = os.fork()
            if child == 0:
                os.close(start)
                os.read(end, 1)
                os._exit(0)
            children.append(child)
    except OSError:
        refused = True
    os.close(start)
    for child in children:
        os.waitpid(child, 0)
    return refused


print("runs")
for name, holds in (("network", network_is_off), ("file system", nothing_can_be_written), ("home folder", home_is_hidden),
                    ("memory", memory_is_limited), ("processes", processes_are_limited)):
    if name == "processes" and tasks < 1:
        continue
    if holds():
        print(name)
