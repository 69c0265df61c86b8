"""The HTTP edge: endpoints, identity, fields, paging, logs. Knows no feature and no AWS."""
