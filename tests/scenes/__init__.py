"""Documents of nobody, painted and photographed: for tests, benchmarks, and the training of our own networks."""
