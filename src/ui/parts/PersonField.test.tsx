/** @jest-environment jsdom */
import * as React from 'react';
import { act, Simulate } from 'react-dom/test-utils';
import { drawnPage, leavePage, textOf } from '../../../tests/drawnPage';
import { isOnlyTyped, typedPerson, type FoundPerson } from '../../domain/person';
import type { Person } from '../../domain/project';
import type { Failure } from '../../domain/store';
import { PeopleProvider } from './peopleContext';
import { PersonField } from './PersonField';
import { personOptions } from './personOptions';

afterEach(leavePage);

const veera: Person = { id: 7, name: 'Veera Vetäjä', email: 'lead@example.com' };
const jaana: Person = { id: 8, name: 'Jaana Johtaja', email: 'director@example.com' };
const virtanen: FoundPerson = {
  ...{ id: 0, login: 'i:0#.f|membership|veera.virtanen@example.com' },
  ...{ name: 'Veera Virtanen', email: 'veera.virtanen@example.com', job: 'Suunnittelija', department: 'Sivistys' },
};
const sameVeera: FoundPerson = { ...veera, name: 'Vetäjä Veera', job: 'Projektipäällikkö', department: '' };

describe('people to choose from', () => {
  it('are all who are known while nothing is typed', () =>
    expect(personOptions([jaana, veera], [virtanen], ' ').map(({ person }) => person)).toEqual([jaana, veera]));

  it('are for what is typed those who are known, as they are known, and then others, nobody twice [I15]', () => {
    expect(personOptions([jaana, veera], [virtanen, sameVeera], 'VEE')).toEqual([
      { person: veera, detail: 'Projektipäällikkö · lead@example.com' },
      {
        person: { id: 0, login: virtanen.login, name: virtanen.name, email: virtanen.email },
        detail: 'Suunnittelija, Sivistys · veera.virtanen@example.com',
      },
    ]);
    expect(personOptions([jaana, veera], [], 'joh jaana').map(({ person }) => person)).toEqual([jaana]);
    expect(personOptions([jaana, veera], [], 'dire').map(({ person }) => person)).toEqual([jaana]);
  });
});

interface Drawn {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  readonly chosen: () => Person | undefined;
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: string) => void;
  readonly options: () => readonly string[];
}

/** The field, with a search that gives these answers in turn. */
async function drawn(
  answers: readonly (readonly FoundPerson[] | Failure | Promise<readonly FoundPerson[]>)[],
  {
    value,
    told,
  }: {
    readonly value?: Person;
    readonly told?: { readonly mayEdit: boolean | undefined; readonly owner: boolean };
  } = {},
): Promise<Drawn> {
  let person = value;
  const left = [...answers];
  const store = {
    findPeople: () => Promise.resolve(left.shift() ?? []),
    mayEdit: () => Promise.resolve(told?.mayEdit),
  };
  const Held = (): JSX.Element => {
    const [held, setHeld] = React.useState(value);
    const change = (next: Person | undefined): void => {
      person = next;
      setHeld(next);
    };
    return <PersonField label="Vetäjä" value={held} known={[jaana, veera]} onChange={change} />;
  };
  const root = await drawnPage(
    <PeopleProvider store={store} owner={told?.owner === true}>
      <Held />
    </PeopleProvider>,
  );
  const input = root.querySelector('input') ?? document.createElement('input');
  return {
    root,
    input,
    chosen: () => person,
    type: (text) =>
      act(async () => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
        Simulate.change(input);
        await new Promise((resolve) => setTimeout(resolve, 320));
      }),
    press: (key) => act(() => Simulate.keyDown(input, { key })),
    options: () => [...root.querySelectorAll('[role=option]')].map((option) => textOf(option)),
  };
}

