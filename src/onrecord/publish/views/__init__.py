"""What the pages of the reading room show: values worked out from the record, alike for HTML, JSON and the file."""
