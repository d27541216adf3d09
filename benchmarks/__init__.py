"""The figures of the product, one command each; ratios against a baseline in the same run."""
