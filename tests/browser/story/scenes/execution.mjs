// The stay, the report and the payment.
import { comesToPass, daysPass, does, drops, isIn, sees, serverTime, shows, takesUp, takesUpCase } from '../people.mjs';
import { hall, mill, scene, stay } from '../stage.mjs';

scene('the day comes, the visitor starts, and the days go by', async ({ visitor, host }) => {
  await daysPass(stay.days(stay.monday));
  await takesUp(visitor, hall, 'Start the exchange');
  await does(visitor, 'Start the exchange');
  await isIn(visitor, 'Ongoing');
  await sees(host, { about: mill, others: [/Visitor: End the exchange/] });
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
    await shows(
      visitor,
      'evidence',
      'Evidence is dropped on the page.',
    );
  });
  await visitor.page.locator('#outcome').getByText('boarding.pdf').waitFor();
  await does(visitor, 'Write the report', async (dialog) => {
    await dialog.getByLabel('What you did').fill('Five days between lamps and looms.');
    await dialog.getByLabel('What came of it').fill('A drawing and a price.');
    await dialog.getByLabel('How far you reached your objectives').selectOption('4, good');
    await dialog.getByLabel('Your host', { exact: true }).selectOption('5, excellent');
    await dialog.getByLabel('Your Partnership', { exact: true }).selectOption('5, excellent');
    await shows(
      visitor,
      'report',
      'The report asks for what came of the stay.',
    );
  });
  await isIn(visitor, 'Report submitted');
  await takesUp(blue, mill, 'Check report and evidence');
  // What is to be checked stands before what was agreed, and speaks of the visitor.
  await blue.page.locator('#outcome ~ #commitment').waitFor();
  await blue.page.locator('#outcome').getByText('What the visitor did').waitFor();
  await blue.page.locator('#outcome').getByText('4 of 5').waitFor();
  await shows(
    blue,
    'report-officer',
    'The Partnership reads report and evidence before it accepts them.',
  );
  await does(blue, 'Accept report and evidence', async (dialog) => {
    await dialog.getByText('The evidence shows that the stay took place').click();
  });
  await isIn(blue, 'Payment due');
});

scene('the lump sum is paid, the host says how it went, and the exchange is over', async ({ visitor, host, blue }) => {
  await sees(visitor, { about: hall, others: [/Visitor's Partnership: Record the payment/] });
  await takesUp(blue, mill, 'Record the payment');
  const today = (await serverTime()).toISOString().slice(0, 10);
  await does(blue, 'Record the payment', async (dialog) => {
    await dialog.getByText('ES9121000418450200051332').waitFor();
    await dialog.getByLabel('Amount in euro').fill('1100');
    await dialog.getByLabel('Paid on').fill(today);
    await dialog.getByLabel('Reference').fill('CXC-1');
    await shows(
      blue,
      'payment',
      'One payment of exactly what is due is recorded.',
    );
  });
  await takesUp(host, mill, 'Give feedback');
  await does(host, 'Give feedback', async (dialog) => {
    await dialog.getByLabel('How it went').selectOption('5, excellent');
    await dialog.getByText('I would host again').click();
  });
  await isIn(host, 'Completed');
  for (const someone of [visitor, host]) await sees(someone, { about: mill });
  await takesUpCase(visitor, 'Exchange: Completed');
  await isIn(visitor, 'Completed');
  await shows(
    visitor,
    'completed',
    'The exchange is over, and its certificate can be checked by anyone.',
  );
});
