"""Run one turn of a conversation, safely: Rasa's Agent behind a private API."""
