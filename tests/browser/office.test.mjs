// The pages of those who run the scheme: each for each of its readers and at both widths, and what is
// done with them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { noAccessibilityFindings, page, picture, signIn, url } from './support.mjs';

const readers = {
  officer: 'officer.demo-blue-thread@demo.example',
  support: 'support@demo.example',
  commission: 'commission@demo.example',
};

const paths = [
  '/office/registrations',
  '/office/participants',
  '/office/exchanges',
  '/office/payments',
  '/office/progress?partnership=demo-blue-thread',
  '/office/partnership?partnership=demo-blue-thread',
  '/admin/scheme',
  '/admin/sampling',
  '/admin/rulebooks?before=pilot-2020.1&after=pilot-2020.2',
  '/admin/rulebooks/open-2026.1',
  '/admin/partnerships',
  '/admin/clusters',
  '/admin/people',
  '/admin/retention',
];

// Goes to another page of the portal without loading the program again.
async function visit(opened, path) {
  await opened.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await opened.waitForFunction((to) => location.pathname + location.search === to, path);
  await opened.getByRole('heading', { level: 1 }).waitFor();
  await opened.waitForFunction(() => document.querySelector('.skeleton') === null);
}

async function desk(email, width) {
  const { opened, errors } = await page(width);
  await signIn(opened, email);
  return { opened, errors };
}

const rows = (opened) => opened.locator('.data-table tbody tr');

for (const [reader, email] of Object.entries(readers)) {
  for (const width of [390, 1280]) {
    test(`the office of the ${reader}, at ${width} pixels`, async () => {
      const { opened, errors } = await desk(email, width);
      for (const path of paths) {
        await visit(opened, path);
        await noAccessibilityFindings(opened);
        await picture(opened, `${path.split('?')[0].slice(1).replaceAll('/', '-')}-${reader}-${width}`);
      }
      assert.deepEqual(errors, []);
    });
  }
}

test('a list is filtered by its address, sorted by its heads, undone by the back button and saved', async () => {
  const { opened, errors } = await desk(readers.support);
  await visit(opened, '/office/exchanges');
  const all = await rows(opened).count();
  const filter = opened.getByLabel('State');
  await filter.focus();
  await filter.selectOption({ label: 'Completed' });
  await opened.waitForFunction((before) => {
    const { length } = document.querySelectorAll('.data-table tbody tr');
    return length > 0 && length < before;
  }, all);
  assert.match(opened.url(), /state=completed/);
  assert.equal(await opened.evaluate(() => document.activeElement.id), 'filter-state');
  const states = await rows(opened).locator('td:nth-child(3)').allInnerTexts();
  assert.ok(states.length > 0 && states.every((state) => state.toLowerCase() === 'completed'), states.join());
  const head = opened.getByRole('columnheader', { name: 'Exchange' });
  await head.getByRole('button').click();
  await opened.waitForFunction(() => document.querySelector('th[aria-sort="ascending"]')?.textContent.includes('Exchange'));
  const titles = () => rows(opened).locator('th').allInnerTexts();
  const rising = await titles();
  await head.getByRole('button').click();
  await opened.waitForFunction(() => document.querySelector('th[aria-sort="descending"]') !== null);
  assert.deepEqual(await titles(), rising.toReversed());
  const saving = opened.waitForEvent('download');
  await opened.getByRole('button', { name: 'Save as CSV' }).click();
  const file = await saving;
  assert.equal(file.suggestedFilename(), 'exchanges.csv');
  const saved = readFileSync(await file.path(), 'utf8');
  const lines = saved.trim().split('\r\n');
  assert.equal(lines.length, states.length + 1);
  assert.match(saved, /^\uFEFF"Exchange","Mode","State",/);
  await opened.goBack();
  await opened.waitForFunction(() => document.querySelector('th[aria-sort="ascending"]') !== null);
  await opened.goBack();
  await opened.goBack();
  await opened.waitForFunction((before) => document.querySelectorAll('.data-table tbody tr').length === before, all);
  // A link brings the same list back.
  await opened.goto(`${url}/office/exchanges?state=completed&sort=-title`);
  await rows(opened).first().waitFor();
  assert.deepEqual(await titles(), rising.toReversed());
  assert.deepEqual(errors, []);
});

