// From an account to a registration: the form saves itself, and nothing is lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkInMail, noAccessibilityFindings, page, picture, signIn, url } from './support.mjs';

const password = 'four words nobody guesses';

async function newcomer(opened, name) {
  const email = `${name}-${Date.now()}@example.org`;
  await opened.goto(`${url}/sign-up`);
  await opened.getByLabel('Your name').fill('Nora Newcomer');
  await opened.getByLabel('E-mail address').fill(email);
  await opened.getByLabel('Password').fill(password);
  await opened.locator('form').getByRole('button', { name: 'Create the account' }).click();
  await opened.goto(await linkInMail(email, /http\S+\/verify\S+/));
  await opened.getByRole('button', { name: 'This is my address' }).click();
  await opened.getByText('Your address is confirmed').waitFor();
  await signIn(opened, email, password);
  return email;
}

async function begin(opened) {
  await opened.goto(`${url}/registrations/new`);
  await opened.getByLabel('As a visitor').check({ force: true });
  await opened.getByRole('button', { name: 'Begin' }).click();
  await opened.getByRole('heading', { level: 1, name: 'Your registration' }).waitFor();
}

const saved = (opened) => opened.getByText('Everything is saved', { exact: true }).waitFor();

// On a phone a bar says how far the form is, stays in sight, and leads to what is next.
async function goesOnByTheBar(opened) {
  const bar = opened.locator('.form-progress');
  await bar.getByText(/of 8 sections complete/).waitFor();
  await bar.getByRole('link', { name: /^Next: / }).click();
  await opened.waitForFunction(() => document.activeElement.id.startsWith('section-'));
  const [above, title] = await opened.evaluate(() => [
    document.querySelector('.form-progress').getBoundingClientRect(),
    document.activeElement.getBoundingClientRect(),
  ]);
  assert.ok(above.top >= 0 && above.bottom <= title.top, `the bar ends at ${above.bottom}, the title begins at ${title.top}`);
}

for (const width of [390, 1280]) {
  test(`a newcomer registers, and finds everything again, at ${width} pixels`, async () => {
    const { opened, errors } = await page(width);
    const email = await newcomer(opened, 'nora');
    await begin(opened);
    await noAccessibilityFindings(opened);
    await opened.getByLabel('Registered name').fill('Newcomer Weaving Mill');
    await opened.getByLabel('Staff, in full-time years').fill('12');
    await saved(opened);
    await opened.getByLabel('What you do').fill('Cloth that filters water');
    // The tab is closed before the server has it; the browser keeps it.
    const address = opened.url();
    await opened.goto('about:blank');
    await opened.goto(address);
    await opened.getByRole('heading', { level: 1, name: 'Your registration' }).waitFor();
    assert.equal(await opened.getByLabel('Registered name').inputValue(), 'Newcomer Weaving Mill');
    assert.equal(await opened.getByLabel('What you do').inputValue(), 'Cloth that filters water');
    assert.equal(await opened.getByLabel('Staff, in full-time years').inputValue(), '12');
    await saved(opened);
    await picture(opened, `registration-form-${width}`);
    if (width === 390) await goesOnByTheBar(opened);
    // Another machine knows it too.
    const { opened: elsewhere } = await page(width);
    await signIn(elsewhere, email, password);
    await elsewhere.goto(address);
    assert.equal(await elsewhere.getByLabel('What you do').inputValue(), 'Cloth that filters water');
    await opened.getByRole('link', { name: 'Look at it and submit' }).last().click();
    // What is not possible yet is folded while something is.
    await opened.getByText('Not possible now').click();
    await opened.locator('.case-blocked__entry').first().waitFor();
    await noAccessibilityFindings(opened);
    assert.deepEqual(errors, []);
  });

  test(`counterparts are found and looked at, at ${width} pixels`, async () => {
    const { opened, errors } = await page(width);
    await signIn(opened, 'participant4@demo.example');
    await opened.goto(`${url}/counterparts`);
    await opened.getByLabel('Show those who cannot be asked now').check({ force: true });
    await opened.locator('.counterpart').first().waitFor();
    await noAccessibilityFindings(opened);
    await picture(opened, `counterparts-${width}`);
    await opened.getByLabel('Words').fill('zzzz nobody');
    await opened.getByText('Nobody can be asked for this').waitFor();
    assert.deepEqual(errors, []);
  });
}
