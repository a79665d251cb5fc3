import { kinds } from '../../domain/programme';
import { relations } from '../../domain/relations';
import { boundColumns } from '../columns/rows';

it.each(kinds)('the lookups of %s are the properties that point at a record', (kind) => {
  const lookups = boundColumns(kind).flatMap(({ property, column: { target } }) =>
    target ? [[property, target]] : [],
  );
  expect(Object.fromEntries(lookups)).toEqual(relations[kind]);
});
