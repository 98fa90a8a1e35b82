// Ways to lose what one types: the tab is killed, the login ends, the network is cut.
import assert from 'node:assert/strict';
import { signIn, url } from '../support.mjs';

// Numbers that are the same for the same seed (mulberry32).
export function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

// A seed from outside, to play a failed run again, or a new one; it is always printed.
export function seed() {
  const given = Number(process.env.CXC_SEED);
  const chosen = given || Math.floor(Math.random() * 2 ** 31);
  console.log(`CXC_SEED=${chosen}`);
  return chosen;
}

// Types into the fields one after the other and is interrupted after the given number of them. Each
// field is left by the keyboard, as one leaves it; the last one perhaps not.
export async function typesUntil(at, fields, count, isLeft = true) {
  for (const [place, field] of fields.slice(0, count).entries()) {
    await field.fill(at);
    if (isLeft || place < count - 1) await at.keyboard.press('Tab');
  }
}

// The tab is gone, without a word to the page; the browser stays.
async function tabIsKilled(someone) {
  const context = someone.page.context();
  await someone.page.close({ runBeforeUnload: false });
  someone.page = await context.newPage();
}

// Somebody signs out everywhere, on another machine; here, a reload asks for the password.
async function loginEnds(someone) {
  const answer = await fetch(`${url}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ email: someone.email, password: someone.password }),
  });
  const { access_token: token } = await answer.json();
  const ended = await fetch(`${url}/api/v1/sessions`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${token}` },
  });
  assert.equal(ended.status, 204);
  await tabIsKilled(someone);
  await signIn(someone.page, someone.email, someone.password);
}

// The network is cut, the page says so, the tab is closed, and only then the network is back.
async function networkIsCut(someone) {
  const context = someone.page.context();
  await context.setOffline(true);
  await someone.page.getByText('You are offline').waitFor();
  await someone.afterCut?.();
  await tabIsKilled(someone);
  await context.setOffline(false);
}

export const mishaps = { tabIsKilled, loginEnds, networkIsCut };

// Every field that was filled in says what was typed.
export async function findsAgain(at, fields, count, why) {
  for (const field of fields.slice(0, count)) {
    await field.locator(at).first().waitFor();
    assert.equal(await field.read(at), field.value, `${why}: ${field.name}`);
  }
}

// The whole of a label, which may say that an answer is optional.
function whole(name) {
  const words = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${words}\\s*(\\(optional\\))?$`);
}

// A field that is found by its label, or by a pattern of it, within a place of the page.
export function field(place, name, value, how = 'fill') {
  const label = name instanceof RegExp ? name : whole(name);
  const locator = (at) => at.locator(place).getByLabel(label);
  return {
    name,
    value: how === 'check' ? true : value,
    locator,
    async fill(at) {
      if (how === 'select') await locator(at).selectOption(value);
      else if (how === 'check') await at.locator(place).getByText(name, { exact: true }).click();
      else await locator(at).fill(value);
    },
    async read(at) {
      if (how === 'check') return locator(at).isChecked();
      if (how === 'select') return locator(at).evaluate((it) => it.selectedOptions[0]?.text);
      return locator(at).inputValue();
    },
  };
}

// A file, by its field and by what the page says of it.
export function file(place, name, fileName) {
  const said = (at) => at.locator(place).getByText(`Chosen: ${fileName}`);
  return {
    name,
    value: true,
    locator: said,
    async fill(at) {
      const buffer = Buffer.from('%PDF-1.4 a file');
      await at.locator(place).locator('input[type=file]').setInputFiles({ name: fileName, mimeType: 'application/pdf', buffer });
      await said(at).waitFor();
    },
    read: (at) => said(at).isVisible(),
  };
}
