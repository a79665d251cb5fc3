import type { ProposalWords } from '../fi/proposals';

export const proposals: ProposalWords = {
  title: 'Accept proposals',
  intro:
    'These were read from words, and nobody has confirmed them. Accept, change or leave each; nothing else changes.',
  none: 'There are no proposals: all that was read is confirmed.',
  acceptPlain: (count) => `Accept all plain ones (${count})`,
  plainHint: 'Of a plain proposal the numbers stand in the words exactly, and neither direction nor kind is left open.',
  accept: 'Accept',
  acceptOf: (name) => `Accept: ${name}`,
  change: 'Change',
  changeOf: (name) => `Change: ${name}`,
  kinds: { metrics: 'Targets', metricValues: 'Actuals', effects: 'Costs' },
  reads: (reading) => `Reads as: ${reading}`,
  running: (done, total) => `Accepting ${done}/${total}`,
  accepted: (count) => (count === 1 ? 'One proposal was accepted.' : `${count} proposals were accepted.`),
  already: (count) =>
    count === 1 ? 'One had been accepted by somebody already.' : `${count} had been accepted by somebody already.`,
  clashed: 'Somebody has changed the same thing.',
  left: (count, why) =>
    [
      count === 1 ? 'One was not saved.' : `${count} were not saved.`,
      why,
      count === 1 ? 'It is still among the proposals.' : 'They are still among the proposals.',
    ].join(' '),
  undone: (count) => (count === 1 ? 'One proposal is unconfirmed again.' : `${count} proposals are unconfirmed again.`),
  notUndone: (count, why) => `${count === 1 ? 'One was not taken back.' : `${count} were not taken back.`} ${why}`,
};
