"""Spark gives what the program gives: the same store, also when an executor is killed half-way.

usage: check.py GRAAF FOLDER [DOCUMENTS]
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from cluster import Cluster, until
from corpus import articles

JOB = Path(__file__).with_name("extract.py")
PATIENCE = 900  # seconds for a job


def files(store):
    """What a store holds, but for its cache."""
    return {str(p.relative_to(store)): p.read_bytes() for p in sorted(store.rglob("*")) if p.is_file() and p.name != "cache"}


def need(condition, message):
    if not condition:
        sys.exit(f"*** {message}")


class Check:
    def __init__(self, program, folder, count):
        self.program, self.folder = Path(program).resolve(), Path(folder).resolve()
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.documents = self.folder / "documents.jsonl"
        with self.documents.open("w", encoding="utf-8") as lines:
            for article in articles(count):
                print(json.dumps(article, ensure_ascii=False), file=lines)
            # What cannot be read stops nothing, here or there.
            print(json.dumps({"id": "empty", "text": "", "published": "2022-01-01"}), file=lines)
        # Some tasks for each core, whatever the number of documents.
        self.split = max(self.documents.stat().st_size // 12, 1)

    def merged(self, rows, name):
        store = self.folder / name
        done = subprocess.run([self.program, "merge", rows, "-o", store], capture_output=True, text=True)
        need(done.returncode == 0, done.stderr)
        return files(store)

    def native(self):
        rows = self.folder / "native.parquet"
        with self.documents.open("rb") as documents:
            command = [self.program, "extract", "-", "--format", "parquet", "-o", rows]
            subprocess.run(command, stdin=documents, stderr=subprocess.DEVNULL, check=True)
        return self.merged(rows, "native")

    def spark(self, cluster, name, *options, meanwhile=lambda: None):
        rows = self.folder / f"{name}-rows"
        job = cluster.submit(JOB, self.documents, rows, *options, log=name, split=self.split)
        meanwhile()
        code = job.wait(PATIENCE)
        need(code == 0, f"the job {name} ended with {code}: {cluster.folder}/logs/{name}.log says why")
        return rows, self.merged(rows, name)


def half_way(cluster):
    """Waits until half of the tasks are done, and kills an executor."""

    def is_half():
        done, all = cluster.tasks()
        return all > 4 and done * 2 >= all

    until(is_half, "half of the tasks")
    pid = cluster.executors()[0]
    os.kill(pid, signal.SIGKILL)
    return pid


def main(program, folder, count=1200):
    check = Check(program, folder, int(count))
    native = check.native()
    with Cluster(check.folder / "cluster") as cluster:
        rows, store = check.spark(cluster, "plain")
        need(store == native, "the store is not that of the program")
        months = sorted(p.name for p in rows.iterdir() if p.is_dir())
        print(f"two workers: the same store, {len(native)} files; rows in {len(months)} months, from {months[0]}")

        _, store = check.spark(cluster, "shuffled", "--shuffle")
        need(store == native, "after a shuffle the store is not that of the program")
        print("with a shuffle: the same store")

        killed = []
        _, store = check.spark(cluster, "killed", meanwhile=lambda: killed.append(half_way(cluster)))
        lost = [e for e in cluster.events() if e["Event"] == "SparkListenerExecutorRemoved"]
        failed = [e for e in cluster.events() if e["Event"] == "SparkListenerTaskEnd" and e["Task Info"]["Failed"]]
        need(lost, "no executor was lost: it was killed too late")
        need(failed, "no task was lost: it was killed too late")
        need(store == native, "the store is not that of the program once an executor was killed")
        print(f"executor {killed[0]} killed half-way: {len(failed)} tasks read again, the same store")


if __name__ == "__main__":
    began = time.monotonic()
    main(*sys.argv[1:])
    print(f"{time.monotonic() - began:.0f} s")
