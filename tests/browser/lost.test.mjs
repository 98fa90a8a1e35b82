// Whatever happens to the tab, the login or the network: what was typed is there again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noAccessibilityFindings, page, picture, signIn, url } from './support.mjs';
import { field, file, findsAgain, mishaps, numbers, seed, typesUntil } from './story/lost.mjs';
import { whoCan } from './story/demonstration.mjs';
import { person, signUp } from './story/people.mjs';

const random = numbers(seed());
const password = 'demonstration 2026';

async function comes(email) {
  const { opened, errors } = await page();
  await signIn(opened, email);
  return { page: opened, errors, email, password };
}

// Each form: who fills it in, how it is opened, and its fields with what is typed into them.
const forms = {
  'the account': {
    who: async () => {
      const { opened, errors } = await page();
      return { page: opened, errors };
    },
    open: (at) => at.goto(`${url}/sign-up`),
    fields: (words) => [
      field('form', 'Your name', `Nora ${words}`),
      field('form', 'E-mail address', `nora.${words}@example.org`),
    ],
    without: ['loginEnds'],
  },
  'the registration': {
    who: async () => {
      const someone = await person('Lotte Lost');
      await signUp(someone);
      await someone.page.goto(`${url}/registrations/new`);
      await someone.page.getByText('As a visitor', { exact: true }).click();
      await someone.page.getByRole('button', { name: 'Begin' }).click();
      await someone.page.getByRole('heading', { level: 1, name: 'Your registration' }).waitFor();
      return { ...someone, address: someone.page.url() };
    },
    open: (at, { address }) => at.goto(address),
    fields: (words) => [
      field('form', 'Registered name', `Mill ${words}`),
      field('form', 'What you do', `Cloth, ${words}`),
      field('form', 'Staff, in full-time years', `many ${words}`),
      file('.form-upload', 'Curriculum vitae', `cv-${words}.pdf`),
      field('form', 'Why you want to take part', `Because of ${words}`),
    ],
  },
  'the plan': {
    who: async () => {
      const { email, id } = await whoCan('exchange', 'building', 'edit_plan');
      return { ...(await comes(email)), address: `${url}/exchanges/${id}` };
    },
    open: async (at, { address }, again) => {
      await at.goto(address);
      if (!again) await at.locator('#plan').getByRole('button', { name: 'Change the plan' }).click();
    },
    fields: (words) => [field('#plan', 'Place', `Hall ${words}`)],
  },
  'a clause': {
    who: async () => {
      const { email, id } = await whoCan('exchange', 'building', 'edit_clause');
      return { ...(await comes(email)), address: `${url}/exchanges/${id}` };
    },
    open: async (at, { address }, again) => {
      await at.goto(address);
      if (!again) await at.getByRole('button', { name: 'Write "Objectives"' }).click();
    },
    fields: (words) => [field('#clause-objectives', 'Text of "Objectives"', `To learn ${words}`)],
  },
  'the report': {
    who: async () => {
      const { email, id } = await whoCan('exchange', 'reporting', 'submit_report');
      return { ...(await comes(email)), address: `${url}/exchanges/${id}` };
    },
    open: async (at, { address }) => {
      await at.goto(address);
      await at.locator('.case-actions').getByRole('button', { name: 'Write the report' }).click();
    },
    fields: (words) => [
      field('dialog', 'What you did', `Much, ${words}`),
      field('dialog', 'What came of it', `More, ${words}`),
      field('dialog', 'How far you reached your objectives', '4, good', 'select'),
      field('dialog', 'What you will do next', `Again, ${words}`),
    ],
  },
  'the evidence': {
    who: async () => {
      const { email, id } = await whoCan('exchange', 'reporting', 'add_evidence');
      return { ...(await comes(email)), address: `${url}/exchanges/${id}` };
    },
    open: async (at, { address }) => {
      await at.goto(address);
      await at.locator('.case-actions').getByRole('button', { name: 'Add evidence' }).click();
    },
    fields: (words) => [
      field('dialog', 'What it is', 'Boarding pass', 'select'),
      file('dialog', 'File', `pass-${words}.pdf`),
    ],
  },
  'a proposal': {
    who: async () => {
      const { email } = await whoCan('registration', 'accepted', 'withdraw', (head, cases) =>
        cases.every((one) => one.kind === 'registration'),
      );
      return comes(email);
    },
    open: async (at) => {
      await at.goto(`${url}/counterparts`);
      await at.getByRole('button', { name: /^Propose to/ }).first().click();
    },
    fields: (words) => [
      field('dialog', 'Your message', `Shall we, ${words}?`),
      field('dialog', 'First full day', '2030-05-06'),
    ],
  },
};

for (const [name, form] of Object.entries(forms)) {
  test(`nothing that was typed into ${name} is lost`, async () => {
    const someone = await form.who();
    for (const [mishap, strike] of Object.entries(mishaps)) {
      if (form.without?.includes(mishap)) continue;
      const words = Math.floor(random() * 1e9).toString(36);
      await form.open(someone.page, someone, false);
      await fresh(someone.page);
      const fields = form.fields(words);
      const count = 1 + Math.floor(random() * fields.length);
      await typesUntil(someone.page, fields, count);
      await strike(someone);
      await form.open(someone.page, someone, true);
      await findsAgain(someone.page, fields, count, `${name}, ${mishap}`);
      await noAccessibilityFindings(someone.page);
      await picture(someone.page, `lost-${name.replaceAll(' ', '-')}-${mishap}`);
      await fresh(someone.page);
    }
    assert.deepEqual(someone.errors, []);
    await someone.page.context().close();
  });
}

// What was kept is thrown away, as the notice offers it.
async function fresh(at) {
  const anew = at.getByRole('button', { name: 'Begin anew' });
  if (await anew.isVisible()) await anew.click();
}

test('a password is kept nowhere, and whoever signs out is asked about drafts', async () => {
  const { opened } = await page();
  await opened.goto(`${url}/sign-up`);
  await opened.getByLabel('Your name').fill('Petra Private');
  await opened.getByLabel('Password').fill('a secret of seven words');
  const kept = await opened.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  assert.match(kept, /Petra Private/);
  assert.doesNotMatch(kept, /seven words/);
  const { email, id } = await whoCan('exchange', 'building', 'edit_clause');
  const someone = await comes(email);
  const at = someone.page;
  await at.goto(`${url}/exchanges/${id}`);
  await at.getByRole('button', { name: 'Write "Objectives"' }).click();
  await at.getByLabel('Text of "Objectives"').fill('Half a sentence');
  await at.getByRole('button', { name: 'Sign out' }).click();
  await at.getByRole('heading', { name: 'Some of what you typed is not sent yet' }).waitFor();
  await noAccessibilityFindings(at);
  await picture(at, 'sign-out-with-drafts');
  await at.getByRole('button', { name: 'Remove it and sign out' }).click();
  await at.getByRole('link', { name: 'Sign in' }).first().waitFor();
  assert.doesNotMatch(await at.evaluate(() => JSON.stringify({ ...localStorage })), /Half a sentence/);
});
