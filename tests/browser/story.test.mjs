// A physical exchange, from two accounts to the payment, played by all its people.
import { test } from 'node:test';
import { plans, signs, writes } from './story/building.mjs';
import { quietMonday, yearAhead } from './story/calendar.mjs';
import {
  comeIn,
  comesToPass,
  daysPass,
  does,
  drops,
  isIn,
  leave,
  person,
  sees,
  serverTime,
  shows,
  signUp,
  takesUp,
  takesUpCase,
} from './story/people.mjs';
import { begins, fillsIn } from './story/registering.mjs';

const stamp = Date.now().toString(36);
const mill = `Cántaro Weaving Mill ${stamp} (invented)`;
const hall = `Nordlys Lighting Hall ${stamp} (invented)`;
const cast = {};
let goesOn = true;

async function gather() {
  cast.visitor = await person('Vera Visitor');
  cast.host = await person('Hugo Host', { width: 1280 });
  cast.blue = await person('Blue Officer', { email: 'officer.demo-blue-thread@demo.example' });
  cast.north = await person('North Officer', { email: 'officer.demo-northern-light@demo.example' });
  cast.support = await person('Support Office', { email: 'support@demo.example' });
  cast.commission = await person('Commission', { email: 'commission@demo.example' });
}

// One scene after the other; after one that fails the story cannot go on.
function scene(name, play) {
  test(name, async (t) => {
    if (!goesOn) return t.skip('the story has ended before');
    goesOn = false;
    try {
      await play(cast);
    } catch (error) {
      for (const [who, someone] of Object.entries(cast)) await shows(someone, `broken-${who}`).catch(() => {});
      throw error;
    }
    goesOn = true;
  });
}

test('the people gather', gather);

scene('both open an account, and register', async ({ visitor, host }) => {
  await Promise.all([signUp(visitor), signUp(host)]);
  const available = yearAhead(await serverTime());
  await begins(visitor, 'As a visitor');
  await fillsIn(visitor, {
    organisation: mill,
    town: 'Madrid',
    activities: 'activities-wanted',
    place: /^Madrid.*Spain/,
    does: 'Cloth that filters water.',
    sectors: ['Textile', 'Smart lighting'],
    cluster: 'Cluster of Clean Cloth (invented)',
    representative: 'Vera Visitor',
    nationality: 'Spain',
    motivation: 'We want to see how others light their halls.',
    objectives: 'A common project on cloth that glows.',
    ...available,
    partnership: 'Blue Thread (invented)',
  });
  await begins(host, 'As a host');
  await fillsIn(host, {
    organisation: hall,
    town: 'Aarhus',
    activities: 'activities-offered',
    place: /^Århus.*Denmark/,
    does: 'Lights for halls without windows.',
    sectors: ['Smart lighting', 'Textile'],
    cluster: 'Cluster of Northern Lamps (invented)',
    representative: 'Hugo Host',
    nationality: 'Denmark',
    motivation: 'We want to learn about cloth.',
    objectives: 'A lamp made of cloth.',
    ...available,
    partnership: 'Northern Light (invented)',
  });
  await shows(visitor, 'registration-form');
  for (const someone of [visitor, host]) {
    await someone.page.getByRole('link', { name: 'Look at it and submit' }).click();
    await does(someone, 'Submit the registration');
    await isIn(someone, 'submitted');
  }
  await shows(visitor, 'registration-submitted');
  await sees(visitor, { about: mill, others: [/Partnership: accept the registration/] });
  await shows(visitor, 'overview-submitted');
});

