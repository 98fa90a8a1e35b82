// Plan and commitment, all signatures, and the Financial Agreement.
import { plans, signs, writes } from '../building.mjs';
import { quietMonday } from '../calendar.mjs';
import { comeIn, does, isIn, sees, serverTime, shows, stateAfter, takesUp } from '../people.mjs';
import { hall, mill, scene, stay } from '../stage.mjs';

scene('both build the commitment, clause by clause, and agree', async ({ visitor, host }) => {
  Object.assign(stay, await quietMonday(await serverTime(), 'DK'));
  await takesUp(visitor, hall, 'Agree to plan and commitment');
  await plans(visitor, { ...stay, place: 'Nordlys, hall 3', activity: 'Job shadowing' });
  await shows(
    visitor,
    'plan',
    "Both build the plan: days are counted in the host's calendar, and the lump sum is worked out with its reasons.",
  );
  await writes(visitor, 'Objectives', 'A lamp made of cloth, drawn together.');
  await writes(visitor, 'Responsibilities of the visitor', 'We bring cloth, and keep what we see to ourselves.');
  await takesUp(host, mill, 'Agree to plan and commitment');
  await writes(host, 'Action plan', 'Each morning in the hall, each afternoon at the drawing board.');
  await writes(host, 'Expected outcomes', 'One drawing, one price.');
  await writes(host, 'Responsibilities of the host', 'A desk, a key, and time.');
  await shows(
    host,
    'commitment',
    'Each side writes its clauses of the Commitment to Quality, and sees what the other has changed.',
  );
  await does(host, 'Agree to plan and commitment');
  await sees(host, { about: mill, others: [/Visitor: Agree/] });
  await takesUp(visitor, hall, 'Agree to plan and commitment');
  await visitor.page.getByText('One drawing, one price.').waitFor();
  await does(visitor, 'Agree to plan and commitment');
  await isIn(visitor, 'Awaiting signatures');
});

scene('everyone signs, and the Support Office validates', async (people) => {
  const { visitor, host, blue, north, support, commission } = people;
  await takesUp(visitor, hall, 'Sign the commitment');
  await signs(visitor);
  await sees(visitor, { about: hall, others: [/Host: Sign the commitment/] });
  await takesUp(host, mill, 'Sign the commitment');
  await signs(host);
  await isIn(host, 'Awaiting the Partnerships');
  for (const officer of [blue, north]) {
    await takesUp(officer, mill, 'Sign the commitment');
    await signs(officer);
  }
  await isIn(north, 'Awaiting the Support Office');
  await comeIn(support);
  await takesUp(support, mill, 'Validate the commitment');
  await shows(
    support,
    'validate',
    'The Support Office validates exactly the text on the page, named by its hash.',
  );
  await does(support, 'Validate the commitment');
  const state = await stateAfter(support, 'Awaiting the Support Office');
  if (/Commission/i.test(state)) {
    await comeIn(commission);
    await takesUp(commission, mill, 'Validate the commitment');
    await does(commission, 'Validate the commitment');
  }
});

scene('the Financial Agreement is signed by both, and the visitor names its bank account', async ({ visitor, blue }) => {
  await takesUp(visitor, hall, 'Sign the Financial Agreement');
  await shows(
    visitor,
    'agreement',
    'The Financial Agreement says what is paid, why, and when.',
  );
  await visitor.page.getByLabel('Holder of the account').fill(mill);
  await visitor.page.getByLabel('IBAN').fill('ES9121000418450200051332');
  await visitor.page.getByRole('button', { name: 'Save the account' }).click();
  await visitor.page.getByText('1332').first().waitFor();
  await signs(visitor, 'Sign the Financial Agreement');
  await takesUp(blue, mill, 'Sign the Financial Agreement');
  await signs(blue, 'Sign the Financial Agreement');
  await isIn(blue, 'Ready to start');
});
