"""Ask the council for an EHC needs assessment."""
