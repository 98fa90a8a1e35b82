// Lighthouse finds nothing about accessibility and good practice; how quick a page is on a machine is measured by
// `cargo xtask bench`, and not judged here.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look, shortcomings, visitor } from './lighthouse.mjs';
import { readers } from './pages.mjs';

// The smallest set that has each template: first page, text, interview, tool, table, cards, form; case list, office list.
const pages = {
  nobody: ['/', '/how-it-works', '/eligibility', '/planner', '/amounts', '/partnerships', '/sign-in'],
  participant: ['/overview', '/counterparts'],
  officer: ['/office/registrations'],
};
const JUDGED = ['accessibility', 'best-practices'];

for (const [reader, paths] of Object.entries(pages)) {
  test(`Lighthouse finds nothing on the pages of ${reader}`, async () => {
    const browser = await visitor(readers[reader]);
    const found = [];
    try {
      for (const path of paths) {
        const lhr = await look(browser, path, JUDGED);
        for (const category of JUDGED) {
          const score = Math.round(lhr.categories[category].score * 100);
          if (score < 100) found.push(`${path}: ${category} ${score}`, ...shortcomings(lhr, category));
        }
      }
    } finally {
      await browser.close();
    }
    assert.deepEqual(found, []);
  });
}
