"""The conversation, between the tracker and the law (rasa_sdk and rules_core only).

A turn reads the visitor's message once (`tracker_facts`), then either answers it (`explain`,
`session`, `modify`, `what_if`) or goes on with the questions (`form`) until the verdict (`assess`).
"""
