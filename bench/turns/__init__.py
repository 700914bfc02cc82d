"""A turn's time through our gateway and through the usual way, measured in one run."""
