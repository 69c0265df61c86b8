"""A CloudFormation stack: create or update it, wait, and say why it failed."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError

from local.cloud import CloudProblem

DEPLOY_SECONDS = 300.0
NOT_UPDATABLE = ("ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "CREATE_FAILED", "DELETE_FAILED")


@dataclass(frozen=True)
class Stack:
    """The stack `name`, through a CloudFormation client."""

    name: str
    api: Any

    def describe(self) -> dict[str, Any] | None:
        """Return CloudFormation's description, None when there is no such stack."""
        try:
            stacks = self.api.describe_stacks(StackName=self.name)["Stacks"]
        except ClientError as error:
            if "does not exist" in str(error):
                return None
            raise
        return dict(stacks[0])

    def outputs(self) -> dict[str, str]:
        """Return the outputs by name, nothing while the stack is not there or half made."""
        found = self.describe() or {}
        return {o["OutputKey"]: o["OutputValue"] for o in found.get("Outputs", [])}

    def parameter(self, name: str) -> str | None:
        """Return a parameter of the last deploy that succeeded."""
        found = self.describe() or {}
        if found.get("StackStatus") not in ("CREATE_COMPLETE", "UPDATE_COMPLETE"):
            return None
        values = {p["ParameterKey"]: p["ParameterValue"] for p in found.get("Parameters", [])}
        return values.get(name)

    def deploy(self, template_url: str, parameters: Mapping[str, str]) -> None:
        """Create or update the stack and wait. CloudProblem with the reasons on failure."""
        current = self.describe()
        if current and current["StackStatus"] in NOT_UPDATABLE:
            self._delete()
            current = None
        before = self._event_ids() if current else set()
        try:
            self._apply(template_url, parameters, exists=current is not None)
        except ClientError as error:
            if "No updates are to be performed" in str(error):
                return
            raise CloudProblem(f"CloudFormation refused the template: {error}") from error
        ended = self._wait()
        if ended not in ("CREATE_COMPLETE", "UPDATE_COMPLETE"):
            raise CloudProblem(f"The deploy failed ({ended}).\n{self._reasons(before)}")

    def _apply(self, template_url: str, parameters: Mapping[str, str], *, exists: bool) -> None:
        call = self.api.update_stack if exists else self.api.create_stack
        call(
            StackName=self.name,
            TemplateURL=template_url,
            Parameters=[
                {"ParameterKey": name, "ParameterValue": value}
                for name, value in parameters.items()
            ],
            Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"],
        )

    def _wait(self) -> str:
        deadline = time.monotonic() + DEPLOY_SECONDS
        while time.monotonic() < deadline:
            found = self.describe()
            status = str(found["StackStatus"]) if found else "DELETE_COMPLETE"
            if not status.endswith("_IN_PROGRESS"):
                return status
            time.sleep(0.1)
        raise CloudProblem(f"The deploy has not ended after {DEPLOY_SECONDS:.0f} s.")

    def _delete(self) -> None:
        self.api.delete_stack(StackName=self.name)
        self._wait()

    def _events(self) -> list[dict[str, Any]]:
        return list(self.api.describe_stack_events(StackName=self.name)["StackEvents"])

    def _event_ids(self) -> set[str]:
        return {event["EventId"] for event in self._events()}

    def _reasons(self, before: set[str]) -> str:
        failed = [
            f"  {event['LogicalResourceId']}: {event.get('ResourceStatusReason', 'no reason')}"
            for event in reversed(self._events())
            if event["EventId"] not in before and "FAILED" in event["ResourceStatus"]
        ]
        return "\n".join(failed) or "CloudFormation gives no reason; see `make logs`."
