// Bundles every island into the static folder of the reading room, and copies htmx as its makers built it.
// The script of the single-file report goes to the templates it is written into.
// `node build.mjs FOLDER` writes below another folder, for the test that the committed files are those of these sources.

import { build } from "esbuild";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = process.argv[2] ?? join(here, "../src/onrecord");
const out = join(root, "serve/static");

/** Bundle every source of a folder. */
const bundle = (folder, outdir) =>
  build({
    absWorkingDir: here,
    entryPoints: readdirSync(join(here, folder))
      .filter((name) => name.endsWith(".ts"))
      .sort()
      .map((name) => `${folder}/${name}`),
    outdir,
    bundle: true,
    minify: true,
    format: "iife",
    target: ["es2022"],
    charset: "utf8",
    legalComments: "inline",
    logLevel: "warning",
  });

await bundle("islands", join(out, "js"));
await bundle("single", join(root, "publish/templates"));
mkdirSync(join(out, "vendor"), { recursive: true });
// Without the pointer to a source map, which is not shipped.
const htmx = readFileSync(join(here, "node_modules/htmx.org/dist/htmx.min.js"), "utf8");
writeFileSync(join(out, "vendor/htmx.js"), htmx.replace(/\n?\/\/# sourceMappingURL=.*\n?$/, "\n"));
copyFileSync(join(here, "node_modules/htmx.org/LICENSE"), join(out, "vendor/htmx.LICENSE"));
