// What comes after the stay: evidence, report, and the money.
import { does, drops, serverTime } from './people.mjs';

export async function proves(someone, name) {
  await does(someone, 'Add evidence', async (dialog) => {
    await dialog.getByLabel('What it is').selectOption('Boarding pass');
    await drops(someone, dialog.locator('.portal-drop'), name, '%PDF-1.4 boarding pass');
    await dialog.getByText(`Chosen: ${name}`).waitFor();
  });
  await someone.page.locator('#outcome').getByText(name).waitFor();
}

export async function reports(someone, { did, came }, look = async () => {}) {
  await does(someone, 'Write the report', async (dialog) => {
    await dialog.getByLabel('What you did').fill(did);
    await dialog.getByLabel('What came of it').fill(came);
    await dialog.getByLabel('How far you reached your objectives').selectOption('4, good');
    await dialog.getByLabel('Your host', { exact: true }).selectOption('5, excellent');
    await dialog.getByLabel('Your Partnership', { exact: true }).selectOption('5, excellent');
    await look();
  });
}

export async function accepts(someone) {
  await does(someone, 'Accept report and evidence', async (dialog) => {
    await dialog.getByText('The evidence shows that the stay took place').click();
  });
}

// Pays what the agreement says.
export async function pays(someone, reference) {
  const due = await someone.page.locator('#agreement strong').last().innerText();
  const amount = due.replaceAll(/[^\d.]/g, '');
  const today = (await serverTime()).toISOString().slice(0, 10);
  await does(someone, 'Record the payment', async (dialog) => {
    await dialog.getByLabel('Amount in euro').fill(amount);
    await dialog.getByLabel('Paid on').fill(today);
    await dialog.getByLabel('Reference').fill(reference);
  });
}

export async function thanks(someone) {
  await does(someone, 'Give feedback', async (dialog) => {
    await dialog.getByLabel('How it went').selectOption('5, excellent');
    await dialog.getByText('I would host again').click();
  });
}
