"""Documents read against the law: what looks narrower than it, what blames, what is missing, and why.

It says "this clause looks like X, because Y; this would change the answer", and never that a body breaks the
law.  A document in which nothing is found is not thereby lawful.
"""
