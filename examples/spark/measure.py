"""What Spark costs over the program on the same cores: the figures of docs/scale.md.

usage: measure.py GRAAF FOLDER [DOCUMENTS [RUNS]]
"""

import contextlib
import os
import shutil
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

from check import JOB, Check, need
from cluster import WORKERS, Cluster

# So few that all a job takes is to start: a cluster, executors, their Pythons, what Java compiles of itself.
FEW = 16


class Processors(threading.Thread):
    """Counts what all our children and theirs use of processors: the system forgets it of Spark's Pythons, for which nobody
    waits. It looks a few times a second, and misses what a process does after it looked last."""

    def __init__(self):
        super().__init__(daemon=True)
        self.ours, self.used, self.is_over = {os.getpid()}, {}, threading.Event()

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.is_over.set()
        self.join()

    def run(self):
        while not self.is_over.wait(0.2):
            self.look()

    def look(self):
        for entry in sorted(map(int, filter(str.isdecimal, os.listdir("/proc")))):
            with contextlib.suppress(OSError):  # it ended meanwhile
                fields = Path(f"/proc/{entry}/stat").read_text().rpartition(")")[2].split()
                if int(fields[1]) in self.ours:
                    self.ours.add(entry)
                if entry in self.ours and entry != os.getpid():
                    self.used[entry] = int(fields[11]) + int(fields[12])

    def seconds(self):
        return sum(self.used.values()) / os.sysconf("SC_CLK_TCK")


def native(check):
    rows = check.folder / "native.parquet"
    began = time.monotonic()
    with Processors() as processors, check.documents.open("rb") as documents:
        command = [check.program, "extract", "-", "--format", "parquet", "--threads", str(WORKERS), "-o", rows]
        subprocess.run(command, stdin=documents, stderr=subprocess.DEVNULL, check=True)
    took = time.monotonic() - began
    return {"job": took, "stages": took, "cpu": processors.seconds(), "shuffled": 0, "files": 1}


def spark(check, name, *options):
    """A job on a cluster that starts and ends with it, so that all its processes are counted."""
    rows = check.folder / "rows"
    shutil.rmtree(rows, ignore_errors=True)
    with Processors() as processors, Cluster(check.folder / f"cluster-{name}") as cluster:
        began = time.monotonic()
        need(cluster.submit(JOB, check.documents, rows, *options).wait() == 0, f"the job failed: {cluster.folder}/logs")
        took, events = time.monotonic() - began, cluster.events()
    ends = [e for e in events if e["Event"] == "SparkListenerTaskEnd"]
    shuffled = sum(e["Task Metrics"]["Shuffle Write Metrics"]["Shuffle Bytes Written"] for e in ends)
    stages = [e["Stage Info"] for e in events if e["Event"] == "SparkListenerStageCompleted"]
    working = sum(s["Completion Time"] - s["Submission Time"] for s in stages) / 1000
    files = len(list(rows.rglob("*.parquet")))
    return {"job": took, "stages": working, "cpu": processors.seconds(), "shuffled": shuffled, "files": files}


def main(program, folder, count=10_000, times=3):
    count, times = int(count), int(times)
    check = Check(program, folder, count)
    few = Check(program, Path(folder) / "few", FEW)
    kinds = {
        "graaf extract": lambda run: native(check),
        "Spark": lambda run: spark(check, f"plain-{run}"),
        "Spark, --shuffle": lambda run: spark(check, f"shuffle-{run}", "--shuffle"),
        f"Spark, {FEW} documents": lambda run: spark(few, f"{run}"),
    }
    runs = {name: [] for name in kinds}
    for run in range(times):
        for name, measured in kinds.items():
            runs[name].append(measured(run))
            print(f"run {run}, {name}: {runs[name][-1]}", file=sys.stderr, flush=True)
    middle = {name: {key: statistics.median(run[key] for run in some) for key in some[0]} for name, some in runs.items()}

    print(f"{count:,} documents, {check.documents.stat().st_size / 1e6:.1f} MB; medians of {times}, taken in turn\n")
    print("| | whole job | its stages | processors | shuffled | files |\n|---|---|---|---|---|---|")
    for name, m in middle.items():
        seconds = " | ".join(f"{m[key]:.0f} s" for key in ("job", "stages", "cpu"))
        print(f"| {name} | {seconds} | {m['shuffled'] / 1e6:.1f} MB | {m['files']} |")
    base, *others, start = (m["cpu"] for m in middle.values())
    print(f"\nfor each document, by seconds of processors: graaf extract {1000 * base / count:.2f} ms")
    for name, cpu in zip(list(middle)[1:], others, strict=False):
        print(f"{name}: {cpu / base - 1:+.0%} with its start, {(cpu - start) / base - 1:+.0%} without it")


if __name__ == "__main__":
    main(*sys.argv[1:])
