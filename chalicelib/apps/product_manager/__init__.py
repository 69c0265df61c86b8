"""Product Manager: a catalogue of products with their pictures, cut out and fit for selling."""
