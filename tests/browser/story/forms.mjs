// The forms of the portal besides the long ones: who fills them in, how they are opened, and what is
// typed into them. What stands in a dialog is opened again by whoever comes back.
import { url } from '../support.mjs';
import { whoCan } from './demonstration.mjs';
import { field } from './lost.mjs';

const participant = 'participant1@demo.example';
const officer = 'officer.demo-quiet-rails@demo.example';
const support = 'support@demo.example';

// A form that stands on a page.
const onPage = (email, path, fields) => ({
  who: async () => ({ email, address: `${url}${path}` }),
  open: (at, { address }) => at.goto(address),
  fields,
});

// The dialog of an action on a case that somebody can take now.
const action = (kind, state, name, label, fields, people) => ({
  who: async () => {
    const { email, id } = await whoCan(kind, state, name, undefined, people);
    return { email, address: `${url}/${kind}s/${id}` };
  },
  open: async (at, { address }) => {
    await at.goto(address);
    await at.locator('.case-actions').getByRole('button', { name: label, exact: true }).click();
  },
  fields,
});

// The dialog behind a button of a page.
const behind = (email, path, label, fields) => ({
  ...onPage(email, path, fields),
  open: async (at, { address }) => {
    await at.goto(address);
    await at.getByRole('button', { name: label, exact: true }).click();
  },
});

const form = (label) => `form[aria-label="${label}"]`;

