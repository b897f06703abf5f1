"""extract: one text to its claims."""

import datetime
import json
import subprocess
import sys
from pathlib import Path

import pytest

import graaf

TEXT = "Iran levert drones aan Rusland, meldt Reuters. In café De Ruyter ontkende Teheran dat gisteren."
SCHEMA = json.loads((Path(__file__).resolve().parents[2] / "schema/claim.schema.json").read_text())


def test_a_sentence_is_a_claim_with_its_source_and_date():
    claim = graaf.extract(TEXT, published="2022-10-18")[0]
    assert (claim["subject"]["name"], claim["relation"], claim["object"]["name"]) == ("Iran", "supplies", "Russia")
    assert claim["theme"]["text"] == "drones"
    assert [source["name"] for source in claim["source"]] == ["Reuters"]
    assert claim["published"] == "2022-10-18"


def test_claims_are_what_the_program_prints(program):
    document = {"id": "a", "text": TEXT, "published": "2022-10-18", "publisher": "NOS"}
    lines = program("extract", "-", given=json.dumps(document).encode()).splitlines()
    assert graaf.extract(**document) == [json.loads(line) for line in lines]


def test_claims_have_the_fields_of_the_schema():
    required, known = set(SCHEMA["required"]), set(SCHEMA["properties"])
    for claim in graaf.extract(TEXT, published="2022-10-18"):
        assert required <= set(claim) <= known


def test_offsets_count_bytes():
    for claim in graaf.extract(TEXT, published="2022-10"):
        evidence, subject = claim["evidence"], claim["subject"]
        assert TEXT.encode()[evidence["start"] : evidence["end"]].decode() == evidence["quote"]
        assert TEXT.encode()[subject["start"] : subject["end"]].decode() == subject["text"]


@pytest.mark.parametrize(
    ("published", "kept"),
    [
        ("2022-10", "2022-10"),
        (datetime.date(2022, 10, 18), "2022-10-18"),
        (datetime.datetime(2022, 10, 18, 23, 30, tzinfo=datetime.timezone.utc), "2022-10-18"),
        (2022, "2022"),
    ],
)
def test_a_date_is_kept_at_the_precision_it_is_given_in(published, kept):
    assert graaf.extract(TEXT, published=published)[0]["published"] == kept


def test_without_a_date_nothing_is_dated_and_that_is_told():
    with pytest.warns(graaf.GraafWarning, match="document 1: carries no date"):
        claims = graaf.extract("Iran levert drones aan Rusland.")
    assert claims[0]["when"] is None and claims[0]["published"] is None


def test_a_date_that_is_none_is_told_and_left_out():
    with pytest.warns(graaf.GraafWarning) as told:
        claims = graaf.extract("Iran levert drones aan Rusland.", published="gisteren", id="a")
    assert str(told[0].message).startswith('a: "gisteren" is not a date graaf can read')
    assert told[0].filename == __file__, "it points at who called"
    assert claims[0]["published"] is None


def test_no_text_is_an_error():
    with pytest.raises(graaf.Error, match="a: holds no text"):
        graaf.extract(" ", id="a", published="2022")


def test_a_text_that_is_too_long_is_an_error():
    with pytest.raises(graaf.Error, match="a: is 9 MB long .* split it into its articles"):
        graaf.extract("ab. " * (9 << 20 >> 2), id="a", published="2022")


def test_a_text_that_is_no_text_is_an_error():
    with pytest.raises(UnicodeEncodeError):
        graaf.extract("half of a pair: \ud800", published="2022")
    with pytest.raises(TypeError):
        graaf.extract(b"bytes", published="2022")


def test_all_gives_verbs_without_a_relation():
    text = "Rusland negeert Oekraïne."
    assert graaf.extract(text, published="2022") == []
    assert [claim["relation"] for claim in graaf.extract(text, published="2022", all=True)] == ["other:negeren"]


def test_the_smaller_network_reads_too():
    assert graaf.extract(TEXT, published="2022-10-18", fast=True)[0]["relation"] == "supplies"


def test_the_language_may_be_said():
    assert graaf.extract("Iran levert drones.", published="2022", lang="en") == []


def test_what_is_optional_is_not_imported_unasked():
    code = "import graaf, sys; print([m for m in ('pyarrow', 'pandas', 'networkx') if m in sys.modules])"
    assert subprocess.check_output([sys.executable, "-I", "-c", code], text=True).strip() == "[]"
