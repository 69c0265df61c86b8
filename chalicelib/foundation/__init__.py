"""What the apps share: accounts with their credits, and the catalogue of apps."""
