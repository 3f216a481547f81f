import { figureWords } from '../../words/figures.ts';
import { Fixed } from '../ui/Fixed.tsx';
import { List } from '../ui/List.tsx';
import { usePage } from '../view/page-context.ts';
import { FigureItem } from './FigureItem.tsx';
import { otherFigures } from './leading-figures.ts';

/** The figures that do not lead, small, with all that is said of those that do. */
export function AlsoCounted() {
  const { digest } = usePage();
  const figures = otherFigures(digest);
  if (figures.length === 0) return null;
  return (
    <Fixed as="section" className="panel also-counted">
      {() => (
        <>
          <h2>{figureWords.others}</h2>
          <List className="also">
            {figures.map((figure) => (
              <FigureItem key={figure.id} figure={figure} />
            ))}
          </List>
        </>
      )}
    </Fixed>
  );
}
