// Measures the portal and writes docs/quality.md; `cargo xtask bench` runs it.
//
// Besides what all browser tests need: CXC_QUALITY is the file to write, CXC_RUNS how often Lighthouse looks.
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { look, visitor } from './lighthouse.mjs';
import { load, watchShifts } from './measure.mjs';
import { cases, open, readers, signedIn, timed } from './pages.mjs';
import { accessibilityFindings, page, signIn } from './support.mjs';

const runs = Number(process.env.CXC_RUNS);
const PARTS = ['program', 'scripts', 'styles', 'texts', 'pictures', 'page', 'answers of the API'];
const facts = [];
const scores = [];

async function measure(reader, pages) {
  const { opened, context } = await page();
  await watchShifts(context);
  if (reader !== 'nobody') await signIn(opened, readers[reader]);
  const places = reader === 'participant' ? await cases(readers[reader]) : {};
  for (const path of Object.keys(pages)) {
    const cost = await load(opened, places[path] ?? path);
    const findings = await accessibilityFindings(opened);
    facts.push({ reader, path, findings: findings.length, ...cost });
  }
  await context.close();
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function judge(reader, path, isPhone) {
  const browser = await visitor(readers[reader]);
  const seen = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      seen.push(await look(browser, path, ['performance', 'accessibility', 'best-practices'], isPhone));
    }
  } finally {
    await browser.close();
  }
  const score = (category) => Math.round(median(seen.map((lhr) => lhr.categories[category].score)) * 100);
  const figure = (audit) => median(seen.map((lhr) => lhr.audits[audit].numericValue));
  scores.push({
    reader,
    path,
    device: isPhone ? 'phone' : 'desktop',
    performance: score('performance'),
    accessibility: score('accessibility'),
    practices: score('best-practices'),
    painted: figure('largest-contentful-paint'),
    blocked: figure('total-blocking-time'),
    version: `${seen[0].lighthouseVersion}, ${seen[0].environment.hostUserAgent.match(/Chrome\/\d+/)}`,
  });
}

const kilobytes = (bytes) => ((bytes ?? 0) / 1000).toFixed(1);
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (names, rows) => [row(names), row(names.map(() => '---')), ...rows.map(row)].join('\n');
const shift = ({ shifts }) => shifts.reduce((sum, { value }) => sum + value, 0).toFixed(3);

function written() {
  const sizes = facts.map(({ reader, path, bytes, parts }) => [
    reader, `\`${path}\``, kilobytes(bytes), ...PARTS.map((part) => kilobytes(parts[part])),
  ]);
  const behaviour = facts.map((one) => [one.reader, `\`${one.path}\``, one.calls.length, shift(one), one.findings]);
  const lighthouse = scores.map((one) => [
    one.reader, `\`${one.path}\``, one.device, one.performance, one.accessibility, one.practices,
    (one.painted / 1000).toFixed(1), Math.round(one.blocked),
  ]);
  return `# How quick and how accessible the portal is

Written by \`cargo xtask bench\`, from the optimised build and a server with demonstration data; not by hand. The browser tests hold the
portal to it: at most 450 KB for the first load of a page for everybody and 1,000 KB with an account, exactly these calls, a layout
shift below 0.01, no finding of axe, and 100 of 100 from Lighthouse for accessibility and good practice. How quick a page is depends on the machine; that
is measured here and judged by nobody.

## First load

What comes over the wire until a page is complete, with an empty cache, in KB (1,000 bytes), headers included, packed with brotli. The service
worker fetches the other programs afterwards, when nobody waits for anything.

${table(['reader', 'page', 'all', ...PARTS], sizes)}

## Calls, layout shift, accessibility

Calls of the API per page; with an account, three of them are those of the frame (a new token, the account, news). Layout shift as browsers rate it (below
0.1 is called good). Findings of axe on the page as it is loaded; the browser tests look at more widths, roles and states.

${table(['reader', 'page', 'calls', 'shift', 'axe'], behaviour)}

## Lighthouse

Lighthouse ${scores[0].version}, simulated throttling, median of ${runs} runs: scores of 100, largest contentful paint in
seconds, total blocking time in milliseconds.

${table(['reader', 'page', 'device', 'performance', 'accessibility', 'best practices', 'LCP (s)', 'TBT (ms)'], lighthouse)}
`;
}

test('everything is measured', async () => {
  await measure('nobody', open);
  for (const [reader, pages] of Object.entries(signedIn)) await measure(reader, pages);
  for (const [reader, path, isPhone] of timed) await judge(reader, path, isPhone);
  writeFileSync(process.env.CXC_QUALITY, written());
});
