"""The nouns of the product: frozen values without behaviour that touches the world."""