test('a drawn commitment is drawn again in the browser', async () => {
  const { opened, errors } = await desk(readers.commission);
  await visit(opened, '/admin/sampling');
  const published = rows(opened).filter({ hasNot: opened.getByText('Still secret') });
  await published.first().getByRole('link').click();
  await opened.getByText('Every draw comes out again').waitFor();
  await opened.getByText('The same', { exact: true }).first().waitFor();
  await noAccessibilityFindings(opened);
  await picture(opened, 'admin-sampling-proof');
  assert.deepEqual(errors, []);
});

// Changes the value with this name in the form of a new version.
async function change(opened, name, value) {
  await opened.getByRole('button', { name: `Change ${name}`, exact: true }).click();
  await opened.getByLabel(name, { exact: true }).fill(value);
  await opened.getByRole('button', { name: 'Take this value over' }).click();
}

test('a rulebook is proposed by one person and put in force by another', async () => {
  const version = `open-${Date.now()}.1`;
  const { opened, errors } = await desk(readers.support);
  await visit(opened, '/admin/rulebooks/open-2026.1');
  await opened.getByRole('link', { name: 'Propose a new version from this one' }).click();
  await change(opened, 'Version', version);
  await change(opened, 'First day in force', '2039-01-01');
  await opened.getByLabel('Part of the rulebook').selectOption({ label: 'Length of the stay' });
  await change(opened, 'Physical stay › Most months', 'many');
  await opened.getByText('Enter a whole number').waitFor();
  await opened.getByLabel('Physical stay › Most months', { exact: true }).fill('2');
  await opened.getByRole('button', { name: 'Take this value over' }).click();
  await noAccessibilityFindings(opened);
  await picture(opened, 'admin-rulebook-draft');
  // Nobody proposes a version without a word on what changes.
  await opened.getByRole('button', { name: 'Propose this version' }).click();
  await opened.getByText('This answer is needed.').waitFor();
  await opened.getByLabel('What changed', { exact: true }).fill('Longer stays.');
  await opened.getByRole('button', { name: 'Propose this version' }).click();
  await opened.getByText('Proposed, not in force').waitFor();
  await opened.getByRole('cell', { name: '2', exact: true }).first().waitFor();
  await opened.getByText('Another member of the Support Office compares the values and puts this version in force.').waitFor();
  await opened.getByRole('button', { name: 'Withdraw' }).waitFor();
  assert.equal(await opened.getByRole('button', { name: 'Put in force' }).count(), 0);
  await noAccessibilityFindings(opened);
  await picture(opened, 'admin-rulebook-own');
  const second = await desk('support2@demo.example');
  await visit(second.opened, '/admin/rulebooks');
  await second.opened.getByRole('link', { name: version }).click();
  await second.opened.getByRole('button', { name: 'Put in force' }).click();
  const question = second.opened.getByRole('dialog', { name: `Put ${version} in force?` });
  await question.getByText('It cannot be taken back').waitFor();
  await noAccessibilityFindings(second.opened);
  await question.getByRole('button', { name: 'Put in force' }).click();
  await second.opened.getByText('In force', { exact: true }).waitFor();
  assert.deepEqual([...errors, ...second.errors], []);
});

test('a role is given and taken away', async () => {
  const { opened, errors } = await desk(readers.support);
  await visit(opened, '/admin/people?text=participant12%40demo.example');
  await rows(opened).first().getByRole('link').click();
  await opened.getByLabel('Role', { exact: true }).selectOption({ label: 'Commission' });
  await opened.getByRole('button', { name: 'Give a role' }).click();
  await opened.getByText('The role has been given').waitFor();
  await noAccessibilityFindings(opened);
  await picture(opened, 'admin-person');
  await opened.getByRole('button', { name: 'Take away: Commission' }).click();
  const question = opened.getByRole('dialog', { name: 'Take away: Commission' });
  await question.getByText('loses the role “Commission” at once').waitFor();
  await noAccessibilityFindings(opened);
  await question.getByRole('button', { name: 'Take the role away' }).click();
  await opened.getByText('The role has been taken away').waitFor();
  await opened.getByRole('button', { name: 'Take away: Commission' }).waitFor({ state: 'detached' });
  assert.deepEqual(errors, []);
});

