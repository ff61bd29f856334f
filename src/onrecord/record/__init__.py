"""What is already on record: loaders, record files, name look-up, the view as of a date."""
