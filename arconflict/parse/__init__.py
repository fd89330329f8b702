"""Words to mentions: what each sentence says."""
