import { dateInWords, dayInWords } from '../digest/dates.ts';
import { publishersInWords } from '../digest/words.ts';
import { usePage } from '../view/page-context.ts';

/** Headline, dateline, source, and how old all of this is. */
export function Masthead() {
  const { digest } = usePage();
  const { source } = digest;
  const publishers = publishersInWords(source);
  return (
    <header className="masthead" lang={digest.language}>
      <div className="kicker">
        <span className="about">One article, read closely</span>
        <span>
          {source.dateline === undefined ? null : (
            <>
              <bdi>{source.dateline}</bdi>,{' '}
            </>
          )}
          <time dateTime={source.published}>{dayInWords(source.published)}</time>
        </span>
        {publishers === '' ? null : (
          <span>
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
      <h1>{digest.headline}</h1>
      <p className="standfirst">{digest.summary}</p>
      <p className="age">
        Everything here is what one article said on {dateInWords(source.published)}. It is not updated, and it
        does not know what came after.
      </p>
    </header>
  );
}
