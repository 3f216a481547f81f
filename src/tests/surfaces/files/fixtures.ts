import { checkArticle } from '../../../digest/check-article.ts';
import { indexDigest } from '../../../digest/digest-index.ts';
import { reviewOf } from '../../../digest/review.ts';
import type { Digest } from '../../../digest/schema.ts';
import { embedCode } from '../../../pictures/embed/embed-code.ts';
import { allDataFile } from '../../../pictures/export/all-data.ts';
import { plainInput } from '../../../pictures/export/fixtures.ts';
import { makeJson } from '../../../pictures/export/make-data.ts';
import { makePdf } from '../../../pictures/export/make-pdf.ts';
import { linesOfPdf, namesInPdf } from '../../../pictures/export/pdf/fixtures.ts';
import { answerLines } from '../../../tools/cli/answer-lines.ts';
import { embedHtml } from '../../../tools/site-build/pages/embed-html.ts';
import type { Surface } from '../fixtures.tsx';

const ADDRESS = 'https://example.org/';

/**
 * What is said where no page is: in files of JSON and PDF, in the titles of a chart's own page and of the frame around it,
 * and by `check-digest`, with the article where it is at hand. For tests; needs a DOM.
 */
export async function filesBesideOf(
  digest: Digest,
  article: string | undefined,
): Promise<readonly Surface[]> {
  const index = indexDigest(digest);
  const ofCharts = digest.charts.map(async (chart): Promise<readonly Surface[]> => {
    const input = { ...plainInput(digest, chart), address: ADDRESS, site: 'example.org' };
    const json = await makeJson(input);
    const pdf = await makePdf(input, { shape: 'page', theme: 'light', background: true });
    if (!json.ok || !pdf.ok) throw new Error(`no file of ${chart.id}`);
    const text = await pdf.file.text();
    const html = embedHtml({ chart, digest, index, site: null, icon: '', code: '', style: '' });
    const frame = embedCode({ title: chart.title, address: ADDRESS, height: 400 });
    return [
      { name: `the JSON of ${chart.id}`, lines: textsOf(JSON.parse(await json.file.text())) },
      { name: `the PDF of ${chart.id}`, lines: [...namesInPdf(text), ...linesOfPdf(text)] },
      {
        name: `the titles of the embedded ${chart.id}`,
        lines: [/<title>(.*)<\/title>/.exec(html)?.[1] ?? '', / title="([^"]*)"/.exec(frame)?.[1] ?? ''],
      },
    ];
  });
  const whole = await allDataFile('json', digest, index, []).text();
  const checked = article === undefined ? null : checkArticle(digest, article);
  return [
    ...(await Promise.all(ofCharts)).flat(),
    { name: 'all data as JSON', lines: textsOf(JSON.parse(whole)) },
    {
      name: 'what check-digest says',
      lines: answerLines(
        { problems: checked?.problems ?? [], digest, article: checked, review: reviewOf(digest, checked) },
        false,
      ),
    },
  ];
}

/** Every text of some JSON that holds words. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
