"""Everything that happens inside the process of one essay.

In: a `Job`, the code of each cell. Out: an `Outcome`: outputs, what was read, and what was refused.
"""
