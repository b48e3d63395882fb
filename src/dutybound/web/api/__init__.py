"""The rulebook for other programs.  Nothing that they send is kept."""
