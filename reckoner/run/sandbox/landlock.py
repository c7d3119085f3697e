"""On Linux, have the kernel refuse what an essay's process may not do.

Landlock allows it to write in its scratch folder, and to read the project, Python and the system's libraries. A
seccomp filter refuses it sockets, other programs, child processes, other processes' memory, and every call that
could undo the rest. Its capabilities are dropped, and its limits on memory, files and processor time cannot be raised.
All of it needs no privilege, no helper program and no namespace, so it holds for a user, for root in a container and on
a code host's runner alike, and takes a process about a millisecond.

Python alone cannot do this (see `run/sandbox/guard.py`), because it does not see what C code does that is called
through ctypes. The kernel does. Where there is no such kernel, `offered()` says so.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from reckoner.core.project import PACKAGE

BOUNDARY = "RECKONER_BOUNDARY"
"""Environment variable: `require` runs no essay without the boundary, `off` runs it without."""

_NO_NEW_PRIVS, _SET_SECCOMP, _FILTER = 38, 22, 2
_CREATE, _ADD, _RESTRICT = 444, 445, 446
_DAC_OVERRIDE = 1 << 1


# Which system calls are refused. Numbers are those of the kernel's own tables for each machine.

REFUSED = {
    # a name, and its numbers on x86-64 and on 64-bit ARM; None where the machine has no such call
    "socket": (41, 198),  # no connection of any kind; pairs of sockets within the process are left
    "connect": (42, 203),
    "bind": (49, 200),
    "listen": (50, 201),
    "execve": (59, 221),
    "execveat": (322, 281),
    "fork": (57, None),
    "vfork": (58, None),
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438),
    "pidfd_send_signal": (424, 424),
    "kcmp": (312, 272),
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "move_mount": (429, 429),
    "open_tree": (428, 428),
    "fsopen": (430, 430),
    "fsmount": (432, 432),
    "unshare": (272, 97),
    "setns": (308, 268),
    "open_by_handle_at": (304, 265),
    "memfd_create": (319, 279),  # memory that no limit counts
    "memfd_secret": (447, 447),
    "shmget": (29, 194),
    "msgget": (68, 186),
    "mq_open": (240, 180),
    "io_uring_setup": (425, 425),  # would make calls that no filter sees
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "keyctl": (250, 219),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "kexec_load": (246, 104),
    "reboot": (169, 142),
    "swapon": (167, 224),
    "settimeofday": (164, 170),
    "clock_settime": (227, 112),
    "personality": (135, 92),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "process_madvise": (440, 440),
    "migrate_pages": (256, 238),
    "move_pages": (279, 239),
}
IDLE = {
    # what changes no content, and libraries do in passing: answered as done, and not done
    "chmod": (90, None),
    "fchmod": (91, 52),
    "fchmodat": (268, 53),
    "fchmodat2": (452, 452),
    "chown": (92, None),
    "fchown": (93, 55),
    "lchown": (94, None),
    "fchownat": (260, 54),
    "setxattr": (188, 5),
    "lsetxattr": (189, 6),
    "fsetxattr": (190, 7),
    "utime": (132, None),
    "utimes": (235, None),
    "utimensat": (280, 88),
}
FCNTL, SET_OWNER = (72, 25), (8, 15)
"""`fcntl`, and its commands that would send another process signals."""
OWN = {"kill": (62, 129), "tkill": (200, 130), "tgkill": (234, 131), "prlimit64": (302, 261)}
"""Calls that name a process, which may be this one alone."""
_CLONE, _CLONE3 = (56, 220), (435, 435)
_MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
_THREAD = 0x00010000
_EPERM, _ENOSYS = 1, 38


def _filter(machine: str) -> bytes:
    """The filter as instructions for the kernel's packet filter (BPF): refuse what is listed, allow all else."""
    at, arch = _MACHINES[machine]
    load, equal, above, tests, give = 0x20, 0x15, 0x35, 0x45, 0x06
    number, first, second = 0, 16, 24  # where the call's number and its arguments stand
    allow, error = 0x7FFF0000, 0x00050000
    code = [(load, 0, 0, 4), (equal, 1, 0, arch), (give, 0, 0, error | _EPERM), (load, 0, 0, number)]
    code += [(above, 0, 1, 0x40000000), (give, 0, 0, error | _EPERM)]  # the other numbering of x86-64
    for table, answer in ((REFUSED, error | _EPERM), (IDLE, error)):
        for call in sorted(n for pair in table.values() if (n := pair[at]) is not None):
            code += [(equal, 0, 1, call), (give, 0, 0, answer)]
    code += [(equal, 0, 1, _CLONE3[at]), (give, 0, 0, error | _ENOSYS)]  # its flags cannot be seen: clone can do it
    code += [(equal, 0, 4, _CLONE[at]), (load, 0, 0, first), (tests, 1, 0, _THREAD), (give, 0, 0, error | _EPERM)]
    code += [(give, 0, 0, allow)]
    for pair in OWN.values():
        code += [(equal, 0, 5, pair[at]), (load, 0, 0, first), (equal, 2, 0, os.getpid()), (equal, 1, 0, 0)]
        code += [(give, 0, 0, error | _EPERM), (give, 0, 0, allow)]
    code += [(equal, 0, 4, FCNTL[at]), (load, 0, 0, second), (equal, 1, 0, SET_OWNER[0]), (equal, 0, 1, SET_OWNER[1])]
    code += [(give, 0, 0, error | _EPERM), (give, 0, 0, allow)]
    return b"".join(struct.pack("=HBBI", *instruction) for instruction in code)


