// The portal in a real browser: the whole way from the domain crate to the screen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noAccessibilityFindings, page, picture, signIn, url } from './support.mjs';

async function choose(opened, id, prefix, name) {
  await opened.locator(`#${id}`).fill(prefix);
  await opened.getByRole('option', { name }).first().click();
}

// A week to come in Portugal with a public holiday from Tuesday to Thursday, and none in the next.
function weekWithHoliday() {
  const soon = Date.now() + 7 * 86_400_000;
  const year = new Date().getUTCFullYear();
  const holidays = [0, 1, 2, 3].flatMap((more) => [`${year + more}-10-05`, `${year + more}-12-08`]);
  const holiday = holidays
    .map((day) => new Date(`${day}T12:00:00Z`))
    .find((day) => day.getTime() > soon && [2, 3, 4].includes(day.getUTCDay()));
  const day = (weekday) => {
    const moved = new Date(holiday);
    moved.setUTCDate(holiday.getUTCDate() + weekday - holiday.getUTCDay());
    return moved.toISOString().slice(0, 10);
  };
  return { monday: day(1), friday: day(5), nextMonday: day(8) };
}

test('files with a hash in their name come packed and stay for ever, the page is asked for again', async () => {
  const page = await fetch(url, { headers: { 'accept-encoding': 'br' } });
  assert.equal(page.headers.get('cache-control'), 'no-cache');
  const names = (await page.text()).matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js|wasm))"/g);
  const named = [...new Set([...names].map(([, name]) => name))];
  const boot = named.find((name) => /\/boot-\w+\.js$/.test(name));
  assert.ok(boot, named.join());
  // What starts the portal names the programs and the texts.
  const script = await (await fetch(`${url}${boot}`)).text();
  const texts = script.match(/\/assets\/texts-[^"']+/g);
  const programs = script.match(/\/assets\/(?:public|tools|portal|desk)-\w+/g).flatMap((place) => {
    const name = place.split('/').at(-1).split('-')[0];
    return [`${place}/${name}.js`, `${place}/${name}_bg.wasm`];
  });
  assert.equal(programs.length, 8);
  const files = [...named, ...texts, ...programs];
  for (const name of files) {
    const { headers, status } = await fetch(`${url}${name}`, { headers: { 'accept-encoding': 'br' } });
    assert.equal(status, 200, name);
    assert.match(headers.get('cache-control'), /immutable/, name);
    assert.equal(headers.get('content-encoding'), 'br', name);
  }
});

test('each page loads the program that has it, and a link across the border loads the other', async () => {
  const { opened, errors } = await page();
  const programs = () =>
    opened.evaluate(() => {
      const loaded = performance.getEntriesByType('resource').map((one) => one.name.split('/').at(-1));
      return loaded.filter((name) => name.endsWith('.wasm'));
    });
  const heading = () => opened.locator('main h1').first().waitFor();
  await opened.goto(url);
  await heading();
  assert.deepEqual(await programs(), ['public_bg.wasm']);
  await opened.goto(`${url}/statistics`);
  await heading();
  assert.deepEqual(await programs(), ['public_bg.wasm']);
  await opened.goto(`${url}/planner`);
  await heading();
  assert.deepEqual(await programs(), ['tools_bg.wasm']);
  await opened.getByRole('link', { name: 'Sign in' }).first().click();
  await opened.getByLabel('Password').waitFor();
  assert.deepEqual(await programs(), ['portal_bg.wasm']);
  await opened.goBack();
  await heading();
  assert.equal(new URL(opened.url()).pathname, '/planner');
  // A navigator that leads over the border brings the other program as well.
  await signIn(opened, 'participant4@demo.example');
  await opened.getByRole('button', { name: 'Sign out' }).click();
  await opened.waitForURL(`${url}/`);
  await opened.locator('.home-hero').waitFor();
  assert.deepEqual(await programs(), ['public_bg.wasm']);
  // An address that looks like a page and is none says so, in each program.
  for (const path of ['/exchanges/not-an-id', '/no/such/page', '/hosts/not-an-id', '/%73ign-in']) {
    await opened.goto(`${url}${path}`);
    await heading();
  }
  assert.deepEqual(errors, []);
});

for (const width of [390, 1280]) {
  test(`the planner counts around a public holiday, at ${width} pixels`, async () => {
    const { opened, errors } = await page(width);
    await opened.goto(`${url}/planner`);
    await choose(opened, 'visitor-town', 'Madr', /Madrid/);
    await choose(opened, 'host-town', 'Port', /^Porto\b/);
    const { monday, friday, nextMonday } = weekWithHoliday();
    await opened.locator('#starts-on').fill(monday);
    await opened.locator('#ends-on').fill(friday);
    const figure = (name, value) =>
      opened.locator('.planner__figure').filter({ hasText: name }).getByText(value, { exact: true });
    // Five weekdays, one of them a holiday: four working days, and half of the lump sum.
    await figure('working days', '4').waitFor();
    await figure('lump sum', '€390').waitFor();
    await opened.locator('#ends-on').fill(nextMonday);
    await figure('working days', '5').waitFor();
    await figure('lump sum', '€780').waitFor();
    await noAccessibilityFindings(opened);
    await picture(opened, `planner-${width}`);
    assert.deepEqual(errors, []);
  });

  test(`a participant signs in and sees its cases, at ${width} pixels`, async () => {
    const { opened, errors } = await page(width);
    await signIn(opened, 'participant4@demo.example');
    await opened.goto(`${url}/cases`);
    await opened.locator('main').getByText('(invented)').first().waitFor();
    await noAccessibilityFindings(opened);
    await picture(opened, `my-cases-${width}`);
    assert.deepEqual(errors, []);
  });

  test(`the home page says what the scheme is, at ${width} pixels`, async () => {
    const { opened, errors } = await page(width);
    await opened.goto(url);
    await opened.getByRole('heading', { level: 1 }).waitFor();
    await noAccessibilityFindings(opened);
    await picture(opened, `home-${width}`);
    assert.deepEqual(errors, []);
  });
}
