// What people do for themselves: account, colleagues, help, news, group visits, invitations, alumni.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { linkInMail, noAccessibilityFindings, page, picture, signIn, url } from './support.mjs';

const participant = 'participant2@demo.example';
const support = 'support@demo.example';
const officer = 'officer.demo-blue-thread@demo.example';
const secret = 'demonstration 2026';

const readers = { participant, officer, support };
const pages = {
  account: 'Your account',
  notifications: 'News',
  help: 'Help',
  visits: 'Group visits',
  'visits/new': 'Prepare a group visit',
  invitations: 'Invite somebody you know',
  alumni: 'Alumni network',
  'host-page': 'Your public page',
  organisation: 'Your organisation',
};

async function open(opened, path, title) {
  await opened.goto(`${url}/${path}`);
  await opened.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  await opened.locator('.ecl-spinner').first().waitFor({ state: 'detached' });
}

for (const [reader, email] of Object.entries(readers)) {
  for (const width of [390, 1280]) {
    test(`the pages of one's own of the ${reader}, at ${width} pixels`, async () => {
      const { opened, errors } = await page(width);
      await signIn(opened, email);
      // A Partnership has its API tokens where others have their organisation.
      const own = reader === 'officer' ? { ...pages, organisation: 'API tokens' } : pages;
      for (const [path, title] of Object.entries(own)) {
        await open(opened, path, title);
        await noAccessibilityFindings(opened);
        await picture(opened, `${path.replace('/', '-')}-${reader}-${width}`);
      }
      assert.deepEqual(errors, []);
    });
  }
}

test('who has not joined the alumni is not asked for an entry that there is none of', async () => {
  const { opened, errors } = await page();
  await signIn(opened, readers.support);
  const refused = [];
  opened.on('response', (answer) => {
    if (answer.status() >= 400) refused.push(`${answer.status()} ${answer.url()}`);
  });
  await open(opened, 'alumni', pages.alumni);
  await opened.waitForLoadState('networkidle');
  assert.deepEqual([...refused, ...errors], []);
});

test('the pages of links without their secret say what to do', async () => {
  const { opened, errors } = await page(390);
  for (const path of ['new-password', 'invitation', 'staff-invitation', 'counterpart-invitation']) {
    await opened.goto(`${url}/${path}`);
    await opened.getByText('The link is incomplete').waitFor();
    await noAccessibilityFindings(opened);
  }
  assert.deepEqual(errors, []);
});

test('an address that somebody typed more than once is confirmed with the password of its owner', async () => {
  const { opened, errors } = await page(390);
  const email = `twice-${Date.now()}@example.org`;
  const signUp = async (name, password) => {
    const data = { email, name, password, locale: 'en' };
    const answer = await opened.request.post(`${url}/api/v1/accounts`, { data });
    assert.equal(answer.status(), 202);
  };
  await signUp('A Stranger', 'what a stranger chose');
  const stranger = await linkInMail(email, /\/verify\?token=[\w-]+/);
  await signUp('Ana Owner', 'what the owner chose');
  await opened.goto(`${url}${stranger}`);
  await opened.getByRole('button', { name: 'This is my address' }).click();
  await opened.getByText('more than once').waitFor();
  await noAccessibilityFindings(opened);
  await picture(opened, 'verify-doubt-390');
  await opened.getByLabel('Password').fill('what the owner chose');
  await opened.getByRole('button', { name: 'This is my address' }).click();
  await opened.getByText('This is not the password that belongs to this message').waitFor();
  await opened.getByLabel('Password').fill('what a stranger chose');
  await opened.getByRole('button', { name: 'This is my address' }).click();
  await opened.getByText('Your address is confirmed').waitFor();
  assert.deepEqual(errors, []);
});

