"""The API description as one HTML page, without scripts and without anything from elsewhere."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape
from typing import Any

STYLE = """
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{max-width:60rem;margin:2rem auto;padding:0 1rem}
summary{cursor:pointer;padding:.4rem 0}
code,pre{font-family:ui-monospace,monospace;font-size:.9em}
pre{overflow-x:auto;padding:1rem;border:1px solid #8886;border-radius:.5rem}
.method{display:inline-block;min-width:4.5rem;font-weight:700}
details{border-bottom:1px solid #8884}
""".strip()


def render(document: dict[str, Any]) -> str:
    """Return the page for an OpenAPI document."""
    info = document["info"]
    body = "".join([*_operations(document), "<h2>Schemas</h2>", *_schemas(document)])
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(info['title'])} API</title><style>{STYLE}</style></head>"
        f"<body><h1>{escape(info['title'])} API</h1>"
        '<p>For programs: <a href="openapi.json">openapi.json</a>.</p>'
        f"<h2>Operations</h2>{body}</body></html>"
    )


def _operations(document: dict[str, Any]) -> Iterator[str]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield (
                f'<details><summary><span class="method">{method.upper()}</span> '
                f"<code>{escape(path)}</code> {escape(operation['summary'])}</summary>"
                f"{''.join(_parts(operation))}</details>"
            )


def _parts(operation: dict[str, Any]) -> Iterator[str]:
    if parameters := operation.get("parameters"):
        yield f"<h4>Parameters</h4>{_json(parameters)}"
    if body := operation.get("requestBody"):
        yield f"<h4>Body</h4><p>{_link(body['content']['application/json']['schema'])}</p>"
    for status, reply in operation["responses"].items():
        schema = reply["content"]["application/json"]["schema"]
        yield f"<p><strong>{escape(status)}</strong> {_link(schema)}</p>"


def _schemas(document: dict[str, Any]) -> Iterator[str]:
    for name, schema in document["components"]["schemas"].items():
        about = escape(schema.get("description", ""))
        yield (
            f'<details id="{escape(name)}"><summary><code>{escape(name)}</code> {about}</summary>'
            f"{_json(schema)}</details>"
        )


def _link(schema: dict[str, Any]) -> str:
    name = escape(schema["$ref"].rsplit("/", 1)[-1])
    return f'<a href="#{name}"><code>{name}</code></a>'


def _json(value: Any) -> str:
    return f"<pre>{escape(json.dumps(value, indent=2, ensure_ascii=False))}</pre>"
