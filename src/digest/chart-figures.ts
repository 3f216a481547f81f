import type { Chart } from './schema.ts';

/** The figures that a chart draws, a breakdown's whole first; none where it draws events. */
export function figureIdsOf(chart: Chart): readonly string[] {
  switch (chart.kind) {
    case 'bars':
    case 'accounts':
    case 'series':
      return chart.figures;
    case 'breakdown':
      return [chart.whole, ...chart.parts];
    case 'timeline':
      return [];
  }
}
