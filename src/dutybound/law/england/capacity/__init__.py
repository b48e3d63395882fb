"""Deciding for oneself: capacity and deprivation of liberty from 16."""
