"""Tables of contracts, a file for each part of the site; `test_contracts` tests all of them alike.

A table may also name the arguments that must be whole (`WHOLE`) and the functions that take or give no array in
broadcast shapes (`SCALARS_ONLY`).
"""
