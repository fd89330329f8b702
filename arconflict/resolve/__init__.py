"""Said to meant: which actor a name means, and whom an anaphor takes up."""
