import type { PlainDate } from '../../domain/date';
import { typedDateProblem, typedDateValue, type DateProblem } from '../../domain/words/typedDate';
import { formatsOf } from '../../loc/format';
import { problemIn, textIn, typed, type DayWriting, type Typing } from './dateTyping';

const today = '2026-11-24';
const writing: DayWriting<DateProblem> = {
  read: (text) => typedDateValue(text, today),
  problemOf: typedDateProblem,
  write: formatsOf('fi').day,
};

/** A date field as a person meets it: what it shows, holds and tells. */
class Field {
  private typing: Typing | undefined;
  public readonly shown: string[] = [];

  public constructor(public value: PlainDate | undefined) {}

  public get text(): string {
    return textIn(this.typing, this.value, writing);
  }

  public get problem(): string | undefined {
    return problemIn(this.typing, this.value, writing);
  }

  /** Types letter after letter at the end. */
  public type(text: string): this {
    for (const letter of text) this.change(this.text + letter);
    return this;
  }

  public change(text: string): this {
    this.typing = typed(text, this.typing, this.value, writing);
    this.value = this.typing.value;
    this.shown.push(this.text);
    return this;
  }

  public leave(): this {
    this.typing = undefined;
    return this;
  }
}

describe('a date field', () => {
  it.each(['24.11.2025', '2025-11-24', '24/11/2025', '24. marraskuuta 2025'])(
    'shows %s letter by letter as it is typed, and the day as it is written once it is left',
    (text) => {
      const field = new Field(undefined).type(text);
      expect(field.shown).toEqual([...text].map((_, index) => text.slice(0, index + 1)));
      expect([field.text, field.value, field.problem]).toEqual([text, '2025-11-24', undefined]);
      expect(field.leave().text).toBe('24.11.2025');
    },
  );

  it('keeps what cannot be read, and tells it only once the field is left [P5]', () => {
    const field = new Field('2025-11-24').change('').type('31.2.2025');
    expect([field.text, field.problem]).toEqual(['31.2.2025', undefined]);
    field.leave();
    expect([field.text, field.problem, field.value]).toEqual(['31.2.2025', 'noSuchDay', '31.2.2025']);
  });

  it('tells a problem until it is mended, and is quiet again while the next letters come', () => {
    const field = new Field(undefined).type('31.2.2025').leave();
    const problems = ['1.2.2025', '.2.2025', '2.2.2025', '2.2.20255', '2.2.2025'].map(
      (text) => field.change(text).problem,
    );
    expect(problems).toEqual([undefined, undefined, undefined, undefined, undefined]);
    const other = new Field(undefined).type('31.2.').leave();
    expect([other.change('31.').problem, other.change('31.1').problem, other.change('31.1.2').problem]).toEqual([
      'notADate',
      undefined,
      undefined,
    ]);
  });

  it('is empty where nothing or blanks were typed', () => {
    const field = new Field('2025-11-24').change(' ');
    expect([field.text, field.value]).toEqual([' ', undefined]);
    expect(field.leave().text).toBe('');
  });

  it('shows a value that comes from elsewhere in the place of what was typed', () => {
    const field = new Field(undefined).type('31.2.');
    field.value = '2026-01-04';
    expect([field.text, field.problem]).toEqual(['4.1.2026', undefined]);
  });

  it('shows what a draft holds, with its problem [P5]', () => {
    const field = new Field(new Field(undefined).type('31.2.2').value);
    expect([field.text, field.problem]).toEqual(['31.2.2', 'notADate']);
  });

  it('shows a day that nobody could have typed as the list has it', () =>
    expect(new Field('1850-01-01').problem).toBe('dateOutOfRange'));
});
