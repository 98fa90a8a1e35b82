// What everybody finds without an account, and the ways through the portal for everyone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noAccessibilityFindings, page, picture, signIn, url } from './support.mjs';

const password = 'demonstration 2026';
const participant = 'participant4@demo.example';

const pages = {
  'how-it-works': 'How it works',
  eligibility: 'Can I take part?',
  amounts: 'What an exchange pays',
  partnerships: 'Partnerships',
  questions: 'Questions and answers',
  contact: 'Contact',
  statistics: 'Statistics',
  certificates: 'Check a certificate',
  accessibility: 'Accessibility',
  privacy: 'Privacy',
};

async function goTo(opened, path, title) {
  await opened.goto(`${url}/${path}`);
  await opened.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  await opened.waitForLoadState('networkidle');
}

for (const width of [390, 768, 1280]) {
  test(`the public pages, at ${width} pixels`, async () => {
    const { opened, errors } = await page(width);
    for (const [path, title] of Object.entries(pages)) {
      await goTo(opened, path, title);
      await noAccessibilityFindings(opened);
      await picture(opened, `${path}-${width}`);
    }
    assert.deepEqual(errors, []);
  });
}

test('what the rules say about an organisation is found out step by step', async () => {
  const { opened, errors } = await page(390);
  await goTo(opened, 'eligibility', pages.eligibility);
  const choose = async (name) => {
    await opened.getByText(name, { exact: true }).click();
    await next();
  };
  const next = () => opened.getByRole('button', { name: 'Next' }).click();
  await next();
  await opened.getByText('Choose an answer first.').waitFor();
  await choose('Both, or not sure yet');
  await choose('Small or medium-sized enterprise');
  await opened.getByLabel('Where is your organisation registered?').selectOption({ label: 'Portugal' });
  await next();
  await choose('No');
  await choose('Company');
  await opened.getByLabel('Staff').fill('many');
  await opened.getByLabel('Turnover in a year').fill('1,5');
  await opened.getByText('Yes', { exact: true }).click();
  await next();
  await opened.getByText('Enter a number that is not negative').waitFor();
  await noAccessibilityFindings(opened);
  await opened.getByLabel('Staff').fill('12');
  await next();
  // A closed tab loses nothing.
  await opened.reload();
  await opened.getByLabel('Which nationality').selectOption({ label: 'Portugal' });
  await next();
  await opened.getByRole('heading', { name: 'Your answer' }).waitFor();
  await opened.getByText('Not like this').waitFor();
  await opened.getByText('Yes, if the Commission agrees beforehand').waitFor();
  await noAccessibilityFindings(opened);
  await picture(opened, 'eligibility-answer-390');
  await opened.getByRole('button', { name: 'Change: Is your organisation a member of a cluster?' }).first().click();
  await opened.getByText('Yes, with a profile', { exact: true }).click();
  for (let step = 0; step < 4; step += 1) await next();
  await opened.getByRole('heading', { name: 'Your answer' }).waitFor();
  assert.equal(await opened.getByText('Yes, you can take part').count(), 2);
  await opened.locator('main').getByRole('link', { name: 'Create an account' }).waitFor();
  assert.deepEqual(errors, []);
});

test('the amounts can be sorted and looked up', async () => {
  const { opened, errors } = await page();
  await goTo(opened, 'amounts', pages.amounts);
  const first = () => opened.locator('.amounts__table tbody th').first().innerText();
  assert.match(await first(), /^Albania/);
  await opened.getByRole('button', { name: 'Full amount' }).click();
  await opened.getByRole('button', { name: 'Full amount' }).click();
  assert.match(await first(), /^Denmark/);
  assert.equal(await opened.locator('th[aria-sort=descending]').count(), 1);
  await opened.getByLabel('Country of the host').selectOption({ label: 'Portugal' });
  await opened.getByText('€780', { exact: true }).first().waitFor();
  await opened.getByText('or €390').waitFor();
  assert.deepEqual(errors, []);
});

