import '@pnp/sp/lists/web';
import { schemaVersion } from '../../domain/settings';
import type { LeftAsIs } from '../../domain/store';
import { internalName } from '../columns/column';
import { formerPresentations } from '../schema/former';
import type { AnyList } from '../schema/listSchema';
import { presentations } from '../schema/presentations';
import { listOn, type Site } from './site';

interface RuleAnswer {
  readonly ValidationFormula: string | null;
  readonly ValidationMessage: string | null;
}

/**
 * Gives a list its rule where none was ever given (`version` 0), and puts it in the place of one that an earlier
 * version wrote. One that people took away stays away, one of their own stays; it is told.
 */
export async function ensureRule(
  site: Site,
  schema: AnyList,
  titleOf: (internal: string) => string,
  version: number,
): Promise<readonly LeftAsIs[]> {
  const { validation } = presentations[schema.kind];
  if (!validation) return [];
  const { ValidationFormula: formula, ValidationMessage: message } = await site.write((sp) =>
    listOn(site, sp, schema).select('ValidationFormula', 'ValidationMessage')<RuleAnswer>(),
  );
  const present = withoutForm(formula ?? '');
  const isSame = (written: string): boolean => withoutForm(withTitles(written, titleOf)) === present;
  const isFormer = formerPresentations[schema.kind]?.formulas?.some(isSame) === true;
  const isWanted = formula ? message === validation.message && isFormer : version === 0;
  if (!isWanted) {
    // SharePoint may write a formula anew in its own way: under our message it is ours once the site has this version.
    const isOurs = message === validation.message && (version >= schemaVersion || isSame(validation.formula));
    return !formula || isOurs ? [] : [{ kind: schema.kind, part: 'rule' }];
  }
  await site.write((sp) =>
    listOn(site, sp, schema).update({
      ValidationFormula: withTitles(validation.formula, titleOf),
      ValidationMessage: validation.message,
    }),
  );
  return [];
}

/** A formula of a presentation with the site's titles of its columns. */
export function withTitles(formula: string, titleOf: (internal: string) => string): string {
  return formula.replace(/\[(\w+)\]/g, (_, property: string) => `[${titleOf(internalName(property))}]`);
}

/** A formula without what SharePoint may change of it: blanks, brackets, case. */
function withoutForm(formula: string): string {
  return formula.replace(/[\s[\]]/g, '').toLowerCase();
}
