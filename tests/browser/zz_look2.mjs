import { test } from 'node:test';
import { noAccessibilityFindings, page, picture, signIn, url } from './support.mjs';
test('x', async () => {
  const { opened } = await page(1280);
  await signIn(opened, 'support@demo.example');
  const go = async (p) => { await opened.evaluate((to) => { history.pushState(null, '', to); dispatchEvent(new PopStateEvent('popstate')); }, p); };
  await go('/office/exchanges?state=awaiting_so');
  await opened.locator('.data-table tbody a').first().click();
  await opened.locator('.ecl-timeline__item').first().waitFor();
  await opened.waitForTimeout(800);
  await picture(opened, 'so-exchange');
  try { await noAccessibilityFindings(opened); } catch (e) { console.log(e.message); }
  await go('/office/registrations?state=on_hold');
  await opened.locator('.data-table tbody a').first().click();
  await opened.locator('.ecl-timeline__item').first().waitFor();
  await opened.waitForTimeout(800);
  await picture(opened, 'so-registration');
});
