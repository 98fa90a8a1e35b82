// What a first visit costs, page by page, and that a second one needs no network.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load, watchShifts } from './measure.mjs';
import { cases, open, readers, signedIn } from './pages.mjs';
import { page, signIn, url } from './support.mjs';

// Bytes over the wire, everything included.
const PUBLIC = 450_000;
const PORTAL = 1_000_000;
// How far things may move, as browsers rate it; what is below 0.1 is called good.
const SHIFT = 0.01;

// A page of each program.
const OFFLINE = { '/planner': 'Plan an exchange', '/certificates': 'Check a certificate', '/sign-in': 'Sign in' };

const PROGRAM_OF_ACCOUNTS = /^\/(sign-|forgotten)/;

// What is wrong with a page, in words.
async function defects(opened, path, calls, most) {
  const cost = await load(opened, path);
  const found = [];
  if (cost.bytes > most) found.push(`${cost.bytes} bytes: ${JSON.stringify(cost.parts)}`);
  if (cost.calls.length !== calls) found.push(`${cost.calls.length} calls: ${cost.calls.join(', ')}`);
  const shift = cost.shifts.reduce((sum, { value }) => sum + value, 0);
  if (shift > SHIFT) found.push(`moves by ${shift}: ${JSON.stringify(cost.shifts)}`);
  return found.map((one) => `${path}: ${one}`);
}

for (const width of [390, 1280]) {
  test(`each page for everybody is small, makes its calls and stands still, at ${width} pixels`, async () => {
    const { opened, errors, context } = await page(width);
    await watchShifts(context);
    const found = [];
    for (const [path, calls] of Object.entries(open)) {
      const most = PROGRAM_OF_ACCOUNTS.test(path) ? PORTAL : PUBLIC;
      found.push(...(await defects(opened, path, calls, most)));
    }
    assert.deepEqual(found, []);
    assert.deepEqual(errors, []);
  });
}

for (const [reader, pages] of Object.entries(signedIn)) {
  test(`each page of the ${reader} is small, makes its calls and stands still`, async () => {
    const { opened, errors, context } = await page();
    await watchShifts(context);
    await signIn(opened, readers[reader]);
    const places = reader === 'participant' ? await cases(readers[reader]) : {};
    const found = [];
    for (const [path, calls] of Object.entries(pages)) {
      found.push(...(await defects(opened, places[path] ?? path, calls, PORTAL)));
    }
    assert.deepEqual(found, []);
    assert.deepEqual(errors, []);
  });
}

// The longest texts, and the sentences of the rules once more.
test('each page for everybody is small in another language too', async () => {
  const { opened, errors } = await page(1280, { locale: 'de-DE' });
  const found = [];
  for (const path of ['/', '/planner', '/eligibility', '/questions']) {
    const { bytes, parts } = await load(opened, path);
    if (bytes > PUBLIC) found.push(`${path}: ${bytes} bytes: ${JSON.stringify(parts)}`);
  }
  assert.deepEqual(found, []);
  assert.deepEqual(errors, []);
});

test('the second visit starts without a network', async () => {
  const { opened, errors, context } = await page(1280, { serviceWorkers: 'allow' });
  await opened.goto(url);
  await opened.locator('.home-hero').waitFor();
  // It is ready when it has kept the files of all programs.
  await opened.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active.state));
  await context.setOffline(true);
  for (const [path, title] of Object.entries(OFFLINE)) {
    await opened.goto(`${url}${path}`);
    await opened.getByRole('heading', { level: 1, name: title }).waitFor();
  }
  // What only the server knows is said to be missing, can be asked for again, and comes by itself as
  // soon as there is a network.
  await opened.goto(`${url}/partnerships`);
  await opened.getByRole('button', { name: 'Try again' }).click();
  await opened.getByRole('button', { name: 'Try again' }).waitFor();
  await context.setOffline(false);
  await opened.locator('.cards__card').first().waitFor();
  assert.deepEqual(errors, []);
});

test('docs/quality.md tells of these pages and calls', () => {
  const text = readFileSync(new URL('../../docs/quality.md', import.meta.url), 'utf8');
  const all = [['nobody', open], ...Object.entries(signedIn)];
  const expected = all.flatMap(([reader, pages]) =>
    Object.entries(pages).map(([path, calls]) => `| ${reader} | \`${path}\` | ${calls} |`),
  );
  const missing = expected.filter((row) => !text.includes(row));
  assert.deepEqual(missing, [], 'run `cargo xtask bench`');
});
