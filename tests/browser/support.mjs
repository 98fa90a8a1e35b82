// What all browser tests share.
//
// CXC_URL is the server with demonstration data, CXC_CHROMIUM the browser, CXC_SCREENSHOTS the folder
// of the pictures, CXC_MAIL the folder in which the server leaves its mails.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before } from 'node:test';
import { join } from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const url = process.env.CXC_URL;

let browser;
before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CXC_CHROMIUM,
    // The browser talks to our server and to nobody else.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
});
after(() => browser.close());

// A browser of its own, as each person has one.
export async function page(width = 1280, options = {}) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    // The worker would load the whole portal for each of these browsers; its tests let it in.
    serviceWorkers: 'block',
    ...options,
  });
  const opened = await context.newPage();
  const errors = [];
  opened.on('pageerror', (error) => errors.push(String(error)));
  // What the page's own rules for content forbid is a defect of the page.
  opened.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) errors.push(message.text());
  });
  return { opened, errors, context };
}

// Signs in, which leads to the overview.
export async function signIn(opened, email, password = 'demonstration 2026') {
  await opened.goto(`${url}/sign-in`);
  await opened.getByLabel('E-mail address').fill(email);
  await opened.getByLabel('Password').fill(password);
  await opened.locator('form').getByRole('button', { name: 'Sign in' }).click();
  await opened.getByRole('heading', { level: 1, name: 'Your overview' }).waitFor();
}

// What axe finds on a page as it stands.
export async function accessibilityFindings(opened) {
  await opened.evaluate(axe);
  const { violations } = await opened.evaluate(() => globalThis.axe.run());
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join('; ')}`);
}

export async function noAccessibilityFindings(opened) {
  assert.deepEqual(await accessibilityFindings(opened), []);
  // Nothing may stick out at the side.
  const [inner, outer] = await opened.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  assert.ok(inner <= outer, `the page is ${inner} pixels wide on a screen of ${outer}`);
}

export async function picture(opened, name) {
  await opened.screenshot({ path: join(process.env.CXC_SCREENSHOTS, `${name}.png`), fullPage: true });
}

// The first path in the newest mail to an address that has one like this.
export async function linkInMail(to, pattern) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    for (const name of readdirSync(process.env.CXC_MAIL).sort().reverse()) {
      const mail = readFileSync(join(process.env.CXC_MAIL, name), 'utf8').replaceAll('=\r\n', '');
      const link = mail.includes(to) && plain(mail).match(pattern);
      if (link) return link[0];
    }
    await sleep(100);
  }
  throw new Error(`no mail to ${to} with ${pattern}`);
}

/** Undoes quoted-printable, where the mail says that it is. Anywhere else `=3D` is a part of a link. */
function plain(mail) {
  if (!mail.includes('Content-Transfer-Encoding: quoted-printable')) return mail;
  return mail.replaceAll('=\r\n', '').replaceAll('=20', ' ').replaceAll('=3D', '=');
}
