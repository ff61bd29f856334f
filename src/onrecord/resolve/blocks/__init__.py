"""Many names compared with names of the record at once, over arrays; the same scores as one by one."""
