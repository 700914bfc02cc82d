"""The assistant: language (nlu), engine, gateway and widget."""
