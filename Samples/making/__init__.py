"""What Samples/make is made of: the report's paragraphs, and one module for each format."""
