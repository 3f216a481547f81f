import { dateInWords } from '../../digest/dates.ts';
import { sourceInWords } from '../../digest/words.ts';
import { mastheadWords } from '../../words/masthead.ts';
import { Fixed } from '../ui/Fixed.tsx';
import { List } from '../ui/List.tsx';
import { Told } from '../ui/Told.tsx';
import { usePage } from '../view/page-context.ts';

/** What this page is, what was corrected, and what stays on the reader's machine. */
export function Colophon() {
  const { digest } = usePage();
  const { corrections = [] } = digest;
  return (
    <Fixed as="footer" className="colophon">
      {() => (
        <>
          {corrections.length ? (
            <section aria-labelledby="corrections-heading">
              <h2 id="corrections-heading">{mastheadWords.corrections}</h2>
              <List>
                {corrections.map(({ date, what }) => (
                  <li key={`${date} ${what}`}>
                    <time dateTime={date}>{dateInWords(date)}</time>: <Told>{what}</Told>
                  </li>
                ))}
              </List>
            </section>
          ) : null}
          <p>
            {mastheadWords.digestOf(sourceInWords(digest.source))} {mastheadWords.sentences}
          </p>
          <p className="on-screen">
            {mastheadWords.privacy} <a href="./third-party-notices.txt">{mastheadWords.licences}</a>
          </p>
          <p className="paper-address" />
        </>
      )}
    </Fixed>
  );
}
