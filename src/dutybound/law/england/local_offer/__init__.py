"""The Local Offer: what a council publishes for children with special educational needs or a disability."""
