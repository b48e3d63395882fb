"""Evidence packs and answers to consultations: what the team writes, with figures that nobody types."""
