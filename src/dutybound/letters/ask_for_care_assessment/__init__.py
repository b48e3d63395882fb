"""Ask the council to assess a disabled child's needs for help from social care."""
