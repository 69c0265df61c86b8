"""The apps of the suite, one package each; they never import each other."""