export const forms = {
  'the invitation of a colleague': onPage(participant, '/organisation', (words) => [
    field(form('Send the invitation'), 'Name of the person', `Cora ${words}`),
    field(form('Send the invitation'), 'E-mail address', `cora.${words}@example.org`),
  ]),
  'a new token': onPage(participant, '/organisation', (words) => [
    field(form('Issue the token'), 'What it is for', `Import ${words}`),
    field(form('Issue the token'), 'How long it works', '90 days', 'select'),
  ]),
  'the host page': onPage(participant, '/host-page', (words) => [
    field('main form', 'What you say about yourselves', `Labs and ${words}`),
  ]),
  'the profile': onPage(participant, '/account', (words) => [
    field('#profile', 'Your name', `Petra ${words}`),
    field('#profile', 'News by mail', 'One mail a day at most', 'select'),
  ]),
  'the invitation of a counterpart': onPage(participant, '/invitations', (words) => [
    field('main form', 'Name of the person', `Iris ${words}`),
    field('main form', 'E-mail address', `iris.${words}@example.org`),
    field('main form', 'Your message', `Come and see ${words}`),
  ]),
  'a question for help': onPage(participant, '/help', (words) => [
    field('main form', /^Your question to /, `May two of us ${words}?`),
  ]),
  'the story of an alumnus': onPage(participant, '/alumni', (words) => [
    field(form('Join the alumni network'), 'What you want to tell the others', `It was ${words}`),
    field(form('Join the alumni network'), 'Show my e-mail address to the other alumni', true, 'check'),
  ]),
  'a message to the counterpart': {
    ...onPage(participant, '', (words) => [field('main form', 'Your message', `About ${words}`)]),
    who: async () => {
      const { email, id } = await whoCan('proposal', 'open', 'withdraw');
      return { email, address: `${url}/proposals/${id}` };
    },
  },
  'a clause that visitors share': {
    who: async () => {
      const { email, id } = await whoCan('visit', 'draft', 'edit_clause');
      return { email, address: `${url}/visits/${id}` };
    },
    open: async (at, { address }, again) => {
      await at.goto(address);
      if (!again) await at.getByRole('button', { name: 'Write "Objectives"' }).click();
    },
    fields: (words) => [field('#clause-objectives', 'Text of "Objectives"', `All learn ${words}`)],
  },
  'a new group visit': onPage(officer, '/visits/new', (words) => [
    field('main form', 'What it is called', `Nights of ${words}`),
    field('main form', 'What visitors can expect', `Mills and ${words}`),
    field('main form', 'Places', '7'),
    field('main form', 'First full day', '2030-05-06'),
    field('main form', 'Place', `Hall ${words}`),
    field('main form', 'Day', '2030-05-07'),
    field('main form', 'What happens', `A walk by ${words}`),
    field('main form', 'More about it', `Good shoes, ${words}`),
  ]),
  'a group visit that is changed': {
    who: async () => {
      const { email, id } = await whoCan('visit', 'draft', 'edit', undefined, [officer]);
      return { email, address: `${url}/visits/${id}` };
    },
    open: async (at, { address }) => {
      await at.goto(address);
      await at.locator('#visit').getByRole('button', { name: 'Change the visit' }).click();
    },
    fields: (words) => [
      field('#visit form', 'What visitors can expect', `Other mills, ${words}`),
      field('#visit form', 'Place', `Gate ${words}`),
    ],
  },
  'a request for corrections': action(
    'registration',
    'submitted',
    'hold',
    'Ask for corrections',
    (words) => [
      field('dialog', 'Field', 'What you do', 'select'),
      field('dialog', 'What is wrong with it', `Say more of ${words}`),
      field('dialog', 'Message to the applicant', `Nearly there, ${words}`),
    ],
    [officer],
  ),
  'the payment': action(
    'exchange',
    'payment_due',
    'record_payment',
    'Record the payment',
    (words) => [
      field('dialog', 'Amount in euro', '780'),
      field('dialog', 'Paid on', '2026-01-05'),
      field('dialog', 'Reference', `CXC ${words}`),
    ],
    [officer],
  ),
  'the feedback': action('exchange', 'awaiting_feedback', 'give_feedback', 'Give feedback', (words) => [
    field('dialog', 'How it went', '4, good', 'select'),
    field('dialog', 'I would host again', true, 'check'),
    field('dialog', 'What came of it', `Much of ${words}`),
    field('dialog', 'Remarks', `None but ${words}`),
  ]),
  'the reason to cancel': action('exchange', 'building', 'cancel', 'Cancel the exchange', (words) => [
    field('dialog', 'Reason', `The hall has ${words}`),
  ]),
  'an early end': action('exchange', 'ongoing', 'end_early', 'End it early', (words) => [
    field('dialog', 'Last day of the stay as it was', '2026-11-20'),
    field('dialog', 'Reason', `The lamps were ${words}`),
  ]),
  'the holder of the bank account': {
    ...onPage(participant, '', (words) => [field('main form', 'Holder of the account', `Mill ${words}`)]),
    who: async () => {
      const { email, id } = await whoCan('exchange', 'reporting', 'submit_report');
      return { email, address: `${url}/exchanges/${id}` };
    },
  },
  'the profile of a Partnership': onPage(officer, '/office/partnership', (words) => [
    field('main form', 'E-mail for participants', `desk.${words}@example.org`),
    field('main form', 'Telephone', '+32 2 333 33 33'),
    field('main form', 'Opening hours on working days', '09:00-12:30'),
  ]),
  'a new Partnership': behind(support, '/admin/partnerships', 'Add a Partnership', (words) => [
    field('dialog', 'Short name in addresses', `new-${words}`),
    field('dialog', 'Name', `New ${words}`),
  ]),
  'a new cluster organisation': behind(support, '/admin/clusters', 'Add a cluster organisation', (words) => [
    field('dialog', 'Short name in addresses', `cluster-${words}`),
    field('dialog', 'Name', `Cluster of ${words}`),
    field('dialog', 'Region', 'PT-11'),
  ]),
  'the invitation of staff': behind(support, '/admin/people', 'Invite staff', (words) => [
    field('dialog', 'Name', `Stella ${words}`),
    field('dialog', 'E-mail address', `stella.${words}@example.org`),
  ]),
  'a value of a rulebook': {
    ...onPage(support, '/admin/rulebooks/open-2026.1?propose=1&part=stay', (words) => [
      field('.rulebook-value--open', 'Physical stay › Most months', '2'),
      field('.rulebook-value--open', 'How well founded it is', 'Assumed: our reading, open to correction', 'select'),
      field('.rulebook-value--open', 'Source', `A letter about ${words}`),
    ]),
    open: async (at, { address }, again) => {
      await at.goto(address);
      if (!again) await at.getByRole('button', { name: 'Change Physical stay › Most months', exact: true }).click();
    },
  },
};
