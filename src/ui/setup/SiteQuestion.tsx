import { TextField } from '@fluentui/react';
import * as React from 'react';
import type { Speech } from '../../loc/speech';
import { Button } from '../parts/Button';
import { Announcement } from '../parts/Notice';
import { useSpeech } from '../parts/speech';
import type { SiteActs, SiteLookup, SiteProblem } from '../app/siteLookup';
import setupStyles from './setup.module.scss';

interface SiteQuestionProps {
  readonly tried: (SiteLookup & { readonly found: 'nothing' })['tried'] | undefined;
  /** It is shown below something else that can be done. */
  readonly beside: boolean;
  readonly onAnswer: SiteActs['onAnswer'];
}

/** Asks for the address of the site that has the lists, and says at the field what is wrong with one. */
export function SiteQuestion({ tried, beside, onAnswer }: SiteQuestionProps): JSX.Element {
  const speech = useSpeech();
  const { site } = speech.strings;
  const [address, setAddress] = React.useState(tried?.address ?? '');
  const [problem, setProblem] = React.useState<SiteProblem | 'checking' | undefined>(tried?.problem);
  const checking = problem === 'checking';

  const check = async (): Promise<void> => {
    if (address.trim() === '' || checking) return;
    setProblem('checking');
    setProblem(await onAnswer(address));
  };
  return (
    <form
      className={setupStyles[beside ? 'beside' : 'page']}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void check();
      }}
    >
      <h2>{beside ? site.besideTitle : site.title}</h2>
      <p>{site.intro}</p>
      <TextField
        label={site.address}
        description={site.hint}
        value={address}
        styles={{ description: { fontSize: 12, lineHeight: 16 } }}
        errorMessage={problem && problem !== 'checking' ? sentence(problem, speech) : undefined}
        onChange={(_, value = '') => {
          setAddress(value);
          setProblem(undefined);
        }}
      />
      <Button
        look={beside ? 'default' : 'primary'}
        type="submit"
        className={setupStyles['submit']}
        text={checking ? site.checking : site.open}
        disabled={checking || address.trim() === ''}
      />
      <Announcement text={checking ? site.checking : ''} />
    </form>
  );
}

function sentence(problem: SiteProblem, { strings: { site, app } }: Speech): string {
  switch (problem) {
    case 'foreign':
    case 'missing':
    case 'forbidden':
    case 'foreignLists':
    case 'notProvisioned':
      return site.problems[problem];
    default:
      return `${app.troubles[problem].title}. ${app.troubles[problem].text}`;
  }
}
