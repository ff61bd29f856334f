"""Other programs, each as a `Matcher`; they come from an environment of their own and are imported when they are asked for."""
