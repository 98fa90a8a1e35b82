// The tour: a story in pictures, told while it is played.
//
// With CXC_TOUR, a folder, the tour is written there (`cargo xtask tour`); without it, the committed
// one has to tell the same.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const committed = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'docs');
const target = process.env.CXC_TOUR;
const opening = `<!-- Made by the test tests/browser/story.test.mjs; \`cargo xtask tour\` writes it anew. -->

# A tour of the portal

One exchange from two accounts to the payment, as its people see it. The pictures were taken while the test of this story was played;
every name in them is invented. [The manual](manual/index.html) says what each person may do, and when.
`;

const chapters = [];
const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// Whether the tour is being written, with names that look well in pictures.
export const isWritten = Boolean(target);

// What is told from here on.
export function chapter(title) {
  chapters.push({ title: upper(title), stations: [] });
}

// One picture of the tour, with what it shows: the part of the page that is on screen.
export async function station(someone, name, sentence) {
  chapters.at(-1).stations.push({ name, sentence });
  if (!target) return;
  mkdirSync(join(target, 'tour'), { recursive: true });
  await someone.page.screenshot({ path: join(target, 'tour', `${name}.png`) });
}

function told() {
  const parts = chapters
    .filter(({ stations }) => stations.length > 0)
    .map(({ title, stations }) => {
      const pictures = stations.map(({ name, sentence }) => `${sentence}\n\n![${sentence}](tour/${name}.png)\n`);
      return `## ${title}\n\n${pictures.join('\n')}`;
    });
  return `${opening}\n${parts.join('\n')}`;
}

// Writes the tour, or holds the committed one against what was told.
export function endsTour() {
  if (target) {
    writeFileSync(join(target, 'tour.md'), told());
    return;
  }
  assert.equal(readFileSync(join(committed, 'tour.md'), 'utf8'), told(), 'run `cargo xtask tour`');
  for (const { name } of chapters.flatMap(({ stations }) => stations)) {
    assert.ok(existsSync(join(committed, 'tour', `${name}.png`)), `docs/tour/${name}.png is not there`);
  }
}
