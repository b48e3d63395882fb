"""DfE's daily children's social care data (private dashboard, early adopters): one JSON payload a batch.

The same facts as the children in need census, as they stand on the day; names and postcodes are not kept.
Written to the shape of version 0.8 of the specification as it is used in open tools; what is not known there
is left out and told.
"""