describe('a field for a person', () => {
  it('is chosen in by the arrow keys and Enter, and says what the keys are at', async () => {
    const field = await drawn([[sameVeera, virtanen]]);
    await field.type('vee');
    const active = (): string =>
      textOf(document.getElementById(field.input.getAttribute('aria-activedescendant') ?? ''));
    expect([field.input.getAttribute('aria-expanded'), active()]).toEqual(['true', expect.stringMatching(/Vetäjä/)]);
    field.press('ArrowDown');
    expect(active()).toMatch(/Virtanen/);
    field.press('ArrowDown');
    expect(active()).toMatch(/Vetäjä/);
    field.press('ArrowUp');
    field.press('Enter');
    expect(field.chosen()).toMatchObject({ id: 0, login: virtanen.login });
    expect([field.input.value, field.input.getAttribute('aria-expanded')]).toEqual(['Veera Virtanen', 'false']);
  });

  it('goes back with Esc to who was chosen, and emptied is nobody', async () => {
    const field = await drawn([[]], { value: veera });
    await field.type('x');
    expect(textOf(field.root)).toContain('Ketään ei löytynyt.');
    field.press('Escape');
    expect([field.input.value, field.chosen()]).toEqual(['Veera Vetäjä', veera]);
    await field.type('');
    act(() => Simulate.blur(field.input));
    expect([field.input.value, field.chosen()]).toEqual(['', undefined]);
  });

  it('left with a name that is spelled out has chosen them, and with less keeps what was typed and says so [I15]', async () => {
    const field = await drawn([[virtanen], [sameVeera, virtanen]]);
    await field.type('veera virtanen');
    act(() => Simulate.blur(field.input));
    expect(field.chosen()).toMatchObject({ login: virtanen.login });
    await field.type('vee');
    act(() => Simulate.blur(field.input));
    expect([field.input.value, isOnlyTyped(field.chosen())]).toEqual(['vee', true]);
    await act(() => new Promise((resolve) => setTimeout(resolve, 250)));
    expect(textOf(field.root)).toContain('”vee” ei ole valittu. Valitse henkilö luettelosta.');
  });

  it('left with a name that two have has chosen neither [I15]', async () => {
    const namesake = { ...virtanen, login: 'i:0#.f|membership|veera.virtanen2@example.com', email: 'v2@example.com' };
    const field = await drawn([[virtanen, namesake]]);
    await field.type('veera virtanen');
    expect(field.options()).toHaveLength(2);
    act(() => Simulate.blur(field.input));
    expect(field.chosen()).toEqual(typedPerson('veera virtanen'));
  });

  it('is not disturbed by an answer to what was typed before [I15]', async () => {
    let answer: (found: readonly FoundPerson[]) => void = () => undefined;
    const late = new Promise<readonly FoundPerson[]>((resolve) => (answer = resolve));
    const field = await drawn([late, [virtanen]]);
    await field.type('bo');
    await field.type('virt');
    await act(async () => {
      answer([sameVeera]);
      await late;
    });
    expect([field.options(), textOf(field.root)]).toEqual([
      [expect.stringMatching(/Veera Virtanen/)],
      expect.not.stringContaining('Haetaan'),
    ]);
  });

  it('takes by Enter nobody who was found for something else [I15]', async () => {
    const field = await drawn([[virtanen], new Promise<never>(() => undefined)]);
    await field.type('virt');
    expect(field.options()).toHaveLength(1);
    await field.type('bo s');
    expect(field.options()).toEqual([]);
    field.press('Enter');
    expect(field.chosen()).toEqual(typedPerson('bo s'));
    field.press('Escape');
    expect(field.chosen()).toBeUndefined();
  });

  it('without a network says so and keeps those who are known [I15]', async () => {
    const field = await drawn([{ failed: 'offline' }]);
    await field.type('ja');
    expect(field.options()).toEqual([expect.stringMatching(/Jaana Johtaja/)]);
    expect(textOf(field.root)).toContain('Ei yhteyttä');
  });

  it.each([
    [false, true, true],
    [true, true, false],
    [undefined, true, false],
    [false, false, false],
  ])('names somebody who may not edit to owners alone: told %s, owner %s, said %s', async (mayEdit, owner, said) => {
    const { root } = await drawn([], { value: jaana, told: { mayEdit, owner } });
    expect(textOf(root).includes('Jaana Johtaja ei voi muokata toimenpiteitä tällä sivustolla.')).toBe(said);
  });
});
