import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Answer, Sent } from './call';
import { badArgument, notReadable, tooManyParts } from './errors';

const mostParts = 100;

/** The calls in the body of a batch in order, those of its change sets among them. Throws SharePoint's 400. */
export function partsOf(contentType: string | undefined, body: string): readonly Sent[] {
  const parts = split(contentType, body.replaceAll('\r\n', '\n')).flatMap(([headers, content]) =>
    /^multipart\//i.test(headers['content-type'] ?? '')
      ? split(headers['content-type'], content).map(([, inner]) => callIn(inner))
      : [callIn(content)],
  );
  if (parts.length > mostParts) throw tooManyParts(String(mostParts));
  return parts;
}

/** What a batch answers: the answers of its calls one after the other. */
export function answerOfBatch(answers: readonly Answer[]): Answer {
  const boundary = `batchresponse_${randomUUID()}`;
  const parts = answers.map(({ status, headers = {}, body, text = body === undefined ? '' : JSON.stringify(body) }) =>
    [
      `--${boundary}`,
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      ...Object.entries(headers).map(([name, value]) => `${name.toUpperCase()}: ${value}`),
      '',
      text,
      '',
    ].join('\r\n'),
  );
  return {
    status: 200,
    headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` },
    text: `${parts.join('')}--${boundary}--\r\n`,
  };
}

type Message = readonly [headers: Readonly<Record<string, string>>, content: string];

/**
 * The messages between the boundaries. How SharePoint refuses a body that is not what its type says is not on record.
 */
function split(contentType: string | undefined, text: string): readonly Message[] {
  const boundary = /^multipart\/mixed;\s*boundary="?([^\s";]+)"?$/i.exec(contentType ?? '')?.[1];
  const pieces = boundary === undefined ? [] : `\n${text}`.split(`\n--${boundary}`).slice(1);
  if (!pieces.pop()?.startsWith('--')) throw notReadable('The boundary of a multipart message is missing.');
  return pieces.map((piece) => messageIn(piece.slice(1)));
}

function messageIn(text: string): Message {
  const [head = '', ...content] = text.split('\n\n');
  const headers = [...head.matchAll(/^([^:\n]+):(.*)$/gm)].map(([, name = '', value = '']): [string, string] => [
    name.trim().toLowerCase(),
    value.trim(),
  ]);
  return [Object.fromEntries(headers), content.join('\n\n').replace(/\n+$/, '')];
}

function callIn(content: string): Sent {
  const [, method, url, rest] = /^([A-Z]+) (?:https?:\/\/[^/\s]+)?(\/.*) HTTP\/1\.1(?:\n(.*))?$/s.exec(content) ?? [];
  if (!method || !url || url.includes('\n')) throw badArgument();
  const [headers, body] = messageIn(rest ?? '');
  return { method, url, headers, body, inBatch: true };
}
