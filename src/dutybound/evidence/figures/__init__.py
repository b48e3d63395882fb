"""Figures for an authority itself: counts, shares on time and days late, by rule and group."""

from dutybound.evidence.figures.buckets import BUCKETS, Bucket, counted
from dutybound.evidence.figures.shares import ALL, MARK, share_on_time, summaries
from dutybound.evidence.figures.waits import longest_waits

__all__ = (
    "ALL",
    "BUCKETS",
    "MARK",
    "Bucket",
    "counted",
    "longest_waits",
    "share_on_time",
    "summaries",
)
