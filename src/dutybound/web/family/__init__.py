"""The family's pages, from "what is going on?" to a letter in hand."""
