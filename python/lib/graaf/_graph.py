"""The graph of a store."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from . import _graaf
from ._optional import module
from ._told import warn
from .types import Actor

if TYPE_CHECKING:
    from typing import Unpack

    import networkx
    import pandas
    import pyarrow

    from .types import Claim, Document, Entry, Relation, Whole

# What only the texts that were read could tell, and a graph does not hold.
UNKNOWN = ["document_sentences", "document_bytes", "document_text", "tool", "error"]

# Of a table of relations.
COLUMNS = [
    *("id", "subject_id", "subject", "subject_type", "subject_country", "relation"),
    *("object_id", "object", "object_type", "object_country", "theme"),
    *("when", "when_earliest", "when_latest", "when_basis", "first_reported", "last_reported"),
    *("kind", "symmetric", "status", "polarity", "modality", "hedged", "sources", "confidence", "claims"),
]


class Filters(TypedDict, total=False):
    """Which claims are shown; a claim must pass all that are given. Of several actors, relations or modalities one will do."""

    actor: str | Iterable[str] | None
    """By any of its names, Dutch or English, or its id."""
    relation: str | Iterable[str] | None
    from_: str | date | None
    """Only what may have happened on or after this date, such as ``"2022-10"``."""
    to: str | date | None
    source: str | None
    """A part of the name of a source, or of the publisher's or the file's."""
    modality: str | Iterable[str] | None
    polarity: str | None
    min_confidence: int | None


class Graph:
    """Actors and the dated relations between them, with the claims they are made of. Whole in memory, and never changed."""

    def __init__(self, native: _graaf.Graph) -> None:
        """Use :meth:`open`."""
        self._native = native

    @classmethod
    def open(cls, path: str | os.PathLike[str] = "out", *, all: bool = False) -> Graph:
        """The graph of a store, which ``graaf build`` or ``graaf merge`` made.

        Args:
            path: The folder of the store.
            all: Also what verbs say that graaf has no relation for: ``other:`` and the verb.

        Raises:
            Error: There is no store that can be read.
        """
        native, doubts = _graaf.Graph.open(path, all=all)
        warn(doubts)
        return cls(native)

    def select(self, **filters: Unpack[Filters]) -> Graph:
        """The graph of the claims that pass.

        Raises:
            Error: A filter names an actor or a relation that the graph does not hold; the message tells the nearest.
        """
        asked = [(name, value) for name, values in filters.items() for value in _values(values)]
        return Graph(self._native.select([(_option(name), value) for name, value in asked])) if asked else self

    def timeline(self, *, language: Literal["en", "nl"] = "en", **filters: Unpack[Filters]) -> list[Entry]:
        """What happened or was said, in order of time; labels are in the language asked for."""
        entries: list[Entry] = json.loads(self.select(**filters)._native.timeline(language))
        return entries

    def actors(self, **filters: Unpack[Filters]) -> list[Actor]:
        """Who occurs, those with the most claims first."""
        actors: list[Actor] = json.loads(self.select(**filters)._native.actors("en"))
        return actors

    @property
    def relations(self) -> list[Relation]:
        """The edges, by subject, relation, object and date."""
        return self._whole["edges"]

    @property
    def claims(self) -> list[Claim]:
        """The claims, in the order of the edges."""
        return self._whole["claims"]

    @property
    def documents(self) -> list[Document]:
        """The documents that the claims come from."""
        return self._whole["documents"]

    def to_networkx(self) -> networkx.MultiDiGraph[str]:
        """As a MultiDiGraph. Nodes are ids of actors and keys of edges are ids of relations, each with all that is known of
        it; an edge's ``claims`` are its claims, and ``graph["documents"]`` has the documents by id. The parties of an edge
        that is ``symmetric`` are in the order of their ids."""
        graph: networkx.MultiDiGraph[str] = module("networkx").MultiDiGraph()
        graph.graph["documents"] = {document["id"]: document for document in self.documents}
        for actor in self._whole["nodes"]:
            graph.add_node(actor["id"], **_without(actor, "id"))
        claims = {claim["id"]: claim for claim in self.claims}
        for edge in self.relations:
            known = _without(edge, "id", "subject", "object") | {"claims": [claims[id] for id in edge["claims"]]}
            graph.add_edge(edge["subject"], edge["object"], key=edge["id"], **known)
        return graph

    def to_arrow(self) -> pyarrow.Table:
        """The claims, a row each: the columns of ``docs/scale.md``, without those that tell how documents were read."""
        rows = module("pyarrow").ipc.open_stream(self._native.rows()).read_all()
        return rows.drop_columns(UNKNOWN)

    def to_pandas(self, what: Literal["relations", "claims", "actors"] = "relations") -> pandas.DataFrame:
        """A row a relation, claim or actor. Dates are EDTF in words beside their first and last day; a relation's ``theme``
        and ``claims`` are lists."""
        pandas = module("pandas")
        if what == "claims":
            numbers = {module("pyarrow").int32(): pandas.Int32Dtype()}
            frame = self.to_arrow().to_pandas(types_mapper=numbers.get, date_as_object=False)
        elif what == "actors":
            frame = pandas.DataFrame(self._whole["nodes"], columns=list(Actor.__annotations__))
        elif what == "relations":
            frame = pandas.DataFrame(self._rows(), columns=COLUMNS)
            for day in ("when_earliest", "when_latest"):
                frame[day] = frame[day].astype("datetime64[s]")
        else:
            raise ValueError(f"{what!r} is no table: ask for relations, claims or actors")
        return frame

    def _rows(self) -> list[dict[str, Any]]:
        actors = {actor["id"]: actor for actor in self._whole["nodes"]}
        claims = {claim["id"]: claim for claim in self.claims}
        return [_row(edge, actors, [claims[id] for id in edge["claims"]]) for edge in self.relations]

    @cached_property
    def _whole(self) -> Whole:
        whole: Whole = json.loads(self._native.json())
        return whole

    def __repr__(self) -> str:
        whole = self._whole
        counts = f"{len(whole['nodes'])} actors, {len(whole['edges'])} relations, {len(whole['claims'])} claims"
        return f"<graaf.Graph: {counts}>"


def _row(edge: Relation, actors: dict[str, Actor], claims: list[Claim]) -> dict[str, Any]:
    """An edge with its parties and its date written out."""
    row: dict[str, Any] = dict(edge)
    for end, party in (("subject", actors[edge["subject"]]), ("object", actors[edge["object"]])):
        row |= {f"{end}_id": party["id"], end: party["name"], f"{end}_type": party["type"], f"{end}_country": party["country"]}
    row["theme"] = list(dict.fromkeys(claim["theme"]["text"] for claim in claims if claim["theme"]))
    if when := edge["when"]:
        row |= {"when": when["edtf"], **{f"when_{part}": when[part] for part in ("earliest", "latest", "basis")}}
    return row


def _option(name: str) -> str:
    return name.rstrip("_").replace("_", "-")


def _values(given: object) -> list[str]:
    if given is None:
        return []
    if isinstance(given, str) or not isinstance(given, Iterable):
        return [str(given)]
    return [str(value) for value in given]


def _without(known: Any, *names: str) -> dict[str, Any]:
    return {name: value for name, value in known.items() if name not in names}
