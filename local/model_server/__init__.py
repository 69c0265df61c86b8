"""The model server of a local cloud: artificial portraits and real cut-outs, without a key."""
