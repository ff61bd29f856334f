"""Put every name and every claim of a report next to the record."""
