"""Finding a person's things by words and properties, however many there are."""