# Which files may be read and written

_READ, _LIST = 1 << 2, 1 << 3
_HANDLED = {1: 0x1FFF, 2: 0x3FFF, 3: 0x7FFF, 4: 0x7FFF, 5: 0xFFFF}
"""Rights to files that each version of Landlock knows: all of them are taken, and some given back below."""
_WRITABLE = 0x7FFF & ~(1 << 0 | 1 << 6 | 1 << 9 | 1 << 10 | 1 << 11)  # no programs, devices, sockets or pipes
_ON_A_FILE = 1 << 0 | 1 << 1 | 1 << 2 | 1 << 14 | 1 << 15


def _readable(root: Path) -> Iterator[Path]:
    """What a run may read: what is installed, and of the project all but what is hidden or built."""
    paths = map(sysconfig.get_path, ("stdlib", "platstdlib", "purelib", "platlib"))
    yield from map(Path, dict.fromkeys((sys.prefix, sys.base_prefix, *paths)))
    yield from map(Path, ("/usr", "/lib", "/lib64", "/etc/fonts", "/etc/localtime", "/etc/ld.so.cache"))
    yield from map(Path, ("/dev/null", "/dev/zero", "/dev/urandom", "/proc/self", "/proc/cpuinfo", "/proc/meminfo"))
    yield from (PACKAGE, Path("/sys/devices/system/cpu"))
    for path in root.iterdir():
        if not path.name.startswith(".") and path.name != "site" and not path.name.startswith("site."):
            yield path


@cache
def version() -> int:
    """Which version of Landlock this kernel has; 0 where it has none."""
    if sys.platform != "linux" or platform.machine() not in _MACHINES:
        return 0
    try:
        return max(0, int(_syscall(_CREATE, None, ctypes.c_size_t(0), 1)))
    except OSError:
        return 0


def offered() -> str:
    """Why no boundary is to be had here; nothing where one is."""
    if sys.platform != "linux":
        return f"{sys.platform} offers none that needs no helper"
    if platform.machine() not in _MACHINES:
        return f"none was written for {platform.machine()}"
    return "" if version() else "this kernel has no Landlock"


