"""Measures of the language room: speed, and public test cases."""
