"""Ask for stage 2 of a social care complaint."""
