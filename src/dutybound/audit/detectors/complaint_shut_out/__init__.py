"""P7: a complaint that is not let in, or not let on."""
