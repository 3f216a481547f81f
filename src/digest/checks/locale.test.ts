import { test } from 'vitest';
import { changed, expectRefused, type Refusal } from './fixtures.ts';

test.each<Refusal>([
  {
    name: 'an unknown time zone',
    digest: changed(['deadline', 'timeZone'], 'Europe/Lowbridge'),
    path: '$.deadline.timeZone',
    reason: /"Europe\/Lowbridge" is not a time zone known here/,
    remedy: /IANA/,
  },
  {
    name: 'an abbreviation as a time zone',
    digest: changed(['deadline', 'timeZone'], 'PST'),
    path: '$.deadline.timeZone',
    reason: /"PST" is an abbreviation/,
    remedy: /IANA/,
  },
  {
    name: 'an offset as a time zone',
    digest: changed(['deadline', 'timeZone'], '+02:00'),
    path: '$.deadline.timeZone',
    reason: /"\+02:00"/,
    remedy: /IANA/,
  },
  {
    name: 'an unknown language',
    digest: changed(['language'], 'en_GB!'),
    path: '$.language',
    reason: /"en_GB!"/,
    remedy: /BCP 47/,
  },
])('refuses $name', expectRefused);
