// Each form, one mishap: the tab, the login or the network goes at a point that the seed draws, and
// every field that was left is found again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noAccessibilityFindings, page, signIn, url } from './support.mjs';
import { whoCan } from './story/demonstration.mjs';
import { forms } from './story/forms.mjs';
import { findsAgain, mishaps, numbers, seed, typesUntil } from './story/lost.mjs';

const random = numbers(seed());
const password = 'demonstration 2026';
const people = new Map();

// Everyone signs in once; the tab of a person may be another one later.
async function comes(email) {
  if (!people.has(email)) {
    const { opened, errors } = await page();
    await signIn(opened, email);
    people.set(email, { page: opened, errors, email, password });
  }
  return people.get(email);
}

// The mishaps in an order of their own, over and over, so that each has its turn.
function* drawn() {
  for (;;) {
    const left = Object.entries(mishaps);
    while (left.length > 0) yield left.splice(Math.floor(random() * left.length), 1)[0];
  }
}
const next = drawn();

for (const [name, form] of Object.entries(forms)) {
  test(`nothing that was typed into ${name} is lost`, async () => {
    const [mishap, strike] = next.next().value;
    const words = Math.floor(random() * 1e9).toString(36);
    const fields = form.fields(words);
    const count = 1 + Math.floor(random() * fields.length);
    const { email, ...where } = await form.who();
    const someone = await comes(email);
    await form.open(someone.page, where, false);
    await typesUntil(someone.page, fields, count, random() < 0.5);
    await strike(someone);
    await form.open(someone.page, where, true);
    await findsAgain(someone.page, fields, count, `${name}, ${mishap}`);
    await noAccessibilityFindings(someone.page);
    assert.deepEqual(someone.errors, []);
  });
}

const kept = (at) => at.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));

test('neither an account number nor a password is kept, and whoever signs out may remove all the rest', async () => {
  const { email, id } = await whoCan('exchange', 'reporting', 'submit_report');
  const { page: at } = await comes(email);
  await at.goto(`${url}/exchanges/${id}`);
  await at.getByLabel('Holder of the account').fill('Mill of Secrets');
  await at.getByLabel('IBAN').fill('ES9121000418450200051332');
  await at.keyboard.press('Tab');
  assert.match(await kept(at), /Mill of Secrets/);
  await at.goto(`${url}/account`);
  await at.locator('#profile').getByLabel('Your name').fill('Someone Else');
  await at.locator('#password').getByLabel('Current password').fill('a secret of seven words');
  await at.locator('#password').getByLabel('New password').fill('another secret of words');
  await at.keyboard.press('Tab');
  assert.match(await kept(at), /Someone Else/);
  assert.doesNotMatch(await kept(at), /ES9121|seven words|another secret/);
  await at.getByRole('button', { name: 'Sign out', exact: true }).click();
  await at.getByRole('button', { name: 'Remove it and sign out' }).click();
  await at.getByRole('link', { name: 'Sign in' }).first().waitFor();
  assert.doesNotMatch(await kept(at), /Mill of Secrets|Someone Else/);
});
