"""French sentences to facts: a pure-Python core, and thin Rasa components around it."""
