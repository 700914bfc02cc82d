"""The gateway: the public FastAPI application that faces the internet."""
