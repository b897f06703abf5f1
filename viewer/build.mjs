// Bundles src/ to dist/viewer.js and dist/viewer.css, which go into graaf's binary. The same packages give the same bytes.

import fs from "node:fs";
import path from "node:path";

import { build } from "esbuild";

const here = import.meta.dirname;
const dist = path.join(here, "dist");

const result = await build({
  absWorkingDir: here,
  entryPoints: { viewer: "src/main.ts", style: "src/style.css" },
  outdir: dist,
  bundle: true,
  minify: true,
  metafile: true,
  write: false,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
});

/** The packages whose code is in the bundle, with their licences, by name. */
function packages() {
  const names = new Set();
  for (const input of Object.keys(result.metafile.inputs)) {
    const found = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) names.add(found[1]);
  }
  return [...names].sort().map((name) => {
    const folder = path.join(here, "node_modules", name);
    const { version, license } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
    if (!/^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0)$/.test(license)) throw new Error(`${name}: the licence ${license} is not one that graaf may bundle`);
    const file = fs.readdirSync(folder).find((f) => /^licen[cs]e/i.test(f));
    return { name, version, license, text: file ? fs.readFileSync(path.join(folder, file), "utf8").trim() : "" };
  });
}

const used = packages();
const head = `/*! graaf's viewer (MIT OR Apache-2.0), with ${used.map((p) => `${p.name} ${p.version} (${p.license})`).join(", ")}: viewer/dist/LICENSES.txt */\n`;
const licences = used.map((p) => `${p.name} ${p.version}, ${p.license}\n\n${p.text || "(no text of its own)"}\n`).join(`\n${"-".repeat(80)}\n\n`);
const output = (name) => result.outputFiles.find((f) => f.path.endsWith(name)).text;

fs.mkdirSync(dist, { recursive: true });
fs.writeFileSync(path.join(dist, "viewer.js"), head + output("viewer.js"));
fs.writeFileSync(path.join(dist, "viewer.css"), output("style.css"));
fs.writeFileSync(path.join(dist, "LICENSES.txt"), licences);
