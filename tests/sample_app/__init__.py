"""An app that is none of the product's, to show what an app is: a package, and a line in `host`."""
