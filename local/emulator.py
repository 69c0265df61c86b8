"""MiniStack, with as many processes for CloudFront functions as a browser opens connections."""

from __future__ import annotations

from ministack.app import main
from ministack.core import cloudfront_js

# It keeps three and starts another Node.js for each request beyond them, which it then ends again:
# every first visit waits for that. Six is what browsers open to a host over HTTP/1.1.
IDLE_FUNCTION_PROCESSES = 6

if __name__ == "__main__":
    cloudfront_js._pool.max_idle = IDLE_FUNCTION_PROCESSES  # noqa: SLF001 - it has no setting
    main()
