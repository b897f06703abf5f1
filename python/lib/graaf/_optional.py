"""Packages that graaf does without until they are asked for."""

import importlib
from types import ModuleType


def module(name: str) -> ModuleType:
    """The package, or an error that says how to get it."""
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name.partition(".")[0]:
            raise
        message = f"this needs {error.name}, which is not installed: pip install 'graaf[{error.name}]'"
        raise ModuleNotFoundError(message, name=error.name) from None
