// The planner in the browser and the server apply the same rules: both are asked the same random
// questions, and say the same, sentence by sentence.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page, url } from './support.mjs';
import { numbers, seed } from './story/lost.mjs';
import { serverTime } from './story/people.mjs';

const towns = ['Madrid', 'Porto', 'Vigo', 'Århus', 'Wien', 'Praha', 'Tallinn', 'Zagreb', 'Lyon', 'Milano'];
const random = numbers(seed());
const below = (count) => Math.floor(random() * count);

async function call(path, body) {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}${path}`, { method: body ? 'POST' : 'GET', headers, body: body && JSON.stringify(body) });
  assert.ok(answer.ok, `${path} answered ${answer.status}`);
  return answer.json();
}

// Chooses a town by the beginning of its name.
async function choose(at, id, name) {
  const { items } = await call(`/api/v1/towns?prefix=${encodeURIComponent(name)}`);
  await at.locator(`#${id}`).fill(name);
  await at.locator(`#${id}-list`).getByRole('option').filter({ hasText: items[0].name }).first().click();
  return items[0];
}

// The server writes countries as codes, the browser by their names.
async function inBrowsersWords(at, sentences, codes) {
  const named = await at.evaluate((all) => {
    const names = new Intl.DisplayNames(['en'], { type: 'region' });
    return all.map((code) => [code, names.of(code)]);
  }, codes);
  const spoken = (sentence) => named.reduce((text, [code, name]) => text.replaceAll(new RegExp(`\\b${code}\\b`, 'g'), name), sentence);
  return sentences.map(spoken);
}

test('browser and server say the same about random plans', async () => {
  const { opened: at, errors } = await page();
  const now = await serverTime();
  await at.clock.setFixedTime(now);
  const day = (after) => new Date(now.getTime() + after * 86_400_000).toISOString().slice(0, 10);
  await at.goto(`${url}/planner`);
  for (let round = 0; round < 12; round += 1) {
    const visitor = await choose(at, 'visitor-town', towns[below(towns.length)]);
    const host = await choose(at, 'host-town', towns[below(towns.length)]);
    // Some stays lie in the past, end before they begin, or are far too long: all have an answer.
    const from = below(200) - 5;
    const [first, last] = [day(from), day(from + below(45) - 3)];
    await at.locator('#starts-on').fill(first);
    await at.locator('#ends-on').fill(last);
    const question = {
      mode: 'physical',
      visitor: { town_id: visitor.id },
      host: { town_id: host.id },
      starts_on: first,
      ends_on: last,
    };
    const { plan } = await call('/api/v1/plans', question);
    const sentences = plan.stay.receipt.findings.map((finding) => finding.reason);
    const reasons = await inBrowsersWords(at, sentences, [visitor.country, host.country]);
    const said = at.locator('#planner-checks-0 dt');
    const why = `round ${round}: ${JSON.stringify(question)}`;
    // The last sentence to arrive decides when the answer is complete.
    await at.waitForFunction(
      (wanted) => {
        const all = [...document.querySelectorAll('#planner-checks-0 dt')].map((one) => one.textContent.trim());
        return JSON.stringify(all) === JSON.stringify(wanted);
      },
      reasons,
      { timeout: 10_000 },
    ).catch(async () => assert.deepEqual(await said.allTextContents(), reasons, why));
    const amount = at.locator('.planner__figure').filter({ hasText: 'lump sum' }).locator('dd');
    const digits = (await amount.allTextContents()).map((text) => text.replaceAll(/[^0-9.]/g, ''));
    const lumpSum = plan.lump_sum?.outcome.amount;
    if (digits.length > 0) assert.equal(Number(digits[0]), Number(lumpSum), why);
  }
  assert.deepEqual(errors, []);
});
