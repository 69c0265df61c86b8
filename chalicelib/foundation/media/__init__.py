"""Pictures that people send: presigned forms, arrivals, preparation, storage."""
