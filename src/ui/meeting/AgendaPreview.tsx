import * as React from 'react';
import type { ReportWords } from '../../loc/fi/report';
import type { Block } from '../../reports/agendaText';
import { Button } from '../parts/Button';
import { copyText } from '../parts/copy';
import { LostPart } from '../parts/LostPart';
import { Announcement } from '../parts/Notice';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { lossBy, type Loss, type Lost } from '../parts/useCode';
import { useBackOnline } from '../parts/useBackOnline';
import documentsStyles from './documents.module.scss';

interface AgendaPreviewProps {
  readonly followUp: number | undefined;
  readonly proposal: number;
  readonly language: 'fi' | 'sv';
  readonly words: ReportWords;
}

/** The text as the page shows it and in the two forms that are copied. */
interface Agenda {
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly html: string;
}

/** The agenda text as it will be pasted, and a button that copies it as text and as HTML. */
export function AgendaPreview({ words, ...options }: AgendaPreviewProps): JSX.Element {
  const { app } = useSpeech().strings;
  const { language } = options;
  const agenda = useAgenda(options);
  const [message, setMessage] = React.useState('');
  const copy = async ({ text, html }: Agenda): Promise<void> => {
    setMessage('');
    setMessage((await copyText(text, html)) ? words.copied : words.notCopied);
  };
  if (agenda === 'coming') return <p role="status">{app.loading}</p>;
  if ('why' in agenda) return <LostPart lost={agenda} within="part" />;
  return (
    <>
      <div className={documentsStyles['acts']}>
        <Button text={words.copy} onClick={() => void copy(agenda)} />
        {message && <span aria-hidden="true">{message}</span>}
        <Announcement text={message} />
      </div>
      <article
        className={documentsStyles['preview']}
        lang={language}
        data-own-language=""
        aria-label={words.preview}
        tabIndex={0}
      >
        {agenda.blocks.map((block, index) => (
          <BlockView key={index} block={block} language={language} />
        ))}
      </article>
    </>
  );
}

/** The text, made again when the programme, the years or the language change, or when it is tried again. */
function useAgenda({ followUp, proposal, language }: Omit<AgendaPreviewProps, 'words'>): Agenda | 'coming' | Lost {
  const programme = useShownProgramme();
  const [tries, setTries] = React.useState(0);
  const [agenda, setAgenda] = React.useState<Agenda | 'coming' | (Loss & { readonly tried: number })>('coming');
  React.useEffect(() => {
    let current = true;
    const show = (next: Agenda | (Loss & { readonly tried: number })): void => {
      if (current) setAgenda(next);
    };
    const makeAgenda = async (): Promise<Agenda> => {
      const [{ agendaOf }, { agendaHtml, agendaText }] = await Promise.all([
        import(/* webpackChunkName: 'agenda' */ '../../reports/agenda'),
        import(/* webpackChunkName: 'agenda' */ '../../reports/agendaText'),
      ]);
      const blocks = await agendaOf(programme, { language, followUp, proposal });
      return { blocks, text: agendaText(blocks), html: agendaHtml(blocks, language) };
    };
    makeAgenda().then(show, async (error: unknown) => show({ ...(await lossBy(error)), tried: tries }));
    return () => {
      current = false;
    };
  }, [programme, followUp, proposal, language, tries]);
  const retry = (): void => setTries((before) => before + 1);
  useBackOnline(typeof agenda === 'object' && 'why' in agenda && agenda.why === 'offline', retry);
  return typeof agenda === 'object' && 'why' in agenda ? { ...agenda, retry, busy: agenda.tried < tries } : agenda;
}

/** One block of the text: a heading, a paragraph, a list or a table. */
function BlockView({ block, language }: { readonly block: Block; readonly language: 'fi' | 'sv' }): JSX.Element {
  const marked = (lang: string): string | undefined => (lang === language ? undefined : lang);
  switch (block.kind) {
    case 'title':
      return (
        <h5 className={documentsStyles['previewTitle']} lang={marked(block.lang)}>
          {block.text}
        </h5>
      );
    case 'heading':
      return <h6 lang={marked(block.lang)}>{block.text}</h6>;
    case 'text':
      return <p lang={marked(block.lang)}>{block.text}</p>;
    case 'list': {
      const List = block.numbered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map(({ text, lang }, index) => (
            <li key={index} lang={marked(lang)}>
              {text}
            </li>
          ))}
        </List>
      );
    }
    case 'table': {
      const [head = [], ...rows] = block.rows;
      return (
        <table>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={column}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      );
    }
  }
}
