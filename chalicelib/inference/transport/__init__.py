"""Speaking HTTP to a provider: what is sent, what came back, and what a refusal means."""
