"""The Lambda entry points: the API, a function for each queue job, and the sweep."""

from __future__ import annotations

from typing import Any

from chalicelib.core.start import load, unswept

with unswept():
    # What every function needs: while it starts it has more of a processor than later.
    load("chalicelib.kit.api", "chalicelib.host", "chalicelib.aws.tables")

    from chalice.app import CloudWatchEvent, SQSEvent

    from chalicelib import host
    from chalicelib.foundation.app import QueueJob
    from chalicelib.kit.api import Api

    app = Api(app_name="lumiku", configure_logs=False)
    host.mount(app)


def _handler(job: QueueJob) -> Any:
    def handle(event: SQSEvent) -> dict[str, Any]:
        context: Any = event.context
        return host.run_job(job.name, event.to_dict(), context.get_remaining_time_in_millis())

    handle.__name__ = job.name
    on_message = app.on_sqs_message(
        queue=job.queue,
        batch_size=job.batch,
        maximum_batching_window_in_seconds=job.gather,
        name=job.name,
    )
    return on_message(handle)


# Lambda finds a handler by its name in this module.
globals().update({job.name: _handler(job) for job in host.jobs()})


@app.schedule("rate(5 minutes)", name="sweep")
def sweep(_: CloudWatchEvent) -> None:
    """Time to look for work that stopped somewhere."""
    host.sweep()
