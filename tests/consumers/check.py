"""Reads exports with the programs they are made for, and damaged copies that must be refused.

usage: check.py EXPORTS WORK; exit code 1 when a row of the table is not as it must be.
"""
import csv
import json
import re
import shutil
import subprocess
import sys
import tempfile
import warnings
import xml.etree.ElementTree as ElementTree
from pathlib import Path

warnings.filterwarnings("ignore")
EXPORTS, WORK = Path(sys.argv[1]), Path(sys.argv[2])
ROOT = Path(__file__).resolve().parents[2]


class Absent(Exception):
    """The consumer is not installed."""


def need(condition, message):
    if not condition:
        raise ValueError(message)


def whole():
    """The graph as graaf json has it: what the others are counted against."""
    return json.loads((EXPORTS / "graph.json").read_text())


def counts(nodes, edges):
    graph = whole()
    need(nodes == len(graph["nodes"]), f"{nodes} of {len(graph['nodes'])} nodes")
    need(edges == len(graph["edges"]), f"{edges} of {len(graph['edges'])} edges")
    return f"{nodes} nodes, {edges} edges"


def edge_claims():
    return sum(len(edge["claims"]) for edge in whole()["edges"])


def run(*command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=180)
    except FileNotFoundError as error:
        raise Absent(str(error)) from error
    need(done.returncode == 0 and not (command[0] == "dot" and done.stderr.strip()), (done.stdout + done.stderr)[-300:])
    return done.stdout


def node(script, *arguments):
    if not (WORK / "node_modules").is_dir():
        raise Absent("node packages")
    done = subprocess.run(["node", WORK / script, *arguments], capture_output=True, text=True, timeout=180)
    if done.returncode == 3:
        raise Absent(done.stdout.strip())
    need(done.returncode == 0, (done.stdout + done.stderr)[-300:])
    return done.stdout.strip()


# JSON


def ajv(path):
    return node("schema.mjs", str(ROOT / "schema/graph.schema.json"), str(path))


# networks


def networkx_gexf(path):
    import networkx

    graph = networkx.read_gexf(path, version="1.3")
    edges = list(graph.edges(data=True))
    need(any(data.get("spells") for *_, data in edges), "no spells")
    return counts(graph.number_of_nodes(), graph.number_of_edges())


def graphology(path):
    return node("browser.mjs", "gexf", str(path))


def networkx_graphml(path):
    import networkx

    graph = networkx.read_graphml(path)
    need(all(data["date_precision"] for *_, data in graph.edges(data=True) if "date" in data), "no precision")
    return counts(graph.number_of_nodes(), graph.number_of_edges())


def igraph_graphml(path):
    import igraph

    graph = igraph.Graph.Read_GraphML(str(path))
    need({"status", "polarity", "modality", "hedged", "quote", "says"} <= set(graph.es.attributes()), "attributes")
    return counts(graph.vcount(), graph.ecount())


def graphviz(path):
    picture = json.loads(run("dot", "-Tjson", str(path)))
    return f"{len(picture['edges'])} lines"


# tables


def duckdb_csv(path):
    import duckdb

    ask = lambda query: duckdb.sql(query).fetchall()
    nodes, edges = f"read_csv('{path}/nodes.csv')", f"read_csv('{path}/edges.csv')"
    types = dict(row[:2] for row in ask(f"describe from {edges}"))
    need(types["date_start"] == types["date_end"] == "DATE", f"dates are {types['date_start']}")
    need(types["certainty"] == "DOUBLE" and types["hedged"] == "BOOLEAN", "types")
    loose = ask(f"select count(*) from {edges} e where Source not in (select Id from {nodes}) or Target not in (select Id from {nodes})")
    need(loose == [(0,)], f"{loose} loose ends")
    rows = ask(f"select count(*) from {edges}")[0][0]
    return counts(ask(f"select count(distinct Id) from {nodes}")[0][0], rows)


def pandas_csv(path):
    import pandas

    edges = pandas.read_csv(f"{path}/edges.csv", parse_dates=["date_start", "date_end"])
    need(edges["date_start"].dtype.kind == "M", "dates are not dates")
    nodes = pandas.read_csv(f"{path}/nodes.csv")
    need(set(edges["Source"]) <= set(nodes["Id"]), "loose ends")
    return counts(len(nodes), len(edges))


def polars_csv(path):
    import polars

    edges = polars.read_csv(f"{path}/edges.csv", try_parse_dates=True)
    need(edges["date_start"].dtype == polars.Date, "dates are not dates")
    nodes = polars.read_csv(f"{path}/nodes.csv")
    need(edges["Source"].is_in(nodes["Id"].to_list()).all(), "loose ends")
    return counts(nodes.height, edges.height)


