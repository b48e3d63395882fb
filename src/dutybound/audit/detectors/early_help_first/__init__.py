"""A6: early help, services for everyone or a course have to be tried before an assessment."""
