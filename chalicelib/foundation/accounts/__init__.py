"""People's accounts: a balance in credits and the ledger it is the sum of."""
