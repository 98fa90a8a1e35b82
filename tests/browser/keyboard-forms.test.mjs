// The long forms without a mouse: an account and a registration, an officer's answers, a report.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkInMail, noAccessibilityFindings, page, url } from './support.mjs';
import { whoCan } from './story/demonstration.mjs';
import { attaches, does, isIn, picks, presses, signsIn, tabTo, takesUp, ticks, types, typesThere } from './story/keyboard.mjs';

const stamp = Date.now().toString(36);
const mill = `Keyboard Mill ${stamp} (invented)`;
const email = `kay.${stamp}@example.org`;
const secret = 'four words nobody guesses';
const officer = 'officer.demo-blue-thread@demo.example';
// A day that reads the same whether the month or the day is typed first.
const twice = (month) => `${month}${month}${new Date().getFullYear() + 1}`;

async function opensAccount(at) {
  await at.goto(`${url}/sign-up`);
  await at.getByRole('heading', { level: 1 }).waitFor();
  await types(at, /^Your name/, 'Kay Board');
  await types(at, /^E-mail address/, email);
  await types(at, /^Password/, secret);
  await at.keyboard.press('Enter');
  await at.getByText(`A mail is on its way to ${email}`).waitFor();
  await at.goto(await linkInMail(email, /http\S+\/verify\S+/));
  await at.getByRole('button', { name: 'This is my address' }).waitFor();
  await presses(at, /^This is my address$/);
  await at.getByText('Your address is confirmed').waitFor();
  await signsIn(at, email, secret);
}

async function describesOrganisation(at) {
  await ticks(at, /^In person/);
  await types(at, /^Registered name/, mill);
  await picks(at, /^Kind of organisation/, 'Small');
  await picks(at, /^Legal form/, 'Company');
  await types(at, /^Town/, 'Madrid');
  await at.getByRole('option', { name: /^Madrid.*Spain/ }).first().waitFor();
  await at.keyboard.press('ArrowDown');
  await at.keyboard.press('Enter');
  await types(at, /^What you do/, 'Cloth that filters water.');
  await ticks(at, /^Textile$/);
  await types(at, /^Staff, in full-time years/, '12');
  await types(at, /^Annual turnover/, '1.5');
  await types(at, /^Balance sheet total/, '0.8');
  await picks(at, /^Autonomous/, 'Yes');
  await presses(at, /^Add another one$/);
  await typesThere(at, 'Name', 'Cluster of Keys (invented)');
  await picks(at, /^What it is/, 'Cluster');
  await ticks(at, /^It has a profile/);
}

async function saysWhatIsWanted(at) {
  await types(at, /^Name/, 'Kay Board');
  await types(at, /^Position/, 'Director');
  await attaches(at, /^Curriculum vitae/, 'cv.pdf');
  // On the way to Spain stands Samoa, whose nationals are asked more; the focus stays where it is.
  await picks(at, /^Nationality/, 'Spain');
  await types(at, /^Why you want to take part/, 'We want to see how others do it.');
  await types(at, /^What you want to reach/, 'A common project.');
  await ticks(at, /^Job shadowing$/);
  await ticks(at, /^English$/);
  await presses(at, /^Add a period$/);
  await typesThere(at, 'First day', twice('03'));
  await types(at, /^Last day/, twice('10'));
}

const saved = (at) => at.getByText('Everything is saved', { exact: true }).waitFor();

async function chooses(at) {
  // One stop for all choices of a group; the arrow keys go among them.
  await tabTo(at, /^(Automatic|By hand)/);
  const byHand = at.getByRole('radio', { name: 'By hand' });
  for (let step = 0; step < 3 && !(await byHand.isChecked()); step += 1) await at.keyboard.press('ArrowDown');
  // What is saved decides which Partnerships are shown, and in which order.
  await saved(at);
  const blue = at.getByRole('radio', { name: /Blue Thread/ });
  await blue.waitFor({ state: 'attached' });
  await tabTo(at, /\(invented\)/, { most: 400 });
  for (let step = 0; step < 10 && !(await blue.isChecked()); step += 1) await at.keyboard.press('ArrowDown');
  await saved(at);
  await ticks(at, /^I agree that my data/, { most: 400 });
}

async function registers(at) {
  await presses(at, /^Register$/);
  await at.getByRole('button', { name: 'Begin' }).waitFor();
  await ticks(at, /^As a visitor/);
  await presses(at, /^Begin$/);
  await at.getByRole('heading', { level: 1, name: 'Your registration' }).waitFor();
  await describesOrganisation(at);
  await saysWhatIsWanted(at);
  await chooses(at);
  await at.getByText('Nothing is missing').waitFor();
  await saved(at);
  await noAccessibilityFindings(at);
  await presses(at, /^Look at it and submit$/);
  await at.getByRole('heading', { name: 'What happened so far' }).waitFor();
  await does(at, /^Submit the registration$/);
  await isIn(at, 'Submitted');
}

test('with the keyboard alone one registers, corrects what an officer asks for, and is accepted', async () => {
  const { opened: at, errors } = await page();
  await opensAccount(at);
  await registers(at);
  const { opened: desk, errors: others } = await page();
  await signsIn(desk, officer);
  await takesUp(desk, 'Assess the registration', mill);
  await does(desk, /^Ask for corrections$/, async () => {
    await picks(desk, /^Field/, 'What you do');
    await types(desk, /^What is wrong with it/, 'Say which water.');
    await presses(desk, /^Add this correction$/);
    await types(desk, /^Message to the applicant/, 'Nearly there.');
    await noAccessibilityFindings(desk);
  });
  await isIn(desk, 'On hold');
  await at.goto(`${url}/overview`);
  await takesUp(at, 'Submit again', mill);
  await presses(at, /^Fill in the registration$/);
  await at.getByText('Say which water.').waitFor();
  await types(at, /^What you do/, 'Cloth that filters the water of dye houses.');
  await saved(at);
  await presses(at, /^Look at it and submit$/, { most: 400 });
  await at.getByRole('heading', { name: 'What happened so far' }).waitFor();
  await does(at, /^Submit again$/);
  await isIn(at, 'Submitted');
  await desk.goto(`${url}/overview`);
  await takesUp(desk, 'Assess the registration', mill);
  await does(desk, /^Accept the registration$/);
  await isIn(desk, 'Accepted');
  assert.deepEqual([...errors, ...others], []);
});

test('with the keyboard alone one adds evidence and writes a report', async () => {
  const { email: reporter, id } = await whoCan('exchange', 'report_returned', 'submit_report');
  const { opened: at, errors } = await page();
  await signsIn(at, reporter);
  await at.goto(`${url}/exchanges/${id}`);
  await at.getByRole('heading', { name: 'What happened so far' }).waitFor();
  await does(at, /^Add evidence$/, async () => {
    await picks(at, /^What it is/, 'Boarding');
    await attaches(at, /^File/, 'keys.pdf');
    await noAccessibilityFindings(at);
  });
  await at.locator('#outcome').getByText('keys.pdf').waitFor();
  await does(at, /^Write the report$/, async () => {
    await types(at, /^What you did/, 'Five days between lamps and looms.');
    await types(at, /^What came of it/, 'A drawing and a price.');
    await picks(at, /^How far you reached your objectives/, '4');
    await picks(at, /^Your host$/, '5');
    await picks(at, /^Your Partnership$/, '5');
  });
  await isIn(at, 'Report submitted');
  assert.deepEqual(errors, []);
});
