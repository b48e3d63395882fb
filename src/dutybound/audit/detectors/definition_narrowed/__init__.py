"""A14: "disabled child", "substantial" or "long-term" is given a narrower meaning than the law's."""
