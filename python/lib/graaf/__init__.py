"""Reads Dutch and English news: who did what to whom, when, and who says so.

    >>> import graaf
    >>> claims = graaf.extract("Iran levert drones aan Rusland, meldt Reuters.", published="2022-10-18")
    >>> claims[0]["subject"]["name"], claims[0]["relation"], claims[0]["object"]["name"]
    ('Iran', 'supplies', 'Russia')

Claims are what texts say, not facts: each keeps its sentence, its date at the precision given, and its sources.
"""

from ._documents import GraafWarning, extract, extract_batch
from ._graaf import Error, __version__
from ._graph import Graph
from .types import Claim

__all__ = ["Claim", "Error", "GraafWarning", "Graph", "__version__", "extract", "extract_batch"]