def duckdb_parquet(path):
    import duckdb

    ask = lambda query: duckdb.sql(query).fetchall()
    nodes, edges, claims = (f"read_parquet('{path}/{name}.parquet')" for name in ("nodes", "edges", "claims"))
    types = dict(row[:2] for row in ask(f"describe from {edges}"))
    need(types["date_start"] == "DATE" and types["quote"] == "VARCHAR[]" and types["sources"] == "INTEGER", "types")
    loose = ask(f"select count(*) from {edges} where Source not in (select Id from {nodes}) or Target not in (select Id from {nodes})")
    lost = ask(f"select count(*) from (select unnest(claims) as c from {edges}) where c not in (select id from {claims})")
    need(loose == lost == [(0,)], f"{loose} loose ends, {lost} lost claims")
    return counts(ask(f"select count(*) from {nodes}")[0][0], ask(f"select count(*) from {edges}")[0][0])


def pandas_parquet(path):
    import pandas

    nodes, edges = (pandas.read_parquet(f"{path}/{name}.parquet") for name in ("nodes", "edges"))
    need(set(edges["Source"]) | set(edges["Target"]) <= set(nodes["Id"]), "loose ends")
    need(edges["hedged"].dtype == bool, "flags are no flags")
    return counts(len(nodes), len(edges))


def polars_parquet(path):
    import polars

    nodes, edges = (polars.read_parquet(f"{path}/{name}.parquet") for name in ("nodes", "edges"))
    need(edges["date_start"].dtype == polars.Date and edges["claims"].dtype == polars.List(polars.String), "types")
    need(edges["Source"].is_in(nodes["Id"].to_list()).all(), "loose ends")
    return counts(nodes.height, edges.height)


