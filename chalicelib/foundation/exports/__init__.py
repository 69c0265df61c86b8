"""ZIPs of a person's things: made by a job, offered by a link for a day, the same in all apps."""
