// The form of a registration, filled in as a person fills it in.
import { noAccessibilityFindings, url } from '../support.mjs';

const pick = (at, group, name) => at.locator(`#field-${group}`).getByText(name, { exact: true }).click();

// From the overview into the form.
export async function begins(someone, role) {
  const { page: at } = someone;
  await at.goto(`${url}/overview`);
  await at.getByRole('link', { name: 'Register', exact: true }).click();
  await at.getByText(role, { exact: true }).click();
  await at.getByRole('button', { name: 'Begin' }).click();
  await at.getByRole('heading', { level: 1, name: 'Your registration' }).waitFor();
}

async function organisation(at, answers) {
  await at.getByLabel('Registered name').fill(answers.organisation);
  await at.getByLabel('Kind of organisation').selectOption('Small or medium-sized enterprise');
  await at.getByLabel('Legal form').selectOption('Company');
  await at.getByRole('combobox', { name: /^Town/ }).fill(answers.town);
  await at.getByRole('option', { name: answers.place }).first().click();
  await at.getByLabel('What you do').fill(answers.does);
  for (const sector of answers.sectors) await pick(at, 'organisation-sectors', sector);
  await at.getByLabel('Staff, in full-time years').fill('12');
  await at.getByLabel('Annual turnover in million euro').fill('1,5');
  await at.getByLabel('Balance sheet total in million euro').fill('0.8');
  await at.getByLabel('Autonomous').selectOption('Yes');
  await at.getByRole('button', { name: 'Add another one' }).click();
  const memberships = at.locator('#field-memberships');
  await memberships.getByLabel('Name').fill(answers.cluster);
  await memberships.getByLabel('What it is').selectOption('Cluster');
  await memberships.getByText('It has a profile on the European Cluster Collaboration Platform').click();
}

async function wishes(at, answers) {
  const representative = at.getByRole('region', { name: 'The person who takes part' });
  await representative.getByLabel('Name', { exact: false }).first().fill(answers.representative);
  await representative.getByLabel('Position').fill('Director');
  await representative.getByLabel('Nationality').selectOption(answers.nationality);
  await at.getByLabel('Why you want to take part').fill(answers.motivation);
  await at.getByLabel('What you want to reach').fill(answers.objectives);
  await pick(at, answers.activities, 'Job shadowing');
  await pick(at, 'languages', 'English');
  await at.getByRole('button', { name: 'Add a period' }).click();
  await at.getByLabel('First day').fill(answers.from);
  await at.getByLabel('Last day').fill(answers.to);
}

async function choices(at, answers) {
  await at.getByText('By hand', { exact: true }).click();
  await at.locator('.partnerships__card').getByText(answers.partnership, { exact: true }).click();
  await at.getByText('I agree that my data are processed').click();
  await at.getByText('Show us in the catalogue once we are accepted').click();
}

// Fills the whole form in and waits until the server has it.
export async function fillsIn(someone, answers) {
  const { page: at } = someone;
  await pick(at, 'modes', 'In person');
  await organisation(at, answers);
  await wishes(at, answers);
  await choices(at, answers);
  await at.getByText('Nothing is missing').waitFor();
  await at.getByText('Everything is saved', { exact: true }).waitFor();
  await noAccessibilityFindings(at);
}
