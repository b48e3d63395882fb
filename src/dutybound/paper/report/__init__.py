"""Reports: numbered paragraphs with notes, annexes with charts and tables, from a template of the team's."""
