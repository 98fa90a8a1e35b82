// A whole job without a mouse: Tab, Enter, Space and the arrow keys are enough.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noAccessibilityFindings, page } from './support.mjs';
import { whoCan } from './story/demonstration.mjs';
import { signsIn, tabTo } from './story/keyboard.mjs';

const password = 'demonstration 2026';

test('with the keyboard alone one signs in, finds a counterpart and proposes', async () => {
  const { opened: at, errors } = await page();
  const { email } = await whoCan('registration', 'accepted', 'withdraw', (head, cases) =>
    cases.every((one) => one.kind === 'registration'),
  );
  await signsIn(at, email);
  await tabTo(at, /^Find a counterpart$/);
  await at.keyboard.press('Enter');
  await at.getByRole('button', { name: /^Propose to/ }).first().waitFor();
  // A filter by keyboard: the arrow keys choose among the ways to meet.
  await tabTo(at, /^In person/);
  await at.keyboard.press('ArrowDown');
  await at.keyboard.press('ArrowUp');
  await at.getByRole('button', { name: /^Propose to/ }).first().waitFor();
  await tabTo(at, /^Propose to/);
  await at.keyboard.press('Enter');
  await at.getByRole('dialog').waitFor();
  await tabTo(at, /^Your message/);
  await at.keyboard.type('May we come and see what you make?');
  await noAccessibilityFindings(at);
  await tabTo(at, /^Send the proposal$/);
  await at.keyboard.press('Space');
  await at.getByRole('heading', { name: 'What happened so far' }).waitFor();
  await at.getByText('May we come and see what you make?').waitFor();
  assert.deepEqual(errors, []);
});

test('with the keyboard alone one signs a commitment', async () => {
  const { opened: at, errors } = await page();
  const { email, id } = await whoCan('exchange', 'awaiting_signatures', 'sign');
  await signsIn(at, email);
  await tabTo(at, /^Sign the commitment/);
  await at.keyboard.press('Enter');
  await at.getByRole('heading', { name: 'What happened so far' }).waitFor();
  assert.ok(at.url().endsWith(id));
  await tabTo(at, /^Sign the commitment$/);
  await at.keyboard.press('Enter');
  const dialog = at.getByRole('dialog');
  await dialog.waitFor();
  // Thought better of it, and taken up again: the focus comes back to the button.
  await at.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await at.waitForFunction(() => document.activeElement?.closest('.case-actions') !== null);
  await at.keyboard.press('Enter');
  await dialog.waitFor();
  await tabTo(at, /^Your password/);
  await at.keyboard.type(password);
  await at.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await at.getByText('Commitment signed').first().waitFor();
  assert.deepEqual(errors, []);
});
