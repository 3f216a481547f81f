import type { Digest } from '../../../schema.ts';
import { nothing, said } from '../fixtures.ts';

const TODAY = '2023-09-13';
const cost = { label: 'נזק למשק', unit: 'USD', per: 'ליום', asOf: TODAY, lead: true };
const strikers = { unit: 'עובדים', about: ['union'] };

/** `strike-he.txt`: from right to left; a cost that two sides put differently, and strikers of two years, one expected. */
export const STRIKE_HE: Digest = {
  ...nothing,
  language: 'he',
  headline: 'עובדי הנמלים מאיימים לשבות מחר בלילה',
  summary: 'האיגוד והחברות רחוקים זה מזה בשאלת השכר, וחלוקים גם על מחיר השביתה.',
  source: { published: TODAY, dateline: 'הנמל', agency: 'חדשות הים', paragraphs: 5 },
  sides: [
    { id: 'workers', label: 'העובדים' },
    { id: 'employers', label: 'המעסיקים' },
  ],
  actors: [
    { id: 'union', name: 'האיגוד', kind: 'organisation', side: 'workers', ...said(1, 'האיגוד') },
    { id: 'companies', name: 'החברות', kind: 'company', side: 'employers', ...said(2, 'והחברות') },
    {
      id: 'spokesperson',
      name: 'דובר החברות',
      kind: 'official-unnamed',
      side: 'employers',
      partOf: 'companies',
      ...said(4, 'דובר החברות'),
    },
  ],
  figures: [
    {
      id: 'cost-companies',
      ...cost,
      quantity: { qualifier: 'about', value: 1.5e6 },
      saidBy: 'spokesperson',
      about: ['spokesperson'],
      ...said(4, 'בכ-1.5 מיליון דולר'),
    },
    {
      id: 'cost-union',
      ...cost,
      quantity: { qualifier: 'fewer than', value: 600_000 },
      saidBy: 'union',
      about: ['union'],
      ...said(4, 'בפחות מ-600 אלף'),
    },
    {
      id: 'raise',
      label: 'העלאת השכר שהאיגוד דורש',
      unit: 'percent',
      quantity: { qualifier: 'exact', value: 46 },
      saidBy: 'union',
      asOf: TODAY,
      lead: true,
      about: ['union'],
      ...said(2, 'העלאה של 46%'),
    },
    {
      id: 'offer',
      label: 'העלאת השכר שהחברות מציעות',
      unit: 'percent',
      quantity: { qualifier: 'between', low: 10, high: 15 },
      saidBy: 'companies',
      asOf: TODAY,
      lead: true,
      about: ['companies'],
      ...said(2, 'בין 10% ל-15%'),
    },
    {
      id: 'strikers-2019',
      label: 'בשביתה הקודמת',
      ...strikers,
      quantity: { qualifier: 'almost', value: 9000 },
      asOf: '2019',
      ...said(5, 'כמעט 9,000'),
    },
    {
      id: 'strikers-2023',
      label: 'צפויים לשבות',
      ...strikers,
      quantity: { qualifier: 'about', value: 25_000 },
      saidBy: 'union',
      asOf: TODAY,
      when: '2023',
      forecast: true,
      ...said(1, 'כ-25 אלף'),
    },
  ],
  charts: [
    {
      id: 'cost',
      title: 'כמה תעלה השביתה',
      kind: 'accounts',
      figures: ['cost-companies', 'cost-union'],
    },
    { id: 'pay', title: 'מה נדרש ומה מוצע', kind: 'bars', figures: ['raise', 'offer'] },
    {
      id: 'strikers',
      title: 'עובדים בשביתה הקודמת ובזו הצפויה',
      kind: 'series',
      figures: ['strikers-2019', 'strikers-2023'],
    },
  ],
  disagree: [['cost-companies', 'cost-union']],
  deadline: {
    label: 'תחילת השביתה',
    date: '2023-09-14T23:59',
    timeZone: 'Asia/Jerusalem',
    pressedBy: ['union'],
    ...said(1, 'בשעה 23:59'),
  },
};