test('a question is found by its words and by its address', async () => {
  const { opened, errors } = await page();
  await goTo(opened, 'questions#amount', pages.questions);
  await opened.getByText('From €530 to €1,100').waitFor();
  await opened.getByLabel('Search in questions and answers').fill('kilometres half');
  await opened.getByText('One question', { exact: true }).waitFor();
  await opened.getByLabel('Search in questions and answers').fill('no such words');
  await opened.getByText('Nothing found.').waitFor();
  // No answer may show a place that nothing filled.
  await opened.getByLabel('Search in questions and answers').fill('');
  const text = await opened.locator('main').evaluate((main) => main.textContent);
  assert.doesNotMatch(text, /\{|\$|questions-/);
  assert.deepEqual(errors, []);
});

test('a Partnership is found by sector, country and words', async () => {
  const { opened, errors } = await page();
  await goTo(opened, 'partnerships', pages.partnerships);
  const cards = opened.locator('.cards__card');
  const now = await cards.count();
  await opened.getByLabel('Those of earlier phases too').check({ force: true });
  await opened.waitForFunction((now) => document.querySelectorAll('.cards__card').length > now, now);
  await opened.getByRole('combobox', { name: 'Sector', exact: true }).selectOption({ label: 'Water' });
  await opened.getByLabel('Name, theme or member').fill('zinnae');
  await opened.getByText('One Partnership', { exact: true }).waitFor();
  await opened.getByRole('link', { name: 'BLUES' }).click();
  await opened.getByRole('heading', { level: 1, name: 'BLUES' }).waitFor();
  await opened.getByRole('cell', { name: 'Coordinator' }).first().waitFor();
  await noAccessibilityFindings(opened);
  await picture(opened, 'partnership-1280');
  await opened.goto(`${url}/partnerships/nobody`);
  await opened.getByRole('heading', { level: 1, name: 'There is no such Partnership' }).waitFor();
  assert.deepEqual(errors, []);
});

test('the opening hours are those of the reader\'s own clock', async () => {
  const { opened, errors } = await page();
  const office = await (await fetch(`${url}/api/v1/support-office`)).json();
  await goTo(opened, 'contact', pages.contact);
  await opened.getByText(office.opening.is_open ? 'Open now' : 'Closed now').waitFor();
  const [from] = office.hours.split('-');
  const shown = await opened.evaluate(
    ([zone, time]) => {
      const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
      if (here === zone) return null;
      const clock = (timeZone) => new Date(new Date().toLocaleString('en-US', { timeZone }));
      const [hour, minute] = time.split(':').map(Number);
      const minutes = hour * 60 + minute - Math.round((clock(zone) - clock(here)) / 60000);
      const pad = (number) => String(number).padStart(2, '0');
      return `${pad(Math.floor((minutes + 1440) % 1440 / 60))}:${pad((minutes + 1440) % 60)}`;
    },
    [office.time_zone, from],
  );
  if (shown) await opened.getByText(`${shown}-`).waitFor();
  await opened.getByRole('link', { name: office.email, exact: true }).waitFor();
  assert.deepEqual(errors, []);
});

async function signedIn(email) {
  const session = await fetch(`${url}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify({ email, password }),
  });
  const { access_token: token } = await session.json();
  return (path, options = {}) =>
    fetch(`${url}/api/v1${path}`, {
      ...options,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...options.headers },
    });
}

test('a certificate is genuine or unknown', async () => {
  const { opened, errors } = await page(390);
  await goTo(opened, 'certificates', pages.certificates);
  await opened.getByRole('button', { name: 'Check' }).click();
  await opened.getByText('Enter the code that stands on the certificate').waitFor();
  await opened.getByLabel('Code').fill('0123 4567 89ab cdef ghjk mnpq');
  await opened.getByRole('button', { name: 'Check' }).click();
  await opened.getByText('No certificate has this code').waitFor();
  await noAccessibilityFindings(opened);
  await opened.getByLabel('Code').fill((await someCode()).toUpperCase());
  await opened.getByRole('button', { name: 'Check' }).click();
  await opened.getByText('This certificate is genuine').waitFor();
  await noAccessibilityFindings(opened);
  await picture(opened, 'certificate-390');
  assert.deepEqual(errors, []);
});

// The code of a certificate of the demonstration data.
async function someCode() {
  const ask = await signedIn(participant);
  const { items } = await (await ask('/me/cases?limit=200')).json();
  const { id } = items.find((one) => one.kind === 'exchange' && one.state === 'completed');
  return (await (await ask(`/exchanges/${id}/certificate`)).json()).code;
}

test('a host that wants one has a public page', async () => {
  const ask = await signedIn(participant);
  const me = await (await ask('/me')).json();
  const { organisation_id: id, name } = me.memberships.find((one) => one.role === 'organisation');
  const settings = await ask(`/organisations/${id}/host-page`);
  const saved = await ask(`/organisations/${id}/host-page`, {
    method: 'PUT',
    headers: { 'If-Match': settings.headers.get('ETag') },
    body: JSON.stringify({ is_public: true, text: 'We like visitors.\n\nCome and see.' }),
  });
  assert.equal(saved.status, 200);
  const { opened, errors } = await page(390);
  await goTo(opened, `hosts/${id}`, name);
  await opened.getByText('We like visitors.').waitFor();
  await noAccessibilityFindings(opened);
  await picture(opened, 'host-390');
  await goTo(opened, 'hosts/01a204b4-194d-7520-882a-0f0978f11200', 'There is no public page here');
  assert.deepEqual(errors, []);
});

const readers = {
  participant: [participant, 'My cases'],
  officer: ['officer.demo-blue-thread@demo.example', 'My cases'],
  support: ['support@demo.example', 'My cases'],
  commission: ['commission@demo.example', 'My cases'],
};

for (const [reader, [email, link]] of Object.entries(readers)) {
  test(`the navigation of the ${reader}`, async () => {
    const { opened, errors } = await page();
    await signIn(opened, email);
    const main = opened.getByRole('navigation', { name: 'Main' });
    await main.getByRole('link', { name: link }).waitFor();
    const groups = main.getByRole('button');
    for (let at = 0; at < (await groups.count()); at += 1) {
      await groups.nth(at).click();
      assert.equal(await groups.nth(at).getAttribute('aria-expanded'), 'true');
      assert.equal(await main.locator('button[aria-expanded=true]').count(), 1);
    }
    await noAccessibilityFindings(opened);
    await picture(opened, `navigation-${reader}-1280`);
    await opened.keyboard.press('Escape');
    assert.equal(await main.locator('button[aria-expanded=true]').count(), 0);
    await opened.setViewportSize({ width: 390, height: 900 });
    await opened.getByRole('button', { name: 'Menu' }).click();
    await groups.last().click();
    await noAccessibilityFindings(opened);
    await picture(opened, `navigation-${reader}-390`);
    await main.getByRole('link', { name: 'Statistics' }).click();
    await opened.getByRole('heading', { level: 1, name: 'Statistics' }).waitFor();
    assert.deepEqual(errors, []);
  });
}
