"""What claims, actors and relations look like: the dictionaries that graaf gives, as ``schema/*.schema.json`` has them."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

Polarity = Literal["positive", "negative"]
Modality = Literal["actual", "planned", "possible", "hypothetical"]
Status = Literal[
    "affirmed", "reported", "hedged", "planned", "possible", "hypothetical", "doubted", "denied", "disputed"
]


class Party(TypedDict):
    """An actor, and the words for it; offsets count bytes of UTF-8 in the document's text."""

    id: str
    name: str
    type: str
    country: str | None
    text: str
    start: int
    end: int


class Source(Party):
    """A link in the chain of who says so."""

    stance: Literal["asserts", "denies", "confirms", "doubts"]


class Phrase(TypedDict):
    """Words in a text."""

    text: str
    start: int
    end: int


class Plover(TypedDict):
    """A code of PLOVER 2.0."""

    type: str | None
    mode: str | None
    context: list[str]


class When(TypedDict):
    """A date: EDTF at the precision of the text, and its first and last day, ``None`` where open."""

    edtf: str
    earliest: str | None
    latest: str | None
    basis: Literal["explicit", "deictic", "duration", "inherited", "publication"]
    text: str | None
    anchor: str | None


class Cue(TypedDict):
    """Where the words behind a part stand."""

    start: int
    end: int


class Cues(TypedDict):
    """The words behind each part."""

    subject: Cue | None
    trigger: Cue | None
    object: Cue | None
    when: Cue | None
    source: Cue | None


class Evidence(TypedDict):
    """The sentence, as it stands in the text."""

    quote: str
    start: int
    end: int
    cues: Cues


class Review(TypedDict):
    """What a person decided about a claim."""

    verdict: Literal["accepted", "rejected", "corrected"]
    because: NotRequired[str | None]
    replaces: NotRequired[str | None]
    replaced_by: NotRequired[str | None]


class Claim(TypedDict):
    """Who did what to whom, when, and who says so."""

    id: str
    document: str
    sentence: int
    subject: Party
    relation: str
    plover: Plover
    object: Party | None
    theme: Phrase | None
    instrument: Phrase | None
    place: Party | None
    when: When | None
    published: str | None
    polarity: Polarity
    modality: Modality
    hedged: bool
    source: list[Source]
    evidence: Evidence
    rule: str
    confidence: int
    review: NotRequired[Review | None]


class Actor(TypedDict):
    """A node: an actor, the words seen for it, and how many claims name it."""

    id: str
    name: str
    type: str
    country: str | None
    aliases: list[str]
    claims: int


class Relation(TypedDict):
    """An edge: claims with the same parties and relation whose times are compatible. Parties and claims are ids."""

    id: str
    subject: str
    relation: str
    object: str
    kind: Literal["event", "state"]
    symmetric: bool
    when: When | None
    first_reported: str | None
    last_reported: str | None
    sources: int
    status: Status
    polarity: Polarity
    modality: Modality
    hedged: bool
    confidence: int
    claims: list[str]


class CopyOf(TypedDict):
    """The document that others are copies of."""

    document: str
    publisher: NotRequired[str | None]


class Document(TypedDict):
    """What is known of a document; ``copy_of`` is there where it is a copy of an earlier one, ``credit`` where it names an agency."""

    id: str
    source: str
    title: str | None
    publisher: str | None
    url: str | None
    language: Literal["nl", "en"]
    published: str | None
    copy_of: NotRequired[CopyOf | None]
    credit: NotRequired[str | None]


class Whole(TypedDict):
    """A whole graph."""

    version: int
    nodes: list[Actor]
    edges: list[Relation]
    claims: list[Claim]
    documents: list[Document]


class Name(TypedDict):
    """A party of an entry of a timeline; ``label`` is its name in the language asked for."""

    id: str
    name: str
    label: str
    type: str
    country: str | None


class Told(TypedDict):
    """A claim of an entry of a timeline."""

    id: str
    source: list[Source]
    polarity: Polarity
    modality: Modality
    hedged: bool
    quote: str
    document: Document | None


class Entry(TypedDict):
    """An edge in a timeline, with its parties and claims written out."""

    id: str
    when: When | None
    first_reported: str | None
    last_reported: str | None
    subject: Name
    relation: str
    label: str
    object: Name
    theme: list[str]
    kind: Literal["event", "state"]
    status: Status
    polarity: Polarity
    modality: Modality
    hedged: bool
    sources: int
    claims: list[Told]
