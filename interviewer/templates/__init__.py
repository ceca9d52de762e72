"""The sandboxed Jinja2 environment, its layers and its bounds."""
