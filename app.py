"""The Lambda entry points. Declares every route, queue and schedule handler; holds no logic."""

from __future__ import annotations

from typing import Any

from chalice.app import CloudWatchEvent, SQSEvent

from chalicelib import host
from chalicelib.kit.api import Api

app = Api(app_name="lumiku", configure_logs=False)
host.mount(app)


@app.on_sqs_message(queue="uploads", batch_size=1, name="thumbnail")
def thumbnail(event: SQSEvent) -> dict[str, Any]:
    """A picture was uploaded."""
    from chalicelib import workers

    return workers.make_thumbnails(event.to_dict())


@app.on_sqs_message(queue="generation", batch_size=1, name="generate")
def generate(event: SQSEvent) -> dict[str, Any]:
    """A picture was ordered."""
    from chalicelib import workers

    context: Any = event.context
    return workers.make_pictures(event.to_dict(), context.get_remaining_time_in_millis())


@app.on_sqs_message(queue="usage", batch_size=10, name="usage")
def usage(event: SQSEvent) -> dict[str, Any]:
    """Another app used avatars."""
    from chalicelib import workers

    return workers.count_usage(event.to_dict())


@app.schedule("rate(5 minutes)", name="sweep")
def sweep(_: CloudWatchEvent) -> None:
    """Time to look for work that stopped somewhere."""
    from chalicelib import workers

    workers.sweep()
