"""The stack as CloudFormation in YAML, one file per concern, and what joins it with the app."""
