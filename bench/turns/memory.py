"""Memory of a process and of those it started, as Linux counts it."""

from pathlib import Path


def family(pid: int) -> list[int]:
    """Return `pid` and every process below it."""
    below = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(one for child in below for one in family(int(child)))]


def megabytes(pid: int) -> tuple[int, int]:
    """Return (RSS, PSS) of one process; PSS shares out what processes have in common."""
    sizes = {}
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]:
        name, size = line.split()[:2]
        sizes[name] = int(size) // 1024
    return sizes["Rss:"], sizes["Pss:"]


def command(pid: int) -> str:
    """Return a short name of what the process runs."""
    words = Path(f"/proc/{pid}/cmdline").read_bytes().decode().split("\0")
    known = [word for word in words if word.startswith("bot.") or word in ("run", "actions")]
    return " ".join(known) or Path(words[0]).name
