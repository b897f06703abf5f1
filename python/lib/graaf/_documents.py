"""Texts to claims."""

from __future__ import annotations

import datetime
import json
from typing import TYPE_CHECKING, Any

from . import _graaf
from ._optional import module
from ._told import GraafWarning, warn

if TYPE_CHECKING:
    import pyarrow

    from .types import Claim

__all__ = ["GraafWarning", "extract", "extract_batch"]


def extract(
    text: str,
    *,
    published: str | datetime.date | None = None,
    lang: str | None = None,
    title: str | None = None,
    publisher: str | None = None,
    url: str | None = None,
    id: str | None = None,
    all: bool = False,
    fast: bool = False,
) -> list[Claim]:
    """The claims of an article, in the order of its sentences.

    Args:
        text: The article. Offsets in claims count bytes of its UTF-8: ``text.encode()[start:end].decode()``.
        published: When it was published, which *gisteren* and *last week* are reckoned from: a date, or EDTF at the
            precision known (``"2022-10"``). Without it nothing gets a date by guess.
        lang: ``"nl"`` or ``"en"``; its words decide when absent.
        title, publisher, url: What else is known of it; who published it counts as a source.
        id: What claims call the document; a hash of all the above when absent.
        all: Also what verbs say that graaf has no relation for: ``other:`` and the verb.
        fast: Read with the smaller network: about twice as fast, and a little less right.

    Raises:
        Error: The text is empty or too long to be an article.
    """
    fields = {"text": text, "lang": lang, "title": title, "publisher": publisher, "url": url, "id": id}
    if published is not None:
        fields["published"] = str(published)
    claims, doubts = _graaf.claims(json.dumps(fields, ensure_ascii=False), all=all, fast=fast)
    warn(doubts)
    found: list[Claim] = json.loads(claims)
    return found


def extract_batch(
    documents: pyarrow.RecordBatch | pyarrow.Table,
    *,
    all: bool = False,
    text: bool = False,
    fast: bool = False,
    threads: int | None = None,
) -> pyarrow.Table:
    """The claims of many articles, as rows: the same that ``graaf extract --format arrow`` writes.

    A document in which nothing is claimed has a row of its own, and so has one that cannot be read: its ``error`` says
    why. ``docs/scale.md`` tells what the columns hold.

    Args:
        documents: A row each: ``text``, and where known ``id``, ``published``, ``lang``, ``title``, ``publisher``,
            ``url``. Other columns are passed over.
        all: As in :func:`extract`.
        text: Also a row with the text of each document.
        fast: As in :func:`extract`.
        threads: How many documents are read at once; one for every core when absent. The rows never depend on it.
    """
    pyarrow = module("pyarrow")
    lines = [json.dumps(row, ensure_ascii=False) for row in _texts(documents).to_pylist()]
    stream, doubts = _graaf.rows(lines, all=all, text=text, fast=fast, threads=threads)
    warn(doubts)
    return pyarrow.ipc.open_stream(stream).read_all()


def _texts(documents: pyarrow.RecordBatch | pyarrow.Table) -> Any:
    """The columns that hold words, or what can be written as words: numbers, dates."""
    pyarrow = module("pyarrow")
    columns = {}
    for name, column in zip(documents.schema.names, documents.columns, strict=True):
        try:
            columns[name] = column.cast(pyarrow.string())
        except (pyarrow.ArrowInvalid, pyarrow.ArrowNotImplementedError):
            continue  # lists, pictures: no words
    return pyarrow.table(columns)
