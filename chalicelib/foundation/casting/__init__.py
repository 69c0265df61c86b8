"""Who and what may be in pictures: things of one app that others have pictures made with."""
