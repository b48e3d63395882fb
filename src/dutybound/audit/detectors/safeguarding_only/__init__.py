"""A9: social care only for significant harm, child protection or the top level."""
