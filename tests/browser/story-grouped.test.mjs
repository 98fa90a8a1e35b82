// A group visit, from the Partnership's draft to the last payment, played by all its people.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signs, writes } from './story/building.mjs';
import { quietMonday } from './story/calendar.mjs';
import { free } from './story/demonstration.mjs';
import {
  comeIn,
  comesToPass,
  daysPass,
  does,
  isIn,
  leave,
  person,
  sees,
  serverTime,
  shows,
  stateAfter,
  takesUp,
} from './story/people.mjs';
import { accepts, pays, proves, reports, thanks } from './story/reporting.mjs';
import { cast, scene } from './story/stage.mjs';
import { finds, joins, opensOwn, prepares } from './story/visiting.mjs';
import { noAccessibilityFindings } from './support.mjs';

const title = `Looms at night ${Date.now().toString(36)} (invented)`;
const ibans = ['ES9121000418450200051332', 'SI56263300012039086'];
const countries = new Intl.DisplayNames('en-GB', { type: 'region' });
let stay;

// Two visitors from two countries, and a host from a third.
async function gather() {
  const { value: host } = await free('host').next();
  const visitors = [];
  for await (const one of free('visitor')) {
    const known = [host, ...visitors].map(({ country, officer }) => [country, officer]).flat();
    if (!known.includes(one.country) && !known.includes(one.officer)) visitors.push(one);
    if (visitors.length === 2) break;
  }
  const [first, second] = visitors;
  const plays = async (name, who, width, email = who.email) =>
    Object.assign(await person(name, { email, width }), { at: who });
  cast.host = await plays('Host', host, 1280);
  cast.organiser = await plays('Organising officer', host, 768, host.officer);
  cast.first = await plays('First visitor', first, 390);
  cast.second = await plays('Second visitor', second, 768);
  cast.one = await plays('Officer of the first', first, 1280, first.officer);
  cast.other = await plays('Officer of the second', second, 390, second.officer);
  cast.support = await plays('Support Office', {}, 1280, 'support@demo.example');
  cast.commission = await plays('Commission', {}, 768, 'commission@demo.example');
  stay = await quietMonday(await serverTime(), host.country);
}

// Both visitors do the same at the same time, each with the officer in charge.
const both = ({ first, second, one, other }, play) =>
  Promise.all([play(first, one, 0), play(second, other, 1)]);

test('the people gather', async () => {
  await gather();
  await Promise.all(Object.values(cast).map(comeIn));
});

scene('the Partnership prepares a group visit for its host, and opens it', async ({ organiser, host }) => {
  await prepares(organiser, {
    host: host.at.name,
    title,
    description: 'Weaving mills along the river, by night.',
    places: 2,
    place: 'Hall 3, the river gate',
    ...stay,
    agenda: [
      { on: stay.friday, title: 'What we take home' },
      { on: stay.monday, title: 'The old mill' },
    ],
  });
  await shows(organiser, 'grouped-prepare');
  await organiser.page.getByRole('button', { name: 'Save the draft' }).click();
  await isIn(organiser, 'Being prepared');
  const agenda = await organiser.page.locator('.agenda .news__title').allInnerTexts();
  assert.deepEqual(agenda, ['The old mill', 'What we take home'], 'the agenda goes by days');
  await sees(organiser, { about: title, yours: ['Open it to visitors'] });
  await takesUp(organiser, title, 'Open it to visitors');
  await does(organiser, 'Open it to visitors');
  await isIn(organiser, 'Open to visitors');
  await shows(organiser, 'grouped-open');
});

scene('the host writes what all visitors share', async ({ host }) => {
  await opensOwn(host, title);
  await writes(host, 'Objectives', 'Everyone takes one idea home and brings one along.');
  await writes(host, 'Action plan', 'Each night one mill, all visitors together.');
  await writes(host, 'Responsibilities of the host', 'A guide, a room, and time for questions.');
  await shows(host, 'grouped-shared');
});

scene('two visitors find it and join, and then it is closed', async (people) => {
  const { organiser, host } = people;
  const country = countries.of(host.at.country);
  await both(people, async (visitor, officer, number) => {
    await finds(visitor, country, title);
    await visitor.page.getByText('What we take home').waitFor();
    await visitor.page.getByRole('button', { name: 'Join', exact: true }).waitFor();
    await shows(visitor, `grouped-offer-${number}`);
    await joins(visitor);
    await isIn(visitor, 'Being built');
    await shows(visitor, `grouped-joined-${number}`);
  });
  await opensOwn(organiser, title);
  const joined = organiser.page.getByRole('region', { name: 'Who has joined' });
  for (const { at } of [people.first, people.second]) await joined.getByText(at.name).waitFor();
  await does(organiser, 'Close it to further visitors');
  await isIn(organiser, 'Closed to further visitors');
  await shows(organiser, 'grouped-closed');
});

