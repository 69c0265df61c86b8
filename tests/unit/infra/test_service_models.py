"""What is deployed of botocore's data says the same about the services we call."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import botocore
import pytest
from botocore.loaders import Loader
from botocore.regions import EndpointResolver
from botocore.session import Session

from chalicelib.aws.session import SERVICES
from infra.service_models import keep_only

WHOLE = Path(botocore.__file__).parent / "data"
ANOTHER = "sns"


@pytest.fixture(scope="module")
def cut(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder cut down from our services, one other, and what all have in common."""
    data = tmp_path_factory.mktemp("botocore") / "data"
    data.mkdir()
    for name in (*SERVICES, ANOTHER):
        shutil.copytree(WHOLE / name, data / name)
    for path in WHOLE.glob("*.json"):
        shutil.copy(path, data)
    keep_only(SERVICES, data)
    return data


def reading(data: Path) -> Session:
    session = Session()
    loader = Loader([str(data)], include_default_search_paths=False)
    session.register_component("data_loader", loader)
    session.set_credentials("testing", "testing")
    return session


def places() -> Iterator[tuple[str, str]]:
    """Yield every region of every partition with each of our services."""
    for partition in json.loads((WHOLE / "endpoints.json").read_text())["partitions"]:
        for region in partition["regions"]:
            yield from ((service, region) for service in SERVICES)


def test_our_services_stay_and_nothing_else(cut: Path):
    assert sorted(path.name for path in cut.iterdir() if path.is_dir()) == sorted(SERVICES)
    assert sum(path.stat().st_size for path in cut.rglob("*") if path.is_file()) < 600_000
    assert reading(cut).get_available_services() == sorted(SERVICES)


def test_every_region_is_found_where_it_was(cut: Path):
    ours, theirs = (
        EndpointResolver(json.loads((data / "endpoints.json").read_text())) for data in (cut, WHOLE)
    )
    for service, region in places():
        assert ours.construct_endpoint(service, region) == theirs.construct_endpoint(
            service, region
        )


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("region", ["ap-southeast-1", "us-east-1", "cn-north-1", "us-gov-west-1"])
def test_clients_are_the_same(cut: Path, service: str, region: str):
    ours, theirs = (reading(data).create_client(service, region) for data in (cut, WHOLE))
    assert ours.meta.endpoint_url == theirs.meta.endpoint_url
    assert ours.meta.partition == theirs.meta.partition
    model, whole = ours.meta.service_model, theirs.meta.service_model
    assert model.operation_names == whole.operation_names
    assert model.shape_names == whole.shape_names
    assert model.signature_version == whole.signature_version


def test_a_member_called_documentation_is_no_manual(tmp_path: Path):
    content: dict[str, Any] = {
        "metadata": {"endpointPrefix": "shop"},
        "documentation": "<p>Sells things.</p>",
        "shapes": {
            "Thing": {"members": {"documentation": {"shape": "Text", "documentation": "?"}}}
        },
    }
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "service-2.json").write_text(json.dumps(content))
    (tmp_path / "endpoints.json").write_text('{"partitions": []}')
    keep_only(["shop"], tmp_path)
    assert json.loads((tmp_path / "shop" / "service-2.json").read_text()) == {
        "metadata": {"endpointPrefix": "shop"},
        "shapes": {"Thing": {"members": {"documentation": {"shape": "Text"}}}},
    }
