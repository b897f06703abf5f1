"""A Spark cluster of its own: a master and two workers of one core, all on loopback, gone when the block ends."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pyspark

HOME = Path(pyspark.__file__).parent
HOST = "127.0.0.1"
WORKERS = 2
PATIENCE = 300  # seconds for anything to come up, on a busy machine too


def free_port():
    with socket.socket() as s:
        s.bind((HOST, 0))
        return s.getsockname()[1]


def until(answer, what):
    """What a function gives, once it gives something."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError, ValueError):
            if found := answer():
                return found
        time.sleep(0.2)
    raise TimeoutError(f"no {what} within {PATIENCE} s: look into the logs")


def asked(url):
    with urllib.request.urlopen(url, timeout=10) as answer:
        return json.load(answer)


class Cluster:
    """Runs jobs. Its logs, events and temporary files lie in a folder."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.port, self.page, self.driver = free_port(), free_port(), free_port()
        self.children = []
        self.environment = {
            **os.environ,
            "SPARK_HOME": str(HOME),
            "SPARK_LOCAL_IP": HOST,
            "SPARK_LOCAL_HOSTNAME": HOST,
            "SPARK_DAEMON_MEMORY": "256m",
            "SPARK_DAEMON_JAVA_OPTS": "-XX:+UseSerialGC -XX:TieredStopAtLevel=1",  # they have nothing to compute
            "SPARK_WORKER_DIR": str(self.folder / "work"),
            "SPARK_LOCAL_DIRS": str(self.folder / "local"),
            "PYSPARK_PYTHON": sys.executable,
            "PYSPARK_DRIVER_PYTHON": sys.executable,
        }

    def __enter__(self):
        signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended from outside"))  # through __exit__
        for name in ("logs", "events", "work", "local"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        try:
            self._start("master", "master.Master", "--port", self.port, "--webui-port", self.page)
            until(lambda: asked(f"http://{HOST}:{self.page}/json/"), "master")
            for number in range(WORKERS):
                options = ["--cores", 1, "--memory", "2g", "--webui-port", free_port()]
                self._start(f"worker-{number}", "worker.Worker", *options, f"spark://{HOST}:{self.port}")
            until(self._all_there, "workers")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for child in reversed(self.children):
            child.terminate()
        for child in self.children:
            try:
                child.wait(30)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()

    def _start(self, name, kind, *options):
        log = (self.folder / "logs" / f"{name}.log").open("w")
        command = [HOME / "bin/spark-class", f"org.apache.spark.deploy.{kind}", "--host", HOST, *options]
        self.children.append(
            subprocess.Popen([str(c) for c in command], env=self.environment, stdout=log, stderr=log)
        )

    def _all_there(self):
        return asked(f"http://{HOST}:{self.page}/json/")["aliveworkers"] == WORKERS

    def submit(self, script, *arguments, log="driver", split=4 << 20):
        """Starts a job whose tasks read so many bytes each."""
        settings = {
            "spark.driver.host": HOST,
            "spark.driver.bindAddress": HOST,
            "spark.ui.port": self.driver,
            "spark.driver.memory": "1g",
            "spark.executor.memory": "1g",
            "spark.executor.cores": 1,
            "spark.eventLog.enabled": "true",
            "spark.eventLog.dir": f"file://{self.folder}/events",
            "spark.eventLog.rolling.enabled": "false",
            "spark.eventLog.compress": "false",
            "spark.sql.files.maxPartitionBytes": split,
            "spark.sql.files.openCostInBytes": 0,
            "spark.sql.session.timeZone": "UTC",
        }
        options = [part for name, value in settings.items() for part in ("--conf", f"{name}={value}")]
        command = [HOME / "bin/spark-submit", "--master", f"spark://{HOST}:{self.port}", *options, script, *arguments]
        log = (self.folder / "logs" / f"{log}.log").open("w")
        self.children.append(
            subprocess.Popen([str(c) for c in command], env=self.environment, stdout=log, stderr=log)
        )
        return self.children[-1]

    def tasks(self):
        """Tasks of the running job that are done, and all."""
        api = f"http://{HOST}:{self.driver}/api/v1/applications"
        stages = [stage for app in asked(api) for stage in asked(f"{api}/{app['id']}/stages")]
        return sum(s["numCompleteTasks"] for s in stages), sum(s["numTasks"] for s in stages)

    def executors(self):
        """The processes of the executors: children of the workers."""
        workers, found = [child.pid for child in self.children], []
        for entry in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):  # it ended meanwhile
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
                if parent in workers and b"CoarseGrainedExecutorBackend" in (entry / "cmdline").read_bytes():
                    found.append(int(entry.name))
        return sorted(found)

    def events(self):
        """The events of the latest job."""
        latest = max((self.folder / "events").iterdir(), key=lambda path: path.stat().st_mtime)
        with latest.open() as lines:
            return [json.loads(line) for line in lines]
