// Overview and case pages, for each kind of reader and at both widths.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noAccessibilityFindings, page, picture, signIn, url } from './support.mjs';

const readers = {
  participant: 'participant4@demo.example',
  officer: 'officer.demo-blue-thread@demo.example',
  support: 'support@demo.example',
  commission: 'commission@demo.example',
};

for (const [reader, email] of Object.entries(readers)) {
  for (const width of [390, 1280]) {
    test(`the overview and the cases of the ${reader}, at ${width} pixels`, async () => {
      const { opened, errors } = await page(width);
      await signIn(opened, email);
      await opened.getByRole('heading', { name: 'Waiting for you' }).waitFor();
      await noAccessibilityFindings(opened);
      await picture(opened, `overview-${reader}-${width}`);
      await opened.goto(`${url}/cases`);
      await opened.locator('main a[href*="s/"]').first().waitFor();
      const links = await opened
        .locator('main a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      for (const kind of ['registrations', 'proposals', 'exchanges']) {
        const link = links.find((path) => path.startsWith(`/${kind}/`));
        if (!link) continue;
        await opened.goto(`${url}${link}`);
        await opened.getByRole('heading', { name: 'What happened so far' }).waitFor();
        await opened.locator('.ecl-timeline__item').first().waitFor();
        await noAccessibilityFindings(opened);
        await picture(opened, `${kind}-${reader}-${width}`);
      }
      assert.deepEqual(errors, []);
    });
  }
}

test('an action is taken with the keyboard alone, and thought better of', async () => {
  const { opened, errors } = await page();
  await signIn(opened, readers.participant);
  await opened.goto(`${url}/cases`);
  await opened.locator('main a[href^="/registrations/"]').first().click();
  const button = opened.locator('.case-actions button').last();
  await button.waitFor();
  await button.focus();
  await opened.keyboard.press('Enter');
  const dialog = opened.getByRole('dialog');
  await dialog.waitFor();
  await noAccessibilityFindings(opened);
  await picture(opened, 'action-dialog');
  await opened.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await opened.waitForFunction(() => document.activeElement?.closest('.case-actions') !== null);
  assert.ok(await button.evaluate((node) => node === document.activeElement));
  assert.deepEqual(errors, []);
});

test('a case that concerns others looks as if it did not exist', async () => {
  const { opened } = await page();
  await signIn(opened, readers.participant);
  await opened.goto(`${url}/exchanges/01a204b4-194d-7520-882a-0f0978f11200`);
  await opened.getByRole('heading', { level: 1, name: 'There is nothing here for you' }).waitFor();
  await noAccessibilityFindings(opened);
});
