"""Other programs, each as a `Matcher`; they are imported when they are asked for, from an environment of their own."""
