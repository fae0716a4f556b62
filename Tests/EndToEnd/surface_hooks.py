"""Hooks for Schemathesis: half of the identifiers it makes up become ones that stand for something."""

from __future__ import annotations

import json
import os

import schemathesis

KNOWN: dict[str, list[str]] = json.loads(os.environ.get("SURFACE_KNOWN", "{}"))


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    """By the path's own pattern, as `{id}` means another thing in each room; every other value is left."""
    if not path_parameters or context.operation is None:
        return path_parameters
    path = context.operation.path
    for name, value in list(path_parameters.items()):
        choices = next((v for k, v in KNOWN.items() if k.endswith("{" + name + "}") and k in path), None)
        if choices and hash(str(value)) % 2:
            path_parameters[name] = choices[hash(str(value)) // 2 % len(choices)]
    return path_parameters
