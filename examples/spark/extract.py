"""Claims of many articles, by Spark: documents in, Parquet by month of publication out, for `graaf merge` or any engine.

usage: spark-submit extract.py DOCUMENTS CLAIMS [--shuffle] [--fast] [--rows N]

DOCUMENTS is Parquet or JSON lines (a file, a folder or a pattern; any file system that Spark knows) with the columns id, text and,
where known, published, lang, title, publisher, url. The package graaf must be there on every executor: install it in their Python, or
send an environment along (--archives).
"""

import argparse

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.pandas.types import from_arrow_schema

import graaf

COLUMNS = ["id", "text", "published", "lang", "title", "publisher", "url"]
MONTH = "published_month"


def read(batches):
    """Runs on the executors: one thread a task, since Spark gives each core a task of its own."""
    for batch in batches:
        yield from graaf.extract_batch(batch, threads=1).to_batches()


def read_fast(batches):
    """The same with the smaller network."""
    for batch in batches:
        yield from graaf.extract_batch(batch, threads=1, fast=True).to_batches()


def documents(spark: SparkSession, path: str) -> DataFrame:
    """What lies at a path, all columns as words."""
    is_table = path.rstrip("/").endswith(".parquet")
    found = spark.read.parquet(path) if is_table else spark.read.json(path, schema=", ".join(f"{c} string" for c in COLUMNS))
    return found.select([name for name in COLUMNS if name in found.columns])


def claims(found: DataFrame, *, fast: bool = False) -> DataFrame:
    """Rows of claims, as graaf extract writes them, with the month in which their document was published."""
    nothing = pa.table({"text": pa.array([], pa.string())})
    rows = found.mapInArrow(read_fast if fast else read, from_arrow_schema(graaf.extract_batch(nothing).schema))
    first, last = (F.date_format(f"published_{end}", "yyyy-MM") for end in ("earliest", "latest"))
    return rows.withColumn(MONTH, F.when(first == last, first))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("documents")
    parser.add_argument("claims")
    parser.add_argument("--shuffle", action="store_true", help="bring each month together: fewer files, at the cost of a shuffle")
    parser.add_argument("--fast", action="store_true", help="read with the smaller network")
    parser.add_argument("--rows", type=int, default=256, help="documents given to graaf at once")
    given = parser.parse_args()

    spark = SparkSession.builder.appName("graaf").getOrCreate()
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", given.rows)
    rows = claims(documents(spark, given.documents), fast=given.fast)
    if given.shuffle:
        rows = rows.repartition(MONTH)
    rows.write.partitionBy(MONTH).parquet(given.claims)
    spark.stop()


if __name__ == "__main__":
    main()
