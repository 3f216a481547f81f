import { qualifiedFigure } from '../../digest/words.ts';
import { figureWords } from '../../words/figures.ts';
import { Divided } from '../ui/Divided.tsx';
import { Fixed } from '../ui/Fixed.tsx';
import { List } from '../ui/List.tsx';
import { usePage } from '../view/page-context.ts';
import { FigureItem } from './FigureItem.tsx';
import { leadingFigures } from './leading-figures.ts';
import { widthFor } from './leading-size.ts';

/** The numbers that the story turns on, each with its qualifier, who says it and as of when. */
export function LeadingFigures() {
  const { digest, index } = usePage();
  const figures = leadingFigures(digest);
  if (figures.length === 0) return null;
  const widest = () => widthFor(figures.map((figure) => qualifiedFigure(figure, index).number));
  return (
    <Fixed as="section" className="panel leading">
      {() => (
        <>
          <h2 className="unseen">{figureWords.heading}</h2>
          <Divided of="figures" />
          <List className="figures" data-widest={widest()}>
            {figures.map((figure) => (
              <FigureItem key={figure.id} figure={figure} />
            ))}
          </List>
        </>
      )}
    </Fixed>
  );
}
