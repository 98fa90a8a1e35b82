// What one does without a mouse: Tab, Enter, Space, the arrow keys, and typing.
import assert from 'node:assert/strict';
import { url } from '../support.mjs';

// What has the focus: how it is called, whether it can be seen, and whether it is of this kind.
const focused = (at, kind) =>
  at.evaluate((kind) => {
    const one = document.activeElement;
    const label = one.labels?.[0]?.textContent ?? one.getAttribute('aria-label') ?? one.textContent;
    const box = one.getBoundingClientRect();
    return { name: (label ?? '').trim(), visible: box.width > 0 && box.height > 0, fits: one.matches(kind) };
  }, kind);

// Walks on with Tab, or back with Shift, until what has the focus is called this. It must be visible.
export async function tabTo(at, name, { back = false, most = 150, kind = '*' } = {}) {
  const seen = [];
  for (let step = 0; step < most; step += 1) {
    await at.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const here = await focused(at, kind);
    seen.push(here.name);
    if (here.fits && name.test(here.name)) {
      assert.ok(here.visible, `${here.name} has the focus and cannot be seen`);
      return;
    }
  }
  assert.fail(`Tab does not lead to ${name}; it leads to ${seen.slice(-40).join(' | ')}`);
}

export async function presses(at, name, options) {
  await tabTo(at, name, options);
  await at.keyboard.press('Enter');
}

// Ticks a box, or takes the first choice of a group.
export async function ticks(at, name, options) {
  await tabTo(at, name, { kind: 'input', ...options });
  await at.keyboard.press('Space');
  assert.ok(await at.evaluate(() => document.activeElement.checked), `${name} is not ticked`);
}

// Types into a field; what stood there is replaced.
export async function types(at, name, text, options) {
  await tabTo(at, name, { kind: 'input, textarea', ...options });
  await at.keyboard.press('Control+A');
  await at.keyboard.type(text);
}

// Types into the field that the portal has gone to by itself.
export async function typesThere(at, name, text) {
  await at.waitForFunction((name) => document.activeElement.labels?.[0]?.textContent.trim().startsWith(name), name);
  await at.keyboard.type(text);
}

// Takes an entry of a list: its first letter, and arrow keys from there on.
export async function picks(at, name, entry) {
  await tabTo(at, name, { kind: 'select' });
  const chosen = () => at.evaluate(() => document.activeElement.selectedOptions[0]?.text ?? '');
  await at.keyboard.press(entry[0]);
  for (let step = 0; step < 40 && !(await chosen()).startsWith(entry); step += 1) await at.keyboard.press('ArrowDown');
  assert.ok((await chosen()).startsWith(entry), `${entry} is not chosen`);
}

// Opens the browser's own dialog for files; what happens in there is the browser's.
export async function attaches(at, name, fileName) {
  // Asked for before the way there, since the browser has to be told that the dialog is waited for.
  const opening = at.waitForEvent('filechooser');
  await tabTo(at, name, { kind: 'input' });
  await at.keyboard.press('Enter');
  const chooser = await opening;
  const buffer = Buffer.from('%PDF-1.4 a file');
  await chooser.setFiles({ name: fileName, mimeType: 'application/pdf', buffer });
  await at.getByText(`Chosen: ${fileName}`).waitFor();
}

export async function signsIn(at, email, password = 'demonstration 2026') {
  await at.goto(`${url}/sign-in`);
  await at.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await types(at, /^E-mail address/, email);
  await types(at, /^Password/, password);
  await at.keyboard.press('Enter');
  await at.getByRole('heading', { level: 1, name: 'Your overview' }).waitFor();
}

// Presses a button of a case, answers what its dialog asks, and sends it.
export async function does(at, action, answer = async () => {}) {
  await presses(at, action);
  const dialog = at.getByRole('dialog');
  await dialog.waitFor();
  await answer();
  await presses(at, action);
  await dialog.waitFor({ state: 'detached' });
}

export const isIn = (at, state) => at.locator('.case-waiting__state').getByText(state, { exact: true }).waitFor();

// Follows what waits for somebody from the overview to its page.
export async function takesUp(at, action, about) {
  await at.locator('.work__item').filter({ hasText: about }).first().waitFor();
  await presses(at, new RegExp(`^${action}: .*${about.replaceAll(/[()]/g, '.')}`));
  await at.getByRole('heading', { name: 'What happened so far' }).waitFor();
}
