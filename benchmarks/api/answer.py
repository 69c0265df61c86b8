"""One process of one side: `answer.py FOLDERS MODULE NAME PATH TOKEN [warm]`, all told by `run.py`.

It answers one request and prints the answer. With `warm` it then reads numbers from its input, and
for each prints the microseconds of processor time that one of so many further answers takes.
"""

from __future__ import annotations

import os
import sys

folders, module, name, path, token, *warm = sys.argv[1:]
sys.path[:0] = folders.split(os.pathsep)
answer = getattr(__import__(module), name)
EVENT = {
    "resource": path,
    "path": path,
    "httpMethod": "GET",
    "headers": {"authorization": f"Bearer {token}", "host": "localhost"},
    "multiValueHeaders": {},
    "queryStringParameters": None,
    "multiValueQueryStringParameters": None,
    "pathParameters": None,
    "stageVariables": None,
    "body": None,
    "isBase64Encoded": False,
    "requestContext": {
        "requestId": "request-1",
        "httpMethod": "GET",
        "resourcePath": path,
        "path": f"/api{path}",
        "stage": "api",
        "identity": {"sourceIp": "127.0.0.1"},
    },
}
print(answer(EVENT, None)["body"], flush=True)
if not warm:
    os._exit(0)  # the answer counts, not the tidying up

import time  # noqa: E402

for line in sys.stdin:
    started = time.process_time()
    for _ in range(int(line)):
        answer(EVENT, None)
    print((time.process_time() - started) / int(line) * 1e6, flush=True)
