"""EHC needs assessments and plans."""
