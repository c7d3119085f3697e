"""Compare prose with the values of the run and with the archive.

In: an `Essay`, its `Run`, the `Archive`. Out: a `Checked` essay, each of its bindings resolved; or findings at a line.
"""
