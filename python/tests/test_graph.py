"""Graph: the store of a build, as lists, as a network and as tables."""

import json
import sys
import typing

import networkx
import pytest

import graaf
from conftest import ROOT
from graaf import types


@pytest.fixture(scope="module")
def graph(store):
    return graaf.Graph.open(store)


FILTERS = [
    ({}, []),
    ({"actor": "Iran"}, ["--actor", "Iran"]),
    ({"actor": ["Iran", "Rusland"], "relation": "supplies"}, ["--actor=Iran", "--actor=Rusland", "--relation=supplies"]),
    ({"from_": "2022-09", "to": "2022-12"}, ["--from", "2022-09", "--to", "2022-12"]),
    ({"modality": ["planned", "possible"], "polarity": "positive"}, ["--modality=planned", "--modality=possible", "--polarity=positive"]),
    ({"source": "Reuters", "min_confidence": 30}, ["--source", "Reuters", "--min-confidence", "30"]),
]


@pytest.mark.parametrize(("filters", "flags"), FILTERS)
def test_every_view_is_what_the_program_prints(graph, program, store, filters, flags):
    def printed(*arguments):
        return json.loads(program(*arguments, "--out", store, *flags))

    assert graph.timeline(**filters) == printed("timeline", "--format", "json")
    assert graph.actors(**filters) == printed("actors", "--format", "json")
    part, whole = graph.select(**filters), printed("json")
    assert (part.relations, part.claims, part.documents) == (whole["edges"], whole["claims"], whole["documents"])


def test_labels_may_be_dutch(graph, program, store):
    printed = program("timeline", "--format", "json", "--lang", "nl", "--out", store)
    assert graph.timeline(language="nl") == json.loads(printed)


def test_all_shows_verbs_without_a_relation(store):
    others = [r for r in graaf.Graph.open(store, all=True).relations if r["relation"].startswith("other:")]
    assert others
    assert not [r for r in graaf.Graph.open(store).relations if r["relation"].startswith("other:")]


def test_a_network_holds_all_that_the_graph_does(graph):
    network = graph.to_networkx()
    assert isinstance(network, networkx.MultiDiGraph)
    assert network.number_of_edges() == len(graph.relations)
    claims = {claim["id"]: claim for claim in graph.claims}
    for edge in graph.relations:
        known = network.edges[edge["subject"], edge["object"], edge["id"]]
        assert known["claims"] == [claims[id] for id in edge["claims"]]
        assert {**edge, "claims": None} == {
            "id": edge["id"], "subject": edge["subject"], "object": edge["object"], **known, "claims": None,
        }  # fmt: skip
    for actor in graph.actors():
        assert {"id": actor["id"], **network.nodes[actor["id"]]} == actor
    assert set(network.graph["documents"]) == {document["id"] for document in graph.documents}


def test_a_frame_has_a_row_for_each_relation_claim_or_actor(graph):
    relations, claims, actors = (graph.to_pandas(what) for what in ("relations", "claims", "actors"))
    assert list(relations["id"]) == [edge["id"] for edge in graph.relations]
    assert list(claims["id"]) == [claim["id"] for claim in graph.claims]
    assert list(actors["id"]) == sorted(actors["id"])
    iran = relations[(relations["subject"] == "Iran") & (relations["relation"] == "supplies")]
    assert "Russia" in set(iran["object"])
    assert "drones" in {theme for themes in iran["theme"] for theme in themes}
    dated = relations[relations["when"] == "2022-10-17"].iloc[0]
    assert str(dated["when_latest"].date()) == "2022-10-17"
    assert str(claims["sentence"].dtype) == "Int32"
    with pytest.raises(ValueError, match="'edges' is no table"):
        graph.to_pandas("edges")


def test_an_empty_graph_is_a_network_and_a_frame_too(graph):
    nothing = graph.select(from_="1800", to="1800")
    assert nothing.timeline() == [] and nothing.to_networkx().number_of_nodes() == 0
    assert list(nothing.to_pandas().columns) == list(graph.to_pandas().columns)
    assert nothing.to_pandas("claims").empty


