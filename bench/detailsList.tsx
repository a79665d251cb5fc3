import type * as Host from '@microsoft/sp-webpart-base';
import { DetailsList, DetailsListLayoutMode, SelectionMode, TextField, type IColumn } from '@fluentui/react';
import * as React from 'react';
import { render } from 'react-dom';

/** A measure as the list answers; the columns are those of the product's own list. */
interface Row {
  readonly Id: number;
  readonly Title: string;
  readonly Code: string | null;
  readonly Status: string | null;
  readonly StatusNote: string | null;
  readonly StatusDate: string | null;
  readonly Theme: { readonly Code: string } | null;
  readonly Responsible: { readonly Title: string } | null;
  readonly Lead: { readonly Title: string } | null;
}

const question =
  '$select=Id,Title,Code,Status,StatusNote,StatusDate,Theme/Code,Responsible/Title,Lead/Title&$expand=Theme,Responsible,Lead&$top=5000';

const columns: readonly (readonly [name: string, text: (row: Row) => string])[] = [
  ['Tunnus', (row) => row.Code ?? ''],
  ['Toimenpide', (row) => row.Title],
  ['Teema', (row) => row.Theme?.Code ?? ''],
  ['Tila', (row) => row.Status ?? ''],
  ['Tilanne', (row) => row.StatusNote ?? ''],
  ['Tilannepäivä', (row) => row.StatusDate ?? ''],
  ['Vastuutaho', (row) => row.Responsible?.Title ?? ''],
  ['Vetäjä', (row) => row.Lead?.Title ?? ''],
];

/**
 * Fluent's DetailsList of all measures with a field that filters by name and headings that sort, as its documentation
 * shows it.
 */
export function webPart({ BaseClientSideWebPart }: typeof Host) {
  return class extends BaseClientSideWebPart<object> {
    public override render(): void {
      const { absoluteUrl, serverRelativeUrl } = this.context.pageContext.web;
      void rowsOf(`${absoluteUrl}/_api/web/getList('${serverRelativeUrl}/Lists/Projects')/items?${question}`).then(
        (rows) => render(<Measures rows={rows} />, this.domElement),
      );
    }
  };
}

async function rowsOf(address: string): Promise<readonly Row[]> {
  const answer = await fetch(address, { headers: { Accept: 'application/json;odata=minimalmetadata' } });
  const { value, 'odata.nextLink': next } = (await answer.json()) as {
    readonly value: readonly Row[];
    readonly 'odata.nextLink'?: string;
  };
  return next === undefined ? value : [...value, ...(await rowsOf(next))];
}

function Measures({ rows }: { readonly rows: readonly Row[] }): JSX.Element {
  const [text, setText] = React.useState('');
  const [sorted, setSorted] = React.useState<string>();
  const by = columns.find(([name]) => name === sorted)?.[1];
  const collator = React.useMemo(() => new Intl.Collator('fi'), []);
  const items = React.useMemo(() => {
    const found = rows.filter(({ Title }) => Title.toLowerCase().includes(text.toLowerCase()));
    return by ? found.sort((a, b) => collator.compare(by(a), by(b))) : found;
  }, [rows, text, by, collator]);
  const asColumns: IColumn[] = columns.map(([name, show]) => ({
    key: name,
    name,
    minWidth: 60,
    maxWidth: name === 'Toimenpide' ? 400 : 160,
    isSorted: sorted === name,
    isMultiline: true,
    onRender: (row: Row) => show(row),
    onColumnClick: () => setSorted(name),
  }));
  return (
    <>
      <TextField type="search" aria-label="Hae" value={text} onChange={(_, typed) => setText(typed ?? '')} />
      <DetailsList
        items={items}
        columns={asColumns}
        getKey={(row: Row) => String(row.Id)}
        layoutMode={DetailsListLayoutMode.justified}
        selectionMode={SelectionMode.multiple}
      />
    </>
  );
}