test('a colleague is invited, accepts by the link of the mail, and leaves again', async () => {
  const { opened, errors } = await page();
  await signIn(opened, participant);
  await open(opened, 'organisation', 'Your organisation');
  const email = `colleague-${Date.now()}@example.org`;
  await opened.getByLabel('Name of the person').fill('Rui Colleague');
  await opened.getByLabel('E-mail address').fill(email);
  await opened.getByRole('button', { name: 'Send the invitation' }).click();
  await opened.getByText('The invitation is on its way').waitFor();
  const link = await linkInMail(email, /\/invitation\?token=[\w-]+/);

  const other = await page(390);
  await other.opened.goto(`${url}${link}`);
  await other.opened.getByRole('heading', { level: 1, name: 'You are invited' }).waitFor();
  assert.ok(!other.opened.url().includes('token'));
  await other.opened.getByRole('button', { name: 'Accept the invitation' }).click();
  await other.opened.getByText('This answer is needed.').waitFor();
  await noAccessibilityFindings(other.opened);
  await other.opened.getByLabel('Password').fill('a colleague of theirs');
  await other.opened.getByRole('button', { name: 'Accept the invitation' }).click();
  await other.opened.getByText(/You act for .* now/).waitFor();
  await picture(other.opened, 'invitation-accepted');
  await signIn(other.opened, email, 'a colleague of theirs');
  await open(other.opened, 'organisation', 'Your organisation');
  await other.opened.getByRole('button', { name: 'Leave the organisation' }).click();
  await noAccessibilityFindings(other.opened);
  await other.opened.getByRole('dialog').getByRole('button', { name: 'Leave the organisation' }).click();
  await other.opened.getByText('You do not act for an organisation yet').waitFor();
  assert.deepEqual([...errors, ...other.errors], []);
});

test('the password is changed and changed back by mail', async () => {
  const { opened, errors } = await page();
  await signIn(opened, 'participant3@demo.example');
  await open(opened, 'account', 'Your account');
  const form = opened.locator('#password');
  await form.getByLabel('Current password').fill('not this one');
  await form.getByLabel('New password').fill('another good password');
  await form.getByRole('button').click();
  await form.locator('.ecl-feedback-message').waitFor();
  await form.getByLabel('Current password').fill(secret);
  await form.getByRole('button').click();
  await form.getByText('Your password is changed').waitFor();
  await opened.getByRole('button', { name: 'Sign out everywhere, here too' }).click();
  await opened.getByText('Sign in to see this page').waitFor();

  await opened.goto(`${url}/sign-in`);
  await opened.getByRole('link', { name: 'Forgotten your password?' }).click();
  await opened.getByRole('heading', { level: 1, name: 'Choose a new password' }).waitFor();
  await noAccessibilityFindings(opened);
  await opened.getByLabel('E-mail address').fill('participant3@demo.example');
  await opened.getByRole('button', { name: 'Send the link' }).click();
  await opened.getByText('Look at your mail').waitFor();
  const link = await linkInMail('participant3@demo.example', /\/new-password\?token=[\w-]+/);
  await opened.goto(`${url}${link}`);
  await opened.getByLabel('New password').fill('short');
  await opened.getByRole('button', { name: 'Use this password' }).click();
  await opened.getByText('Use at least 12 characters.').waitFor();
  await opened.getByLabel('New password').fill(secret);
  await opened.getByRole('button', { name: 'Use this password' }).click();
  await opened.getByText('Your new password counts from now on').waitFor();
  await noAccessibilityFindings(opened);
  await signIn(opened, 'participant3@demo.example');
  assert.deepEqual(errors, []);
});

