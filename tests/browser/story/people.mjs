// The people of a story: each has a browser of their own, and looks at what a person looks at.
import assert from 'node:assert/strict';
import { linkInMail, noAccessibilityFindings, page, picture, signIn, url } from '../support.mjs';
import { station } from './tour.mjs';

const secret = 'four words nobody guesses';
const DAY = 86_400;

// Everyone who has a browser now; they all live at the same time.
const everyone = new Set();

// The server's clock, which stories set forward.
export async function serverTime() {
  const answer = await fetch(`${url}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ email: 'support@demo.example', password: 'demonstration 2026' }),
  });
  const { access_token: token } = await answer.json();
  const { iat } = JSON.parse(Buffer.from(token.split('.')[1], 'base64url'));
  return new Date(iat * 1000);
}

// How long somebody may stay away without having to sign in again.
const ABSENCE = 13;

// Days pass, for the server and in every browser. Whoever is signed in looks in now and then; nobody
// gives a password again, since the portal renews the session by itself.
export async function daysPass(days) {
  for (let left = days; left > 0; left -= ABSENCE) {
    await passes(Math.min(left, ABSENCE));
    await Promise.all([...everyone].filter((one) => one.isIn).map(looksIn));
  }
}

async function looksIn(someone) {
  await goesTo(someone, 'My cases');
  await someone.page.getByRole('heading', { level: 1, name: 'My cases' }).waitFor();
  await goesTo(someone, 'Overview');
  await someone.page.getByRole('heading', { level: 1, name: 'Your overview' }).waitFor();
  await someone.page.locator('.work__list, .work__nothing').first().waitFor();
}

// By the menu, which is behind a button on a small screen.
async function goesTo(someone, name) {
  const menu = someone.page.getByRole('button', { name: 'Menu', exact: true });
  if (await menu.isVisible()) await menu.click();
  await someone.page.getByRole('link', { name, exact: true }).first().click();
}

async function passes(days) {
  const answer = await fetch(`${url}/test-clock/${days * DAY}`, { method: 'POST' });
  assert.equal(answer.status, 204, 'the server has to be built and started with a test clock');
  const now = await serverTime();
  await Promise.all([...everyone].map((person) => person.page.clock.setFixedTime(now)));
}

// Someone with a browser. Staff of the demonstration data have an address, newcomers get one.
export async function person(name, { email, password = 'demonstration 2026', width = 1280 } = {}) {
  const { opened, errors } = await page(width);
  await opened.clock.setFixedTime(await serverTime());
  const local = name.toLowerCase().replaceAll(' ', '.');
  const someone = {
    name,
    email: email ?? `${local}.${Date.now()}@example.org`,
    password: email ? password : secret,
    page: opened,
    errors,
  };
  everyone.add(someone);
  return someone;
}

export async function leave(people) {
  for (const someone of people) {
    everyone.delete(someone);
    assert.deepEqual(someone.errors, [], someone.name);
    await someone.page.context().close();
  }
}

// Opens an account, with the link of the mail, and signs in.
export async function signUp(someone) {
  const { page: at } = someone;
  await at.goto(url);
  await at.getByRole('link', { name: 'Create an account' }).first().click();
  await at.getByLabel('Your name').fill(someone.name);
  await at.getByLabel('E-mail address').fill(someone.email);
  await at.getByLabel('Password').fill(someone.password);
  await at.locator('form').getByRole('button', { name: 'Create the account' }).click();
  await at.getByText(`A mail is on its way to ${someone.email}`).waitFor();
  await at.goto(await linkInMail(someone.email, /http\S+\/verify\S+/));
  await at.getByRole('button', { name: 'This is my address' }).click();
  await at.getByText('Your address is confirmed').waitFor();
  await comeIn(someone);
}

export async function comeIn(someone) {
  await signIn(someone.page, someone.email, someone.password);
  someone.isIn = true;
}

// Goes to the overview and waits until it says what is to be done, and what others have to do.
//
// `yours` are actions that wait for this person in a case whose title holds `about`; `others` are
// sentences of the road such as "Host: Sign the commitment".
export async function sees(someone, { about, yours = [], others = [] }) {
  const { page: at } = someone;
  await at.goto(`${url}/overview`);
  await at.getByRole('heading', { name: 'Waiting for you' }).waitFor();
  const items = at.locator('.work__item').filter({ hasText: about });
  if (yours.length === 0) {
    await at.locator('.work__list, .work__nothing').first().waitFor();
    assert.deepEqual(await items.locator('.work__action').allInnerTexts(), [], someone.name);
  }
  for (const action of yours) await items.filter({ hasText: action }).first().waitFor();
  const road = at.locator('.road__case').filter({ hasText: about });
  for (const wait of others) await road.getByText(wait).first().waitFor();
  await noAccessibilityFindings(at);
}

// Looks at the overview until a deadline that the server watches has had its effect.
export async function comesToPass(someone, about, action) {
  const { page: at } = someone;
  const item = at.locator('.work__item').filter({ hasText: about }).filter({ hasText: action });
  for (let look = 0; look < 30; look += 1) {
    await at.goto(`${url}/overview`);
    await at.locator('.work__list, .work__nothing').first().waitFor();
    if ((await item.count()) > 0) return;
  }
  assert.fail(`${action} has not come to pass`);
}

// Follows what waits for this person from the overview to its page.
export async function takesUp(someone, about, action) {
  await sees(someone, { about, yours: [action] });
  const item = someone.page.locator('.work__item').filter({ hasText: about });
  await item.filter({ hasText: action }).getByRole('link').first().click();
  await someone.page.getByRole('heading', { name: 'What happened so far' }).waitFor();
}

// Opens a case of the road.
export async function takesUpCase(someone, about) {
  await someone.page.locator('.road__case').filter({ hasText: about }).getByRole('link').first().click();
  await someone.page.getByRole('heading', { name: 'What happened so far' }).waitFor();
}

// Drops a file on a place of the page.
export async function drops(someone, place, name, content) {
  const file = await someone.page.evaluateHandle(
    ([name, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], name, { type: 'application/pdf' }));
      return data;
    },
    [name, content],
  );
  await place.dispatchEvent('dragover', { dataTransfer: file });
  await place.dispatchEvent('drop', { dataTransfer: file });
}

// Presses a button of the case; answers in its dialog, if it asks something; waits until it is done.
export async function does(someone, action, answer = async () => {}) {
  const { page: at } = someone;
  await at.locator('.case-actions').getByRole('button', { name: action, exact: true }).click();
  const dialog = at.getByRole('dialog');
  await dialog.waitFor();
  await answer(dialog);
  await noAccessibilityFindings(at);
  await dialog.getByRole('button', { name: action, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

// The state of the case on screen, in the words that everybody reads.
export async function isIn(someone, state) {
  await someone.page.locator('.case-waiting__state').getByText(state, { exact: true }).waitFor();
}

// The state that the case on screen is in once it has left another: an answer may be on its way still.
export async function stateAfter(someone, state) {
  const now = someone.page.locator('.case-waiting__state').filter({ hasNotText: state });
  await now.waitFor();
  return now.innerText();
}

// What is on screen works for everyone, and is kept as a picture; with a sentence, for the tour too.
export async function shows(someone, name, sentence) {
  await noAccessibilityFindings(someone.page);
  await picture(someone.page, `story-${name}`);
  if (sentence) await station(someone, name, sentence);
}
