import { dateInWords } from '../digest/dates.ts';
import { sourceInWords } from '../digest/words.ts';
import { usePage } from '../view/page-context.ts';

/** What this page is, what was corrected, and what stays on the reader's machine. */
export function Colophon() {
  const { digest } = usePage();
  const { corrections = [] } = digest;
  return (
    <footer className="colophon">
      {corrections.length ? (
        <section aria-labelledby="corrections-heading">
          <h2 id="corrections-heading">Corrections</h2>
          <ul>
            {corrections.map(({ date, what }) => (
              <li key={`${date} ${what}`}>
                <time dateTime={date}>{dateInWords(date)}</time>: <bdi>{what}</bdi>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p>
        A digest of one article: {sourceInWords(digest.source)}. The sentences are our own; words in quotation
        marks are the article’s. Every number keeps the words that qualify it, and a small number beside it
        leads to the words it stands on.
      </p>
      <p className="on-screen">
        Nothing you do here leaves your machine: this page asks no other server for anything and stores
        nothing. <a href="./third-party-notices.txt">Licences of the code and the typefaces in this page</a>
      </p>
      <p className="paper-address" />
    </footer>
  );
}
