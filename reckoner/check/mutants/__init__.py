"""Proof by mutation: change one number or one fact at a time, and see whether the check notices.

In: the checked project. Out: a list of mutants, each caught, explained, or unexplained.
"""