test('the profile is changed, and one’s own data come as a file', async () => {
  const { opened, errors } = await page();
  await signIn(opened, participant);
  await open(opened, 'account', 'Your account');
  const form = opened.locator('#profile');
  const name = await form.getByLabel('Your name').inputValue();
  await form.getByLabel('Your name').fill(`${name} the Second`);
  await form.getByRole('button', { name: 'Save the profile' }).click();
  await form.getByText('Your profile is saved').waitFor();
  await form.getByLabel('Your name').fill(name);
  await form.getByRole('button', { name: 'Save the profile' }).click();
  await opened.waitForResponse((answer) => answer.request().method() === 'GET' && answer.url().endsWith('/me'));
  const waiting = opened.waitForEvent('download');
  await opened.getByRole('button', { name: 'Save my data as a file' }).click();
  const data = JSON.parse(readFileSync(await (await waiting).path(), 'utf8'));
  assert.equal(data.me.account.email, participant);
  assert.equal(data.me.account.name, name);
  await opened.getByRole('button', { name: 'Erase my account' }).click();
  const dialog = opened.getByRole('dialog');
  await dialog.getByLabel('Your password').fill(secret);
  await dialog.getByLabel('Type ERASE').fill('perhaps');
  await dialog.getByRole('button', { name: 'Erase my account' }).click();
  await dialog.getByText('Type ERASE to show that you mean it.').waitFor();
  await noAccessibilityFindings(opened);
  await picture(opened, 'erasure');
  await opened.keyboard.press('Escape');
  assert.deepEqual(errors, []);
});

test('somebody asks for help, is answered, and reads it among the news', async () => {
  const { opened, errors } = await page();
  await signIn(opened, participant);
  await open(opened, 'help', 'Help');
  const question = `May two of us travel? ${Date.now()}`;
  await opened.locator('textarea').fill(question);
  // What is half written survives a closed tab.
  await opened.reload();
  await opened.locator('textarea').waitFor();
  assert.equal(await opened.locator('textarea').inputValue(), question);
  const contact = await opened.locator('.sides__name').first().textContent();
  await opened.getByRole('button', { name: 'Ask' }).click();
  await opened.getByText('Your question is on its way').waitFor();
  await opened.locator('.thread').getByText(question).waitFor();
  await picture(opened, 'help-asked');

  const other = await page(390);
  const mail = await linkInMail(question, /\/help\/threads\/[\w-]+/);
  const helper = contact.includes('Support Office') ? support : await officerOf(question);
  await signIn(other.opened, helper);
  await other.opened.goto(`${url}${mail}`);
  await other.opened.getByText(question).waitFor();
  await other.opened.getByLabel('Your answer').fill('Yes, if both work for you.');
  await other.opened.getByRole('button', { name: 'Send the answer' }).click();
  await other.opened.locator('.thread').getByText('Yes, if both work for you.').first().waitFor();
  await noAccessibilityFindings(other.opened);
  await picture(other.opened, 'help-thread');

  await open(opened, 'notifications', 'News');
  await opened.getByRole('link', { name: /has answered/ }).first().click();
  await opened.locator('.thread').getByText('Yes, if both work for you.').first().waitFor();
  assert.deepEqual([...errors, ...other.errors], []);
});

// To whom the mail with a question went.
async function officerOf(question) {
  return linkInMail(question, /officer\.[\w.-]+@demo\.example/);
}

test('a token is issued, shown once, and revoked', async () => {
  const { opened, errors } = await page();
  await signIn(opened, participant);
  await open(opened, 'organisation', 'Your organisation');
  const name = `Import ${Date.now()}`;
  await opened.getByLabel('What it is for').fill(name);
  // The box itself is drawn by its label.
  await opened.locator('label', { hasText: /^Read$/ }).click();
  await opened.getByLabel('How long it works').selectOption('90 days');
  await opened.getByRole('button', { name: 'Issue the token' }).click();
  await opened.getByText(/^cxc_/).waitFor();
  await noAccessibilityFindings(opened);
  await picture(opened, 'token-issued');
  await opened.getByRole('button', { name: 'I have it' }).click();
  await opened.getByRole('button', { name: `Revoke ${name}` }).click();
  await opened.getByRole('dialog').getByRole('button', { name: `Revoke ${name}` }).click();
  await opened.locator('li', { hasText: name }).getByText('Revoked').waitFor();
  assert.deepEqual(errors, []);
});
