import { writeFileSync } from 'node:fs';
import { publishedSchemaText } from '../../digest/json-schema.ts';

const target = new URL('../../../public/digest.schema.json', import.meta.url);
writeFileSync(target, publishedSchemaText());
console.log('Wrote public/digest.schema.json');
