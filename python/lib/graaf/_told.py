"""What is doubtful, told as Python tells it."""

import warnings
from collections.abc import Sequence

# So many are told one by one, as the program does.
TOLD = 5


class GraafWarning(UserWarning):
    """Something in a document or a store that graaf read nevertheless, or left out."""


def warn(messages: Sequence[str], *, stacklevel: int = 3) -> None:
    """Warns whoever called the function that calls this."""
    for message in messages[:TOLD]:
        warnings.warn(message, GraafWarning, stacklevel=stacklevel)
    if len(messages) > TOLD:
        warnings.warn(f"and {len(messages) - TOLD} more of the same", GraafWarning, stacklevel=stacklevel)
