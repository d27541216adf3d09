"""From devices and files to typed readings; knows no window, no store and no thread."""
