"""Word lists and registries as data, and the checked door that loads them."""
