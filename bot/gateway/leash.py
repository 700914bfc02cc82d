"""Run a command that dies with its parent: `python leash.py PARENT_PID COMMAND…`.

A script of its own, run by the engine's Python: it asks Linux for SIGKILL at the parent's death,
then becomes the command. Elsewhere than on Linux it only becomes the command.
"""

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1


def main() -> None:
    """Tie this process to the parent named by the first argument, then run the rest."""
    parent, command = int(sys.argv[1]), sys.argv[2:]
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            sys.exit("the parent is gone")
    os.execvp(command[0], command)


if __name__ == "__main__":
    main()
