import { dateInWords, dayInWords } from '../../digest/dates.ts';
import { publishersInWords } from '../../digest/words.ts';
import { mastheadWords } from '../../words/masthead.ts';
import { Fixed } from '../ui/Fixed.tsx';
import { Told } from '../ui/Told.tsx';
import { usePage } from '../view/page-context.ts';

/** More letters than this are set smaller. */
const LONG = 110;

/** Headline, dateline, source, and how old all of this is. */
export function Masthead() {
  const { digest } = usePage();
  const { source, headline } = digest;
  const publishers = publishersInWords(source);
  return (
    <Fixed as="header" className="masthead">
      {() => (
        <>
          <div className="kicker">
            <span>
              {source.dateline === undefined ? null : (
                <>
                  <Told>{source.dateline}</Told>,{' '}
                </>
              )}
              <time dateTime={source.published}>{dayInWords(source.published)}</time>
            </span>
            {publishers === '' ? null : (
              <span translate="no">
                {source.url === undefined ? (
                  publishers
                ) : (
                  <a href={source.url} rel="noreferrer" referrerPolicy="no-referrer">
                    {publishers}
                  </a>
                )}
              </span>
            )}
          </div>
          <h1 className={headline.length > LONG ? 'long' : undefined} lang={digest.language}>
            {headline}
          </h1>
          <p className="age">{mastheadWords.age(dateInWords(source.published))}</p>
        </>
      )}
    </Fixed>
  );
}
