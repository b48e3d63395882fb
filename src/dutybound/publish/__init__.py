"""The rulebook as files that can be published: a site of static pages."""
