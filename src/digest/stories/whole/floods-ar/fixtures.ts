import type { Digest } from '../../../schema.ts';
import { nothing, said } from '../fixtures.ts';

const TODAY = '2025-06-09';
const SUNDAY = '2025-06-08';

/** `floods-ar.txt`: from right to left, digits of two kinds, an hour of Greenwich that falls due. */
export const FLOODS: Digest = {
  ...nothing,
  language: 'ar',
  headline: 'فيضانات تشرّد السكان، ومهلة حتى الجمعة لفتح الطريق',
  summary: 'تحصي الوزارة المشردين والماشية النافقة، ويحصي الهلال الأحمر القتلى والمنازل.',
  source: { published: TODAY, dateline: 'الميناء', agency: 'وكالة الساحل', paragraphs: 6 },
  sides: [
    { id: 'counting', label: 'من يحصي' },
    { id: 'working', label: 'من يعمل على الطريق' },
  ],
  actors: [
    {
      id: 'ministry',
      name: 'وزارة الداخلية',
      kind: 'government',
      side: 'counting',
      ...said(1, 'وزارة الداخلية'),
    },
    {
      id: 'crescent',
      name: 'الهلال الأحمر',
      kind: 'organisation',
      side: 'counting',
      ...said(2, 'الهلال الأحمر'),
    },
    { id: 'contractors', name: 'المقاولون', kind: 'group', side: 'working', ...said(6, 'المقاولين') },
  ],
  figures: [
    {
      id: 'displaced',
      label: 'شردتهم الفيضانات',
      unit: 'شخص',
      quantity: { qualifier: 'about', value: 1.9e6 },
      lead: true,
      saidBy: 'ministry',
      asOf: TODAY,
      about: [],
      ...said(1, 'نحو 1.9 مليون شخص'),
    },
    {
      id: 'killed',
      label: 'قتلى الفيضانات',
      unit: 'شخص',
      quantity: { qualifier: 'exact', value: 20 },
      lead: true,
      saidBy: 'crescent',
      asOf: TODAY,
      about: [],
      ...said(2, '٢٠ شخصا'),
    },
    {
      id: 'missing',
      label: 'لم يُعثر عليهم بعد',
      unit: 'شخص',
      quantity: { qualifier: 'between', low: 90, high: 120 },
      lead: true,
      asOf: TODAY,
      about: [],
      ...said(3, 'ما بين 90 و120 شخصا'),
    },
    {
      id: 'livestock',
      label: 'من الماشية نفقت',
      unit: 'رأسا',
      quantity: { qualifier: 'at least', value: 67_869 },
      saidBy: 'ministry',
      asOf: TODAY,
      about: [],
      ...said(1, 'ما لا يقل عن 67 ألفا و869'),
    },
    {
      id: 'houses',
      label: 'تضررت',
      unit: 'منزل',
      quantity: { qualifier: 'more than', value: 46_000 },
      saidBy: 'crescent',
      asOf: TODAY,
      about: [],
      ...said(2, 'أكثر من ٤٦٬٠٠٠ منزل'),
    },
    {
      id: 'women',
      label: 'أُنقذن يوم الأحد',
      unit: 'امرأة',
      quantity: { qualifier: 'exact', value: 12 },
      asOf: SUNDAY,
      about: [],
      ...said(3, '12 امرأة'),
    },
  ],
  events: [
    {
      id: 'rescue',
      label: 'إنقاذ رجال ونساء من المياه',
      when: SUNDAY,
      actors: [],
      ...said(3, '12 امرأة يوم الأحد'),
    },
  ],
  charts: [
    { id: 'people', title: 'القتلى والمفقودون', kind: 'bars', figures: ['killed', 'missing'] },
    { id: 'when', title: 'متى', kind: 'timeline', events: ['rescue'] },
  ],
  deadline: {
    label: 'فتح الطريق',
    date: '2025-06-13T09:00',
    timeZone: 'UTC',
    pressedBy: ['contractors'],
    ...said(6, 'الساعة 09:00 بتوقيت غرينتش'),
  },
};
