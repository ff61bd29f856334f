"""What is left open by the rules: does the record bear it out all the same, by all that the claim and an entry share.

`told` takes a claim apart, `passages` an entry, `signs` compares the two, and `weigh` decides by learnt weights. It
confirms or stays silent; it never speaks against a claim.
"""
