"""The learnt reader: a small encoder and its heads, beside the rules; loaded only where its packages are installed."""
