import type { Digest } from '../../../schema.ts';
import { nothing, said } from '../fixtures.ts';

const SUNDAY = '2023-09-24';

/** `wahl-de.txt`: numbers as German writes them, shares of a count that goes on, an hour that falls due; no event. */
export const ELECTION: Digest = {
  ...nothing,
  language: 'de',
  headline: 'Hallstedts Bürgermeisterin liegt nach der Wahl vorn',
  summary:
    'Noch sind nicht alle Bezirke ausgezählt. Gegen das Ergebnis sind wenige Tage lang Einsprüche möglich.',
  source: { published: '2023-09-25', dateline: 'Hallstedt', agency: 'Stadtdienst', paragraphs: 5 },
  sides: [{ id: 'lists', label: 'Zur Wahl standen' }],
  actors: [
    {
      id: 'mayor',
      name: 'Liste der Bürgermeisterin',
      kind: 'group',
      side: 'lists',
      ...said(3, 'Liste der Bürgermeisterin'),
    },
    { id: 'opposition', name: 'Opposition', kind: 'group', side: 'lists', ...said(3, 'Opposition') },
  ],
  figures: [
    {
      id: 'votes',
      label: 'gaben ihre Stimme ab',
      unit: 'Menschen',
      quantity: { qualifier: 'about', value: 46_000 },
      lead: true,
      asOf: SUNDAY,
      about: [],
      ...said(1, 'rund 46.000 Menschen'),
    },
    {
      id: 'turnout',
      label: 'Wahlbeteiligung',
      unit: 'percent',
      quantity: { qualifier: 'exact', value: 71.4 },
      lead: true,
      asOf: SUNDAY,
      about: [],
      ...said(2, '71,4 Prozent'),
    },
    {
      id: 'rise',
      label: 'mehr Beteiligung als 2018',
      unit: 'Punkte',
      quantity: { qualifier: 'exact', value: 2.6 },
      asOf: SUNDAY,
      about: [],
      ...said(2, '2,6 Punkte'),
    },
    {
      id: 'mayor-share',
      label: 'für die Liste der Bürgermeisterin',
      unit: 'percent',
      quantity: { qualifier: 'at least', value: 38.5 },
      lead: true,
      asOf: SUNDAY,
      about: ['mayor'],
      ...said(3, 'mindestens 38,5 Prozent'),
    },
    {
      id: 'opposition-share',
      label: 'für die Opposition',
      unit: 'percent',
      quantity: { qualifier: 'at most', value: 29 },
      lead: true,
      asOf: SUNDAY,
      about: ['opposition'],
      ...said(3, 'höchstens 29 Prozent'),
    },
    {
      id: 'counted',
      label: 'der Bezirke sind ausgezählt',
      unit: 'der Bezirke',
      quantity: { qualifier: 'nearly', ratio: [9, 10] },
      asOf: SUNDAY,
      about: [],
      ...said(3, 'knapp neun Zehntel'),
    },
    {
      id: 'debt',
      label: 'Schulden der Stadt',
      unit: 'EUR',
      quantity: { qualifier: 'about', value: 3.5e9 },
      asOf: '2023-09-25',
      about: [],
      ...said(4, 'rund 3,5 Milliarden Euro'),
    },
    {
      id: 'debt-growth',
      label: 'so hohe Schulden der Stadt wie vor zehn Jahren',
      unit: 'so viel wie vor zehn Jahren',
      quantity: { qualifier: 'about', times: 2 },
      asOf: '2023-09-25',
      about: [],
      ...said(4, 'etwa doppelt so viel'),
    },
  ],
  charts: [
    {
      id: 'shares',
      title: 'Stimmen nach Auszählung der meisten Bezirke',
      kind: 'bars',
      figures: ['mayor-share', 'opposition-share'],
    },
  ],
  deadline: {
    label: 'Einsprüche gegen das Ergebnis',
    date: '2023-09-29T12:00',
    timeZone: 'Europe/Berlin',
    ...said(5, '29. September, 12 Uhr'),
  },
};
