"""What people write, read and validated: essays cell by cell, and the archive.

In: the files of `essays/` and `archive/`. Out: `Essay`, `Cell`, `Archive` and its records; or findings, each at a line.
"""
