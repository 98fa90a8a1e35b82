// Plan, commitment, signatures and Financial Agreement, as two sides and their Partnerships make them.
import { noAccessibilityFindings } from '../support.mjs';
import { does } from './people.mjs';

export async function plans(someone, { monday, friday, place, activity }) {
  const { page: at } = someone;
  await at.locator('#plan').getByRole('button', { name: 'Change the plan' }).click();
  await at.getByLabel('First full day').fill(monday);
  await at.getByLabel('Last full day').fill(friday);
  await at.locator('#plan').getByLabel('Place').fill(place);
  if (activity) await at.locator('#plan').getByText(activity, { exact: true }).click();
  await noAccessibilityFindings(at);
  await at.getByRole('button', { name: 'Save the plan' }).click();
  await at.locator('#plan').getByText('5 working days').waitFor();
}

export async function writes(someone, title, text) {
  const { page: at } = someone;
  await at.getByRole('button', { name: `Write "${title}"` }).click();
  await at.getByLabel(`Text of "${title}"`).fill(text);
  await at.locator('.clause__editor').getByRole('button', { name: 'Save' }).click();
  await at.locator('.clause').filter({ hasText: title }).getByText(text).waitFor();
  await at.locator('.clause__editor').waitFor({ state: 'detached' });
}

// Signs with the password once more.
export async function signs(someone, what = 'Sign the commitment') {
  await does(someone, what, async (dialog) => {
    await dialog.getByLabel('Your password').fill(someone.password);
  });
}
