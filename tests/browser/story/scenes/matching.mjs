// Two organisations register, find each other, and say yes.
import { yearAhead } from '../calendar.mjs';
import { comeIn, does, isIn, sees, serverTime, shows, signUp, takesUp } from '../people.mjs';
import { begins, fillsIn } from '../registering.mjs';
import { hall, mill, scene } from '../stage.mjs';

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
  await shows(
    visitor,
    'registration-form',
    'The form of the registration saves itself while it is typed, in the browser and on the server, and says what is missing.',
  );
  for (const someone of [visitor, host]) {
    await someone.page.getByRole('link', { name: 'Look at it and submit' }).last().click();
    await does(someone, 'Submit the registration');
    await isIn(someone, 'Submitted');
  }
  await shows(visitor, 'registration-submitted');
  await sees(visitor, { about: mill, others: [/Partnership: Assess the registration/] });
  await shows(
    visitor,
    'overview-submitted',
    'The overview answers what waits for whom, and until when.',
  );
});

scene('one Partnership asks for a correction first, the other accepts', async (people) => {
  const { visitor, host, blue, north } = people;
  await Promise.all([comeIn(blue), comeIn(north)]);
  await takesUp(blue, mill, 'Assess the registration');
  await shows(
    blue,
    'registration-officer',
    'The officer of the Partnership reads the answers beside what the rules make of them.',
  );
  await does(blue, 'Ask for corrections', async (dialog) => {
    await dialog.getByLabel('Field').selectOption('What you do');
    await dialog.getByLabel('What is wrong with it').fill('Say which water, and for whom.');
    // What is filled in counts: nobody has to add the last correction.
    await dialog.getByLabel('Message to the applicant').fill('Nearly there: one answer is too short.');
    await shows(
      blue,
      'hold',
      'A correction names the field, and what is wrong with it.',
    );
  });
  await isIn(blue, 'On hold');
  await takesUp(north, hall, 'Assess the registration');
  await does(north, 'Accept the registration');
  await isIn(north, 'Accepted');
  await sees(host, { about: hall });
  await takesUp(visitor, mill, 'Submit again');
  await shows(
    visitor,
    'on-hold',
    "The applicant finds what is to be corrected at the top of the page; meanwhile the Partnership's clock stands still.",
  );
  await visitor.page.getByRole('link', { name: 'Fill in the registration' }).click();
  await visitor.page.getByText('Say which water, and for whom.').waitFor();
  await visitor.page.getByLabel('What you do').fill('Cloth that filters the water of dye houses.');
  await visitor.page.getByText('Everything is saved', { exact: true }).waitFor();
  await visitor.page.getByRole('link', { name: 'Look at it and submit' }).last().click();
  await does(visitor, 'Submit again');
  await isIn(visitor, 'Submitted');
  await takesUp(blue, mill, 'Assess the registration');
  await blue.page.getByText('Cloth that filters the water of dye houses.').first().waitFor();
  await does(blue, 'Accept the registration');
  await isIn(blue, 'Accepted');
  await shows(blue, 'registration-accepted');
});

scene('the visitor finds the host and proposes, the host accepts', async ({ visitor, host }) => {
  const { page: at } = visitor;
  await sees(visitor, { about: mill });
  await shows(
    visitor,
    'overview-accepted',
    'Accepted: the way leads on to a counterpart.',
  );
  await at.getByRole('link', { name: 'Find a counterpart' }).click();
  await at.getByLabel('Words').fill('Nordlys');
  const card = at.locator('.counterpart').filter({ hasText: hall });
  await card.getByRole('button', { name: `Propose to ${hall}` }).waitFor();
  await shows(
    visitor,
    'counterparts',
    'Counterparts come with the reasons of their score, and those who cannot be asked now with the reason why.',
  );
  await card.getByRole('button', { name: `Propose to ${hall}` }).click();
  await at.getByLabel('Your message').fill('May we come and see your halls for a week?');
  await shows(
    visitor,
    'propose',
    'A proposal is a message and an invitation to talk.',
  );
  await at.getByRole('button', { name: 'Send the proposal' }).click();
  await at.getByRole('heading', { name: 'What happened so far' }).waitFor();
  await sees(visitor, { about: hall, others: [/Host: Answer the proposal/] });
  await takesUp(host, mill, 'Answer the proposal');
  await host.page.getByLabel('Your message').fill('With pleasure. Bring your cloth.');
  await host.page.getByRole('button', { name: 'Send', exact: true }).click();
  await host.page.locator('.thread__message').getByText('Bring your cloth').waitFor();
  await shows(
    host,
    'proposal',
    'The host reads it, answers in the same place, and accepts.',
  );
  await does(host, 'Accept the proposal');
  await host.page.getByRole('link', { name: 'Open the exchange' }).click();
  await isIn(host, 'Being built');
  await shows(
    host,
    'exchange-new',
    'Every case has one page: where it stands, what the reader can do, and what is blocked by what.',
  );
});