def missing() -> str:
    """Why essays run without the boundary; nothing where they run within it."""
    if os.environ.get(BOUNDARY) == "off":
        return f"{BOUNDARY}=off"
    if os.environ.get("RECKONER_HOW") == "kernel" or not hasattr(os, "fork"):
        return "they run in Jupyter kernels"
    return offered()


def required() -> bool:
    """Whether an essay may run within the boundary only."""
    return os.environ.get(BOUNDARY) == "require"


def enter(root: Path, scratch: Path) -> None:
    """Draw the boundary about this process, unless there is none to be had; nothing in it can take it away again.

    Raises:
        OSError: where it is required and could not be drawn.
    """
    if missing():
        return
    try:
        prctl(_NO_NEW_PRIVS, 1)
        _restrict_files(_readable(root), root, scratch)
        _drop_capabilities()
        _restrict_calls()
    except OSError:
        if required():
            raise


def _restrict_files(readable: Iterable[Path], root: Path, scratch: Path) -> None:
    known = version()
    handled = _HANDLED.get(known, _HANDLED[5])
    net = 0b11 if known >= 4 else 0
    scoped = 0b11 if known >= 6 else 0  # no abstract sockets, no signals to the outside
    size = 8 if known < 4 else 16 if known < 6 else 24
    rules = ctypes.create_string_buffer(struct.pack("=QQQ", handled, net, scoped), 24)
    ruleset = _syscall(_CREATE, rules, ctypes.c_size_t(size), 0)
    try:
        for path in readable:
            _allow(ruleset, path, (_READ | _LIST | 1) & handled)
        _allow(ruleset, root, _LIST & handled)  # names alone: Python lists the folders that it imports from
        _allow(ruleset, scratch, (_WRITABLE | _READ | _LIST) & handled)
        _allow(ruleset, Path("/dev/null"), 1 << 1)
        _syscall(_RESTRICT, ruleset, 0)
    finally:
        os.close(ruleset)


def _allow(ruleset: int, path: Path, rights: int) -> None:
    """Give rights to a file, or to all beneath a folder; a path that is not there needs none."""
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        if not path.is_dir():
            rights &= _ON_A_FILE
        rule = ctypes.create_string_buffer(struct.pack("=Qi", rights, place), 12)
        _syscall(_ADD, ruleset, 1, rule, 0)
    finally:
        os.close(place)


def _restrict_calls() -> None:
    code = _filter(platform.machine())
    kept = ctypes.create_string_buffer(code, len(code))
    program = ctypes.create_string_buffer(struct.pack("@HP", len(code) // 8, ctypes.addressof(kept)))
    prctl(_SET_SECCOMP, _FILTER, ctypes.addressof(program))


def _drop_capabilities() -> None:
    """Root keeps one privilege, to read and write files of other owners, which the rules on files then bound."""
    header = ctypes.create_string_buffer(struct.pack("=Ii", 0x20080522, 0), 8)
    had = ctypes.create_string_buffer(24)
    at = _MACHINES[platform.machine()][0]
    _syscall((125, 90)[at], header, had)
    keep = struct.unpack("=6I", had.raw)[1] & _DAC_OVERRIDE
    _syscall((126, 91)[at], header, ctypes.create_string_buffer(struct.pack("=6I", keep, keep, 0, 0, 0, 0), 24))


def prctl(option: int, value: int, more: int = 0) -> None:
    """Set an option of this process; raises `OSError` where the kernel refuses."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(option, ctypes.c_ulong(value), ctypes.c_ulong(more), ctypes.c_ulong(0), ctypes.c_ulong(0)):
        raise OSError(ctypes.get_errno(), "prctl")


def _syscall(number: int, *arguments: object) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    given = [ctypes.c_long(one) if isinstance(one, int) else one for one in arguments]
    result = int(libc.syscall(ctypes.c_long(number), *given))
    if result < 0:
        raise OSError(ctypes.get_errno(), f"system call {number}")
    return result
