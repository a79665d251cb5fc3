import '@pnp/sp/site-users/web';
import { triedAssumptions, type AssumptionResult, type SiteTestReport } from '../../domain/siteTest';
import { isFailure, type Failure, type Store } from '../../domain/store';
import { union } from '../../domain/record/union';
import { contextInfo } from '../connection';
import { failureOf } from '../failure';
import { schemas } from '../schema/schemas';
import type { Check } from './check';
import { checksOfLists, lastChecks } from './checksOfLists';
import { checksOfRows } from './checksOfRows';
import { alone, keepStamp, newStamp } from './stamp';
import { hide, makeTestList, NotDone, underWay, Unprepared, type TestList, type TestPlace } from './testList';
import { clearAlone, recycleList, siteOf } from './traces';

const checks = [...checksOfLists, ...checksOfRows, ...lastChecks];

/** See `Store.testSite`. Rejects with the error of a call that is no part of a trial. */
export async function runSiteTest(
  place: TestPlace,
  onStep: Parameters<Store['testSite']>[0]['onStep'],
): Promise<SiteTestReport | Failure> {
  return (await alone(place.webUrl, () => runAlone(place, onStep))) ?? underWay;
}

async function runAlone(
  place: TestPlace,
  onStep: Parameters<Store['testSite']>[0]['onStep'],
): Promise<SiteTestReport | Failure> {
  const { sp, webUrl, now, random } = place;
  if ((await clearAlone(sp, webUrl, now)).inUse) return underWay;
  const stamp = newStamp(random);
  // Before the list is there: a tab may be closed at any moment.
  keepStamp(stamp);
  const test = await makeTestList(place, stamp);
  if (isFailure(test)) return test;
  const results: AssumptionResult[] = [];
  let left = false;
  try {
    await hide(test);
    for (const id of triedAssumptions) {
      onStep({ id, results: [...results] });
      results.push(await resultOf(id, test, results, place));
    }
  } finally {
    left = !(await isCleared(sp, webUrl, test.id));
  }
  return {
    results,
    stopped: place.stopped(),
    left,
    ...(await aboutSite(place)),
    day: now().toISOString().slice(0, 10),
  };
}

async function isCleared(sp: TestPlace['sp'], webUrl: string, id: string): Promise<boolean> {
  try {
    await recycleList(siteOf(sp, webUrl), id);
    keepStamp(undefined);
    return true;
  } catch {
    return false; // the report says so, and the next look at the page tries again
  }
}

async function resultOf(
  id: Check['id'],
  test: TestList,
  before: readonly AssumptionResult[],
  { stopped }: TestPlace,
): Promise<AssumptionResult> {
  const check = checks.find((one) => one.id === id);
  if (!check || stopped()) return { id, outcome: 'untried' };
  const needed = check.needs === undefined ? undefined : before.find((result) => result.id === check.needs);
  // What it rests on says why it could not be tried.
  if (needed && needed.outcome !== 'held')
    return { id, outcome: 'untried', restsOn: needed.id, ...(needed.unanswered && { unanswered: needed.unanswered }) };
  try {
    const found = await check.run(test);
    if (!found) return { id, outcome: 'held' };
    return isFailure(found) ? failedAs(id, found) : { id, outcome: 'broken', ...found };
  } catch (error) {
    if (stopped()) return { id, outcome: 'untried' };
    const isPart = !(error instanceof Unprepared);
    const failed = failedAs(id, await failureIn(isPart ? error : error.reason));
    return isPart ? failed : { ...failed, outcome: 'untried' };
  }
}

async function failureIn(error: unknown): Promise<Failure> {
  return error instanceof NotDone ? error.failure : failureOf(error);
}

/** What a failure says of an assumption: that it is broken, unless what was tried was not answered. */
function failedAs(
  id: Check['id'],
  { failed, message }: Failure,
): Pick<AssumptionResult, 'id' | 'outcome' | 'said' | 'unanswered' | 'forbidden'> {
  // A page of a gateway or of a proxy holds no words of SharePoint.
  const unanswered = failed === 'unknown' && message === undefined ? 'offline' : noWord.find((one) => one === failed);
  if (unanswered) return { id, outcome: 'untried', unanswered };
  // Locked, another write at the same time, or no right to ask: that says nothing of what would have come.
  if (failed === 'locked' || failed === 'contested') return { id, outcome: 'untried', said: message ?? failed };
  if (failed === 'forbidden') return { id, outcome: 'untried', forbidden: true, said: message ?? failed };
  return { id, outcome: 'broken', said: message ?? failed };
}

/** Failures that say nothing of what was tried. */
const noWord = ['offline', 'throttled', 'signedOut', 'outdated'] as const;

/**
 * The versions for the report, and the names that it leaves out: those that the page knows, and what the site tells
 * otherwise than in the call that is tried. What cannot be read is left out, too.
 */
async function aboutSite({
  sp,
  names,
}: TestPlace): Promise<Pick<SiteTestReport, 'names' | 'server' | 'schemaVersion'>> {
  const [info, reader, site] = await Promise.allSettled([
    contextInfo(sp),
    sp.web.currentUser.select('Title', 'Email', 'LoginName')<Readonly<Record<string, string>>>(),
    sp.web.select('Title')<{ readonly Title: string }>(),
  ]);
  const { LibraryVersion: server = '' } = info.status === 'fulfilled' ? info.value : {};
  const { Title: name, Email: email, LoginName: login } = reader.status === 'fulfilled' ? reader.value : {};
  const told = [name, email, login, site.status === 'fulfilled' ? site.value.Title : undefined];
  const row = schemas.settings.seed.find(({ key }) => key === 'schemaVersion');
  return {
    names: union(names, told).filter((each): each is string => Boolean(each)),
    server,
    schemaVersion: typeof row?.['value'] === 'string' ? row['value'] : '',
  };
}
