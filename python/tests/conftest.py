"""The program beside the package: what the one writes, the other must give too."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def program():
    """Runs the program, of the same sources, that GRAAF names."""
    path = shutil.which(os.environ.get("GRAAF", ""))
    if not path:
        pytest.skip("GRAAF does not name the program to compare with")
    path = Path(path).resolve()

    def run(*arguments, given=b""):
        done = subprocess.run([path, *map(str, arguments)], input=given, capture_output=True, cwd=ROOT)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout

    return run


@pytest.fixture(scope="session")
def store(program, tmp_path_factory):
    """A store of the articles in seeds/."""
    folder = tmp_path_factory.mktemp("store") / "out"
    program("build", "seeds", "--out", folder)
    return folder
