// Makes ../built: every file under a name that holds its hash, with gzip and brotli beside it, and
// manifest.json, which says what each is called.  Run through `make design`.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { compile } from "sass";
import { logical, recoloured } from "./ours.js";

const here = (path) => new URL(path, import.meta.url);
const finished = here("../built/");
// Made beside and moved whole, so that nobody ever sees half of it.
const built = here("node_modules/.built/");
const font = "node_modules/@fontsource/atkinson-hyperlegible-next";
const fonts = {
  "regular.woff2": "latin-400",
  "bold.woff2": "latin-700",
  "regular-welsh.woff2": "latin-ext-400",
  "bold-welsh.woff2": "latin-ext-700",
};
const manifest = {};

function keep(name, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
  const hashed = name.replace(/(\.[a-z0-9]+)$/, `.${hash}$1`);
  writeFileSync(new URL(hashed, built), content);
  if (!name.endsWith(".woff2")) pack(hashed, Buffer.from(content));
  manifest[name] = hashed;
}

function pack(name, content) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  writeFileSync(new URL(`${name}.br`, built), brotliCompressSync(content, { params }));
  writeFileSync(new URL(`${name}.gz`, built), gzipSync(content, { level: 9 }));
}

function style() {
  const { css } = compile(here("styles/style.scss").pathname, {
    style: "compressed",
    loadPaths: [here("node_modules").pathname],
    quietDeps: true,
  });
  return recoloured(logical(css)).replace(/url\("?([a-z-]+\.woff2)"?\)/g, (_, name) => `url(${manifest[name]})`);
}

rmSync(built, { recursive: true, force: true });
mkdirSync(built, { recursive: true });
for (const [name, cut] of Object.entries(fonts)) {
  keep(name, readFileSync(here(`${font}/files/atkinson-hyperlegible-next-${cut}-normal.woff2`)));
}
keep("style.css", style());
keep("leave.js", readFileSync(here("leave.js")));
keep("icon.svg", readFileSync(here("icon.svg")));
copyFileSync(here(`${font}/LICENSE`), new URL("font-licence.txt", built));
copyFileSync(here("govuk-frontend-licence.txt"), new URL("govuk-frontend-licence.txt", built));
writeFileSync(new URL("manifest.json", built), `${JSON.stringify(manifest, null, 2)}\n`);
rmSync(finished, { recursive: true, force: true });
renameSync(built, finished);
