// Leaves in a style sheet what the sources of the portal can name: the component library has styles for
// many components that are not used. Standard input holds the sheet; the arguments are the sources, a
// directory or a file each; standard output gets what is left.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PurgeCSS } from 'purgecss';

const files = process.argv.slice(2).flatMap((place) => {
  if (!statSync(place).isDirectory()) return [place];
  const entries = readdirSync(place, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
});
const sources = files.map((file) => readFileSync(file, 'utf8'));

// A name that is put together at run time, as in `format!("ecl-notification--{}", …)`, keeps all that
// begin like it.
const beginnings = sources.flatMap((source) => [...source.matchAll(/[\w-]+-(?=\{)/g)].map(([found]) => found));
const madeUp = [...new Set(beginnings)].map((beginning) => new RegExp(`^${beginning}`));

const [{ css }] = await new PurgeCSS().purge({
  content: sources.map((raw) => ({ raw, extension: 'rs' })),
  css: [{ raw: readFileSync(0, 'utf8') }],
  extractors: [{ extensions: ['rs'], extractor: (content) => content.match(/[\w-]+/g) ?? [] }],
  safelist: { standard: madeUp },
  fontFace: true,
  keyframes: true,
  variables: true,
});
process.stdout.write(css);
