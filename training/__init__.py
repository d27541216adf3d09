"""Training of Gatepost's own networks. Needs PyTorch; the product does not."""