test('two people change the same Partnership, and the later one chooses', async () => {
  const path = '/office/partnership?partnership=demo-good-plate';
  const officer = await desk('officer.demo-good-plate@demo.example');
  await visit(officer.opened, path);
  const support = await desk(readers.support);
  await visit(support.opened, path);
  await support.opened.getByLabel('Telephone').fill('+32 2 111 11 11');
  await support.opened.getByLabel('Fewest working days of a stay').fill('5');
  await support.opened.getByRole('button', { name: 'Save', exact: true }).click();
  await support.opened.getByText('Saved', { exact: true }).waitFor();
  const target = support.opened.getByLabel('Target of exchanges');
  const before = await target.inputValue();
  await target.fill('lots');
  await support.opened.getByRole('button', { name: 'Save', exact: true }).click();
  await support.opened.getByText('A whole number, please').waitFor();
  assert.equal(await target.evaluate((field) => field === document.activeElement), true, 'the focus goes to what is wrong');
  await target.fill(before);
  const { opened } = officer;
  await opened.getByLabel('Telephone').fill('+32 2 222 22 22');
  await opened.getByRole('button', { name: 'Save', exact: true }).click();
  await opened.getByText('Somebody was quicker').waitFor();
  await noAccessibilityFindings(opened);
  await picture(opened, 'office-partnership-conflict');
  await opened.getByText('Theirs: +32 2 111 11 11').click();
  await opened.getByRole('button', { name: 'Go on with these' }).click();
  await opened.waitForFunction(() => document.querySelector('#answer-profile-phone')?.value === '+32 2 111 11 11');
  assert.equal(await opened.getByLabel('Fewest working days of a stay').inputValue(), '5');
  await opened.getByRole('button', { name: 'Save', exact: true }).click();
  await opened.getByText('Saved', { exact: true }).waitFor();
  assert.deepEqual([...officer.errors, ...support.errors], []);
});

test('an officer reads a registration beside the rules, and the Support Office tries what a retention run would erase', async () => {
  const { opened, errors } = await desk(readers.officer);
  await visit(opened, '/office/registrations');
  await rows(opened).first().getByRole('link').click();
  await opened.locator('.review__side').first().waitFor();
  await opened.locator('.ecl-timeline__item').first().waitFor();
  await noAccessibilityFindings(opened);
  await picture(opened, 'registration-review');
  const support = await desk(readers.support);
  await visit(support.opened, '/admin/retention');
  await support.opened.getByRole('button', { name: 'Try without erasing' }).click();
  await support.opened.getByText('This is what a run would erase').waitFor();
  await noAccessibilityFindings(support.opened);
  assert.deepEqual([...errors, ...support.errors], []);
});

test('an officer invites a colleague of the same Partnership', async () => {
  const { opened, errors } = await desk(readers.officer);
  await visit(opened, '/office/partnership');
  await opened.getByLabel('Name', { exact: true }).fill('Nora New (invented)');
  await opened.getByLabel('E-mail address', { exact: true }).fill(`nora.${Date.now()}@demo.example`);
  await opened.getByRole('button', { name: 'Send the invitation' }).click();
  await opened.getByText('The invitation is on its way').waitFor();
  await noAccessibilityFindings(opened);
  assert.deepEqual(errors, []);
});

test('a commitment that was drawn leads the Commission to its draw', async () => {
  const { opened, errors } = await desk(readers.commission);
  await visit(opened, '/office/exchanges?state=awaiting_ec');
  await rows(opened).first().getByRole('link').click();
  await opened.getByRole('link', { name: 'How this draw can be checked' }).click();
  await opened.getByRole('heading', { name: /^Draws of / }).waitFor();
  assert.match(opened.url(), /text=[0-9a-f]{64}/);
  assert.deepEqual(errors, []);
});
