"""What people do with brand kits."""
