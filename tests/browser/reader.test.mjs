// What depends on the reader: the language, and the clock.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noAccessibilityFindings, page, signIn, url } from './support.mjs';

const texts = (opened) => {
  const fetched = [];
  opened.on('request', (request) => {
    const [, name] = new URL(request.url()).pathname.match(/\/([\w-]+)-\w+\.ftl$/) ?? [];
    if (name) fetched.push(name);
  });
  return fetched;
};
const heading = (opened, name) => opened.getByRole('heading', { level: 1, name, exact: true }).waitFor();

test('another language is fetched once, shown at once, and chosen for the next visit', async () => {
  const { opened, errors } = await page();
  const fetched = texts(opened);
  await opened.goto(`${url}/contact`);
  await heading(opened, 'Contact');
  assert.deepEqual(fetched, ['open-texts-en']);
  await opened.getByLabel('Language').selectOption({ label: 'Deutsch' });
  await heading(opened, 'Kontakt');
  assert.equal(await opened.getAttribute('html', 'lang'), 'de');
  await noAccessibilityFindings(opened);
  // Another page of the same program needs nothing more, and neither does the way back.
  await opened.getByRole('contentinfo').getByRole('link', { name: 'Barrierefreiheit' }).click();
  await heading(opened, 'Barrierefreiheit');
  assert.deepEqual(fetched, ['open-texts-en', 'open-texts-de']);
  // The next visit, and a page of another program, are in German from the beginning.
  fetched.length = 0;
  await opened.goto(`${url}/sign-in`);
  await heading(opened, 'Anmelden');
  assert.deepEqual(fetched, ['texts-de']);
  assert.deepEqual(errors, []);
});

test('the language that the browser is set to is the first that is tried', async () => {
  const { opened } = await page(390, { locale: 'fr-BE' });
  const fetched = texts(opened);
  await opened.goto(`${url}/planner`);
  await opened.getByRole('heading', { level: 1 }).waitFor();
  assert.equal(await opened.getAttribute('html', 'lang'), 'fr');
  assert.deepEqual(fetched, ['plan-texts-fr']);
});

// The hours of the Support Office on the clock of Tokyo, which has no summer time.
async function inTokyo() {
  const { hours, time_zone: zone } = await (await fetch(`${url}/api/v1/support-office`)).json();
  const now = new Date();
  const clock = (timeZone) => new Date(now.toLocaleString('en-US', { timeZone }));
  const ahead = Math.round((clock('Asia/Tokyo') - clock(zone)) / 60_000);
  return hours.replace(/(\d\d):(\d\d)/g, (_, hour, minute) => {
    const there = (Number(hour) * 60 + Number(minute) + ahead + 1440) % 1440;
    return [there / 60, there % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
  });
}

test('opening hours are on the reader\'s own clock too, for everybody and on the page of help', async () => {
  const { opened, errors } = await page(1280, { timezoneId: 'Asia/Tokyo' });
  const hours = await inTokyo();
  await opened.goto(`${url}/contact`);
  await opened.getByText(`${hours} (Asia/Tokyo)`).waitFor();
  await signIn(opened, 'participant4@demo.example');
  await opened.goto(`${url}/help`);
  await opened.getByText(`In your time: ${hours} (Asia/Tokyo)`).first().waitFor();
  await noAccessibilityFindings(opened);
  assert.deepEqual(errors, []);
});
