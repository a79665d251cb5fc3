import { paragraphsOf } from '../domain/words/paragraphs';
import type { Language } from '../loc/language';
import { escaped, html, tabbed, type TextTable } from './csv';
import type { ReportLanguage } from './deck';

/** A piece of the text. What nobody has translated is in Finnish, and says so. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'text'; readonly text: string; readonly lang: Language }
  | {
      readonly kind: 'list';
      readonly items: readonly { readonly text: string; readonly lang: Language }[];
      readonly numbered: boolean;
    }
  | { readonly kind: 'table'; readonly rows: TextTable };

/** The text as plain lines; tables with tabs. */
export function agendaText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'table') return tabbed(block.rows);
      if (block.kind === 'list')
        return block.items.map(({ text }, index) => `${block.numbered ? `${index + 1})` : '–'} ${text}`).join('\n');
      return block.text;
    })
    .join('\n\n');
}

/** The text as HTML that Word takes with its headings, lists and tables. */
export function agendaHtml(blocks: readonly Block[], language: ReportLanguage): string {
  const marked = (lang: Language): string => (lang === language ? '' : ` lang="${lang}"`);
  const tags = { title: 'h1', heading: 'h2', text: 'p' };
  const body = blocks.map((block) => {
    if (block.kind === 'table') return html(block.rows, true);
    if (block.kind === 'list') {
      const tag = block.numbered ? 'ol' : 'ul';
      const items = block.items.map(({ text, lang }) => `<li${marked(lang)}>${withBreaks(text.split('\n'))}</li>`);
      return `<${tag}>${items.join('')}</${tag}>`;
    }
    const paragraphs = block.kind === 'text' ? paragraphsOf(block.text) : [[block.text]];
    return paragraphs
      .map((lines) => `<${tags[block.kind]}${marked(block.lang)}>${withBreaks(lines)}</${tags[block.kind]}>`)
      .join('');
  });
  return `<div lang="${language}">${body.join('')}</div>`;
}

function withBreaks(lines: readonly string[]): string {
  return lines.map(escaped).join('<br>');
}