def test_claims_are_rows_with_the_columns_of_extract_batch(graph):
    import pyarrow as pa

    names = set(graaf.extract_batch(pa.table({"text": ["Het regent."], "published": ["2022"]})).schema.names)
    table = graph.to_arrow()
    assert table.num_rows == len(graph.claims)
    assert set(table.schema.names) < names
    assert table.column("quote").to_pylist() == [claim["evidence"]["quote"] for claim in graph.claims]


@pytest.mark.parametrize(
    ("filters", "message"),
    [
        ({"actor": "Irann"}, "there is no actor \"Irann\" in the graph; nearest: Iran"),
        ({"relation": "suplies"}, "did you mean supplies?"),
        ({"from_": "gisteren"}, "invalid value 'gisteren' for '--from"),
        ({"from_": "2023", "to": "2022"}, "--from 2023 lies after --to 2022; swap them"),
        ({"polarity": "no"}, "possible values: positive, negative"),
        ({"min_confidence": 101}, "101 is not in 0..=100"),
        ({"colour": "red"}, "unexpected argument '--colour'"),
    ],
)
def test_a_filter_that_cannot_be_is_an_error(graph, filters, message):
    with pytest.raises(graaf.Error) as error:
        graph.timeline(**filters)
    assert message in str(error.value)


def test_a_language_that_graaf_does_not_know_is_an_error(graph):
    with pytest.raises(graaf.Error, match="nl .Dutch. and en .English."):
        graph.timeline(language="fr")


def test_a_folder_without_a_store_is_an_error_that_says_what_to_do(tmp_path):
    with pytest.raises(graaf.Error, match="build one first with `graaf build FOLDER`"):
        graaf.Graph.open(tmp_path)


def test_what_is_damaged_is_told_and_left_out(program, tmp_path):
    program("build", "seeds", "--out", tmp_path / "out")
    whole = graaf.Graph.open(tmp_path / "out")
    next((tmp_path / "out/segments").rglob("*.jsonl")).write_bytes(b"damaged")
    with pytest.warns(graaf.GraafWarning, match="is left out"):
        part = graaf.Graph.open(tmp_path / "out")
    assert len(part.claims) < len(whole.claims)


def test_it_says_what_it_holds(graph):
    assert repr(graph) == (
        f"<graaf.Graph: {len(graph.to_pandas('actors'))} actors, {len(graph.relations)} relations, "
        f"{len(graph.claims)} claims>"
    )


@pytest.mark.parametrize("name", ["networkx", "pandas", "pyarrow"])
def test_what_is_missing_is_named(graph, monkeypatch, name):
    monkeypatch.setitem(sys.modules, name, None)
    call = {"networkx": graph.to_networkx, "pandas": graph.to_pandas, "pyarrow": graph.to_arrow}[name]
    with pytest.raises(ModuleNotFoundError, match=rf"pip install 'graaf\[{name}\]'"):
        call()


def fields(kind):
    """The fields of a type, and those that are always there."""
    hints = typing.get_type_hints(kind, include_extras=True)
    return set(hints), {name for name, hint in hints.items() if typing.get_origin(hint) is not typing.NotRequired}


def test_types_have_the_fields_of_the_schema():
    schema = json.loads((ROOT / "schema/graph.schema.json").read_text())
    ours = {"DocumentInfo": "Document", "Node": "Actor"}
    for name, definition in [("Whole", schema), *schema["$defs"].items()]:
        if "properties" in definition:
            kind = getattr(types, ours.get(name, name))
            assert fields(kind) == (set(definition["properties"]), set(definition["required"])), name


def test_types_have_the_fields_of_a_timeline(graph):
    for entry in graph.timeline():
        parts = [(entry, types.Entry), (entry["subject"], types.Name), *((told, types.Told) for told in entry["claims"])]
        for value, kind in parts:
            assert fields(kind) == (set(value), set(value)), kind
