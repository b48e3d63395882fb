"""What can be wrong with a template."""


class BadTemplate(ValueError):
    """A template that no report can be written from; its words say what is wrong and what helps."""