scene('each visitor adds what is its own, and everyone agrees', async (people) => {
  const { host } = people;
  await both(people, async (visitor, officer, number) => {
    await takesUp(visitor, host.at.name, 'Agree to plan and commitment');
    await visitor.page.getByText('Each night one mill, all visitors together.').waitFor();
    await writes(visitor, 'Expected outcomes', `One drawing, number ${number}.`);
    await writes(visitor, 'Responsibilities of the visitor', `We keep what we see to ourselves, number ${number}.`);
    await does(visitor, 'Agree to plan and commitment');
    await sees(visitor, { about: host.at.name, others: [/Host: Agree/] });
  });
  for (const visitor of [people.first, people.second]) {
    await takesUp(host, visitor.at.name, 'Agree to plan and commitment');
    await does(host, 'Agree to plan and commitment');
    await isIn(host, 'Awaiting signatures');
  }
  await shows(host, 'grouped-agreed');
});

scene('all sign in their order, and the Support Office validates both', async (people) => {
  const { host, organiser, support, commission } = people;
  await both(people, async (visitor) => {
    await takesUp(visitor, host.at.name, 'Sign the commitment');
    await signs(visitor);
  });
  for (const visitor of [people.first, people.second]) {
    await takesUp(host, visitor.at.name, 'Sign the commitment');
    await signs(host);
    await isIn(host, 'Awaiting the Partnerships');
  }
  await shows(host, 'grouped-signed');
  await both(people, async (visitor, officer) => {
    await takesUp(officer, visitor.at.name, 'Sign the commitment');
    await signs(officer);
  });
  for (const visitor of [people.first, people.second]) {
    await takesUp(organiser, visitor.at.name, 'Sign the commitment');
    await signs(organiser);
    await isIn(organiser, 'Awaiting the Support Office');
    await takesUp(support, visitor.at.name, 'Validate the commitment');
    await does(support, 'Validate the commitment');
    const state = await stateAfter(support, 'Awaiting the Support Office');
    if (!/Commission/i.test(state)) continue;
    await takesUp(commission, visitor.at.name, 'Validate the commitment');
    await does(commission, 'Validate the commitment');
  }
});

scene('each Financial Agreement is signed by its two', (people) =>
  both(people, async (visitor, officer, number) => {
    const { page: at } = visitor;
    await takesUp(visitor, people.host.at.name, 'Sign the Financial Agreement');
    await at.getByLabel('Holder of the account').fill(visitor.at.name);
    await at.getByLabel('IBAN').fill(ibans[number]);
    await at.getByRole('button', { name: 'Save the account' }).click();
    await at.getByText(ibans[number].slice(-4)).first().waitFor();
    await shows(visitor, `grouped-agreement-${number}`);
    await signs(visitor, 'Sign the Financial Agreement');
    await takesUp(officer, visitor.at.name, 'Sign the Financial Agreement');
    await signs(officer, 'Sign the Financial Agreement');
    await isIn(officer, 'Ready to start');
  }),
);

scene('the day comes, both start, and the days go by', async (people) => {
  await daysPass(stay.days(stay.monday));
  await both(people, async (visitor) => {
    await takesUp(visitor, people.host.at.name, 'Start the exchange');
    await does(visitor, 'Start the exchange');
    await isIn(visitor, 'Ongoing');
  });
  await daysPass(5);
  await both(people, (visitor) => comesToPass(visitor, people.host.at.name, 'Write the report'));
});

scene('each reports and is paid by its own Partnership', (people) =>
  both(people, async (visitor, officer, number) => {
    await takesUp(visitor, people.host.at.name, 'Write the report');
    await proves(visitor, `boarding-${number}.pdf`);
    const report = { did: 'Five nights among looms.', came: `Drawing number ${number}.` };
    await reports(visitor, report, () => shows(visitor, `grouped-report-${number}`));
    await isIn(visitor, 'Report submitted');
    await takesUp(officer, visitor.at.name, 'Check report and evidence');
    await accepts(officer);
    await isIn(officer, 'Payment due');
    await pays(officer, `CXC-${number}`);
    await shows(officer, `grouped-paid-${number}`);
  }),
);

scene('the host says how it went with each, and the visit is over', async (people) => {
  const { host, organiser } = people;
  for (const visitor of [people.first, people.second]) {
    await takesUp(host, visitor.at.name, 'Give feedback');
    await thanks(host);
    await isIn(host, 'Completed');
  }
  await opensOwn(organiser, title);
  await isIn(organiser, 'Over');
  await shows(organiser, 'grouped-over');
  for (const { page } of [people.first, people.second]) await noAccessibilityFindings(page);
});

test('everyone leaves, and no page has failed', () => leave(Object.values(cast)));
