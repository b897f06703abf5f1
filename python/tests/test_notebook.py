"""The notebook: it runs, and holds no outputs, so that a change shows as what it is."""

import os
from pathlib import Path

import pytest

NOTEBOOK = Path(__file__).resolve().parents[1] / "notebook.ipynb"


@pytest.fixture
def notebook():
    nbformat = pytest.importorskip("nbformat")
    read = nbformat.read(NOTEBOOK, as_version=4)
    nbformat.validate(read)
    return read


def test_it_holds_no_outputs(notebook):
    for cell in notebook.cells:
        assert not cell.get("outputs") and cell.get("execution_count") is None


@pytest.mark.filterwarnings("default")
def test_it_runs(notebook, program, monkeypatch):
    nbclient = pytest.importorskip("nbclient")
    pytest.importorskip("ipykernel")
    folder = Path(os.environ["GRAAF"]).resolve().parent
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    nbclient.NotebookClient(notebook, timeout=120, resources={"metadata": {"path": NOTEBOOK.parent}}).execute()
    said = "\n".join(output.get("text", "") for cell in notebook.cells for output in cell.get("outputs", []))
    assert "Iran supplies Russia 2022-10-17\nhedged: True - says Reuters" in said
    assert "Iran levert aan Rusland ['honderden drones'" in said and "] disputed" in said