def pandas_plover(path):
    import pandas

    events = pandas.read_csv(path)
    codes = {"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT", "REQUEST", "ACCUSE", "REJECT",
             "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}
    need(set(events["event_type"]) <= codes, f"codes {set(events['event_type']) - codes}")
    need(events[["event_id", "source", "target", "text"]].notna().all().all(), "empty cells")
    return f"{len(events)} events"


# property graphs

HEADER = re.compile(r"^\w*(:(ID|START_ID|END_ID)\(\w+\)|:(LABEL|TYPE)|:(int|double|boolean|date|string)(\[\])?)?$")


def neo4j_import(path):
    """What neo4j-admin checks before it imports: headers, unique ids, ends that exist, types, one line a row."""
    known, ends, rows = {}, [], 0
    for file in sorted(Path(path).glob("*.csv")):
        table = list(csv.reader(file.open(newline="", encoding="utf-8")))
        need(len(table) == len(file.read_text().splitlines()), f"{file.name}: a row of several lines")
        header = table[0]
        need(all(HEADER.match(name) for name in header), f"{file.name}: header {header}")
        for row in table[1:]:
            need(len(row) == len(header), f"{file.name}: {len(row)} cells")
            rows += 1
            for name, value in zip(header, row):
                space = re.search(r"\((\w+)\)", name)
                if ":ID(" in name:
                    ids = known.setdefault(space[1], set())
                    need(value not in ids, f"{file.name}: {value} twice")
                    ids.add(value)
                elif space:
                    ends.append((file.name, space[1], value))
                elif name.endswith(":date"):
                    need(re.fullmatch(r"(-?\d{4,}-\d\d-\d\d)?", value), f"{file.name}: {value!r} is no date")
                elif name.endswith((":int", ":double")):
                    float(value or 0)
    for file, space, value in ends:
        need(value in known.get(space, ()), f"{file}: {value} is not in {space}")
    need(len(known["Claim"]) == edge_claims(), "claims")
    return f"{rows} rows; {counts(len(known['Actor']), len(known['Event']))}"


def ladybug(path):
    import real_ladybug

    script = Path(path).read_text()
    statements = [s for s in script.split(";\n") if s.strip() and not s.startswith("CREATE CONSTRAINT")]
    with tempfile.TemporaryDirectory() as folder:
        base = real_ladybug.Connection(real_ladybug.Database(f"{folder}/db"))
        base.execute("CREATE NODE TABLE Actor(id STRING PRIMARY KEY, name STRING, kind STRING)")
        # A database with fixed columns wants its relationships declared; `end` and `precision` are words of its language.
        for kind in sorted(set(re.findall(r"\[r:(\w+)", script))):
            base.execute(f"CREATE REL TABLE {kind}(FROM Actor TO Actor, id STRING, start DATE, `end` DATE, "
                         "`precision` STRING, certainty DOUBLE, evidence STRING)")
        for _ in range(2):
            for statement in statements:
                base.execute(re.sub(r"\br\.(end|precision) = ", r"r.`\1` = ", statement))
        one = lambda query: base.execute(query).get_next()[0]
        quotes = base.execute("MATCH ()-[r]->() RETURN r.evidence")
        while quotes.has_next():
            need(json.loads(quotes.get_next()[0])[0]["quote"], "no quote")
        return counts(one("MATCH (a) RETURN count(*)"), one("MATCH ()-[r]->() RETURN count(*)")) + ", run twice"


# RDF

EVENTS = """PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT DISTINCT ?e WHERE { ?e a/rdfs:subClassOf? sem:Event ; sem:hasActor ?a ; prov:wasQuotedFrom ?d .
  ?n oa:hasBody ?e ; oa:hasTarget/oa:hasSelector/oa:exact ?quote }"""


def rdflib_graph(path, form):
    import rdflib

    graph = rdflib.Graph().parse(path, format=form)
    wrong = [o for o in graph.objects() if isinstance(o, rdflib.Literal) and o.ill_typed]
    need(not wrong, f"ill-typed {wrong[:3]}")
    found = len(list(graph.query(EVENTS)))
    need(found == edge_claims(), f"{found} of {edge_claims()} claims with actors, document and words")
    return graph


def rdflib_ttl(path):
    return f"{len(rdflib_graph(path, 'turtle'))} triples"


def rdflib_jsonld(path):
    from rdflib import URIRef  # noqa: F401  (fails here, not below, where rdflib is absent)

    graph = rdflib_graph(path, "json-ld")
    same = rdflib_graph(EXPORTS / "graph.ttl", "turtle")
    need(set(graph) == set(same), f"not the triples of Turtle: {len(set(graph) ^ set(same))} differ")
    return f"the same {len(graph)} triples as in Turtle"


def oxigraph(path):
    import pyoxigraph

    store = pyoxigraph.Store()
    store.load(path=str(path), format=pyoxigraph.RdfFormat.TURTLE)
    found = len(list(store.query(EVENTS)))
    need(found == edge_claims(), f"{found} claims")
    return f"{len(store)} triples"


# FollowTheMoney


def followthemoney(path):
    """`ftm validate` lets what it does not know drop silently, so what comes out is compared with what went in."""
    from followthemoney import ValueEntity, model  # noqa: F401

    entities, faults = {}, []
    for line in Path(path).read_text().splitlines():
        given = json.loads(line)
        entity = ValueEntity.from_dict(given, cleaned=False)
        kept = entity.to_dict()["properties"]
        for name, values in given["properties"].items():
            faults += [f"{given['schema']}.{name}: {v!r} lost" for v in values if v not in kept.get(name, [])]
        faults += [f"{given['schema']} {entity.id}: no {p}" for p in entity.schema.required if not entity.get(p)]
        need(not entity.schema.abstract and entity.id not in entities, f"{entity.schema.name} {entity.id}")
        entities[entity.id] = entity
    for entity in entities.values():
        for prop, value in entity.itervalues():
            if prop.type.name == "entity":
                other = entities.get(value)
                if other is None or not other.schema.is_a(prop.range):
                    faults.append(f"{entity.schema.name}.{prop.name}: {value}")
    need(not faults, f"{len(faults)}: {faults[:3]}")
    links = sum(e.schema.edge for e in entities.values())
    return f"{len(entities)} entities, {links} links"


# pages and notes


def timelinejs(path):
    return node("browser.mjs", "timelinejs", str(path))


def chromium_page(path):
    return node("browser.mjs", "page", str(path))


def obsidian(path):
    import obsidiantools.api as obsidian_api

    vault = obsidian_api.Vault(Path(path)).connect()
    need(not vault.nonexistent_notes, f"broken links {vault.nonexistent_notes[:3]}")
    notes = len(list(Path(path).rglob("*.md")))
    need(len(vault.md_file_index) == notes, "two notes of one name")
    return f"{notes} notes, {vault.graph.number_of_edges()} links"


def svg(path):
    rows = [e for e in ElementTree.parse(path).iter("{http://www.w3.org/2000/svg}g")]
    need(len(rows) == len(whole()["edges"]), f"{len(rows)} rows")
    return f"{len(rows)} events"


# damage: each takes the text of one file of the export


def swap(old, new, count=1):
    def damage(text):
        need(re.search(old, text), f"nothing to damage: {old}")
        return re.sub(old, new, text, count=count)

    return damage


ROWS = [
    ("json", "ajv", ajv, "graph.json", swap('"version": 1', '"version": "one"')),
    ("csv", "DuckDB", duckdb_csv, "csv/nodes.csv", swap(r"\nQ", r"\nX")),
    ("csv", "pandas", pandas_csv, "csv/edges.csv", swap(r"\d{4}-\d\d-\d\d,", "someday,", 0)),
    ("csv", "Polars", polars_csv, "csv/nodes.csv", swap(r"\nQ", r"\nX")),
    ("parquet", "DuckDB", duckdb_parquet, "parquet/nodes.parquet", swap(r"PAR1\Z", "")),
    ("parquet", "pandas", pandas_parquet, "parquet/edges.parquet", swap(r"PAR1\Z", "")),
    ("parquet", "Polars", polars_parquet, "parquet/nodes.parquet", swap(r"PAR1\Z", "")),
    ("gexf", "networkx", networkx_gexf, "graph.gexf", swap("<spell ", "<smell ", 0)),
    ("gexf", "graphology", graphology, "graph.gexf", swap('target="[^"]*"', 'target="nobody"')),
    ("graphml", "networkx", networkx_graphml, "graph.graphml", swap("</node>", "", 1)),
    ("graphml", "igraph", igraph_graphml, "graph.graphml", swap('target="[^"]*"', 'target="nobody"')),
    ("ttl", "rdflib", rdflib_ttl, "graph.ttl", swap('"true"', '"waar"')),
    ("ttl", "Oxigraph", oxigraph, "graph.ttl", swap("prov:wasQuotedFrom", "prov:value")),
    ("jsonld", "rdflib", rdflib_jsonld, "graph.jsonld", swap('"negative"', '"positive"')),
    ("neo4j", "import rules", neo4j_import, "neo4j/actors.csv", swap(r"\nQ", r"\nX")),
    ("cypher", "Ladybug", ladybug, "graph.cypher", swap(r"MERGE \(s\)", "CREATE (s)")),
    ("timelinejs", "TimelineJS", timelinejs, "graph.timelinejs", swap('"start_date":', '"begin":', 0)),
    ("plover", "pandas", pandas_plover, "graph.plover", swap(",(AID|CONSULT),", ",NOTHING,")),
    ("ftm", "followthemoney", followthemoney, "graph.ftm", swap('"country":\\["', '"country":["x')),
    ("md", "obsidiantools", obsidian, "md", swap(r"\[\[", "[[Nobody ")),
    ("svg", "XML", svg, "graph.svg", swap("</title>", "")),
    ("html", "Chromium", chromium_page, "graph.html", swap("</main>", "<script>document.title='x'</script><img src=x>")),
    ("dot", "Graphviz", graphviz, "graph.dot", swap(r"\];", "", 1)),
]


def damaged(name, damage, folder):
    """A copy of the exports of which one file is damaged: its path is that of the good one in another folder."""
    copy = Path(folder) / "exports"
    shutil.copytree(EXPORTS, copy)
    target = copy / name
    if target.is_dir():
        target = next(f for f in sorted(target.glob("*.md")) if "[[" in f.read_text())
    # Latin-1 turns any bytes to text and back.
    encoding = "latin-1" if target.suffix == ".parquet" else "utf-8"
    target.write_bytes(damage(target.read_bytes().decode(encoding)).encode(encoding))
    return copy


def attempt(check, path):
    try:
        return "ok", check(path)
    except Absent as absent:
        return "absent", str(absent)
    except ImportError as error:
        return "absent", str(error)
    except Exception as error:  # a consumer may refuse in any way
        return "refused", f"{type(error).__name__}: {error}".splitlines()[0]


def main():
    print(f"{'format':<11} {'consumer':<15} {'reads it':<9} {'control':<9} seen", flush=True)
    bad = absent = 0
    for form, consumer, check, name, damage in ROWS:
        # A format of several files is checked as its folder, whichever file is damaged.
        part = name.split("/")[0]
        result, seen = attempt(check, EXPORTS / part)
        with tempfile.TemporaryDirectory() as folder:
            control, why = attempt(check, damaged(name, damage, folder) / part) if result == "ok" else ("-", "")
        absent += result == "absent"
        wrong = result == "refused" or control == "ok"
        bad += wrong
        reads = {"ok": "yes", "refused": "NO", "absent": "skipped"}[result]
        caught = {"refused": "refused", "ok": "PASSED", "absent": "absent", "-": "-"}[control]
        print(f"{form:<11} {consumer:<15} {reads:<9} {caught:<9} {seen}" + (f"  [control: {why}]" if wrong else ""), flush=True)
    if absent:
        print(f"\n*** {absent} rows SKIPPED: these consumers are not installed")
    sys.exit(1 if bad else 0)


main()
