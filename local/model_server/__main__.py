"""Runs the demo model server: `python -m local.model_server --port 8123`."""

from __future__ import annotations

import argparse
import signal
import sys
import threading

from local.model_server.server import ModelServer


def main() -> None:
    """Serve until SIGTERM or Ctrl-C."""
    arguments = _arguments()
    try:
        server = ModelServer(arguments.host, arguments.port)
    except OSError as error:
        sys.exit(f"Cannot listen on {arguments.host}:{arguments.port}: {error.strerror}.")
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: threading.Thread(target=server.stop).start())
    sys.stdout.write(f"demo model server: {server.url}\n")
    sys.stdout.flush()
    server.serve_forever()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m local.model_server", description=__doc__)
    parser.add_argument("--port", type=int, required=True, help="port to listen on; 0: a free one")
    parser.add_argument("--host", default="127.0.0.1")
    return parser.parse_args()


if __name__ == "__main__":
    main()
