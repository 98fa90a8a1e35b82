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

const TOOLS = new Set(['/eligibility', '/planner']);
const PROGRAM_OF_ACCOUNTS = /^\/(sign-|forgotten)/;

// How many bytes longer than the English texts those of the language with the most are, for the public
// pages, for the planner and the interview, and for all.
async function longestTexts() {
  const boot = (await (await fetch(url)).text()).match(/\/assets\/boot-\w+\.js/);
  const script = await (await fetch(`${url}${boot}`)).text();
  const sizes = { 'open-texts': {}, 'plan-texts': {}, texts: {} };
  for (const [name, kind, language] of script.matchAll(/\/assets\/(texts|open-texts|plan-texts)-(\w+)-\w+\.ftl/g)) {
    const { headers } = await fetch(`${url}${name}`, { headers: { 'accept-encoding': 'br' } });
    sizes[kind][language] = Number(headers.get('content-length'));
  }
  const longer = (of) => Math.max(...Object.values(of)) - of.en;
  return { open: longer(sizes['open-texts']), tools: longer(sizes['plan-texts']), all: longer(sizes.texts) };
}
const longer = await longestTexts();

// What is wrong with a page, in words. Only the texts differ from one language to another.
async function defects(opened, path, calls, most) {
  const cost = await load(opened, path);
  const found = [];
  const kind = (most === PORTAL && 'all') || (TOOLS.has(path) && 'tools') || 'open';
  const bytes = cost.bytes + longer[kind];
  if (!(bytes <= most)) found.push(`${bytes} bytes: ${JSON.stringify(cost.parts)}`);
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

test('another language takes its own texts and nothing else', async () => {
  const { opened, errors } = await page(1280, { locale: 'fr-FR' });
  const english = await load((await page()).opened, '/planner');
  const french = await load(opened, '/planner');
  const more = french.bytes - english.bytes;
  assert.ok(more > 0 && more <= longer.tools + 200, `${more} bytes more, the longest texts are ${longer.tools} longer`);
  assert.deepEqual(french.calls, english.calls);
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
