"""extract_batch: a table of documents to a table of claims."""

import datetime
import json
import multiprocessing
import subprocess
import sys

import pyarrow as pa
import pytest

import graaf

DOCUMENTS = [
    {"id": "a", "text": "Iran levert drones aan Rusland, meldt Reuters.", "published": "2022-10-18"},
    {"id": "b", "text": "Het regent.", "published": "2022-10-18"},
    {"id": "c", "text": "", "published": "2022-10-18"},
    {"id": "d", "text": "The US imposed sanctions on Iran.", "published": "2022-10", "publisher": "Reuters"},
]


def batch(documents=DOCUMENTS):
    return pa.RecordBatch.from_pylist([{"publisher": None} | document for document in documents])


def lines(documents):
    return "\n".join(json.dumps(document) for document in documents).encode()


def test_a_row_is_a_claim_or_a_document_without_one():
    rows = graaf.extract_batch(batch()).to_pylist()
    assert [(row["document"], row["relation"], row["error"] is None) for row in rows] == [
        ("a", "supplies", True),
        ("b", None, True),
        ("c", None, False),
        ("d", "sanctions", True),
    ]
    assert rows[2]["error"].startswith("c: holds no text")


def test_columns_and_rows_are_those_of_the_program(program):
    good = [document for document in DOCUMENTS if document["text"]]
    expected = pa.ipc.open_stream(program("extract", "-", "--format", "arrow", given=lines(good))).read_all()
    assert graaf.extract_batch(batch(good)).equals(expected, check_metadata=True)


@pytest.mark.parametrize("options", [{}, {"all": True}, {"text": True}, {"fast": True}])
def test_many_documents_are_the_same_bytes_as_from_the_program(program, options):
    many = [DOCUMENTS[i % 2] | {"id": str(i)} for i in range(600)]
    flags = [f"--{name}" for name in options]
    expected = program("extract", "-", "--format", "arrow", *flags, given=lines(many))
    rows, _ = graaf._graaf.rows(
        [json.dumps(document) for document in many],
        **({"all": False, "text": False, "fast": False} | options),
        threads=2,
    )
    assert rows == expected


def test_the_number_of_threads_changes_nothing():
    many = pa.RecordBatch.from_pylist([DOCUMENTS[i % 4] | {"id": str(i)} for i in range(300)])
    assert graaf.extract_batch(many, threads=1) == graaf.extract_batch(many, threads=2)


def test_no_documents_are_no_rows():
    rows = graaf.extract_batch(batch().slice(0, 0))
    assert rows.num_rows == 0
    assert rows.schema == graaf.extract_batch(batch()).schema


def test_a_table_without_text_is_a_row_of_errors():
    rows = graaf.extract_batch(pa.table({"id": ["a"], "body of it": ["Iran levert drones."]}))
    assert 'has no "text"' in rows["error"][0].as_py()


@pytest.mark.parametrize(
    ("published", "kept"),
    [
        (pa.array(["2022-10"]), "2022-10"),
        (pa.array(["2022-10"], pa.large_string()), "2022-10"),
        (pa.array(["2022-10"]).dictionary_encode(), "2022-10"),
        (pa.array([datetime.date(2022, 10, 18)]), "2022-10-18"),
        (pa.array([datetime.datetime(2022, 10, 18, 12)], pa.timestamp("us")), "2022-10-18"),
        (pa.array([datetime.datetime(2022, 10, 18, 12)], pa.timestamp("us", "UTC")), "2022-10-18"),
        (pa.array([2022]), "2022"),
    ],
    ids=lambda value: str(value.type) if isinstance(value, pa.Array) else "",
)
def test_columns_of_other_types_are_read(published, kept):
    table = pa.table({"id": [7], "text": ["Iran levert drones."], "published": published, "tags": [["x"]], "raw": [b"\xff"]})
    row = graaf.extract_batch(table).to_pylist()[0]
    assert (row["document"], row["published"]) == ("7", kept)


def test_doubts_are_told_five_at_most():
    undated = pa.table({"text": ["Het regent."] * 8})
    with pytest.warns(graaf.GraafWarning) as told:
        graaf.extract_batch(undated)
    messages = [str(warning.message) for warning in told]
    assert len(messages) == 6 and messages[0].startswith("document 1: carries no date")
    assert messages[5] == "and 3 more of the same"


def test_what_is_missing_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ModuleNotFoundError, match=r"pip install 'graaf\[pyarrow\]'"):
        graaf.extract_batch(None)


def test_ctrl_c_is_heard_while_it_reads():
    code = (
        "import graaf, pyarrow as pa, signal, threading\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell may have had it ignored\n"
        "table = pa.table({'text': ['Iran levert drones aan Rusland. ' * 20] * 5_000, 'published': ['2022'] * 5_000})\n"
        "threading.Timer(0.5, signal.raise_signal, [signal.SIGINT]).start()\n"
        "try:\n    graaf.extract_batch(table)\nexcept KeyboardInterrupt:\n    print('heard')\n"
    )
    assert subprocess.check_output([sys.executable, "-I", "-c", code], text=True).strip() == "heard"


def test_processes_that_are_forked_read_too():
    graaf.extract_batch(batch())
    with multiprocessing.get_context("fork").Pool(2) as pool:
        counts = pool.map(_count, range(4))
    assert counts == [4] * 4


def _count(_):
    return graaf.extract_batch(batch()).num_rows
