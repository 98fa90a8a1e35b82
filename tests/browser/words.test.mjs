// What the rules say reaches a German reader in German.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { noAccessibilityFindings, page, picture, url } from './support.mjs';

// Words that stand in nearly every English sentence and in no German one.
const ENGLISH = /\b(the|is|are|would|takes|does|has|must|with|from|it|its|not|and|of|to)\b/i;

const folder = new URL('../../frontend/locales/de/', import.meta.url);
const source = readdirSync(folder)
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');

// The German text of an identifier.
function words(id) {
  return source.match(new RegExp(`^${id} = (.*)$`, 'm'))[1];
}

// The sentences of a page. What is marked as English is a quotation: the source of a rule, a holiday's name.
async function english(opened) {
  const texts = await opened.evaluate(() => {
    const found = [];
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent.trim();
      if (text && !walker.currentNode.parentElement.closest('[lang="en"], script')) found.push(text);
    }
    return found;
  });
  return texts.filter((text) => ENGLISH.test(text));
}

// Whether a quotation stands where only the rules speak.
async function unworded(opened) {
  return opened
    .locator('main :is(.planner__finding, .planner__way-out, .interview__obstacle, dt, .planner__check dd:not(.portal-quiet)) [lang="en"]')
    .allTextContents();
}

// Opens whatever is behind a button.
async function unfold(opened) {
  const closed = opened.locator('main .ecl-accordion button[aria-expanded="false"]');
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
}

test('the interview answers in German', async () => {
  const { opened, errors } = await page(1280, { locale: 'de-DE' });
  await opened.goto(`${url}/eligibility`);
  const next = () => opened.getByRole('button', { name: words('eligibility-next'), exact: true }).click();
  const choose = async (id) => {
    await opened.getByText(words(id), { exact: true }).click();
    await next();
  };
  const country = async (id, label) => {
    await opened.getByLabel(words(id)).selectOption({ label });
  };
  await choose('eligibility-roles-both');
  await choose('eligibility-type-sme');
  await country('eligibility-country', 'Norwegen');
  await next();
  await choose('eligibility-member-none');
  await choose('eligibility-form-association');
  await choose('eligibility-activity-no');
  await opened.getByLabel(words('eligibility-staff'), { exact: true }).fill('400');
  await opened.getByLabel(words('eligibility-turnover')).fill('90,5');
  await opened.getByText(words('eligibility-autonomous-yes'), { exact: true }).click();
  await next();
  await country('eligibility-nationality', 'Portugal');
  await next();
  await opened.getByRole('heading', { name: words('eligibility-outcome') }).waitFor();
  await opened.getByText('Nach diesem Regelwerk nimmt dieses Land nicht teil: Norwegen.').first().waitFor();
  await unfold(opened);
  assert.deepEqual(await english(opened), []);
  assert.deepEqual(await unworded(opened), []);
  await noAccessibilityFindings(opened);
  await picture(opened, 'eligibility-german-1280');
  assert.deepEqual(errors, []);
});

test('the planner plans in German', async () => {
  const { opened, errors } = await page(1280, { locale: 'de-DE' });
  await opened.goto(`${url}/planner`);
  const town = async (id, letters, name) => {
    await opened.locator(`#${id}`).fill(letters);
    await opened.getByRole('option', { name }).first().click();
  };
  await town('visitor-town', 'Madr', /Madrid/);
  await town('host-town', 'Port', /^Porto\b/);
  // Over a weekend, too short, and in the past.
  await opened.locator('#starts-on').fill('2026-05-01');
  await opened.locator('#ends-on').fill('2026-05-04');
  await opened.getByText(/^Würde angenommen, wenn der Austausch am .* begänne/).first().waitFor();
  await unfold(opened);
  assert.deepEqual(await english(opened), []);
  assert.deepEqual(await unworded(opened), []);
  await noAccessibilityFindings(opened);
  await picture(opened, 'planner-german-1280');
  assert.deepEqual(errors, []);
});
