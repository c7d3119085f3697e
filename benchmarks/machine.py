"""What the benchmark runs on."""

from __future__ import annotations

import platform
import re
from pathlib import Path

import psutil

from benchmarks.measure import cores
from benchmarks.record import Machine


def machine() -> Machine:
    """The machine, as far as it says."""
    return Machine(cores=cores(), cpu=_cpu(), memory_bytes=psutil.virtual_memory().total, system=_system())


def _cpu() -> str:
    info = Path("/proc/cpuinfo")
    found = re.search(r"^model name\s*:\s*(.+)$", info.read_text(), re.MULTILINE) if info.exists() else None
    return " ".join(found[1].split()) if found else platform.processor() or platform.machine()


def _system() -> str:
    try:
        name = platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        name = platform.system()
    return f"{name}, {platform.system()} {platform.release()}" if name != platform.system() else platform.platform()
