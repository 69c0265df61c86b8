"""Log lines as JSON objects, one each."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime

_PLAIN = set(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "aws_request_id"}


class JsonFormatter(logging.Formatter):
    """Renders a record with whatever `extra` it carries."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "message": record.getMessage(),
            **{name: value for name, value in vars(record).items() if name not in _PLAIN},
        }
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return json.dumps(line, default=str)


def log_as_json() -> None:
    """Make every handler write JSON: from INFO on for our code, from WARNING for the rest."""
    root = logging.getLogger()
    if not root.handlers:
        root.addHandler(logging.StreamHandler())
    for handler in root.handlers:
        handler.setFormatter(JsonFormatter())
    root.setLevel(logging.WARNING)
    logging.getLogger("lumiku").setLevel(logging.INFO)


logger = logging.getLogger("lumiku")