scene('one Partnership asks for a correction first, the other accepts', async (people) => {
  const { visitor, host, blue, north } = people;
  await Promise.all([comeIn(blue), comeIn(north)]);
  await takesUp(blue, mill, 'Accept the registration');
  await shows(blue, 'registration-officer');
  await does(blue, 'Ask for corrections', async (dialog) => {
    await dialog.getByLabel('Field').selectOption('What you do');
    await dialog.getByLabel('What is wrong with it').fill('Say which water, and for whom.');
    await dialog.getByRole('button', { name: 'Add this correction' }).click();
    await dialog.getByLabel('Message to the applicant').fill('Nearly there: one answer is too short.');
    await shows(blue, 'hold');
  });
  await isIn(blue, 'on hold');
  await takesUp(north, hall, 'Accept the registration');
  await does(north, 'Accept the registration');
  await isIn(north, 'accepted');
  await sees(host, { about: hall });
  await takesUp(visitor, mill, 'Submit again');
  await shows(visitor, 'on-hold');
  await visitor.page.getByRole('link', { name: 'Fill in the registration' }).click();
  await visitor.page.getByText('Say which water, and for whom.').waitFor();
  await visitor.page.getByLabel('What you do').fill('Cloth that filters the water of dye houses.');
  await visitor.page.getByText('Everything is saved', { exact: true }).waitFor();
  await visitor.page.getByRole('link', { name: 'Look at it and submit' }).click();
  await does(visitor, 'Submit again');
  await isIn(visitor, 'submitted');
  await takesUp(blue, mill, 'Accept the registration');
  await blue.page.getByText('Cloth that filters the water of dye houses.').first().waitFor();
  await does(blue, 'Accept the registration');
  await isIn(blue, 'accepted');
  await shows(blue, 'registration-accepted');
});

scene('the visitor finds the host and proposes, the host accepts', async ({ visitor, host }) => {
  const { page: at } = visitor;
  await sees(visitor, { about: mill });
  await shows(visitor, 'overview-accepted');
  await at.getByRole('link', { name: 'Find a counterpart' }).click();
  await at.getByLabel('Words').fill('Nordlys');
  const card = at.locator('.counterpart').filter({ hasText: hall });
  await card.getByRole('button', { name: `Propose to ${hall}` }).waitFor();
  await shows(visitor, 'counterparts');
  await card.getByRole('button', { name: `Propose to ${hall}` }).click();
  await at.getByLabel('Your message').fill('May we come and see your halls for a week?');
  await shows(visitor, 'propose');
  await at.getByRole('button', { name: 'Send the proposal' }).click();
  await at.getByRole('heading', { name: 'What happened so far' }).waitFor();
  await sees(visitor, { about: hall, others: [/Host: accept the proposal/] });
  await takesUp(host, mill, 'Accept the proposal');
  await host.page.getByLabel('Your message').fill('With pleasure. Bring your cloth.');
  await host.page.getByRole('button', { name: 'Send', exact: true }).click();
  await host.page.locator('.thread__message').getByText('Bring your cloth').waitFor();
  await shows(host, 'proposal');
  await does(host, 'Accept the proposal');
  await host.page.getByRole('link', { name: 'Open the exchange' }).click();
  await isIn(host, 'being built');
  await shows(host, 'exchange-new');
});

let stay;

scene('both build the commitment, clause by clause, and agree', async ({ visitor, host }) => {
  stay = await quietMonday(await serverTime(), 'DK');
  await takesUp(visitor, hall, 'Agree to plan and commitment');
  await plans(visitor, { ...stay, place: 'Nordlys, hall 3', activity: 'Job shadowing' });
  await shows(visitor, 'plan');
  await writes(visitor, 'Objectives', 'A lamp made of cloth, drawn together.');
  await writes(visitor, 'Responsibilities of the visitor', 'We bring cloth, and keep what we see to ourselves.');
  await takesUp(host, mill, 'Agree to plan and commitment');
  await writes(host, 'Action plan', 'Each morning in the hall, each afternoon at the drawing board.');
  await writes(host, 'Expected outcomes', 'One drawing, one price.');
  await writes(host, 'Responsibilities of the host', 'A desk, a key, and time.');
  await shows(host, 'commitment');
  await does(host, 'Agree to plan and commitment');
  await sees(host, { about: mill, others: [/Visitor: agree/] });
  await takesUp(visitor, hall, 'Agree to plan and commitment');
  await visitor.page.getByText('One drawing, one price.').waitFor();
  await does(visitor, 'Agree to plan and commitment');
  await isIn(visitor, 'awaiting signatures');
});

scene('everyone signs, and the Support Office validates', async (people) => {
  const { visitor, host, blue, north, support, commission } = people;
  await takesUp(visitor, hall, 'Sign the commitment');
  await signs(visitor);
  await sees(visitor, { about: hall, others: [/Host: sign the Commitment to Quality/] });
  await takesUp(host, mill, 'Sign the commitment');
  await signs(host);
  await isIn(host, 'awaiting the Partnerships');
  for (const officer of [blue, north]) {
    await takesUp(officer, mill, 'Sign the commitment');
    await signs(officer);
  }
  await isIn(north, 'awaiting the Support Office');
  await comeIn(support);
  await takesUp(support, mill, 'Validate the commitment');
  await shows(support, 'validate');
  await does(support, 'Validate the commitment');
  const state = await support.page.locator('.case-waiting__state').innerText();
  if (/Commission/i.test(state)) {
    await comeIn(commission);
    await takesUp(commission, mill, 'Validate the commitment');
    await does(commission, 'Validate the commitment');
  }
});

