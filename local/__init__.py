"""The whole system on one machine: an AWS emulator with our stack, and a demo model server."""
