"""The map that ships with the package: borders and a small gazetteer, from Natural Earth, which is public domain."""
