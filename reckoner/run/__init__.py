"""Run an essay in a process of its own, keep what the run gave, and say what it depended on.

In: an `Essay` and the `Archive`. Out: a `Run`: for each cell its outputs or values, and what was read.
"""
