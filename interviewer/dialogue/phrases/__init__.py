"""How candidates say what they want of the interviewer. Grammar of talk, no vocabulary of any question.

Each pattern is searched in a plain sentence: lower case, straight quotes, single spaces, no filler in front and no
stop behind (`acts.plain`).
"""
