"""Having products cut out by the services in line."""
