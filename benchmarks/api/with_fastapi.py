"""The route on FastAPI with Mangum."""

from __future__ import annotations

from typing import Annotated

import jwt
from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from mangum import Mangum
from peer import CreditsReply, credits_of, user_of

app = FastAPI()


def caller(sent: Annotated[HTTPAuthorizationCredentials, Depends(HTTPBearer())]) -> str:
    try:
        return user_of(sent.credentials)
    except jwt.PyJWTError as error:
        raise HTTPException(401, "Please sign in again.") from error


Caller = Annotated[str, Depends(caller)]


@app.get("/credits")
def read_credits(user_id: Caller) -> CreditsReply:
    """Read the balance."""
    return credits_of(user_id)


handler = Mangum(app, lifespan="off")
