"""Claims on attacks: what happened, how many it hurt, who answers for it."""