scene('the Financial Agreement is signed by both, and the visitor names its bank account', async ({ visitor, blue }) => {
  await takesUp(visitor, hall, 'Sign the Financial Agreement');
  await shows(visitor, 'agreement');
  await visitor.page.getByLabel('Holder of the account').fill(mill);
  await visitor.page.getByLabel('IBAN').fill('ES9121000418450200051332');
  await visitor.page.getByRole('button', { name: 'Save the account' }).click();
  await visitor.page.getByText('1332').first().waitFor();
  await signs(visitor, 'Sign the Financial Agreement');
  await takesUp(blue, mill, 'Sign the Financial Agreement');
  await signs(blue, 'Sign the Financial Agreement');
  await isIn(blue, 'ready to start');
});

scene('the day comes, the visitor starts, and the days go by', async ({ visitor, host }) => {
  await daysPass(stay.days(stay.monday));
  await takesUp(visitor, hall, 'Start the exchange');
  await does(visitor, 'Start the exchange');
  await isIn(visitor, 'ongoing');
  await sees(host, { about: mill, others: [/Visitor: end the exchange/] });
  // Nobody has to say that it is over: it ends with its last day.
  await daysPass(5);
  await comesToPass(visitor, hall, 'Write the report');
});

scene('evidence is dropped on the page, the report is written, the Partnership accepts both', async ({ visitor, blue }) => {
  await takesUp(visitor, hall, 'Write the report');
  await does(visitor, 'Add evidence', async (dialog) => {
    await dialog.getByLabel('What it is').selectOption('Boarding pass');
    await drops(visitor, dialog.locator('.portal-drop'), 'boarding.pdf', '%PDF-1.4 boarding pass');
    await dialog.getByText('Chosen: boarding.pdf').waitFor();
    await shows(visitor, 'evidence');
  });
  await visitor.page.locator('#outcome').getByText('boarding.pdf').waitFor();
  await does(visitor, 'Write the report', async (dialog) => {
    await dialog.getByLabel('What you did').fill('Five days between lamps and looms.');
    await dialog.getByLabel('What came of it').fill('A drawing and a price.');
    await dialog.getByLabel('How far you reached your objectives').selectOption('4, good');
    await dialog.getByLabel('Your host', { exact: true }).selectOption('5, excellent');
    await dialog.getByLabel('Your Partnership', { exact: true }).selectOption('5, excellent');
    await shows(visitor, 'report');
  });
  await isIn(visitor, 'report submitted');
  await takesUp(blue, mill, 'Accept report and evidence');
  await shows(blue, 'report-officer');
  await does(blue, 'Accept report and evidence', async (dialog) => {
    await dialog.getByText('The evidence shows that the stay took place').click();
  });
  await isIn(blue, 'payment due');
});

scene('the lump sum is paid, the host says how it went, and the exchange is over', async ({ visitor, host, blue }) => {
  await sees(visitor, { about: hall, others: [/Visitor's Partnership: record the payment/] });
  await takesUp(blue, mill, 'Record the payment');
  const today = (await serverTime()).toISOString().slice(0, 10);
  await does(blue, 'Record the payment', async (dialog) => {
    await dialog.getByLabel('Amount in euro').fill('1100');
    await dialog.getByLabel('Paid on').fill(today);
    await dialog.getByLabel('Reference').fill('CXC-1');
    await shows(blue, 'payment');
  });
  await takesUp(host, mill, 'Give feedback');
  await does(host, 'Give feedback', async (dialog) => {
    await dialog.getByLabel('How it went').selectOption('5, excellent');
    await dialog.getByText('I would host again').click();
  });
  await isIn(host, 'completed');
  for (const someone of [visitor, host]) await sees(someone, { about: mill });
  await takesUpCase(visitor, 'Exchange, completed');
  await isIn(visitor, 'completed');
  await shows(visitor, 'completed');
});

test('everyone leaves, and no page has failed', () => leave(Object.values(cast)));
