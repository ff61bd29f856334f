"""The reading room: checked reports and the record as pages, on this machine alone.

Nothing is imported here: the process that checks a report starts from this package too, and must not load the server.
"""
