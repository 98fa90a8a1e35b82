// Writes a .br and a .gz file beside each text or WebAssembly file of a directory.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const directory = process.argv.at(-1);
const entries = await readdir(directory, { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile() && /\.(css|ftl|html|js|json|svg|txt|wasm)$/.test(entry.name))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

await Promise.all(
  files.map(async (file) => {
    const content = await readFile(file);
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
      promisify(gzip)(content, { level: 9 }),
    ]);
    for (const [ending, smaller] of [['br', br], ['gz', gz]]) {
      if (smaller.length < content.length) await writeFile(`${file}.${ending}`, smaller);
    }
  }),
);
