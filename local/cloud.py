"""One local cloud: its state, its ports, and how its stack differs from the one on AWS."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

ROOT = Path(__file__).resolve().parents[1]
REGION = "ap-southeast-1"

# The emulator's administrator. Its key is fixed and no secret: hence loopback only.
ADMIN_KEY = "test"
ADMIN_SECRET = "test"  # noqa: S105


class CloudProblem(Exception):
    """Something a person has to mend; the message says what is wrong and what to do."""


@dataclass(frozen=True)
class Cloud:
    """A local cloud. Two of them with other ports and another `state` folder do not meet.

    `parameters` are CloudFormation parameters on top of the ones every local cloud has. Without
    `web` the web app is neither built nor published. `app` is the folder of what is deployed.
    """

    state: Path = ROOT / ".local"
    port: int = 4566
    model_port: int = 4567
    stack: str = "lumiku-local"
    region: str = REGION
    parameters: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    web: bool = True
    app: Path = ROOT

    @property
    def endpoint(self) -> str:
        """Where every AWS call goes."""
        return f"http://localhost:{self.port}"

    @property
    def model_url(self) -> str:
        """Where the demo model server answers."""
        return f"http://localhost:{self.model_port}"

    @property
    def outputs_file(self) -> Path:
        """What programs read to find this cloud."""
        return self.state / "outputs.json"

    def stack_parameters(self) -> dict[str, str]:
        """Return every CloudFormation parameter in which this cloud differs from AWS."""
        return {
            "Stage": "local",
            "ProtectData": "false",
            "RequireTls": "false",
            "CognitoPublicUrl": self.endpoint,
            "S3PublicUrl": self.endpoint,
            "SqsPublicUrl": self.endpoint,
            "DemoModelUrl": self.model_url,
            "ApiOriginDomain": "localhost",
            "ApiOriginPort": str(self.port),
            "ViewerProtocolPolicy": "allow-all",
            "WebConnections": self.endpoint,
            **self.parameters,
        }
