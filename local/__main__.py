"""`python -m local up|down|reset|status|logs`."""

from local.cli import main

if __name__ == "__main__":
    main()
