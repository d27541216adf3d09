"""The use cases, one object a counter; one public method is one transaction."""
